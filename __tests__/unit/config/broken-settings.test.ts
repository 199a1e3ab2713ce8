import { describe, expect, test } from '@jest/globals';
import { type Broken, linesOfBroken } from './support/workspace.js';

const CASES: readonly Broken[] = [
  {
    name: 'a workspace without its file',
    files: { 'dataiku-iac.yml': null },
    expected: [
      '- no-workspace - | no dataiku-iac.yml: this folder is no workspace | run `dataiku-iac init`, or go to the workspace with `--chdir`',
    ],
  },
  {
    name: 'a workspace file twice',
    files: { 'dataiku-iac.yaml': '' },
    expected: ['dataiku-iac.yaml:1:1 two-files - | both dataiku-iac.yml and dataiku-iac.yaml exist | keep one of them'],
  },
  {
    name: 'a newer file format',
    files: { 'dataiku-iac.yml': 'version: 2\n' },
    expected: ['dataiku-iac.yml:1:10 not-allowed-value version | `2` is not allowed | only 1 is allowed'],
  },
  {
    name: 'a version of the tool that is too old',
    files: { 'dataiku-iac.yml': 'required_version: ">=2"\n' },
    expected: [
      'dataiku-iac.yml:1:19 tool-version required_version | this workspace needs dataiku-iac >=2, and this is 1.4.0 | install a version in that range',
    ],
  },
  {
    name: 'a range that is none',
    files: { 'dataiku-iac.yml': 'required_version: newest\n' },
    expected: [
      'dataiku-iac.yml:1:19 bad-format required_version | `newest` is no range of versions | write a range such as ">=1.2 <2" or "^1.2.0"',
    ],
  },
  {
    name: 'an unknown backend',
    files: { 'dataiku-iac.yml': 'state: {backend: s3}\n' },
    expected: ['dataiku-iac.yml:1:18 not-allowed-value state.backend | `s3` is not allowed | one of: local, memory'],
  },
  {
    name: 'a state path outside the workspace',
    files: { 'dataiku-iac.yml': 'state: {backend: local, path: ../state}\n' },
    expected: [
      'dataiku-iac.yml:1:31 bad-format state.path | `../state` has the wrong form | expected a relative path inside the workspace, without variables',
    ],
  },
  {
    name: 'a path for a state in memory',
    files: { 'dataiku-iac.yml': 'state: {backend: memory, path: x}\n' },
    expected: ['dataiku-iac.yml:1:26 unknown-field state.path | unknown field `path` | fields: backend'],
  },
  {
    name: 'an empty prefix',
    files: { 'dataiku-iac.yml': 'env_prefixes: [""]\n' },
    expected: [
      'dataiku-iac.yml:1:16 bad-format env_prefixes[0] | empty text has the wrong form | expected the start of a variable name, such as IAC_',
    ],
  },
  {
    name: 'a variable that is a list',
    files: { 'dataiku-iac.yml': 'variables: {A: [1]}\n' },
    expected: ['dataiku-iac.yml:1:16 wrong-type variables.A | expected text, a number, or true or false, found a list | -'],
  },
  {
    name: 'a variable of a bad name',
    files: { 'dataiku-iac.yml': 'variables: {my-var: x}\n' },
    expected: [
      'dataiku-iac.yml:1:13 bad-format variables.my-var | the name `my-var` is not allowed | expected letters, digits and underscores, not a digit first',
    ],
  },
  {
    name: 'a variable of a reserved name',
    files: { 'dataiku-iac.yml': 'variables: {env: x, projectKey: y}\n' },
    expected: [
      'dataiku-iac.yml:1:13 reserved-name variables.env | `env` already means something in `${…}` | choose another name',
      'dataiku-iac.yml:1:21 reserved-name variables.projectKey | `projectKey` already means something in `${…}` | choose another name',
    ],
  },
  {
    name: 'an unknown setting',
    files: { 'dataiku-iac.yml': 'variable: {A: 1}\n' },
    expected: [
      'dataiku-iac.yml:1:1 unknown-field variable | unknown field `variable`; did you mean `variables`? | fields: version, required_version, state, env_prefixes, variables',
    ],
  },
  {
    name: 'an unknown environment',
    environment: 'prd',
    files: { 'environments/prod.yml': '' },
    expected: ['- unknown-environment - | no environment `prd`; did you mean `prod`? | environments: dev, prod'],
  },
  {
    name: 'no environment at all',
    files: { 'environments/dev.yml': null },
    expected: ['- unknown-environment - | no environment `dev` | create environments/dev.yml'],
  },
  {
    name: 'an environment of another name',
    files: { 'environments/dev.yml': 'environment: {name: test}\n' },
    expected: [
      'environments/dev.yml:1:21 environment-name environment.name | the environment is called `test`, and its file `dev` | give both the same name',
    ],
  },
  {
    name: 'an environment without its key',
    files: { 'environments/dev.yml': 'name: dev\n' },
    expected: [
      'environments/dev.yml:1:1 missing-field environment | missing field `environment` | the DSS node and what differs on it',
      'environments/dev.yml:1:1 unknown-field name | unknown field `name` | fields: environment',
    ],
  },
  {
    name: 'an environment that is text',
    files: { 'environments/dev.yml': 'environment: dev\n' },
    expected: ['environments/dev.yml:1:14 wrong-type environment | expected a map, found text | the DSS node and what differs on it'],
  },
  {
    name: 'an empty environment file',
    files: { 'environments/dev.yml': '' },
    expected: ['environments/dev.yml:1:1 missing-field environment | missing field `environment` | the DSS node and what differs on it'],
  },
  {
    name: 'an unknown node type',
    files: { 'environments/dev.yml': 'environment: {name: dev, node: automaton}\n' },
    expected: [
      'environments/dev.yml:1:32 not-allowed-value environment.node | `automaton` is not allowed; did you mean `automation`? | one of: design, automation',
    ],
  },
  {
    name: 'a host that is no URL',
    files: { 'environments/dev.yml': 'environment: {name: dev, dataiku_host: dss.example.com}\n' },
    expected: [
      'environments/dev.yml:1:40 bad-format environment.dataiku_host | `dataiku_host` is not the root URL of a node | write it as https://dss.example.com, without user, query or fragment',
    ],
  },
  {
    name: 'a host with a password',
    files: { 'environments/dev.yml': 'environment: {name: dev, dataiku_host: "https://user:pass@dss.example.com"}\n' },
    expected: [
      'environments/dev.yml:1:40 bad-format environment.dataiku_host | `dataiku_host` is not the root URL of a node | write it as https://dss.example.com, without user, query or fragment',
    ],
  },
  {
    name: 'a host out of the operating system that is no URL',
    inputs: { osEnvironment: { IAC_HOST: 'token-1234' } },
    files: { 'environments/dev.yml': 'environment: {name: dev, dataiku_host: "${env:IAC_HOST}"}\n' },
    expected: [
      'environments/dev.yml:1:40 bad-format environment.dataiku_host | `dataiku_host` is not the root URL of a node | write it as https://dss.example.com, without user, query or fragment',
    ],
  },
  {
    name: 'too many changes at once',
    files: { 'environments/dev.yml': 'environment: {name: dev, settings: {parallelism: 65}}\n' },
    expected: [
      'environments/dev.yml:1:50 out-of-range environment.settings.parallelism | expected at most 64, found 65 | changes that run at the same time; 10 when not given',
    ],
  },
  {
    name: 'no change at once',
    files: { 'environments/dev.yml': 'environment: {name: dev, settings: {parallelism: 0}}\n' },
    expected: [
      'environments/dev.yml:1:50 out-of-range environment.settings.parallelism | expected at least 1, found 0 | changes that run at the same time; 10 when not given',
    ],
  },
  {
    name: 'an unknown remapping',
    files: { 'environments/dev.yml': 'environment: {name: dev, remap: {connection: {A: B}}}\n' },
    expected: [
      'environments/dev.yml:1:34 unknown-field environment.remap.connection | unknown field `connection`; did you mean `connections`? | fields: connections, code_envs, containers',
    ],
  },
  {
    name: 'a remapping to a list',
    files: { 'environments/dev.yml': 'environment: {name: dev, remap: {connections: {A: [B]}}}\n' },
    expected: ['environments/dev.yml:1:51 wrong-type environment.remap.connections.A | expected text, found a list | -'],
  },
  {
    name: 'a secret in a remapping',
    files: { 'environments/dev.yml': 'environment: {name: dev, remap: {connections: {A: "${env:IAC_C:x}"}}}\n' },
    expected: [
      'environments/dev.yml:1:51 secret-not-allowed environment.remap.connections.A | a secret where settings are shown to people | `${env:…}` is for fields of objects and for `dataiku_host`; use a variable with a plain value',
    ],
  },
  {
    name: 'a project without its key on the node',
    files: { 'environments/dev.yml': 'environment: {name: dev, projects: {P: {}}}\n' },
    expected: ["environments/dev.yml:1:40 missing-field environment.projects.P.key | missing field `key` | the project's key on this node"],
  },
  {
    name: 'two projects with one key on the node',
    files: { 'environments/dev.yml': 'environment: {name: dev, projects: {P: {key: Q}, R: {key: Q}}}\n' },
    expected: [
      'environments/dev.yml:1:59 duplicate-project-key environment.projects.R.key | projects `P` and `R` both have the key `Q` on this node | give each project a key of its own',
    ],
  },
  {
    name: 'a project with the key of another',
    files: { 'environments/dev.yml': 'environment: {name: dev, projects: {R: {key: P}}}\n' },
    expected: [
      'environments/dev.yml:1:46 duplicate-project-key environment.projects.R.key | projects `P` and `R` both have the key `P` on this node | give each project a key of its own',
    ],
  },
  {
    name: 'a reference in an environment',
    files: { 'environments/dev.yml': 'environment: {name: dev, remap: {connections: {A: "${ref:dataset.x}"}}}\n' },
    expected: [
      'environments/dev.yml:1:51 bad-ref environment.remap.connections.A | `${ref:…}` outside a project | references name objects of the project whose file they stand in',
    ],
  },
  {
    name: 'a variable given for nothing',
    inputs: { variables: { STORGE: 'x', LIMIT: '7' } },
    expected: [
      '- unknown-variable - | `--var STORGE=…` sets a variable that is declared nowhere; did you mean `STORAGE`? | declared: LIMIT, STORAGE',
    ],
  },
  {
    name: 'a mistake in the syntax of two files at once',
    files: { 'environments/dev.yml': 'a: [', 'projects/p.yml': 'a: {' },
    expected: [
      'environments/dev.yml:1:5 yaml-syntax - | a `[` or `{` above is never closed | close it, or indent what belongs to it',
      'projects/p.yml:1:5 yaml-syntax - | a `[` or `{` above is never closed | close it, or indent what belongs to it',
    ],
  },
];

describe('workspace and environment files that are wrong', () => {
  test.each(CASES)('tells $name', (broken) => {
    expect(linesOfBroken(broken)).toEqual(broken.expected);
  });
});
