/**
 * Variables that DSS expands itself wherever it expands any, so that they pass through untouched: the project's key, and the id of the
 * object that a path belongs to (corpus: `params.path` of managed datasets and folders). Others that only some places know
 * (`scenarioName` in a scenario's messages, `env:DIP_HOME` in paths) are written `$${…}`.
 */
export const DSS_VARIABLES: ReadonlySet<string> = new Set(['projectKey', 'odbId']);
