// Compares two worlds, DSS's files and our state, after dropping what is volatile and renaming generated ids by what they stand for.
const VOLATILE = new Set(['versionTag', 'creationTag', 'stamp', 'serial', 'lineage', 'checksum', 'createdOn', 'lastUpdate']);

/** The project's files by path and the JSON text of `state show`, as one comparable value. */
export function makeWorld(files, stateText) {
  const names = generatedNames(files);
  const rename = (text) => [...names].reduce((result, [id, name]) => result.replaceAll(id, name), text);
  const entries = [...files].map(([path, text]) => [
    rename(path),
    path.endsWith('.json') ? normal(JSON.parse(rename(text))) : rename(text),
  ]);
  return {
    files: Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1))),
    state: normal(JSON.parse(rename(stateText))),
  };
}

/** Ids that DSS made up → `<kind name>`: folders and zones by their name, rules and the like by theirs. */
function generatedNames(files) {
  const names = new Map();
  for (const [path, text] of files) {
    const match = /^(managed_folders|zones)\/([A-Za-z0-9]+)\.json$/.exec(path);
    if (match !== null && match[2] !== 'default') names.set(match[2], `<${match[1]} ${JSON.parse(text).name}>`);
    if (path.startsWith('datasets/'))
      for (const rule of JSON.parse(text).metricsChecks?.checks ?? []) if (rule.id) names.set(rule.id, `<rule ${rule.displayName}>`);
  }
  return names;
}

/** Lists whose order DSS derives from the order of the calls are sorted: zone items, rules. */
function normal(value, key = '') {
  if (Array.isArray(value)) {
    const items = value.map((item) => normal(item));
    return key === 'items' || key === 'checks'
      ? items.sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !VOLATILE.has(name));
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, item]) => [name, normal(item, name)]));
}

/** Where two worlds differ, as paths with both values; empty when they are equal. */
export function worldDifferences(left, right, path = '') {
  if (JSON.stringify(left) === JSON.stringify(right)) return [];
  const bothMaps = [left, right].every((value) => typeof value === 'object' && value !== null);
  if (!bothMaps || Array.isArray(left) !== Array.isArray(right)) return [`${path}: ${short(left)} / ${short(right)}`];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) => worldDifferences(left[key], right[key], `${path}/${key}`));
}

function short(value) {
  return value === undefined ? '(nothing)' : JSON.stringify(value).slice(0, 120);
}
