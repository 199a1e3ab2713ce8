// A JSON schema of ours as the rows of a table: every field with its path, what it takes and what it means.

const TYPES = { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', object: 'map', array: 'list' };

/** A Markdown table of the fields of a map; `leaveOut` names fields that stand elsewhere. */
export function fieldTable(schema, leaveOut = []) {
  const rows = merged(fieldsOf(schema, '', new Set())).filter(({ path }) => !leaveOut.includes(path.split(/[.[]/)[0]));
  const lines = rows.map(({ path, takes, meaning }) => `| \`${path}\` | ${takes} | ${meaning} |`);
  return ['| field | takes | meaning |', '|---|---|---|', ...lines].join('\n');
}

/** One row a path: alternatives of a map may have a field in common. */
function merged(rows) {
  const byPath = new Map();
  for (const row of rows) {
    const before = byPath.get(row.path);
    byPath.set(row.path, before === undefined ? row : { ...before, takes: [...new Set([before.takes, row.takes])].join(', ') });
  }
  return [...byPath.values()].map(({ path, takes, needed, meaning }) => ({
    path,
    takes: `${takes}${needed ? ', required' : ''}`,
    meaning,
  }));
}

/** Rows for everything below a value. `seen` holds schemas that are told already: two forms of a field may share one. */
function fieldsOf(schema, path, seen) {
  if (seen.has(schema)) return [];
  seen.add(schema);
  return [
    ...propertiesOf(schema).flatMap(({ name, property, note, needed }) => {
      const below = path === '' ? name : `${path}.${name}`;
      return [rowOf(below, property, { note, needed }), ...fieldsOf(property, below, seen)];
    }),
    ...(schema.items === undefined ? [] : fieldsOf(schema.items, `${path}[]`, seen)),
    ...alternativesOf(schema).flatMap((alternative) => fieldsOf(alternative, path, seen)),
    ...(schema.additionalProperties?.properties === undefined ? [] : fieldsOf(schema.additionalProperties, `${path}.NAME`, seen)),
  ];
}

/** Alternatives that say something of fields: `{ $ref }` is written `${ref:…}`, which the page tells once. */
function alternativesOf(schema) {
  return [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(({ properties }) => properties?.$ref === undefined);
}

/** Properties of a map, then those that only some values of its `type` have. */
function propertiesOf(schema) {
  const forms = (schema.allOf ?? []).filter(({ then }) => then !== undefined);
  const plain = (schema.allOf ?? []).map((entry) => entry.else).find((entry) => entry !== undefined);
  const common = { ...schema.properties, ...plain?.properties };
  const required = new Set([...(schema.required ?? []), ...(plain?.required ?? [])]);
  const own = Object.entries(common).map(([name, property]) => ({ name, property, note: '', needed: required.has(name) }));
  const special = new Map();
  for (const form of forms) {
    for (const [name, property] of Object.entries(form.then.properties)) {
      if (common[name] !== undefined) continue;
      const before = special.get(property) ?? { name, property, types: [], needed: form.then.required.includes(name) };
      special.set(property, { ...before, types: [...before.types, form.if.properties.type.const] });
    }
  }
  const noted = [...special.values()].map(({ types, ...field }) => ({
    ...field,
    note: ` With ${types.map((type) => `\`${type}\``).join(', ')}.`,
  }));
  return [...own, ...noted];
}

function rowOf(path, property, { note, needed }) {
  const meaning = sentence(property.description ?? alternativesOf(property).find(({ description }) => description)?.description ?? '');
  return { path, takes: takesOf(property), needed, meaning: cell(`${meaning}${note}`) };
}

function takesOf(schema) {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  const alternatives = alternativesOf(schema);
  if (schema.type === undefined) return [...new Set(alternatives.map(takesOf))].filter((words) => words !== '').join(' or ');
  if (schema.type === 'array' && schema.items?.type === 'string') return 'list of text';
  if (schema.type === 'object' && schema.additionalProperties?.type === 'string') return 'map of text';
  return [schema.type]
    .flat()
    .filter((type) => type !== 'null')
    .map((type) => TYPES[type])
    .join(', ');
}

/** A description with capital and dot; a name of ours or of DSS at its head stays as it is. */
function sentence(text) {
  const start = /^[a-z]+ (?!\()/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return start === '' || /[.…]$/.test(start) ? start : `${start}.`;
}

/** A bar would end the cell. */
function cell(text) {
  return text.replaceAll('|', '\\|');
}
