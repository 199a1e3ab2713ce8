export const id = 415;
export const ids = [415];
export const modules = {

/***/ 35228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ loadWorkspace)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/path.js
var model_path = __webpack_require__(68575);
;// CONCATENATED MODULE: ./build/config/located.js

/** The plain JSON value. */
function toJson(node) {
    return convert(node, ({ value }) => value);
}
// A text that the schema accepts wherever any text will do: what a secret or a reference says is not ours to judge.
const PLACEHOLDER = 'placeholder';
/** The value as a schema judges it: secrets, references and unresolved texts count as text. */
function toCheckable(node) {
    return convert(node, ({ value, standing }) => (standing === 'plain' ? value : PLACEHOLDER));
}
function convert(node, leaf) {
    if (node.shape === 'leaf')
        return leaf(node);
    if (node.shape === 'list')
        return node.items.map((item) => convert(item, leaf));
    const object = {};
    for (const [key, item] of node.entries)
        object[key] = convert(item, leaf); // `__proto__` is no key here: the parser refuses it
    return object;
}
/** The child of a node by key or position. Positions may be text, as in a JSON pointer. */
function childOf(node, step) {
    if (node.shape === 'map')
        return node.entries.get(String(step));
    return node.shape === 'list' ? node.items[Number(step)] : undefined;
}
/** The node at a path, or the nearest enclosing one that exists. */
function nearestNode(node, path) {
    let current = node;
    for (const step of path) {
        const child = childOf(current, step);
        if (child === undefined)
            return current;
        current = child;
    }
    return current;
}
function positionOf(place) {
    return place.source.positionAt(place.offset);
}
/** Position of the value and its field, as a diagnostic has them. `below` names a field of it that is not there. */
function atValue(place, below = []) {
    return { at: positionOf(place), ...fieldOf(place, below) };
}
/** Position of the key in front of the value, and its field. */
function atKey(place) {
    return { at: place.source.positionAt(place.keyOffset), ...fieldOf(place, []) };
}
/** The text of a position: `projects/sales.yml:12:5`. */
function positionText(at) {
    return `${at.file}:${at.line}:${at.column}`;
}
function fieldOf(place, below) {
    const path = [...pathOf(place), ...below];
    return path.length === 0 ? {} : { field: (0,model_path/* formatPath */.j)(path) };
}
function pathOf(place) {
    const path = [];
    for (let at = place; at?.step !== undefined; at = at.parent)
        path.unshift(at.step);
    return path;
}

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/config/dss-variables.js
var dss_variables = __webpack_require__(67981);
// EXTERNAL MODULE: ./build/model/document.js
var model_document = __webpack_require__(98837);
;// CONCATENATED MODULE: ./build/config/date.js
/** Dates in texts: `YYYY-MM-DD:-1d`, always in UTC. */
const OFFSET = /^(?<format>.*):(?<sign>[+-])(?<count>\d{1,4})(?<unit>[hdw])$/; // e.g. `HH:mm:-3h`
const TOKEN = /YYYY|MM|DD|HH|mm|ss/g;
/** What may stand between tokens: letters would be the tokens of some other convention, except the `T` and `Z` of ISO 8601. */
const BETWEEN = /^[^A-Za-z]*$/;
const HOURS = { h: 1, d: 24, w: 24 * 7 };
const HOUR_MS = 3_600_000;
/** The date of an argument `FORMAT` or `FORMAT:OFFSET`; undefined when it is neither. */
function formatDate(argument, now) {
    const offset = OFFSET.exec(argument)?.groups;
    const format = offset?.['format'] ?? argument;
    const literals = format.replace(TOKEN, '');
    if (literals === format || !BETWEEN.test(literals.replace(/[TZ]/g, '')))
        return undefined;
    const hours = Number(`${offset?.['sign'] ?? ''}${offset?.['count'] ?? 0}`) * (HOURS[offset?.['unit'] ?? 'h'] ?? 0);
    const iso = new Date(now.getTime() + hours * HOUR_MS).toISOString(); // 2026-11-24T04:05:06.000Z
    const fields = {
        YYYY: iso.slice(0, 4),
        MM: iso.slice(5, 7),
        DD: iso.slice(8, 10),
        HH: iso.slice(11, 13),
        mm: iso.slice(14, 16),
        ss: iso.slice(17, 19),
    };
    return format.replace(TOKEN, (token) => fields[token] ?? token);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/config/nearest.js

/** The candidate that the name was probably meant to be: few enough slips of the hand away. The first of equals in the order given. */
function nearest(name, candidates) {
    const limit = Math.max(1, Math.floor(name.length / 3));
    let best;
    for (const candidate of candidates) {
        // A length that differs by more than the limit cannot be within it: skips nearly all of a large workspace's addresses.
        if (Math.abs(candidate.length - name.length) > limit)
            continue;
        const edits = (0,mod/* distance */.Io)(name.toLowerCase(), candidate.toLowerCase());
        // As many slips as letters would make any name near any other.
        if (edits <= limit && edits < name.length && (best === undefined || edits < best.edits))
            best = { candidate, edits };
    }
    return best?.candidate;
}
/** `; did you mean \`connection\`?`, or nothing: the end of a message. */
function didYouMean(name, candidates) {
    const near = nearest(name, candidates);
    return near === undefined ? '' : `; did you mean \`${near}\`?`;
}
const FEW = 12;
/** `one of: a, b, c`; longer lists are cut. */
function listed(lead, names) {
    const more = names.length - FEW;
    return `${lead}: ${names.slice(0, FEW).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/config/functions.js
/** The functions of `${name:argument}`: `env`, `date`, `git`, `ref`. Each gives an outcome, or what is wrong. */




const FUNCTION_NAMES = ['env', 'date', 'git', 'ref'];
function isFunctionName(name) {
    return FUNCTION_NAMES.some((known) => known === name);
}
/** Calls a function with its argument, variables already put in. A `secret` argument was made with the operating system's environment. */
function callFunction(name, argument, scope, secret) {
    if (name === 'env')
        return readEnv(argument, scope, secret);
    if (secret) {
        // The argument becomes part of the plan, which people read.
        return {
            code: 'secret-argument',
            message: `\`\${${name}:…}\` is given a secret`,
            hint: 'give it plain text: people read it in plans',
        };
    }
    return name === 'ref' ? refer(argument, scope) : callDynamic(`${name}:${argument}`, scope, DYNAMIC[name]);
}
// Credentials of this tool and of the CI job: no prefix opens them to a config that a pull request can change.
const NEVER_READ = /^(DSS_API_KEY|GOVERN_API_KEY|DATAIKU_IAC_STATE_KEY|GITHUB_TOKEN|ACTIONS_)/;
/** `NAME` or `NAME:default`. An empty variable counts as not set: that is what CI systems give for a secret that is missing. */
function readEnv(argument, scope, secret) {
    const colon = argument.indexOf(':');
    const name = colon < 0 ? argument : argument.slice(0, colon);
    const shown = secret ? '…' : name;
    if (NEVER_READ.test(name)) {
        const hint = 'credentials of this tool and of the CI job never enter the config';
        return { code: 'env-not-allowed', message: `\`\${env:${shown}}\` may not be read`, hint };
    }
    if (!scope.envPrefixes.some((prefix) => name.startsWith(prefix))) {
        const hint = `allowed prefixes (\`env_prefixes\` in dataiku-iac.yml): ${scope.envPrefixes.join(', ')}; write \`$\${env:${shown}}\` to leave it to DSS`;
        return { code: 'env-not-allowed', message: `\`\${env:${shown}}\` may not be read`, hint };
    }
    const value = Object.hasOwn(scope.inputs.osEnvironment, name) ? scope.inputs.osEnvironment[name] : undefined;
    if (value !== undefined && value !== '')
        return { value, secret: true };
    if (colon >= 0)
        return { value: argument.slice(colon + 1), secret: true };
    const hint = `set it where the command runs, or give a default: \`\${env:${shown}:…}\``;
    return { code: 'env-not-set', message: `the environment variable \`${shown}\` is not set, or empty`, hint };
}
const DYNAMIC = { date: dateOf, git: commitOf };
/** A value that differs from run to run: recorded, and taken from the reviewed plan where that has it. */
function callDynamic(expression, scope, compute) {
    const frozen = Object.hasOwn(scope.inputs.frozen, expression) ? scope.inputs.frozen[expression] : undefined;
    const value = frozen ?? compute(expression.slice(expression.indexOf(':') + 1), scope);
    if (typeof value !== 'string')
        return value;
    scope.dynamic.set(expression, value);
    return { value, secret: false };
}
function dateOf(argument, scope) {
    const text = formatDate(argument, scope.inputs.now);
    if (text !== undefined)
        return text;
    const hint = 'write a format of YYYY, MM, DD, HH, mm, ss, and an offset such as -1d, +2w or -3h: `${date:YYYY-MM-DD:-1d}`';
    return { code: 'bad-date', message: `\`${argument}\` is no date format`, hint };
}
const SHORT_COMMIT = 7;
function commitOf(argument, scope) {
    const { gitCommit } = scope.inputs;
    if (argument !== 'commit' && argument !== 'commit:short') {
        const hint = 'write `${git:commit}` or `${git:commit:short}`';
        return { code: 'bad-git', message: `\`${argument}\` is nothing that git is asked for`, hint };
    }
    if (gitCommit === undefined) {
        return { code: 'no-commit', message: 'no commit is known for `${git:commit}`', hint: 'run inside a Git repository that has a commit' };
    }
    return argument === 'commit' ? gitCommit : gitCommit.slice(0, SHORT_COMMIT);
}
/** `kind.name`; the name may hold dots. */
function refer(argument, scope) {
    const dot = argument.indexOf('.');
    const kind = argument.slice(0, Math.max(0, dot));
    const name = argument.slice(dot + 1);
    if (scope.project === undefined) {
        return {
            code: 'bad-ref',
            message: '`${ref:…}` outside a project',
            hint: 'references name objects of the project whose file they stand in',
        };
    }
    if (name === '' || !scope.refKinds.includes(kind)) {
        const message = `\`${argument}\` is no \`kind.name\`${didYouMean(kind, scope.refKinds)}`;
        return { code: 'bad-ref', message, hint: listed('kinds', scope.refKinds) };
    }
    return { value: (0,model_document/* refTo */.zI)((0,model_address/* addressOf */.ci)(kind, scope.project, name)), secret: false };
}

;// CONCATENATED MODULE: ./build/config/read-scalar.js
/**
 * Text as the scalar that it plainly is: `5`, `true`, `null`. Text that would lose something stays text, so `007` and `1.10` do.
 * For defaults and `--var`, which arrive as text in the place of typed values.
 */
function readScalar(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    if (text === 'null')
        return null;
    const number = Number(text);
    return text !== '' && Number.isFinite(number) && String(number) === text ? number : text;
}

;// CONCATENATED MODULE: ./build/config/scope.js
function scopeOf(world, project, projectVariables = new Set()) {
    return { ...world, project, projectVariables, resolving: [], resolved: new Map() };
}
/** The declaration of a variable: the environment's wins over the workspace's. */
function declarationOf(world, name) {
    return world.environment.get(name) ?? world.workspace.get(name);
}
function declaredNames(world) {
    return [...new Set([...world.environment.keys(), ...world.workspace.keys()])].sort();
}

// EXTERNAL MODULE: ./build/config/template.js
var template = __webpack_require__(74853);
;// CONCATENATED MODULE: ./build/config/variables.js







/** The variables of a `variables:` map whose form the schema has checked: entries of any other form are passed over. */
function readVariables(node, diagnostics) {
    const variables = new Map();
    if (node?.shape !== 'map')
        return variables;
    for (const [name, value] of node.entries) {
        if (dss_variables/* DSS_VARIABLES */.V.has(name) || FUNCTION_NAMES.some((known) => known === name)) {
            const message = `\`${name}\` already means something in \`\${…}\``;
            diagnostics.push({ severity: 'error', code: 'reserved-name', message, hint: 'choose another name', ...atKey(value.place) });
        }
        else if (value.shape === 'leaf')
            variables.set(name, value);
    }
    return variables;
}
/** `--var` may only set what a file declares: a misspelt name must not pass in silence. */
function checkGivenVariables(world) {
    const names = declaredNames(world);
    for (const name of Object.keys(world.inputs.variables)) {
        if (names.includes(name))
            continue;
        world.diagnostics.push({
            severity: 'error',
            code: 'unknown-variable',
            message: `\`--var ${name}=…\` sets a variable that is declared nowhere${didYouMean(name, names)}`,
            hint: names.length === 0 ? 'declare it under `variables` of the environment or the workspace' : listed('declared', names),
        });
    }
}
/** Longer than anyone writes, shorter than the call stack. */
const MAX_CHAIN = 50;
/** The value of a variable, references in it resolved. `--var` wins over the environment, that over the workspace. */
function resolveVariable(name, scope, resolveText) {
    const declaration = declarationOf(scope, name);
    if (declaration === undefined)
        return { declared: false };
    if (!scope.resolved.has(name))
        scope.resolved.set(name, resolveDeclared(name, declaration, scope, resolveText));
    return { declared: true, outcome: scope.resolved.get(name) };
}
function resolveDeclared(name, declaration, scope, resolveText) {
    const given = Object.hasOwn(scope.inputs.variables, name) ? scope.inputs.variables[name] : undefined;
    if (given !== undefined)
        return { value: typeof declaration.value === 'string' ? given : readScalar(given), secret: false };
    const { value } = declaration;
    if (typeof value !== 'string' || !(0,template/* hasReference */.UN)(value))
        return { value, secret: false };
    if (scope.resolving.includes(name))
        return reportCircle(scope.resolving.slice(scope.resolving.indexOf(name)), scope);
    if (scope.resolving.length >= MAX_CHAIN)
        return reportChain(declaration, scope);
    return resolveText(value, declaration.place, { ...scope, resolving: [...scope.resolving, name] });
}
/** Told from its smallest name on, so that one circle is one message wherever it was entered. */
function reportCircle(names, scope) {
    const first = [...names].sort()[0] ?? '';
    const start = names.indexOf(first);
    const circle = [...names.slice(start), ...names.slice(0, start), first];
    const place = declarationOf(scope, first)?.place;
    scope.diagnostics.push({
        severity: 'error',
        code: 'variable-circle',
        message: `variables refer to each other in a circle: ${circle.join(' -> ')}`,
        hint: 'give one of them a value of its own',
        ...(place === undefined ? {} : atValue(place)),
    });
}
function reportChain({ place }, scope) {
    const message = `a variable that leads through more than ${MAX_CHAIN} others`;
    scope.diagnostics.push({ severity: 'error', code: 'variable-chain', message, hint: 'shorten the chain', ...atValue(place) });
}

;// CONCATENATED MODULE: ./build/config/interpolate.js
/** Puts variables into the texts of a located value: values only, never keys. */









/**
 * The value with every text resolved; what cannot be is reported, and marked so that nobody complains of it again. What holds no variable is
 * returned as it is: most of a large workspace.
 */
function interpolate(node, scope) {
    if (node.shape === 'leaf')
        return interpolateLeaf(node, scope);
    if (node.shape === 'list') {
        const items = node.items.map((item) => interpolate(item, scope));
        return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
    }
    let changed;
    for (const [key, item] of node.entries) {
        const resolved = interpolate(item, scope);
        if (resolved !== item)
            changed = (changed ?? new Map(node.entries)).set(key, resolved);
    }
    return changed === undefined ? node : { ...node, entries: changed };
}
function interpolateLeaf(leaf, scope) {
    if (typeof leaf.value !== 'string' || !(0,template/* hasReference */.UN)(leaf.value))
        return leaf;
    const outcome = resolveText(leaf.value, leaf.place, scope);
    if (outcome === undefined)
        return { ...leaf, standing: 'unresolved' };
    if (outcome.secret)
        return { ...leaf, value: scope.inputs.seal(textOf(outcome.value)), standing: 'secret' };
    return { ...leaf, value: outcome.value, standing: (0,json/* isObject */.Gv)(outcome.value) ? 'reference' : 'plain' };
}
/** What a text comes to. Undefined: reported at its place. */
function resolveText(text, place, scope) {
    const parsed = (0,template/* parseTemplate */.QC)(text);
    if ('template' in parsed)
        return evaluate(parsed.template, place, scope);
    return reported(parsed.mistake, place, scope);
}
const MAX_LENGTH = 1_000_000;
function evaluate(template, place, scope) {
    const [only, ...others] = template;
    if (only !== undefined && typeof only !== 'string' && others.length === 0)
        return evaluateReference(only, place, scope);
    // All parts, even after a mistake: every mistake of a text shows in one run.
    const outcomes = template.map((part) => typeof part === 'string' ? { value: part, secret: false } : evaluateReference(part, place, scope));
    let text = '';
    let secret = false;
    for (const outcome of outcomes) {
        if (outcome === undefined)
            return undefined;
        if ((0,json/* isObject */.Gv)(outcome.value)) {
            const hint = 'let `${ref:kind.name}` be the whole value';
            return reported({ code: 'bad-ref', message: 'a reference to an object inside longer text', hint }, place, scope);
        }
        text += textOf(outcome.value);
        secret ||= outcome.secret;
        // Variables that double each other would fill the memory in a few lines.
        if (text.length > MAX_LENGTH) {
            return reported({ code: 'text-too-long', message: `variables make this text longer than ${MAX_LENGTH} characters`, hint: 'shorten it' }, place, scope);
        }
    }
    return { value: text, secret };
}
function evaluateReference(reference, place, scope) {
    const head = evaluateToText(reference.head, place, scope);
    if (head === undefined)
        return undefined;
    const name = head.text;
    if (reference.rest !== undefined && isFunctionName(name)) {
        const argument = evaluateToText(reference.rest, place, scope);
        if (argument === undefined)
            return undefined;
        const outcome = callFunction(name, argument.text, scope, argument.secret || head.secret);
        return 'code' in outcome ? reported(outcome, place, scope) : outcome;
    }
    if (isLeftToDss(name, place, scope))
        return { value: `\${${name}${reference.restSource}}`, secret: head.secret };
    const variable = resolveVariable(name, scope, resolveText);
    if (variable.declared)
        return variable.outcome === undefined ? undefined : withSecrecy(variable.outcome, head.secret);
    if (reference.rest !== undefined && isVariableName(name))
        return defaultOf(reference.rest, place, scope, head.secret);
    return reported(undeclared(head.secret ? '…' : name, scope), place, scope);
}
/** The text of a template that stands inside a reference. */
function evaluateToText(template, place, scope) {
    const outcome = evaluate(template, place, scope);
    return outcome === undefined ? undefined : { text: textOf(outcome.value), secret: outcome.secret };
}
function isLeftToDss(name, place, scope) {
    if (dss_variables/* DSS_VARIABLES */.V.has(name))
        return true;
    if (!scope.projectVariables.has(name))
        return false;
    if (declarationOf(scope, name) !== undefined) {
        scope.diagnostics.push({
            severity: 'warning',
            code: 'shadowed-variable',
            message: `\`${name}\` is a variable of the project and of the config: left for DSS to expand`,
            hint: 'rename one of them; `$${…}` says that DSS is meant',
            ...atValue(place),
        });
    }
    return true;
}
function defaultOf(rest, place, scope, secret) {
    const outcome = evaluate(rest, place, scope);
    if (outcome === undefined)
        return undefined;
    // Only what is written out is read as a scalar: a variable in the default has a type of its own.
    const written = rest.every((part) => typeof part === 'string');
    return withSecrecy(written ? { ...outcome, value: readScalar(textOf(outcome.value)) } : outcome, secret);
}
function withSecrecy(outcome, secret) {
    return { ...outcome, secret: outcome.secret || secret };
}
const VARIABLE_NAME = /^[A-Za-z_]\w*$/; // e.g. `SNOWFLAKE_CONNECTION`
function isVariableName(name) {
    return VARIABLE_NAME.test(name);
}
function undeclared(name, scope) {
    if (!isVariableName(name) && name !== '…') {
        return {
            code: 'bad-reference',
            message: `\`\${${name}}\` names no variable`,
            hint: 'write `$${…}` for text that DSS or a program expands',
        };
    }
    const names = declaredNames(scope);
    const message = `no variable \`${name}\`${didYouMean(name, names)}`;
    const leaveIt = `\`$\${${name}}\` leaves it to DSS`;
    const hint = names.length === 0
        ? `declare it under \`variables\` of the environment or the workspace; ${leaveIt}`
        : `${listed('declared', names)}; ${leaveIt}`;
    return { code: 'unknown-variable', message, hint };
}
function reported(mistake, place, scope) {
    scope.diagnostics.push({ severity: 'error', ...mistake, ...atValue(place) });
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/config/overrides.js
/** Overrides of an environment: partial entries by address, merged before variables are put in and before anything is validated. */



const EVERY = '*';
/** The overrides that can apply to anything. Keys that are no address are reported by `checkOverrides`, values that are no map by the schema. */
function readOverrides(node) {
    return [...(node?.entries ?? [])].flatMap(([key, fields]) => {
        const parts = (0,model_address/* parseAddress */.or)(key);
        return parts === undefined || fields.shape !== 'map' ? [] : [{ key, ...parts, fields }];
    });
}
/** The entry with its overrides merged in: those for every object first, then its own. */
function applyOverrides(entry, target, overrides) {
    const own = overrides.filter(({ kind, project }) => kind === target.kind.name && project === target.project);
    const inOrder = [...own.filter(({ name }) => name === EVERY), ...own.filter(({ name }) => name === target.name)];
    return inOrder.reduce((merged, { fields }) => merge(merged, fields), entry);
}
/** Maps merge, lists and scalars replace, null removes. */
function merge(base, patch) {
    const entries = new Map(base.entries);
    for (const [key, value] of patch.entries) {
        const current = entries.get(key);
        if (isRemoval(value))
            entries.delete(key);
        else if (value.shape !== 'map')
            entries.set(key, value);
        else
            entries.set(key, current?.shape === 'map' ? merge(current, value) : merge({ ...value, entries: new Map() }, value));
    }
    return { ...base, entries };
}
function isRemoval(node) {
    return node.shape === 'leaf' && node.value === null;
}
/** Reports overrides that match nothing, and those that would rename what they match. */
function checkOverrides(node, targets, diagnostics) {
    const addresses = new Map(targets.map((target) => [(0,model_address/* addressOf */.ci)(target.kind.name, target.project, target.name), target.kind]));
    for (const { kind, project } of targets)
        if (kind.collection !== undefined)
            addresses.set((0,model_address/* addressOf */.ci)(kind.name, project, EVERY), kind);
    for (const [key, fields] of node?.entries ?? []) {
        const kind = addresses.get(key);
        if (kind === undefined)
            diagnostics.push(unknownAddress(key, fields.place, addresses.keys()));
        else
            checkRename(fields, kind, diagnostics);
    }
}
function unknownAddress(key, place, known) {
    const message = `nothing is declared as \`${key}\`${didYouMean(key, known)}`;
    const hint = 'keys are addresses: kind.PROJECT.name, kind.PROJECT.* or project.PROJECT';
    return { severity: 'error', code: 'unknown-address', message, hint, ...atKey(place) };
}
function checkRename(fields, { nameField }, diagnostics) {
    const name = childOf(fields, nameField);
    if (name === undefined)
        return;
    const hint = nameField === 'key' ? "`projects` of the environment maps a project's key" : 'declare a second object instead';
    diagnostics.push({
        severity: 'error',
        code: 'override-renames',
        message: `an override cannot change \`${nameField}\``,
        hint,
        ...atKey(name.place),
    });
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
;// CONCATENATED MODULE: ./build/config/phrases.js
const TYPES = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'nothing',
};
/** `text, a number or a list`. That a field may also be left empty goes without saying. */
function expectedTypes(types) {
    const told = types.length > 1 ? types.filter((type) => type !== 'null') : types;
    const words = told.map((type) => TYPES[type] ?? type);
    const last = words.at(-1) ?? 'something else';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
/** The type of what stands at a place: `text`, `the number 5`. */
function foundType(node) {
    if (node.shape !== 'leaf' || node.standing !== 'plain' || node.value === null || typeof node.value === 'boolean')
        return found(node);
    return typeof node.value === 'string' ? 'text' : `the number ${String(node.value)}`;
}
const LONGEST_QUOTE = 60;
/** What stands at a place: its value when that is short, the kind of thing that it is otherwise. Never a secret. */
function found(node) {
    if (node.shape !== 'leaf')
        return node.shape === 'list' ? 'a list' : 'a map';
    if (node.standing === 'secret')
        return 'a secret';
    if (node.standing !== 'plain')
        return 'a reference';
    if (node.value === null)
        return 'nothing';
    const text = String(node.value);
    return text === '' ? 'empty text' : `\`${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}\``;
}
/** What a limit asks for, by the schema keyword that sets it. */
const LIMITS = {
    minimum: (limit) => `at least ${phrases_text(limit)}`,
    maximum: (limit) => `at most ${phrases_text(limit)}`,
    exclusiveMinimum: (limit) => `more than ${phrases_text(limit)}`,
    exclusiveMaximum: (limit) => `less than ${phrases_text(limit)}`,
    multipleOf: (limit) => `a multiple of ${phrases_text(limit)}`,
    minLength: (limit) => `at least ${count(limit, 'character')}`,
    maxLength: (limit) => `at most ${count(limit, 'character')}`,
    minItems: (limit) => `at least ${count(limit, 'element')}`,
    maxItems: (limit) => `at most ${count(limit, 'element')}`,
    minProperties: (limit) => `at least ${count(limit, 'field')}`,
    maxProperties: (limit) => `at most ${count(limit, 'field')}`,
};
function phrases_text(limit) {
    return JSON.stringify(limit ?? null);
}
function count(limit, what) {
    return `${phrases_text(limit)} ${what}${limit === 1 ? '' : 's'}`;
}
/** What a limit measured: the number itself, the length of a text, the size of a list or map. */
function measure(node) {
    if (node.shape === 'list')
        return String(node.items.length);
    if (node.shape === 'map')
        return String(node.entries.size);
    return String(typeof node.value === 'string' ? node.value.length : node.value);
}

;// CONCATENATED MODULE: ./build/config/explain.js




/** One diagnostic for each mistake. */
function explain(root, errors) {
    return errors.flatMap((error) => {
        const finding = findingOf(root, error);
        const explainer = finding.propertyName === undefined ? (EXPLAIN[finding.keyword] ?? explainLimit) : explainBadName;
        const wording = isBeyondJudgement(finding) ? undefined : explainer(finding);
        return wording === undefined ? [] : [{ severity: 'error', ...wording }];
    });
}
function findingOf(root, error) {
    const schema = error.parentSchema;
    return {
        keyword: error.keyword,
        node: nodeAt(root, error.instancePath),
        params: error.params,
        // Not `error.schema`: for a mistake inside a union, ajv puts the union's branches there.
        wanted: (0,json/* isObject */.Gv)(schema) ? schema[error.keyword] : undefined,
        schema: (0,json/* isObject */.Gv)(schema) ? schema : {},
        propertyName: error.propertyName,
    };
}
/** The node of a JSON pointer: `/schema/columns/0/type`. */
function nodeAt(root, pointer) {
    let node = root;
    for (const token of pointer.split('/').slice(1))
        node = childOf(node, token.replaceAll('~1', '/').replaceAll('~0', '~')) ?? node;
    return node;
}
const TEXT_RULES = new Set(['pattern', 'minLength', 'maxLength', 'format']);
/** What a secret or reference says is not known here; what an unresolved text would have said was reported already. */
function isBeyondJudgement({ node, keyword }) {
    if (node.shape !== 'leaf' || node.standing === 'plain')
        return false;
    return node.standing === 'unresolved' || TEXT_RULES.has(keyword);
}
const EXPLAIN = {
    additionalProperties: explainUnknownField,
    unevaluatedProperties: explainUnknownField,
    required: explainMissingField,
    dependentRequired: explainMissingField,
    type: explainWrongType,
    enum: ({ node, wanted }) => explainNotAllowed(node, (0,json/* isList */.Lv)(wanted) ? wanted : []),
    const: ({ node, wanted }) => explainNotAllowed(node, wanted === undefined ? [] : [wanted]),
    pattern: explainBadFormat,
    uniqueItems: explainRepeated,
    // Both only repeat what another finding says.
    if: () => undefined,
    propertyNames: () => undefined,
};
function explainUnknownField({ node, params, schema }) {
    const name = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
    const child = childOf(node, name);
    const known = Object.keys((0,json/* isObject */.Gv)(schema['properties']) ? schema['properties'] : {});
    const message = `unknown field \`${name}\`${didYouMean(name, known)}`;
    const hint = known.length === 0 ? {} : { hint: listed('fields', known) };
    return child === undefined ? undefined : { code: 'unknown-field', message, ...hint, ...atKey(child.place) };
}
function explainMissingField({ node, params, schema }) {
    const name = String(params['missingProperty']);
    const needy = params['property'];
    const message = typeof needy === 'string' ? `missing field \`${name}\`, which \`${needy}\` needs` : `missing field \`${name}\``;
    const property = (0,json/* isObject */.Gv)(schema['properties']) ? schema['properties'][name] : undefined;
    return { code: 'missing-field', message, ...hintOf((0,json/* isObject */.Gv)(property) ? property : {}), ...atValue(node.place, [name]) };
}
function explainWrongType({ node, params, schema }) {
    const types = (0,json/* isList */.Lv)(params['type']) ? params['type'].map(String) : [String(params['type'])];
    const expected = wordingIn(schema) ?? expectedTypes(types);
    // No type at all: a map whose fields fit no form of it.
    const message = types.length === 0 ? `expected ${expected}` : `expected ${expected}, found ${foundType(node)}`;
    return { code: 'wrong-type', message, ...(rewritten(node, types) ?? hintOf(schema)), ...atValue(node.place) };
}
/** How the value itself would be written in a type that is expected. */
function rewritten(node, types) {
    if (node.shape !== 'leaf' || node.standing !== 'plain' || node.value === null)
        return undefined;
    if (types.includes('string'))
        return { hint: `put it in quotes to make it text: "${String(node.value)}"` };
    return types.includes('array') ? { hint: `write it as a list: [${String(node.value)}]` } : undefined;
}
function explainNotAllowed(node, allowed) {
    const names = allowed.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    const near = node.shape === 'leaf' && node.standing === 'plain' && typeof node.value === 'string' ? didYouMean(node.value, names) : '';
    const [only, ...others] = names;
    const hint = only !== undefined && others.length === 0 ? `only ${only} is allowed` : listed('one of', names);
    return { code: 'not-allowed-value', message: `${found(node)} is not allowed${near}`, hint, ...atValue(node.place) };
}
function explainBadFormat({ node, wanted, schema }) {
    const hint = `expected ${wordingIn(schema) ?? `text that matches ${String(wanted)}`}`;
    return { code: 'bad-format', message: `${found(node)} has the wrong form`, hint, ...atValue(node.place) };
}
function explainRepeated({ node, params }) {
    const element = childOf(node, Math.max(Number(params['i']), Number(params['j'])));
    if (element === undefined)
        return undefined;
    return { code: 'repeated-element', message: `${found(element)} is in this list already`, hint: 'remove it', ...atValue(element.place) };
}
/** A finding about a key of a map, not about a value. */
function explainBadName({ keyword, node, wanted, schema, propertyName = '' }) {
    const child = childOf(node, propertyName);
    const expected = wordingIn(schema) ?? LIMITS[keyword]?.(wanted);
    const hint = expected === undefined ? hintOf(schema) : { hint: `expected ${expected}` };
    return child === undefined
        ? undefined
        : { code: 'bad-format', message: `the name \`${propertyName}\` is not allowed`, ...hint, ...atKey(child.place) };
}
/** Limits, and any keyword that is worded nowhere else. */
function explainLimit({ keyword, node, wanted, schema }) {
    const limit = LIMITS[keyword];
    if (limit !== undefined) {
        return {
            code: 'out-of-range',
            message: `expected ${limit(wanted)}, found ${measure(node)}`,
            ...hintOf(schema),
            ...atValue(node.place),
        };
    }
    const words = wordingIn(schema);
    const message = words === undefined ? `${found(node)} is not allowed here` : `expected ${words}`;
    return { code: 'not-allowed-value', message, ...hintOf(schema), ...atValue(node.place) };
}
/** `x-expected`: how a schema says in words what its type or pattern asks for. */
function wordingIn(schema) {
    const words = schema['x-expected'];
    return typeof words === 'string' ? words : undefined;
}
/** The description of a schema as a hint: it is written as a sentence, and a hint is not. */
function hintOf({ description }) {
    if (typeof description !== 'string')
        return {};
    const hint = description.replace(/\.$/, '').replace(/^[A-Z](?=[a-z' ])/, (letter) => letter.toLowerCase());
    return { hint };
}

;// CONCATENATED MODULE: ./build/config/unions.js
/**
 * `anyOf` and `oneOf` for people: of a value that fits no branch, only the mistakes against the branch that was meant are told. JSON schema
 * itself tells those against every branch, and then that none fits. A value that fits several branches of a `oneOf` passes.
 */

/** Replaces both keywords in an instance of ajv. */
function installUnions(ajv) {
    for (const keyword of ['anyOf', 'oneOf']) {
        ajv.removeKeyword(keyword);
        ajv.addKeyword({
            keyword,
            schemaType: 'array',
            errors: true,
            compile: (schemas, parent, { schemaEnv }) => {
                const root = schemaEnv.root.schema;
                return unionCheck(schemas.map((schema) => branchOf(schema, root, ajv)), parent);
            },
        });
    }
}
function branchOf(schema, root, ajv) {
    const definitions = (0,json/* isObject */.Gv)(root) && (0,json/* isObject */.Gv)(root['$defs']) ? root['$defs'] : {};
    let validate;
    return {
        schema: resolved(schema, definitions),
        check(value) {
            validate ??= ajv.compile({ ...schema, $defs: definitions });
            return validate(value) ? [] : (validate.errors ?? []);
        },
    };
}
/** The branch itself where it is only a reference to a definition: discriminators are looked for in it. */
function resolved(schema, definitions) {
    const name = typeof schema['$ref'] === 'string' ? /^#\/\$defs\/(.+)$/.exec(schema['$ref'])?.[1] : undefined;
    const definition = name === undefined ? undefined : definitions[name];
    return (0,json/* isObject */.Gv)(definition) ? definition : schema;
}
function unionCheck(branches, parent) {
    const check = (value, at) => {
        const tried = branches.map((branch) => ({ branch, errors: branch.check(value) }));
        if (tried.some(({ errors }) => errors.length === 0))
            return true;
        const base = at?.instancePath ?? '';
        check.errors = mistakes(tried, value, parent).map((error) => ({ ...error, instancePath: `${base}${error.instancePath}` }));
        return false;
    };
    return check;
}
function mistakes(tried, value, parent) {
    const ofType = tried.filter(({ errors }) => !errors.some(isRootType));
    if (ofType.length === 0)
        return [wrongType(tried, parent)];
    if (!(0,json/* isObject */.Gv)(value))
        return closest(ofType, {});
    const discriminator = discriminatorOf(ofType);
    if (discriminator !== undefined)
        return byDiscriminator(ofType, discriminator, value);
    // A map with no field of any branch: what the schema says in words is better than the mistakes against a branch picked at random.
    const isAlien = ofType.every((one) => knownFields(one, value) === 0);
    return isAlien && parent['x-expected'] !== undefined ? [wrongType(tried, parent)] : closest(ofType, value);
}
function byDiscriminator(tried, field, value) {
    const said = value[field];
    if (said === undefined)
        return [wrongBranch(tried, field, said)];
    const meant = tried.filter(({ branch }) => allowedValues(branch, field)?.includes(said) ?? true);
    return meant.length > 0 ? closest(meant, value) : [wrongBranch(tried, field, said)];
}
/** The mistakes against the branch that knows most of the value's fields; of equals, the one that it breaks least, then the first. */
function closest(tried, value) {
    const ranked = tried.toSorted((left, right) => knownFields(right, value) - knownFields(left, value) || left.errors.length - right.errors.length);
    return ranked[0]?.errors ?? [];
}
function knownFields({ branch }, value) {
    const { properties } = branch.schema;
    return (0,json/* isObject */.Gv)(properties) ? Object.keys(value).filter((key) => Object.hasOwn(properties, key)).length : 0;
}
function isRootType({ keyword, instancePath }) {
    return keyword === 'type' && instancePath === '';
}
/** The field whose value says which branch is meant: one that most branches pin to certain values, `type` before others. */
function discriminatorOf(tried) {
    const names = tried.flatMap(({ branch }) => Object.keys((0,json/* isObject */.Gv)(branch.schema['properties']) ? branch.schema['properties'] : {}));
    const pinned = [...new Set(names)].filter((name) => tried.filter(({ branch }) => allowedValues(branch, name) !== undefined).length > tried.length / 2);
    return pinned.includes('type') ? 'type' : pinned[0];
}
/** The values that a branch pins a field to; undefined when it leaves the field free. */
function allowedValues({ schema }, field) {
    const property = (0,json/* isObject */.Gv)(schema['properties']) ? schema['properties'][field] : undefined;
    if (!(0,json/* isObject */.Gv)(property))
        return undefined;
    if (property['const'] !== undefined)
        return [property['const']];
    return (0,json/* isList */.Lv)(property['enum']) ? property['enum'] : undefined;
}
function wrongBranch(tried, field, said) {
    const values = [...new Set(tried.flatMap(({ branch }) => allowedValues(branch, field) ?? []))];
    const schema = { enum: values, description: `one of: ${values.join(', ')}` };
    if (said !== undefined)
        return { keyword: 'enum', instancePath: `/${field}`, schemaPath: '', params: {}, parentSchema: schema };
    const parentSchema = { properties: { [field]: schema } };
    return { keyword: 'required', instancePath: '', schemaPath: '', params: { missingProperty: field }, parentSchema };
}
function wrongType(tried, parent) {
    const types = tried
        .flatMap(({ errors }) => errors.filter(isRootType))
        .flatMap(({ params }) => params.type);
    return { keyword: 'type', instancePath: '', schemaPath: '', params: { type: [...new Set(types)] }, parentSchema: parent };
}

;// CONCATENATED MODULE: ./build/config/validate.js




const COMPILED = new WeakMap();
/** All mistakes of a value, unsorted. Secrets and references count as text; unresolved texts are not judged. */
function validate(node, schema) {
    const check = compiled(schema);
    return check(toCheckable(node)) ? [] : explain(node, check.errors ?? []);
}
/** Compiling costs milliseconds, and a run validates thousands of entries by a handful of schemas. */
function compiled(schema) {
    const known = COMPILED.get(schema);
    if (known !== undefined)
        return known;
    // An instance of its own per schema: their `$id`s and definitions never meet. The schemas are ours, so they are not validated themselves.
    const ajv = new _2020.Ajv2020({ allErrors: true, verbose: true, strict: false, meta: false, validateSchema: false, validateFormats: false });
    installUnions(ajv);
    const check = ajv.compile(schema);
    COMPILED.set(schema, check);
    return check;
}

;// CONCATENATED MODULE: ./build/config/project-drafts.js





function isNamed(draft) {
    return draft.project !== undefined && draft.name !== undefined;
}
/** What a project file must look like around its entries; an empty list may be left empty. */
function shapeSchema(kinds) {
    const properties = {};
    for (const { name, collection } of kinds) {
        if (collection === undefined)
            properties[name] = { type: 'object', description: `the ${name} itself: a map with its key` };
        else
            properties[collection] = {
                type: ['array', 'null'],
                items: { type: 'object', 'x-expected': `a map that describes one ${titleOf(name)}` },
            };
    }
    return { type: 'object', additionalProperties: false, required: ['project'], properties };
}
/** The drafts of one file, the project first. Mistakes in the file's shape are reported; entries that are no map are passed over. */
function draftsOf(root, inputs) {
    inputs.world.diagnostics.push(...validate(root, inputs.shape));
    const projectKind = inputs.kinds.find(({ collection }) => collection === undefined);
    const written = projectKind === undefined ? undefined : childOf(root, projectKind.name);
    if (projectKind === undefined || written?.shape !== 'map')
        return draftsOfLists(root, scopeOf(inputs.world), inputs);
    const project = nameIn(written, projectKind, scopeOf(inputs.world));
    const node = project === undefined ? written : applyOverrides(written, { kind: projectKind, project, name: project }, inputs.overrides);
    const scope = scopeOf(inputs.world, project, projectVariables(node));
    const draft = { kind: projectKind, project, name: project, namePlace: namePlace(written, projectKind), node, scope };
    return [draft, ...draftsOfLists(root, scope, inputs)];
}
function draftsOfLists(root, scope, { kinds, overrides }) {
    return kinds.flatMap((kind) => {
        const list = kind.collection === undefined ? undefined : childOf(root, kind.collection);
        return list?.shape === 'list' ? list.items.flatMap((item) => (item.shape === 'map' ? draftOf(item, kind, scope, overrides) : [])) : [];
    });
}
function draftOf(written, kind, scope, overrides) {
    const { project } = scope;
    const name = nameIn(written, kind, scope);
    const node = project === undefined || name === undefined ? written : applyOverrides(written, { kind, project, name }, overrides);
    return { kind, project, name, namePlace: namePlace(written, kind), node, scope };
}
/** The name of an entry, variables put in. A secret is no name: it would be part of addresses. */
function nameIn(entry, { nameField }, scope) {
    const written = childOf(entry, nameField);
    if (written?.shape !== 'leaf')
        return undefined;
    const leaf = interpolate(written, scope);
    return leaf.shape === 'leaf' && leaf.standing === 'plain' && typeof leaf.value === 'string' && leaf.value !== '' ? leaf.value : undefined;
}
function namePlace(entry, { nameField }) {
    return (childOf(entry, nameField) ?? entry).place;
}
/** Names that DSS expands in this project: its variables, standard and local. */
function projectVariables(project) {
    const variables = childOf(project, 'variables');
    return new Set(['standard', 'local'].flatMap((scope) => keysOf(variables === undefined ? undefined : childOf(variables, scope))));
}
function keysOf(node) {
    return node?.shape === 'map' ? [...node.entries.keys()] : [];
}
function titleOf(kind) {
    return kind.replaceAll('_', ' ');
}

;// CONCATENATED MODULE: ./build/config/duplicates.js


/** Reports each clash at both places. Drafts come in the order of the files. */
function checkDuplicates(drafts, diagnostics) {
    const firsts = new Map();
    for (const draft of drafts.filter(isNamed)) {
        const key = identityOf(draft);
        const first = firsts.get(key);
        if (first === undefined)
            firsts.set(key, draft);
        else
            diagnostics.push(clash(first, draft), clash(draft, first));
    }
}
/** Objects clash within their list; a project given twice is one mistake, not one for each of its objects. */
function identityOf({ kind, name, namePlace }) {
    return JSON.stringify([kind.name, kind.collection === undefined ? '' : namePlace.source.file, name.toLowerCase()]);
}
function clash(draft, other) {
    const what = `${draft.kind.name.replaceAll('_', ' ')} \`${draft.name}\``;
    const where = positionText(positionOf(other.namePlace));
    return draft.name === other.name
        ? {
            severity: 'error',
            code: 'duplicate-name',
            message: `${what} is also declared at ${where}`,
            hint: 'rename or remove one',
            ...atValue(draft.namePlace),
        }
        : {
            severity: 'error',
            code: 'similar-name',
            message: `${what} differs only in case from \`${other.name}\` at ${where}`,
            hint: 'rename one of them',
            ...atValue(draft.namePlace),
        };
}

;// CONCATENATED MODULE: ./build/config/entries.js





/** Undefined for a draft without an address; its mistakes are reported all the same. */
function entryOf(draft) {
    const node = interpolate(draft.node, draft.scope);
    draft.scope.diagnostics.push(...validate(node, draft.kind.schema));
    checkNameIsOpen(childOf(node, draft.kind.nameField), draft);
    const spec = toJson(node);
    if (!isNamed(draft) || !(0,json/* isObject */.Gv)(spec))
        return undefined;
    const { kind, project, name } = draft;
    return { kind: kind.name, project, name, spec, locate: (path) => positionOf(nearestNode(node, path).place) };
}
function checkNameIsOpen(name, { kind, scope }) {
    if (name?.shape !== 'leaf' || name.standing === 'plain' || name.standing === 'unresolved')
        return;
    const message = `\`${kind.nameField}\` is ${name.standing === 'secret' ? 'a secret' : 'a reference'}, and shall be a name`;
    const hint = 'give a plain text, or a variable that is set without `${env:…}`';
    scope.diagnostics.push({ severity: 'error', code: 'bad-name', message, hint, ...atValue(name.place) });
}

;// CONCATENATED MODULE: ./build/config/workspace-schema.js
/** Variables of a workspace or an environment: names for `${…}`, each with one scalar. */
const variablesSchema = {
    type: 'object',
    description: 'variables for ${NAME} in the YAML files: text, numbers, true or false',
    propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$', 'x-expected': 'letters, digits and underscores, not a digit first' },
    additionalProperties: { type: ['string', 'number', 'boolean', 'null'], 'x-expected': 'text, a number, or true or false' },
};
// Config is data that a pull request can change: state stays inside the workspace.
const INSIDE_WORKSPACE = '^(?!/)(?![A-Za-z]:)(?!.*(^|/)\\.\\.(/|$))[^$\\\\]+$'; // e.g. `.dataiku/state`
/** Schema of `dataiku-iac.yml`. */
const workspaceSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'workspace.schema.json',
    title: 'Dataiku IaC workspace (dataiku-iac.yml)',
    type: 'object',
    'x-expected': 'a map of workspace settings',
    additionalProperties: false,
    properties: {
        version: { const: 1, description: 'version of this file format: 1' },
        required_version: {
            type: 'string',
            minLength: 1,
            description: 'versions of dataiku-iac that this workspace works with, such as ">=1.2 <2"',
        },
        state: {
            description: 'where state is stored: local (files in the workspace) or memory (nowhere, for trials)',
            oneOf: [
                {
                    type: 'object',
                    additionalProperties: false,
                    required: ['backend'],
                    properties: {
                        backend: { const: 'local', description: 'kind of store' },
                        path: {
                            type: 'string',
                            pattern: INSIDE_WORKSPACE,
                            'x-expected': 'a relative path inside the workspace, without variables',
                            description: 'folder for state, relative to dataiku-iac.yml; .dataiku/state when not given',
                        },
                    },
                },
                {
                    type: 'object',
                    additionalProperties: false,
                    required: ['backend'],
                    properties: { backend: { const: 'memory', description: 'kind of store' } },
                },
            ],
        },
        env_prefixes: {
            type: 'array',
            description: 'prefixes of the environment variables that ${env:NAME} may read; ["IAC_"] when not given',
            items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$', 'x-expected': 'the start of a variable name, such as IAC_' },
        },
        variables: variablesSchema,
    },
};

;// CONCATENATED MODULE: ./build/config/environment-schema.js

function namesMap(what) {
    return {
        type: 'object',
        description: `${what} of the config, each with its name on this node`,
        additionalProperties: { type: 'string', minLength: 1 },
    };
}
/** Schema of `environments/NAME.yml`. */
const environmentSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'environment.schema.json',
    title: 'Dataiku IaC environment (environments/NAME.yml)',
    type: 'object',
    'x-expected': 'a map with the key `environment`',
    additionalProperties: false,
    required: ['environment'],
    properties: {
        environment: {
            type: 'object',
            description: 'the DSS node and what differs on it',
            additionalProperties: false,
            required: ['name'],
            properties: {
                name: { type: 'string', description: "the environment's name, equal to the name of its file" },
                dataiku_host: { type: 'string', description: 'root URL of the DSS node; DSS_URL when not given' },
                node: { enum: ['design', 'automation'], description: 'type of the node: design (default) or automation' },
                variables: variablesSchema,
                projects: {
                    type: 'object',
                    description: 'projects whose key on this node differs from the key in the config',
                    additionalProperties: {
                        type: 'object',
                        additionalProperties: false,
                        required: ['key'],
                        properties: { key: { type: 'string', minLength: 1, description: "the project's key on this node" } },
                    },
                },
                remap: {
                    type: 'object',
                    description: 'names that differ on this node',
                    additionalProperties: false,
                    properties: {
                        connections: namesMap('connections'),
                        code_envs: namesMap('code environments'),
                        containers: namesMap('containers'),
                    },
                },
                overrides: {
                    type: 'object',
                    description: 'fields that differ in this environment, by address: dataset.PROJECT.NAME, dataset.PROJECT.* or project.PROJECT',
                    additionalProperties: { type: 'object', 'x-expected': 'a map of the fields to change' },
                },
                settings: {
                    type: 'object',
                    description: 'how this environment is worked on',
                    additionalProperties: false,
                    properties: {
                        parallelism: { type: 'integer', minimum: 1, maximum: 64, description: 'changes that run at the same time; 10 when not given' },
                    },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/config/host.js


const ROOT_URL = /^https?:\/\/[^\s/@?#\\]+(\/[^\s?#\\]*)?$/; // e.g. `https://dss.example.com`, `http://127.0.0.1:11200/dss`
/**
 * The root URL of a node, without a final slash. The one text that may come from `${env:…}` without being a secret: people see which node a plan
 * is for. Its value is never part of a message all the same: a token put into the wrong variable would be shown.
 */
function resolveHost(node, scope) {
    if (node?.shape !== 'leaf' || typeof node.value !== 'string')
        return undefined;
    const outcome = resolveText(node.value, node.place, scope);
    if (outcome === undefined)
        return undefined;
    if (typeof outcome.value === 'string' && ROOT_URL.test(outcome.value))
        return outcome.value.replace(/\/+$/, '');
    scope.diagnostics.push({
        severity: 'error',
        code: 'bad-format',
        message: '`dataiku_host` is not the root URL of a node',
        hint: 'write it as https://dss.example.com, without user, query or fragment',
        ...atValue(node.place),
    });
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/config/walk-yaml.js
/** The nodes of a YAML document to located values: anchors followed, what is no plain data refused. */


/** Nodes that aliases may add to one document: far above any real use, far below a bomb. */
const ALIAS_BUDGET = 100_000;
const MAX_DEPTH = 100;
/** `__proto__` is a trap in JavaScript; the others mark leaves in our documents (model/document.ts), and a config could forge them. */
const FORBIDDEN_KEYS = new Set(['__proto__', '$secret', '$absent', '$oneOf', '$sha256', '$exclusive']);
const INTEGER = /^[-+]?\d+$/; // e.g. `12345678901234567890`
/** The value of a whole document; null for an empty one. Mistakes are reported, and a null that nobody judges stands in their place. */
function walkDocument(contents, source, diagnostics) {
    const place = { source, offset: contents?.range[0] ?? 0, keyOffset: 0, parent: undefined, step: undefined };
    return walk(contents, place, {
        anchors: new Map(),
        targets: new Map(),
        open: new Set(),
        aliasDepth: 0,
        aliased: 0,
        spent: false,
        depth: 0,
        diagnostics,
    });
}
function walk(node, place, state) {
    if (state.aliasDepth > 0)
        state.aliased += 1;
    if (node === null)
        return leaf(place, null);
    if ((0,dist/* isAlias */.Vj)(node))
        return walkAlias(node, place, state);
    if (node.anchor !== undefined && state.aliasDepth === 0)
        state.anchors.set(node.anchor, node);
    if ((0,dist/* isScalar */.jn)(node))
        return walkScalar(node, place, state);
    if (state.depth >= MAX_DEPTH) {
        return refuse(place, state, { code: 'too-deep', message: 'nested too deeply', hint: `at most ${MAX_DEPTH} levels` });
    }
    state.depth += 1;
    if (node.anchor !== undefined)
        state.open.add(node);
    const located = (0,dist/* isSeq */.oP)(node) ? walkList(node, place, state) : walkMap(node, place, state);
    state.open.delete(node);
    state.depth -= 1;
    return located;
}
function walkList(node, place, state) {
    const items = node.items.map((item, index) => walk(item, childPlace(place, { step: index, value: item }), state));
    return { shape: 'list', place, items };
}
function walkMap(node, place, state) {
    const entries = new Map();
    for (const { key, value } of node.items) {
        const name = (0,dist/* isScalar */.jn)(key) && typeof key.value === 'string' ? key.value : undefined;
        if (name === undefined) {
            const at = place.source.positionAt(key.range[0]);
            state.diagnostics.push({ severity: 'error', ...NON_STRING_KEY, ...atValue(place), at });
            continue;
        }
        const child = childPlace(place, { step: name, key, value });
        const mistake = keyMistake(name, entries);
        if (mistake === undefined)
            entries.set(name, walk(value, child, state));
        else
            state.diagnostics.push({ severity: 'error', ...mistake, ...atKey(child) });
    }
    return { shape: 'map', place, entries };
}
const NON_STRING_KEY = { code: 'non-string-key', message: 'a key that is no text', hint: 'put the key in quotes' };
/** Why a key may not stand in a map that holds the entries before it. */
function keyMistake(name, entries) {
    if (name === '<<') {
        return {
            code: 'merge-key',
            message: 'merge keys (`<<`) are not supported',
            hint: 'repeat the fields, or alias whole values: `key: *name`',
        };
    }
    if (FORBIDDEN_KEYS.has(name)) {
        return { code: 'forbidden-key', message: `the key \`${name}\` is reserved`, hint: 'remove it; secrets enter through ${env:NAME}' };
    }
    const first = entries.get(name);
    if (first === undefined)
        return undefined;
    const message = `the key \`${name}\` is given twice; first in line ${atKey(first.place).at.line}`;
    return { code: 'duplicate-key', message, hint: 'keep one of them' };
}
function walkAlias(alias, place, state) {
    const target = state.targets.get(alias) ?? state.anchors.get(alias.source);
    if (target === undefined) {
        const message = `no anchor \`&${alias.source}\` above`;
        return refuse(place, state, { code: 'unknown-anchor', message, hint: 'define the anchor before the alias' });
    }
    if (state.open.has(target)) {
        const message = `\`*${alias.source}\` stands inside \`&${alias.source}\``;
        return refuse(place, state, { code: 'alias-circle', message, hint: 'remove the alias' });
    }
    if (state.spent)
        return nothing(place);
    if (state.aliased > ALIAS_BUDGET) {
        state.spent = true;
        return refuse(place, state, { code: 'too-many-aliases', message: 'aliases make the document too large', hint: 'write the values out' });
    }
    state.targets.set(alias, target);
    state.aliasDepth += 1;
    const located = walk(target, place, state);
    state.aliasDepth -= 1;
    return located;
}
function walkScalar({ value, source }, place, state) {
    if (typeof value !== 'number')
        return leaf(place, typeof value === 'string' || typeof value === 'boolean' ? value : null);
    if (!Number.isFinite(value)) {
        return refuse(place, state, {
            code: 'no-json-number',
            message: `\`${source}\` is no number that JSON knows`,
            hint: 'give a finite number',
        });
    }
    if (INTEGER.test(source) && !Number.isSafeInteger(value)) {
        return refuse(place, state, {
            code: 'inexact-number',
            message: `\`${source}\` is too large to keep its digits`,
            hint: 'put it in quotes',
        });
    }
    return leaf(place, value);
}
/** A leaf in the place of what may not stand there. */
function refuse(place, state, mistake) {
    state.diagnostics.push({ severity: 'error', ...mistake, ...atValue(place) });
    return nothing(place);
}
function nothing(place) {
    return { shape: 'leaf', place, value: null, standing: 'unresolved' };
}
function leaf(place, value) {
    return { shape: 'leaf', place, value, standing: 'plain' };
}
/** An aliased value stands where its alias stands; what is inside it, where it was written. */
function childPlace(parent, { step, key, value }) {
    const offset = value?.range[0] ?? key?.range[0] ?? parent.offset;
    return { source: parent.source, offset, keyOffset: key?.range[0] ?? offset, parent, step };
}

;// CONCATENATED MODULE: ./build/config/yaml-syntax.js
/** YAML syntax errors in the words of someone who only wanted to write a file. */

const WORDING = {
    TAB_AS_INDENT: ['a tab is used for indentation', 'indent with spaces: two per level'],
    BAD_INDENT: ['the indentation fits nothing above', 'align the line with its siblings'],
    BLOCK_AS_IMPLICIT_KEY: ['a second `: ` in one value', 'put text that holds `: ` in quotes'],
    MULTILINE_IMPLICIT_KEY: ['a key without its `:`', 'write `key: value`, or align the line with the one above'],
    BAD_SCALAR_START: ['a value starts with a character that YAML reserves', 'put the value in quotes'],
    BAD_DQ_ESCAPE: ['an unknown escape in double quotes', "double the backslash, or use single quotes: '…'"],
    MULTIPLE_DOCS: ['a second document starts here', 'keep one document per file: remove the line `---`'],
    MISSING_CHAR: ['a character is missing here', 'write `key: value`, and close every quote'],
    UNEXPECTED_TOKEN: ['this does not fit here', 'put text that holds quotes, brackets or `: ` in quotes as a whole'],
};
/** The first problem of a document: those after it are mostly its echo. Undefined when there is none. */
function syntaxProblem(text, document) {
    // How deep the parser comes before it gives up depends on the stack that it was called with: the place would differ from run to run.
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
        return { code: 'yaml-syntax', offset: 0, message: 'the document is nested too deeply', hint: 'flatten it' };
    }
    const [error] = [...document.errors, ...document.warnings];
    if (error === undefined)
        return undefined;
    const offset = error.pos[0];
    if (error.code === 'TAG_RESOLVE_FAILED') {
        const tag = /^!\S*/.exec(text.slice(offset))?.[0] ?? 'this';
        return { code: 'unknown-tag', offset, message: `the tag \`${tag}\` has no meaning here`, hint: 'remove it: config is plain data' };
    }
    const [message, hint] = wordingOf(text, error, document);
    return {
        code: 'yaml-syntax',
        offset: error.message.startsWith('Missing closing') ? openingQuote(document, offset) : offset,
        message,
        hint,
    };
}
function wordingOf(text, error, document) {
    if (text.startsWith('${', error.pos[0] - 1)) {
        return ['`${` inside `{ }` or `[ ]` without quotes', 'put the reference in quotes: "${NAME}"'];
    }
    if (error.message.startsWith('Missing closing'))
        return ['a quote is opened here and never closed', 'close it, or remove it'];
    if (error.message.startsWith('Sequence item'))
        return WORDING.BAD_INDENT ?? [error.message, ''];
    if (error.message.startsWith('Flow'))
        return ['a `[` or `{` above is never closed', 'close it, or indent what belongs to it'];
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && document.errors.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')) {
        return ['the line after this value is indented too far', 'align it with the key of this value'];
    }
    return WORDING[error.code] ?? [firstLine(error.message), 'see https://yaml.org/spec/1.2.2 for the syntax'];
}
/** The parser reports the end of the text; the person needs the quote that swallowed it, which is the last one that opened. */
function openingQuote(document, fallback) {
    let opening = fallback;
    (0,dist/* visit */.YR)(document, {
        Scalar(_key, { type, range }) {
            if (type?.startsWith('QUOTE') === true && range !== undefined && range !== null)
                opening = range[0];
        },
    });
    return opening;
}
function firstLine(message) {
    const [line = message] = message.split('\n');
    return line.charAt(0).toLowerCase() + line.slice(1);
}

;// CONCATENATED MODULE: ./build/config/parse-yaml.js
/** YAML 1.2 text to located values: plain data only, every anomaly an error with its place. */



/** Undefined when the syntax is broken; other mistakes leave a usable value, so that all of them show in one run. An empty text is null. */
function parseYaml(file, raw, diagnostics) {
    const text = raw.replace(/^\uFEFF/, ''); // a byte order mark would shift the columns of the first line
    const lineCounter = new dist/* LineCounter */.HN();
    const source = sourceText(file, lineCounter);
    // Unique keys are checked by the walk: in linear time, and naming the first place.
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        resolveKnownTags: false,
        merge: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
        lineCounter,
    });
    const problem = syntaxProblem(text, document);
    if (problem === undefined)
        return walkDocument(document.contents, source, diagnostics);
    const { offset, ...mistake } = problem;
    diagnostics.push({ severity: 'error', ...mistake, at: source.positionAt(offset) });
    return undefined;
}
function sourceText(file, lineCounter) {
    return {
        file,
        positionAt(offset) {
            const { line, col } = lineCounter.linePos(offset);
            return { file, line: Math.max(1, line), column: Math.max(1, col) }; // an empty text has no line 1 for the counter
        },
    };
}

;// CONCATENATED MODULE: ./build/config/workspace-files.js
/** Which files of the workspace are ours, and what they are. */



const ENVIRONMENT = /^environments\/([^/]+)\.ya?ml$/; // e.g. `environments/prod.yml`
const PROJECT = /^projects\/[^/]+\.ya?ml$/; // e.g. `projects/sales.yaml`
function projectPaths(files) {
    return [...files.keys()].filter((path) => PROJECT.test(path)).sort(diagnostic/* compareText */.n6);
}
function environmentNames(files) {
    return [...new Set([...files.keys()].flatMap((path) => ENVIRONMENT.exec(path)?.[1] ?? []))].sort(diagnostic/* compareText */.n6);
}
/** The path of `STEM.yml` or `STEM.yaml`; both at once are a mistake, and the first counts. */
function pathOfStem(files, stem, diagnostics) {
    const [path, other] = [`${stem}.yml`, `${stem}.yaml`].filter((candidate) => files.has(candidate));
    if (path !== undefined && other !== undefined) {
        const message = `both ${path} and ${other} exist`;
        diagnostics.push({ severity: 'error', code: 'two-files', message, hint: 'keep one of them', at: { file: other, line: 1, column: 1 } });
    }
    return path;
}
/** A file whose content is a map. Undefined, and reported, when its syntax is broken or it holds anything else. */
function parseMap(files, path, diagnostics) {
    const root = parseYaml(path, files.get(path) ?? '', diagnostics);
    if (root === undefined || root.shape === 'map')
        return root;
    // An empty file is an empty map: its mistakes are the fields that it lacks.
    if (root.shape === 'leaf' && root.value === null)
        return { shape: 'map', place: root.place, entries: new Map() };
    const message = `expected a map of fields, found ${root.shape === 'list' ? 'a list' : 'text'}`;
    diagnostics.push({ severity: 'error', code: 'wrong-type', message, hint: 'write `key: value` lines', at: positionOf(root.place) });
    return undefined;
}

;// CONCATENATED MODULE: ./build/config/environment.js










/** The file of an environment, its variables ready. Undefined when there is none to work with, which is reported. */
function readEnvironment(files, name, diagnostics) {
    const path = pathOfStem(files, `environments/${name}`, diagnostics);
    if (path === undefined) {
        diagnostics.push(unknownEnvironment(name, environmentNames(files)));
        return undefined;
    }
    const root = parseMap(files, path, diagnostics);
    if (root === undefined)
        return undefined;
    const body = childOf(root, 'environment');
    if (body?.shape !== 'map') {
        diagnostics.push(...validate(root, environmentSchema));
        return undefined;
    }
    const overrides = childOf(body, 'overrides');
    return {
        name,
        root,
        body,
        variables: readVariables(childOf(body, 'variables'), diagnostics),
        overrides: overrides?.shape === 'map' ? overrides : undefined,
    };
}
function unknownEnvironment(name, names) {
    const message = `no environment \`${name}\`${didYouMean(name, names)}`;
    const hint = names.length === 0 ? `create environments/${name}.yml` : listed('environments', names);
    return { severity: 'error', code: 'unknown-environment', message, hint };
}
/** Fields that `resolveEnvironment` leaves as they are written: resolved elsewhere, or not at all. */
const KEPT = new Set(['name', 'variables', 'overrides', 'dataiku_host']);
/** The settings of an environment, variables put in. Mistakes are reported, and what is right of it returned. */
function resolveEnvironment(file, world) {
    const { diagnostics } = world;
    const scope = scopeOf(world);
    const body = {
        ...file.body,
        entries: new Map([...file.body.entries].map(([key, node]) => [key, resolveField(key, node, scope)])),
    };
    diagnostics.push(...validate({ ...file.root, entries: new Map(file.root.entries).set('environment', body) }, environmentSchema));
    checkName(file, diagnostics);
    checkSecrets(body, diagnostics);
    const fields = objectAt(toJson(body));
    const remap = objectAt(fields['remap']);
    const parallelism = objectAt(fields['settings'])['parallelism'];
    return {
        name: file.name,
        host: resolveHost(childOf(body, 'dataiku_host'), scope),
        node: fields['node'] === 'automation' ? 'automation' : 'design',
        projectKeys: textsAt(Object.fromEntries(Object.entries(objectAt(fields['projects'])).map(([key, value]) => [key, objectAt(value)['key'] ?? null]))),
        remap: remapOf(remap),
        parallelism: typeof parallelism === 'number' ? parallelism : DEFAULT_PARALLELISM,
        at: positionOf(file.body.place),
    };
}
const DEFAULT_PARALLELISM = 10;
function resolveField(key, node, scope) {
    return KEPT.has(key) ? node : interpolate(node, scope);
}
function checkName({ name, body }, diagnostics) {
    const node = childOf(body, 'name');
    if (node?.shape !== 'leaf' || typeof node.value !== 'string' || node.value === name)
        return;
    const message = `the environment is called \`${node.value}\`, and its file \`${name}\``;
    diagnostics.push({ severity: 'error', code: 'environment-name', message, hint: 'give both the same name', ...atValue(node.place) });
}
/** Settings are shown in plans and reports, where no secret may be. */
function checkSecrets(node, diagnostics) {
    if (node.shape === 'leaf' && node.standing === 'secret') {
        const hint = '`${env:…}` is for fields of objects and for `dataiku_host`; use a variable with a plain value';
        diagnostics.push({
            severity: 'error',
            code: 'secret-not-allowed',
            message: 'a secret where settings are shown to people',
            hint,
            ...atValue(node.place),
        });
    }
    else if (node.shape !== 'leaf') {
        for (const child of node.shape === 'list' ? node.items : node.entries.values())
            checkSecrets(child, diagnostics);
    }
}
function remapOf(fields) {
    return {
        connections: textsAt(fields['connections']),
        code_envs: textsAt(fields['code_envs']),
        containers: textsAt(fields['containers']),
    };
}
function objectAt(value) {
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
function textsAt(value) {
    return Object.fromEntries(Object.entries(objectAt(value)).filter((entry) => typeof entry[1] === 'string'));
}

;// CONCATENATED MODULE: ./build/config/project-keys.js

/** Two projects of the config must not become one on the node. `projects`: the logical keys declared. Reported where the mapping stands. */
function checkProjectKeys(projects, file, { projectKeys }, diagnostics) {
    const unmapped = projects.filter((key) => projectKeys[key] === undefined);
    const taken = new Map(unmapped.map((key) => [key, key]));
    for (const [logical, real] of Object.entries(projectKeys)) {
        const other = taken.get(real);
        taken.set(real, logical);
        if (other === undefined)
            continue;
        const message = `projects \`${other}\` and \`${logical}\` both have the key \`${real}\` on this node`;
        const { place } = nearestNode(file.body, ['projects', logical, 'key']);
        diagnostics.push({
            severity: 'error',
            code: 'duplicate-project-key',
            message,
            hint: 'give each project a key of its own',
            ...atValue(place),
        });
    }
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/config/workspace.js
/** `dataiku-iac.yml`: settings of the whole workspace. */








/** Only the settings of the workspace: for commands that need no environment. `toolVersion` is checked against `required_version`. */
function parseWorkspace(files, toolVersion) {
    const diagnostics = [];
    const settings = readWorkspace(files, toolVersion, diagnostics)?.settings;
    diagnostics.sort(compareDiagnostics);
    return { settings: diagnostics.some(isError) ? undefined : settings, diagnostics };
}
/** Undefined when there is no file, or none that can be read; other mistakes are reported, and what is right of it returned. */
function readWorkspace(files, toolVersion, diagnostics) {
    const path = pathOfStem(files, 'dataiku-iac', diagnostics);
    if (path === undefined) {
        const message = 'no dataiku-iac.yml: this folder is no workspace';
        diagnostics.push({
            severity: 'error',
            code: 'no-workspace',
            message,
            hint: 'run `dataiku-iac init`, or go to the workspace with `--chdir`',
        });
        return undefined;
    }
    const root = parseMap(files, path, diagnostics);
    if (root === undefined)
        return undefined;
    diagnostics.push(...validate(root, workspaceSchema));
    checkVersion(root, toolVersion, diagnostics);
    return { settings: settingsOf(toJson(root)), variables: readVariables(childOf(root, 'variables'), diagnostics) };
}
function checkVersion(root, toolVersion, diagnostics) {
    const node = childOf(root, 'required_version');
    if (node?.shape !== 'leaf' || typeof node.value !== 'string' || node.value === '')
        return;
    const range = node.value;
    if (semver.validRange(range) === null) {
        const hint = 'write a range such as ">=1.2 <2" or "^1.2.0"';
        diagnostics.push({
            severity: 'error',
            code: 'bad-format',
            message: `\`${range}\` is no range of versions`,
            hint,
            ...atValue(node.place),
        });
    }
    else if (!semver.satisfies(toolVersion, range, { includePrerelease: true })) {
        const message = `this workspace needs dataiku-iac ${range}, and this is ${toolVersion}`;
        diagnostics.push({ severity: 'error', code: 'tool-version', message, hint: 'install a version in that range', ...atValue(node.place) });
    }
}
const DEFAULT_STATE_PATH = '.dataiku/state';
const DEFAULT_ENV_PREFIXES = ['IAC_'];
/** Settings from a value that may break the schema: what does gets its default, and the mistake is reported elsewhere. */
function settingsOf(value) {
    const fields = (0,json/* isObject */.Gv)(value) ? value : {};
    const range = fields['required_version'];
    const prefixes = fields['env_prefixes'];
    return {
        requiredVersion: typeof range === 'string' ? range : undefined,
        state: stateOf(fields['state']),
        envPrefixes: (0,json/* isList */.Lv)(prefixes) ? prefixes.filter((prefix) => typeof prefix === 'string') : DEFAULT_ENV_PREFIXES,
    };
}
function stateOf(value) {
    const fields = (0,json/* isObject */.Gv)(value) ? value : {};
    if (fields['backend'] === 'memory')
        return { backend: 'memory' };
    return { backend: 'local', path: typeof fields['path'] === 'string' ? fields['path'] : DEFAULT_STATE_PATH };
}

;// CONCATENATED MODULE: ./build/config/parse-config.js
/** The config room: texts of the workspace to values for one environment, each with its place, or every mistake at once. */











/**
 * Parses `dataiku-iac.yml`, the environment's file and all project files; other files in `files` are passed over. Never throws for what the
 * texts hold. Entries are in the order of their addresses, diagnostics in the order of files and lines, whatever the order of the input.
 */
function parseConfig(files, options) {
    const diagnostics = [];
    const workspace = readWorkspace(files, options.toolVersion, diagnostics);
    const environment = workspace === undefined ? undefined : readEnvironment(files, options.environment, diagnostics);
    if (workspace === undefined || environment === undefined) {
        // Without variables nothing more can be judged than the syntax.
        for (const path of projectPaths(files))
            parseMap(files, path, diagnostics);
        return { config: undefined, diagnostics: inOrder(diagnostics) };
    }
    const config = resolveAll(files, workspace, environment, { options, diagnostics });
    const ordered = inOrder(diagnostics);
    return { config: ordered.some(diagnostic/* isError */.bJ) ? undefined : config, diagnostics: ordered };
}
function resolveAll(files, workspace, environment, { options, diagnostics }) {
    const world = worldOf(workspace, environment, { options, diagnostics });
    checkGivenVariables(world);
    const settings = resolveEnvironment(environment, world);
    const drafts = readDrafts(files, environment, world, options.kinds);
    checkDuplicates(drafts, diagnostics);
    const entries = drafts.map(entryOf).filter((entry) => entry !== undefined);
    // While a name is missing, an override may be meant for that object.
    if (drafts.every(isNamed) && !diagnostics.some(isSyntax))
        checkOverrides(environment.overrides, drafts.filter(isNamed), diagnostics);
    const projects = entries.filter(({ kind, name, project }) => kind === 'project' && name === project).map(({ project }) => project);
    checkProjectKeys([...new Set(projects)], environment, settings, diagnostics);
    const dynamic = Object.fromEntries([...world.dynamic].sort(([left], [right]) => (0,diagnostic/* compareText */.n6)(left, right)));
    return { workspace: workspace.settings, environment: settings, entries: entries.sort(compareEntries), dynamic };
}
function worldOf(workspace, environment, { options, diagnostics }) {
    return {
        environment: environment.variables,
        workspace: workspace.variables,
        envPrefixes: workspace.settings.envPrefixes,
        inputs: options.inputs,
        refKinds: options.kinds.filter(({ collection }) => collection !== undefined).map(({ name }) => name),
        dynamic: new Map(),
        diagnostics,
    };
}
function readDrafts(files, environment, world, kinds) {
    const inputs = { world, kinds, shape: shapeSchema(kinds), overrides: readOverrides(environment.overrides) };
    return projectPaths(files).flatMap((path) => {
        const root = parseMap(files, path, world.diagnostics);
        return root === undefined ? [] : draftsOf(root, inputs);
    });
}
function isSyntax({ code }) {
    return code === 'yaml-syntax' || code === 'unknown-tag';
}
function compareEntries(left, right) {
    return (0,diagnostic/* compareText */.n6)((0,model_address/* addressOf */.ci)(left.kind, left.project, left.name), (0,model_address/* addressOf */.ci)(right.kind, right.project, right.name));
}
/** Sorted, and each told once: a variable's mistake shows up wherever the variable is used. */
function inOrder(diagnostics) {
    const unique = new Map(diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.code, diagnostic.at, diagnostic.field, diagnostic.message]), diagnostic]));
    return [...unique.values()].sort((left, right) => (0,diagnostic/* compareDiagnostics */.oV)(left, right) || (0,diagnostic/* compareText */.n6)(left.message, right.message));
}

// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/remap.js
var remap = __webpack_require__(91399);
// EXTERNAL MODULE: ./build/model/terms.js
var terms = __webpack_require__(57621);
;// CONCATENATED MODULE: ./build/desired/context.js



/** What a kind may ask while it translates this entry. Mistakes are collected, never thrown. */
function createContext(entry, scope) {
    const report = (code, field, message, hint) => {
        scope.diagnostics.push({ severity: 'error', code, message, hint, at: entry.locate(field), field: fieldText(entry, field) });
    };
    return {
        report,
        file(path, field) {
            const text = scope.files.get(path);
            if (text === undefined)
                report('missing-file', field, `no file \`${path}\` in the workspace`, 'paths are relative to dataiku-iac.yml');
            return text;
        },
        computable: (name, field) => computable(name, field, { entry, scope, report }),
    };
}
function computable(name, field, asking) {
    if (typeof name !== 'string')
        return explicitReference(name, asking);
    const { project, local } = splitForeign(name, asking.entry.project);
    const declared = asking.scope.kinds
        .kindsOf(undefined)
        .map((kind) => (0,model_address/* addressOf */.ci)(kind, project, local))
        .filter((address) => asking.scope.entries.has(address));
    const [address, other] = declared;
    if (other !== undefined) {
        asking.report('ambiguous-name', field, `\`${name}\` is both a dataset and a managed folder`, `say \`\${ref:${shortRef(address)}}\` or \`\${ref:${shortRef(other)}}\``);
    }
    if (address === undefined) {
        reportUndeclared(name, field, asking);
        return name;
    }
    return isGenerated(address, asking) ? (0,model_document/* refTo */.zI)(address) : name;
}
/** `${ref:dataset.orders}` says that the author knows what is meant, managed here or not. */
function explicitReference(name, asking) {
    const ref = (0,model_document/* asRef */.QE)(name);
    if (ref === undefined || isGenerated(ref, asking))
        return name;
    const { project, name: local } = (0,model_address/* partsOf */.CI)(ref);
    return project === asking.entry.project ? local : `${project}.${local}`;
}
function isGenerated(address, { scope }) {
    return scope.kinds.find((0,model_address/* partsOf */.CI)(address).kind)?.kind.identity === 'generated';
}
function splitForeign(name, own) {
    const dot = name.indexOf('.');
    return dot < 0 ? { project: own, local: name } : { project: name.slice(0, dot), local: name.slice(dot + 1) };
}
/** A name that is close to a declared one is a slip; any other may stand for an object that is managed elsewhere, or of a kind not covered yet. */
function reportUndeclared(name, field, { entry, scope }) {
    const near = nearest(name, namesIn(entry.project, scope));
    // A model that ten recipes read is one thing to know, not ten; a slip of the hand is shown at each place.
    const known = `\`${name}\` is declared nowhere in project ${entry.project}`;
    if (near === undefined && scope.diagnostics.some(({ message }) => message === known))
        return;
    const unmanaged = `an object that exists in DSS and is not managed here is written \`\${ref:dataset.NAME}\``;
    scope.diagnostics.push({
        severity: near === undefined ? 'warning' : 'error',
        code: 'undeclared-object',
        message: known,
        hint: near === undefined ? `fine when DSS has it already; ${unmanaged}` : `did you mean \`${near}\`? ${unmanaged}`,
        at: entry.locate(field),
        field: fieldText(entry, field),
    });
}
function namesIn(project, scope) {
    const kinds = scope.kinds.kindsOf(undefined);
    return [...scope.entries.values()].filter((entry) => entry.project === project && kinds.includes(entry.kind)).map(({ name }) => name);
}
function shortRef(address) {
    const [kind, , ...name] = address.split('.');
    return `${kind}.${name.join('.')}`;
}
function fieldText(entry, field) {
    const inside = field.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    return `${entry.kind} ${entry.name}${inside}`;
}

// EXTERNAL MODULE: ./build/model/graph.js
var graph = __webpack_require__(35278);
;// CONCATENATED MODULE: ./build/desired/cycles.js



/** DSS refuses a flow that feeds itself, but only when a build starts: say it now. */
function flowCycles(resources, kinds) {
    const needs = flowNeeds(resources, kinds);
    const cycle = (0,graph/* findCycle */.u)({ nodes: [...needs.keys()], needs: (node) => needs.get(node) ?? [] });
    if (cycle === undefined)
        return [];
    const recipe = cycle.map((address) => resources.get(address)).find((resource) => resource?.kind === 'recipe');
    return [
        {
            severity: 'error',
            code: 'flow-cycle',
            message: `the flow feeds itself: ${[...cycle].reverse().join(' → ')}`,
            hint: 'a dataset may not be built from itself: change an input or an output of one of these recipes',
            ...(recipe === undefined ? {} : { at: recipe.locate(['inputs']), field: `recipe ${recipe.name}.inputs` }),
        },
    ];
}
/** What each object of the flow is made from: a recipe from its inputs, a dataset or folder from the recipe that writes it. */
function flowNeeds(resources, kinds) {
    const needs = new Map();
    const add = (node, need) => {
        needs.set(node, [...(needs.get(node) ?? []), need]);
    };
    for (const resource of resources.values()) {
        if (resource.kind !== 'recipe' || !(0,json/* isObject */.Gv)(resource.doc['document']))
            continue;
        const { inputs, outputs } = resource.doc['document'];
        const side = (value, name) => (0,json/* isObject */.Gv)(value)
            ? (0,terms/* mentionsOf */.jO)({ document: { [name]: value } }, kinds.require('recipe').references, resource.project, kinds.kindsOf)
            : [];
        for (const input of side(inputs, 'inputs'))
            if (resources.has(input))
                add(resource.address, input);
        for (const output of side(outputs, 'outputs'))
            if (resources.has(output))
                add(output, resource.address);
    }
    return needs;
}

;// CONCATENATED MODULE: ./build/desired/lifecycle.js

/** `lifecycle`, `unmanage` and `on_destroy` of an entry; the schema has checked their form. */
function lifecycleOf(spec) {
    const lifecycle = (0,json/* isObject */.Gv)(spec['lifecycle']) ? spec['lifecycle'] : {};
    const onDestroy = (0,json/* isObject */.Gv)(spec['on_destroy']) ? spec['on_destroy'] : {};
    return {
        preventDestroy: lifecycle['prevent_destroy'] === true,
        ignoreChanges: texts(lifecycle['ignore_changes']),
        unmanage: texts(spec['unmanage']),
        dropData: onDestroy['data'] === 'drop',
    };
}
function texts(value) {
    return (0,json/* isList */.Lv)(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/desired/build-desired.js
/** From a parsed config to the graph of objects that shall exist: translated, remapped, referenced, free of cycles. */








/** Pure: needs no node. What only the node can tell (the type behind `type: sql`) stays symbolic. */
function buildDesired(config, inputs) {
    const diagnostics = [];
    const scope = { entries: indexEntries(config), kinds: inputs.kinds, files: inputs.files, diagnostics };
    const resources = new Map();
    for (const entry of config.entries) {
        const resource = buildResource(entry, config, scope);
        resources.set(resource.address, resource);
    }
    diagnostics.push(...flowCycles(resources, inputs.kinds));
    diagnostics.sort(diagnostic/* compareDiagnostics */.oV);
    if (diagnostics.some(diagnostic/* isError */.bJ))
        return { graph: undefined, diagnostics };
    return { graph: graphOf(config, resources), diagnostics };
}
function buildResource(entry, config, scope) {
    const compiled = scope.kinds.require(entry.kind);
    const address = (0,model_address/* addressOf */.ci)(entry.kind, entry.project, entry.name);
    const doc = (0,remap/* remapNames */.I_)(compiled.kind.desired(entry, createContext(entry, scope)), compiled.remaps, config.environment.remap);
    return {
        address,
        kind: entry.kind,
        project: entry.project,
        name: entry.name,
        doc,
        dependencies: dependenciesOf(address, doc, compiled, { entry, scope }),
        lifecycle: lifecycleOf(entry.spec),
        locate: (path) => entry.locate(path),
    };
}
function dependenciesOf(address, doc, compiled, { entry, scope }) {
    const mentioned = (0,terms/* mentionsOf */.jO)(doc, compiled.references, entry.project, scope.kinds.kindsOf);
    const needed = [(0,model_address/* addressOf */.ci)('project', entry.project, entry.project), ...mentioned];
    return [...new Set(needed)].filter((need) => need !== address && scope.entries.has(need)).sort();
}
function indexEntries(config) {
    return new Map(config.entries.map((entry) => [(0,model_address/* addressOf */.ci)(entry.kind, entry.project, entry.name), entry]));
}
function graphOf(config, resources) {
    const keys = config.entries.filter(({ kind }) => kind === 'project').map(({ project }) => project);
    const projectKeys = new Map(keys.map((key) => [key, config.environment.projectKeys[key] ?? key]));
    const declared = [...resources.values()].map(({ address, doc, lifecycle }) => ({ address, doc, lifecycle: { ...lifecycle } }));
    declared.sort((left, right) => (left.address < right.address ? -1 : 1));
    return {
        environment: config.environment.name,
        resources,
        projectKeys,
        digest: (0,digest/* digestOf */.ol)({ declared, projectKeys: Object.fromEntries(projectKeys) }),
    };
}

;// CONCATENATED MODULE: ./build/commands/load.js
/** Reads the workspace: from files to the graph of what shall exist, all mistakes at once. */




const FOLDERS = ['environments', 'projects'];
const WORKSPACE_FILE = 'dataiku-iac.yml';
async function loadWorkspace(ports, options) {
    const unwritten = options.unwritten ?? new Map();
    const sources = await readSources(ports, unwritten);
    const parsed = parseConfig(sources, {
        environment: options.environment,
        kinds: ports.kinds.kinds.map(({ kind }) => kind),
        toolVersion: ports.toolVersion,
        inputs: {
            variables: options.variables,
            osEnvironment: ports.osEnvironment,
            now: ports.clock.now(),
            gitCommit: await ports.gitCommit(),
            frozen: options.frozen,
            seal: (value) => ports.secrets.seal(value),
        },
    });
    if (parsed.config === undefined)
        return { config: undefined, graph: undefined, diagnostics: parsed.diagnostics, sources };
    const files = await readMentionedFiles(parsed.config, ports, unwritten);
    const desired = buildDesired(parsed.config, { kinds: ports.kinds, files });
    const diagnostics = [...parsed.diagnostics, ...desired.diagnostics].sort(diagnostic/* compareDiagnostics */.oV);
    return { config: parsed.config, graph: diagnostics.some(diagnostic/* isError */.bJ) ? undefined : desired.graph, diagnostics, sources };
}
async function readSources({ files }, unwritten) {
    const found = await Promise.all(FOLDERS.map(async (folder) => (await files.list(folder)).filter(isYaml).map((name) => `${folder}/${name}`)));
    const paths = [WORKSPACE_FILE, ...found.flat()];
    const texts = await Promise.all(paths.map(async (path) => [path, await files.read(path)]));
    const added = [...unwritten].filter(([path]) => isYaml(path));
    return new Map([...texts.filter((entry) => entry[1] !== undefined), ...added]);
}
function isYaml(name) {
    return name.endsWith('.yml') || name.endsWith('.yaml');
}
const FILE_FIELDS = new Set(['code_file', 'script_file']);
const DSS_FIELDS = new Set(['raw', 'params', 'payload']);
/** Files that entries name. One that is missing is reported by whoever needs it, at its place. */
async function readMentionedFiles(config, { files }, unwritten) {
    const paths = new Set();
    for (const { spec } of config.entries)
        collectPaths(spec, paths);
    const texts = await Promise.all([...paths].map(async (path) => [path, unwritten.get(path) ?? (await files.read(path))]));
    return new Map(texts.filter((entry) => entry[1] !== undefined));
}
function collectPaths(value, paths) {
    if ((0,json/* isList */.Lv)(value))
        for (const item of value)
            collectPaths(item, paths);
    if (!(0,json/* isObject */.Gv)(value))
        return;
    for (const [key, item] of Object.entries(value)) {
        if (FILE_FIELDS.has(key) && typeof item === 'string')
            paths.add(item);
        // These hold DSS's own vocabulary: a field there of that name is none of ours.
        else if (!DSS_FIELDS.has(key))
            collectPaths(item, paths);
    }
}


/***/ }),

/***/ 38840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wV: () => (/* binding */ projectsWithState),
  rs: () => (/* binding */ readStates),
  fQ: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: ./build/state/blobs.js
var blobs = __webpack_require__(39070);
// EXTERNAL MODULE: ./build/state/store.js + 10 modules
var store = __webpack_require__(74742);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
;// CONCATENATED MODULE: ./build/commands/connection.js


/**
 * Host and key of an environment. The environment file names the host; `DSS_URL` only where it does not, so that a variable left over from
 * another environment cannot send a plan, or a key, to the wrong node. Keys come from variables only.
 */
function resolveConnection(environment, variables) {
    const fromVariable = nonEmpty(variables['DSS_URL']);
    const { name, host, at } = environment;
    if (host !== undefined && fromVariable !== undefined && trimSlash(host) !== trimSlash(fromVariable)) {
        throw new errors/* IacError */.wG('two-hosts', `${at.file} says \`${host}\` and DSS_URL says \`${fromVariable}\``, {
            exitCode: exit_codes/* EXIT */.d.invalidConfig,
            hint: `unset DSS_URL, or remove \`dataiku_host\` from ${at.file}`,
        });
    }
    const url = host ?? fromVariable;
    if (url === undefined) {
        throw new errors/* IacError */.wG('no-host', `environment ${name} has no DSS host`, {
            exitCode: exit_codes/* EXIT */.d.invalidConfig,
            hint: `set \`dataiku_host\` in ${at.file}, or the variable DSS_URL`,
        });
    }
    const specific = `DSS_API_KEY_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
    const apiKey = nonEmpty(variables[specific]) ?? nonEmpty(variables['DSS_API_KEY']);
    if (apiKey === undefined) {
        throw new errors/* IacError */.wG('no-api-key', `no API key for environment ${name}`, {
            exitCode: exit_codes/* EXIT */.d.unauthorized,
            hint: `set ${specific} (or DSS_API_KEY) to a key of ${url}; keys never stand in files`,
        });
    }
    return { url, apiKey };
}
function nonEmpty(value) {
    return value === undefined || value.trim() === '' ? undefined : value.trim();
}
function trimSlash(url) {
    return url.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/commands/session.js



/** Runs with an open environment and closes it whatever happens. */
async function withSession(ports, config, run) {
    const connection = resolveConnection(config.environment, ports.osEnvironment);
    const backend = ports.openBackend(config.workspace.state);
    const environment = config.environment.name;
    const dss = await ports.connectDss(connection);
    try {
        return await run({
            config,
            dss,
            host: connection.url,
            backend,
            store: (0,store/* createStateStore */.J)({ backend, clock: ports.clock, ids: ports.ids, random: ports.random }),
            unit: (project) => ({ environment, project }),
            hydrate: (doc) => (0,blobs/* hydrate */.Qv)(doc, (sha256) => (0,blobs/* readBlob */.gm)(backend, environment, sha256)),
        });
    }
    finally {
        await dss.close();
    }
}
/** Projects that have state in this environment, also those that left the config. */
async function projectsWithState({ backend, config }) {
    const prefix = `${config.environment.name}/`;
    const keys = await backend.list(prefix);
    const projects = keys.filter((key) => key.endsWith('/head.json')).map((key) => key.slice(prefix.length, -'/head.json'.length));
    return [...new Set(projects)].filter((project) => !project.includes('/')).sort();
}
/** The last committed state of each project; projects that have none are left out. No lease: snapshots never change. */
async function readStates(session, projects) {
    const read = await Promise.all(projects.map(async (project) => [project, (await session.store.read(session.unit(project))).state]));
    return new Map(read.filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 67981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ DSS_VARIABLES)
/* harmony export */ });
/**
 * Variables that DSS expands itself wherever it expands any, so that they pass through untouched: the project's key, and the id of the
 * object that a path belongs to (corpus: `params.path` of managed datasets and folders). Others that only some places know
 * (`scenarioName` in a scenario's messages, `env:DIP_HOME` in paths) are written `$${…}`.
 */
const DSS_VARIABLES = new Set(['projectKey', 'odbId']);


/***/ }),

/***/ 74853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   UN: () => (/* binding */ hasReference),
/* harmony export */   wN: () => (/* binding */ escapeReferences)
/* harmony export */ });
const MAX_DEPTH = 20;
const TOO_DEEP = {
    code: 'bad-reference',
    message: `references are nested more than ${MAX_DEPTH} deep`,
    hint: 'use variables for the parts',
};
const NOT_CLOSED = {
    code: 'bad-reference',
    message: 'a `${` without its `}`',
    hint: 'close it, or write `$${` for a literal `${`',
};
const OPEN = '${';
const ESCAPED_OPEN = '$${';
/** Parses a text, or says what is wrong with it. Never throws. */
function parseTemplate(text) {
    const reader = { text, index: 0, mistake: undefined };
    const template = readTemplate(reader, '', 0);
    return reader.mistake === undefined ? { template } : { mistake: reader.mistake };
}
/** Whether a text holds anything for `parseTemplate` to do. */
function hasReference(text) {
    return text.includes(OPEN);
}
const WRITTEN = /(\$?)\$\{(?:([^${}:]+)\})?/g; // e.g. `${projectKey}`, `$${`, the start of `${a_${b}}`
/** Writes a text so that it comes out of substitution as it is. References to the `passing` names, which DSS expands, stay readable. */
function escapeReferences(text, passing) {
    return text.replace(WRITTEN, (found, dollar, name) => dollar === '' && name !== undefined && passing.has(name) ? found : `$${found}`);
}
/** Reads up to one of the characters in `stops`, or to the end. */
function readTemplate(reader, stops, depth) {
    const parts = [];
    let literal = '';
    let escapedBraces = 0;
    while (reader.index < reader.text.length && reader.mistake === undefined) {
        const character = reader.text.charAt(reader.index);
        if (reader.text.startsWith(ESCAPED_OPEN, reader.index)) {
            literal += OPEN;
            reader.index += ESCAPED_OPEN.length;
            escapedBraces += 1;
        }
        else if (reader.text.startsWith(OPEN, reader.index)) {
            if (literal !== '')
                parts.push(literal);
            literal = '';
            parts.push(readReference(reader, depth + 1));
        }
        else if (escapedBraces === 0 && stops.includes(character)) {
            break;
        }
        else {
            // The brace of an escaped reference belongs to it, and does not close the reference around it.
            if (character === '}' && escapedBraces > 0)
                escapedBraces -= 1;
            literal += character;
            reader.index += 1;
        }
    }
    if (literal !== '')
        parts.push(literal);
    return parts;
}
function readReference(reader, depth) {
    const start = reader.index;
    if (depth > MAX_DEPTH)
        reader.mistake = TOO_DEEP;
    reader.index += OPEN.length;
    const head = readTemplate(reader, ':}', depth);
    const colon = reader.index;
    const rest = reader.text.charAt(colon) === ':' ? readRest(reader, depth) : undefined;
    const restSource = reader.text.slice(colon, reader.index);
    if (reader.index >= reader.text.length)
        reader.mistake ??= NOT_CLOSED;
    reader.index += 1;
    return { head, rest, restSource, source: reader.text.slice(start, reader.index) };
}
function readRest(reader, depth) {
    reader.index += 1;
    return readTemplate(reader, '}', depth);
}


/***/ }),

/***/ 35278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ topologicalOrder),
/* harmony export */   u: () => (/* binding */ findCycle)
/* harmony export */ });
/** Directed graphs over names: order, cycles. */
/** Nodes with everything they need before them; among equals the given order stays. Nodes on a cycle are left out. */
function topologicalOrder(graph) {
    const known = new Set(graph.nodes);
    const waiting = new Map();
    const dependents = new Map();
    for (const node of graph.nodes) {
        const needs = [...new Set(graph.needs(node))].filter((need) => known.has(need));
        waiting.set(node, needs.length);
        for (const need of needs)
            dependents.set(need, [...(dependents.get(need) ?? []), node]);
    }
    const order = graph.nodes.filter((node) => waiting.get(node) === 0);
    for (let index = 0; index < order.length; index += 1) {
        for (const dependent of dependents.get(order[index]) ?? []) {
            const left = (waiting.get(dependent) ?? 0) - 1;
            waiting.set(dependent, left);
            if (left === 0)
                order.push(dependent);
        }
    }
    return order;
}
/** One cycle as the nodes along it, first node repeated at the end; undefined when there is none. */
function findCycle(graph) {
    const ordered = new Set(topologicalOrder(graph));
    const stuck = graph.nodes.filter((node) => !ordered.has(node));
    const inside = new Set(stuck);
    const start = stuck[0];
    if (start === undefined)
        return undefined;
    const trail = [];
    const seen = new Map();
    let node = start;
    // Every node left over needs another one that is left over, so this walk must meet itself.
    while (!seen.has(node)) {
        seen.set(node, trail.length);
        trail.push(node);
        node = graph.needs(node).find((need) => inside.has(need));
    }
    return [...trail.slice(seen.get(node)), node];
}


/***/ }),

/***/ 91399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ remapNames),
/* harmony export */   cW: () => (/* binding */ reverseRemap),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);


/** The document with every such name as the table says; names that it does not hold stay. */
function remapNames(doc, rules, table) {
    return remapValue(doc, rules, (rule, name) => Object.hasOwn(table[rule.what], name) ? table[rule.what][name] : name);
}
/** The table that undoes another one, for writing down what a node has. Of two names with one target, the first stands. */
function reverseRemap(table) {
    const reverse = (names) => {
        const result = {};
        for (const [from, to] of Object.entries(names))
            if (!Object.hasOwn(result, to))
                result[to] = from;
        return result;
    };
    return { connections: reverse(table.connections), code_envs: reverse(table.code_envs), containers: reverse(table.containers) };
}
/** Every such name in a document, each once. */
function namesIn(doc, rules) {
    const found = new Map();
    remapValue(doc, rules, (rule, name) => {
        found.set(`${rule.what} ${name}`, { what: rule.what, name });
        return name;
    });
    return [...found.values()];
}
function remapValue(value, cursor, rename) {
    const rule = cursor.here[0];
    if (rule !== undefined && typeof value === 'string' && value !== '')
        return rename(rule, value);
    if (!cursor.live)
        return value;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map((item) => remapValue(item, cursor.down(_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .ELEMENT */ .P), rename));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, remapValue(item, cursor.down(key), rename)]));
}


/***/ }),

/***/ 57621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ toConfigTerms),
/* harmony export */   jO: () => (/* binding */ mentionsOf),
/* harmony export */   xt: () => (/* binding */ toNodeTerms)
/* harmony export */ });
/* unused harmony export UnresolvedReference */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6974);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98837);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43460);
/**
 * Two vocabularies for one thing. The config speaks of logical project keys and names; the node speaks of its own keys and of generated ids.
 * Documents are in the config's terms; only what is sent to DSS, and what comes from it, is in the node's.
 */




/** A reference that cannot be resolved yet: the object has no id so far. */
class UnresolvedReference extends Error {
    name = 'UnresolvedReference';
    address;
    constructor(address) {
        super(`${address} has no id on this node yet`);
        this.address = address;
    }
}
/** From the node's terms to the config's, at the places that the rules name. */
function toConfigTerms(doc, rules, terms) {
    return translate(doc, rules, {
        computable: (value) => computableToConfig(value, terms),
        typed: (parent, field, rule) => typedToConfig(parent, field, rule, terms),
        leaf: (value) => value,
    });
}
/** From the config's terms to the node's. Throws `UnresolvedReference`. */
function toNodeTerms(doc, rules, terms) {
    return translate(doc, rules, {
        computable: (value) => computableToNode(value, terms),
        typed: (parent, field) => typedToNode(parent, field, terms),
        leaf: (value) => {
            const ref = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asRef */ .QE)(value);
            return ref === undefined ? value : requireId(ref, terms);
        },
    });
}
function translate(value, cursor, by) {
    if (cursor.here.some((rule) => rule.form === 'computable'))
        return by.computable(value);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.map((item) => translate(item, cursor.down(_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .ELEMENT */ .P), by));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asRef */ .QE)(value) !== undefined || (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asSecret */ .BO)(value) !== undefined)
        return by.leaf(value);
    const result = {};
    for (const [key, item] of Object.entries(value))
        result[key] = isTyped(cursor.down(key)) ? item : translate(item, cursor.down(key), by);
    for (const key of Object.keys(value)) {
        const rule = cursor.down(key).here.find((candidate) => candidate.form === 'typed');
        if (rule !== undefined)
            Object.assign(result, by.typed(value, key, rule));
    }
    return result;
}
function isTyped(cursor) {
    return cursor.here.some((rule) => rule.form === 'typed');
}
function computableToConfig(value, terms) {
    if (typeof value !== 'string')
        return value;
    const dot = value.indexOf('.');
    if (dot < 0)
        return symbol(terms.project, value, undefined, terms) ?? value;
    const project = terms.logicalKey(value.slice(0, dot));
    if (project === undefined)
        return value;
    const name = value.slice(dot + 1);
    return symbol(project, name, undefined, terms) ?? `${project}.${name}`;
}
function computableToNode(value, terms) {
    const ref = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asRef */ .QE)(value);
    if (ref !== undefined) {
        const { project } = (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(ref);
        const id = requireId(ref, terms);
        return project === terms.project ? id : `${terms.realKey(project)}.${id}`;
    }
    if (typeof value !== 'string' || !value.includes('.'))
        return value;
    const dot = value.indexOf('.');
    return `${terms.realKey(value.slice(0, dot))}${value.slice(dot)}`;
}
function typedToConfig(parent, field, rule, terms) {
    const id = parent[field];
    const dssType = parent[rule.typeField ?? 'type'];
    const real = parent['projectKey'];
    const project = typeof real === 'string' && real !== '' ? terms.logicalKey(real) : terms.project;
    if (typeof id !== 'string' || project === undefined)
        return {};
    const known = symbol(project, id, typeof dssType === 'string' ? dssType : undefined, terms);
    return { [field]: known ?? id, ...(typeof real === 'string' && real !== '' ? { projectKey: project } : {}) };
}
function typedToNode(parent, field, terms) {
    const value = parent[field];
    const ref = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asRef */ .QE)(value);
    const project = parent['projectKey'];
    return {
        [field]: ref === undefined ? value : requireId(ref, terms),
        ...(typeof project === 'string' && project !== '' ? { projectKey: terms.realKey(project) } : {}),
    };
}
function symbol(project, id, dssType, terms) {
    const address = terms.addressOf(project, id, dssType);
    return address === undefined ? undefined : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .refTo */ .zI)(address);
}
function requireId(address, terms) {
    const id = terms.idOf(address);
    if (id === undefined)
        throw new UnresolvedReference(address);
    return id;
}
/** Every object that a document mentions, as addresses: `$ref` leaves, and names at the places that the rules name. */
function mentionsOf(doc, rules, project, kindsOf) {
    const found = new Set();
    const name = (value, inProject, dssType) => {
        const ref = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asRef */ .QE)(value);
        if (ref !== undefined)
            found.add(ref);
        else if (typeof value === 'string')
            for (const kind of kindsOf(dssType))
                found.add((0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(kind, inProject, value));
    };
    translate(doc, rules, {
        computable(value) {
            const dot = typeof value === 'string' ? value.indexOf('.') : -1;
            if (typeof value === 'string' && dot > 0)
                name(value.slice(dot + 1), value.slice(0, dot), undefined);
            else
                name(value, project, undefined);
            return value;
        },
        typed(parent, field, rule) {
            const dssType = parent[rule.typeField ?? 'type'];
            const other = parent['projectKey'];
            name(parent[field], typeof other === 'string' && other !== '' ? other : project, typeof dssType === 'string' ? dssType : undefined);
            return {};
        },
        leaf(value) {
            const ref = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asRef */ .QE)(value);
            if (ref !== undefined)
                found.add(ref);
            return value;
        },
    });
    return [...found];
}


/***/ }),

/***/ 39070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ storeBlobs),
/* harmony export */   Qv: () => (/* binding */ hydrate),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   hw: () => (/* binding */ dehydrate)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98837);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21757);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80138);
/** Large values are kept beside the state, once per content, so that a snapshot stays small and readable. */







const LIMIT_BYTES = 4096;
const DIGEST = /^[0-9a-f]{64}$/;
/** Half of a surrogate pair: JSON can hold it, UTF-8 cannot. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const AT_ONCE = 8;
/**
 * A copy of a document with a blob leaf (`blobLeaf`) for each text longer than `limitBytes` of UTF-8, and for each `payload` whose canonical
 * JSON is longer. Leaves that are blobs already stay as they are, so doing it twice is doing it once.
 */
function dehydrate(doc, limitBytes = LIMIT_BYTES) {
    const blobs = new Map();
    const keepLong = (value, content) => {
        const bytes = Buffer.byteLength(content);
        if (bytes <= limitBytes)
            return value;
        const digest = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content);
        blobs.set(digest, content);
        return (0,_model_document_js__WEBPACK_IMPORTED_MODULE_1__/* .blobLeaf */ .Qi)({ sha256: digest, bytes, text: content === value });
    };
    const walk = (value, name) => {
        if (typeof value === 'string')
            return keepLong(value, LONE_SURROGATE.test(value) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(value) : value);
        if (blobOf(value) !== undefined)
            return value;
        const kept = name === 'payload' ? keepLong(value, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(value)) : value;
        return kept === value ? mapChildren(value, walk) : kept;
    };
    return { doc: mapFields(doc, walk), blobs };
}
/** The document with its large values back in place. `fetch` gives the content of a blob (`readBlob`); each is asked for once. */
async function hydrate(doc, fetch) {
    const contents = new Map();
    await (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(AT_ONCE).map(blobsIn(doc), async (digest) => contents.set(digest, await fetch(digest)));
    const walk = (value) => {
        const blob = blobOf(value);
        if (blob === undefined)
            return mapChildren(value, walk);
        const content = contents.get(blob.sha256);
        (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .invariant */ .V1)(content !== undefined, `blob ${blob.sha256} was not fetched`);
        return blob.text ? content : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(content);
    };
    return mapFields(doc, walk);
}
/** Stores blobs for the units of an environment; those that are there already cost one call and change nothing. */
async function storeBlobs(backend, environment, blobs) {
    await (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(AT_ONCE).map(blobs, ([digest, content]) => backend.putIfAbsent((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .blobKey */ .bd)(environment, digest), Buffer.from(content)));
}
/** The content of a blob. Throws `state-damaged` when it is missing, or is not what its name says. */
async function readBlob(backend, environment, digest) {
    const key = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .blobKey */ .bd)(environment, digest);
    const stored = await backend.get(key);
    if (stored === undefined)
        throw (0,_damage_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(key, 'it is missing');
    if ((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(stored.bytes) !== digest)
        throw (0,_damage_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(key, 'its content is not what its name says');
    return Buffer.from(stored.bytes).toString(); // a TextDecoder would drop the byte order mark of a script
}
/** Stricter than `asBlob`: a user's own JSON that merely holds a `$sha256` is no blob of ours. */
function blobOf(value) {
    const blob = (0,_model_document_js__WEBPACK_IMPORTED_MODULE_1__/* .asBlob */ .M)(value);
    if (blob === undefined || !DIGEST.test(blob.sha256))
        return undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonEqual */ .Zm)(value, (0,_model_document_js__WEBPACK_IMPORTED_MODULE_1__/* .blobLeaf */ .Qi)(blob)) ? blob : undefined;
}
function blobsIn(value) {
    const found = new Set();
    const walk = (node) => {
        const blob = blobOf(node);
        if (blob === undefined)
            return mapChildren(node, walk);
        found.add(blob.sha256);
        return node;
    };
    walk(value);
    return found;
}
function mapChildren(value, visit) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value))
        return value.map((item) => visit(item, undefined));
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? mapFields(value, visit) : value;
}
function mapFields(value, visit) {
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child, name)]));
}


/***/ }),

/***/ 21757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tooNew),
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/** Errors about stored bytes that are not what we wrote. */

/** A file of the state that cannot be trusted: `key` names it, `why` continues "is damaged: …". */
function damaged(key, why) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IacError */ .wG('state-damaged', `${key} is damaged: ${why}`, {
        hint: 'restore the file from a copy of the backend, or go back to the previous snapshot',
    });
}
/** A file that a newer release wrote. */
function tooNew(key, version, known) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IacError */ .wG('state-too-new', `${key} has format version ${version}, and this release knows up to ${known}`, {
        hint: 'upgrade dataiku-iac to the release that wrote it',
    });
}


/***/ }),

/***/ 41246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _Q: () => (/* binding */ addressIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lW: () => (/* binding */ nullOr),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6974);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21757);
/** Reading stored JSON field by field: each reader gives the value with its type, or says which field of which file is wrong. */



/** The fields of an object by name. A name outside of the list is damage: dropping what we do not know would lose it. */
function fieldsOf(field, names) {
    const object = objectOf(field);
    const unknown = Object.keys(object).find((name) => !names.some((known) => known === name));
    if (unknown !== undefined)
        throw (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(field.key, `${pathTo(field, unknown)} is no known field`);
    return (name) => ({ key: field.key, path: pathTo(field, name), value: Object.hasOwn(object, name) ? object[name] : undefined });
}
function textOf(field) {
    return typeof field.value === 'string' ? field.value : refuse(field, 'text');
}
/** A whole number, zero or more. */
function countOf(field) {
    return typeof field.value === 'number' && Number.isSafeInteger(field.value) && field.value >= 0
        ? field.value
        : refuse(field, 'a whole number');
}
function objectOf(field) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(field.value) ? field.value : refuse(field, 'an object');
}
function addressIn(field) {
    const parts = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(textOf(field));
    return parts === undefined ? refuse(field, 'an address') : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(parts.kind, parts.project, parts.name);
}
function listOf(field, item) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(field.value))
        return refuse(field, 'a list');
    return field.value.map((value, index) => item({ key: field.key, path: `${field.path}[${index}]`, value }));
}
/** Null where JSON says null. */
function nullOr(field, read) {
    return field.value === null ? null : read(field);
}
/** `{ [name]: value }`, or nothing when the field is not there: for spreading into an object with optional fields. */
function optional(name, field, read) {
    return field.value === undefined ? {} : { [name]: read(field) };
}
/** Throws: the field does not hold what it must. */
function refuse(field, wanted) {
    throw (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(field.key, `${field.path === '' ? 'its content' : field.path} is not ${wanted}`);
}
function pathTo(field, name) {
    return field.path === '' ? name : `${field.path}.${name}`;
}


/***/ }),

/***/ 80138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   Qo: () => (/* binding */ headKey),
/* harmony export */   aN: () => (/* binding */ snapshotName),
/* harmony export */   bd: () => (/* binding */ blobKey),
/* harmony export */   dR: () => (/* binding */ journalKey),
/* harmony export */   o1: () => (/* binding */ snapshotKey),
/* harmony export */   vH: () => (/* binding */ planKey),
/* harmony export */   y_: () => (/* binding */ journalPrefix)
/* harmony export */ });
/** `prod/SALES`: also how messages name a unit. */
function unitName(unit) {
    return `${unit.environment}/${unit.project}`;
}
/** The only mutable object of a unit. */
function headKey(unit) {
    return `${unitName(unit)}/head.json`;
}
/** Relative to the unit, as the head records it: `snapshots/3-<sha256>.json`. */
function snapshotName(serial, sha256) {
    return `snapshots/${serial}-${sha256}.json`;
}
function snapshotKey(unit, name) {
    return `${unitName(unit)}/${name}`;
}
/** Ends with `/`. */
function journalPrefix(unit, epoch) {
    return `${unitName(unit)}/journal/${epoch}/`;
}
/** `…/journal/7/000012-update-dataset-sales-orders.json`: the number orders the entries, the rest is for people. */
function journalKey(unit, epoch, at) {
    return `${journalPrefix(unit, epoch)}${String(at.sequence).padStart(6, '0')}-${slugOf(at.operation)}.json`;
}
function planKey(environment, digest) {
    return `${environment}/plans/${digest}.json`;
}
function blobKey(environment, sha256) {
    return `${environment}/blobs/${sha256}`;
}
function slugOf(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60);
    return slug.replace(/^-|-$/g, '') || 'operation';
}


/***/ }),

/***/ 74742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createStateStore)
});

// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/state/damage.js
var damage = __webpack_require__(21757);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/state/envelope.js
/** What head and snapshots have in common: JSON that people can read, with a format version and a checksum over the rest. */



/** Same body, same bytes: keys in canonical order, two spaces, one final newline. */
function sealEnvelope(body, version) {
    const content = { ...body, version };
    const canonical = (0,json/* canonicalJson */.dj)({ ...content, checksum: (0,digest/* digestOf */.ol)(content) });
    return new TextEncoder().encode((0,json/* prettyJson */.D_)((0,json/* parseJson */.qF)(canonical)));
}
/** The body in the current format. `key` names the file in errors: `state-damaged`, `state-too-new`. */
function openEnvelope(bytes, key, format) {
    const { checksum, ...content } = parseObject(bytes, key);
    const version = content['version'];
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0)
        throw (0,damage/* damaged */.q)(key, 'version is not a whole number');
    if (version > format.version)
        throw (0,damage/* tooNew */.$)(key, version, format.version);
    if (checksum !== (0,digest/* digestOf */.ol)(content))
        throw (0,damage/* damaged */.q)(key, 'its checksum does not match its content');
    const { version: _, ...body } = content;
    return migrate(body, { key, version, format });
}
function migrate(body, from) {
    let migrated = body;
    for (let version = from.version; version < from.format.version; version += 1) {
        const step = from.format.migrations[version];
        if (step === undefined)
            throw (0,damage/* damaged */.q)(from.key, `there is no format version ${version}`);
        migrated = step(migrated);
    }
    return migrated;
}
function parseObject(bytes, key) {
    let value;
    try {
        value = (0,json/* parseJson */.qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw (0,damage/* damaged */.q)(key, 'it is no JSON'); // the parser's message would quote the content
    }
    if (!(0,json/* isObject */.Gv)(value))
        throw (0,damage/* damaged */.q)(key, 'it is no JSON object');
    return value;
}

// EXTERNAL MODULE: ./build/state/field.js
var state_field = __webpack_require__(41246);
;// CONCATENATED MODULE: ./build/state/head-codec.js
/** The head of a unit as bytes, and back. */




const FORMAT = { version: 1, migrations: {} };
/** Canonical bytes. */
function encodeHead({ version, ...head }) {
    const lease = head.lease && (0,json/* compact */.oE)({ ...head.lease, holder: { ...head.lease.holder } });
    return sealEnvelope((0,json/* compact */.oE)({ ...head, lease, open: head.open && { ...head.open } }), version);
}
/** The reverse of `encodeHead`; `key` names the file in errors: `state-damaged`, `state-too-new`. */
function decodeHead(bytes, key) {
    const names = ['lineage', 'serial', 'snapshot', 'snapshotSha256', 'epoch', 'lease', 'open'];
    const field = (0,state_field/* fieldsOf */.Pf)({ key, path: '', value: openEnvelope(bytes, key, FORMAT) }, names);
    const head = {
        version: FORMAT.version,
        lineage: (0,state_field/* textOf */.b6)(field('lineage')),
        serial: (0,state_field/* countOf */.pq)(field('serial')),
        ...(0,state_field/* optional */.lq)('snapshot', field('snapshot'), state_field/* textOf */.b6),
        ...(0,state_field/* optional */.lq)('snapshotSha256', field('snapshotSha256'), state_field/* textOf */.b6),
        epoch: (0,state_field/* countOf */.pq)(field('epoch')),
        lease: (0,state_field/* nullOr */.lW)(field('lease'), decodeLease),
        open: (0,state_field/* nullOr */.lW)(field('open'), decodeOpen),
    };
    if (head.serial > 0 !== (head.snapshot !== undefined))
        throw (0,damage/* damaged */.q)(key, `serial ${head.serial} does not go with its snapshot`);
    if ((head.snapshot === undefined) !== (head.snapshotSha256 === undefined))
        throw (0,damage/* damaged */.q)(key, 'snapshot and snapshotSha256 go together');
    return head;
}
function decodeLease(field) {
    const inner = (0,state_field/* fieldsOf */.Pf)(field, ['id', 'who', 'run', 'operation', 'acquiredAt', 'ttlMs', 'beat', 'holder']);
    return {
        id: (0,state_field/* textOf */.b6)(inner('id')),
        who: (0,state_field/* textOf */.b6)(inner('who')),
        ...(0,state_field/* optional */.lq)('run', inner('run'), state_field/* textOf */.b6),
        operation: (0,state_field/* textOf */.b6)(inner('operation')),
        acquiredAt: (0,state_field/* textOf */.b6)(inner('acquiredAt')),
        ttlMs: (0,state_field/* countOf */.pq)(inner('ttlMs')),
        beat: (0,state_field/* countOf */.pq)(inner('beat')),
        holder: decodeHolder(inner('holder')),
    };
}
function decodeHolder(field) {
    const inner = (0,state_field/* fieldsOf */.Pf)(field, ['host', 'bootId', 'pid']);
    return { host: (0,state_field/* textOf */.b6)(inner('host')), bootId: (0,state_field/* textOf */.b6)(inner('bootId')), pid: (0,state_field/* countOf */.pq)(inner('pid')) };
}
function decodeOpen(field) {
    const inner = (0,state_field/* fieldsOf */.Pf)(field, ['planDigest', 'epoch', 'startedAt']);
    return { planDigest: (0,state_field/* textOf */.b6)(inner('planDigest')), epoch: (0,state_field/* countOf */.pq)(inner('epoch')), startedAt: (0,state_field/* textOf */.b6)(inner('startedAt')) };
}

// EXTERNAL MODULE: ./build/state/layout.js
var layout = __webpack_require__(80138);
;// CONCATENATED MODULE: ./build/state/head-register.js


/** The head as it is now; undefined for a unit that was never locked or written. Throws `state-damaged`. */
async function readHead({ backend, unit }) {
    const stored = await backend.get((0,layout/* headKey */.Qo)(unit));
    return stored === undefined ? undefined : { head: decodeHead(stored.bytes, (0,layout/* headKey */.Qo)(unit)), version: stored.version };
}
/**
 * Writes the head if it still is at `version` (undefined: if there is none). Undefined when another writer was faster. When the answer is
 * lost, or a backend that repeated the call met its own write, reading it back tells: no two heads of a unit have the same bytes, since
 * epoch and beat only grow.
 */
async function writeHead({ backend, unit }, head, version) {
    const key = (0,layout/* headKey */.Qo)(unit);
    const bytes = encodeHead(head);
    const readBack = async () => {
        const stored = await backend.get(key);
        return stored !== undefined && Buffer.compare(stored.bytes, bytes) === 0 ? stored.version : undefined;
    };
    try {
        const written = version === undefined ? await backend.putIfAbsent(key, bytes) : await backend.putIfMatch(key, bytes, version);
        return written ?? (await readBack());
    }
    catch (error) {
        const landed = await readBack();
        if (landed === undefined)
            throw error;
        return landed;
    }
}

;// CONCATENATED MODULE: ./build/state/contend.js
function contend(head, view) {
    if (head === undefined)
        return { action: 'take' };
    if (head.lease !== null && !isGone(head.lease, view))
        return { action: 'wait', lease: head.lease };
    return head.open === null || view.allowOpen ? { action: 'take' } : { action: 'refuse', open: head.open };
}
/** What a waiter remembers of a head: the same sighting while epoch and beat stand still, a new one when they moved. */
function sight(head, previous, now) {
    if (head === undefined || head.lease === null)
        return undefined;
    if (previous !== undefined && previous.epoch === head.epoch && previous.beat === head.lease.beat)
        return previous;
    return { epoch: head.epoch, beat: head.lease.beat, since: now };
}
/** The head with a new holder: the epoch fences out the one before. */
function takenBy(lease, head, newLineage) {
    if (head !== undefined)
        return { ...head, epoch: head.epoch + 1, lease };
    return { version: 1, lineage: newLineage(), serial: 0, epoch: 1, lease, open: null };
}
/** Full jitter: anywhere between nothing and 0.2 s, 0.4 s, … 10 s, so that waiters do not return together. `random` is in [0, 1). */
function backoffMs(attempt, random) {
    return random * Math.min(10_000, 200 * 2 ** attempt);
}
/** The holder decides how long its silence may last: it beats accordingly. */
function isGone(lease, view) {
    if (view.isAlive(lease.holder) === false)
        return true;
    return view.sighting !== undefined && view.now - view.sighting.since >= lease.ttlMs;
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
;// CONCATENATED MODULE: ./build/state/lease-errors.js
/** What people are told about locks. */



const RESUME = 'dataiku-iac apply --resume';
/** Someone else holds the lease (exit 6). `now`: wall time, for the age only. */
function locked(unit, lease, now) {
    const run = lease.run === undefined ? '' : `, ${lease.run}`;
    const message = `${(0,layout/* unitName */.Cq)(unit)} is locked by ${lease.who} (${lease.operation}, for ${ageOf(lease, now)}${run})`;
    return new errors/* IacError */.wG('state-locked', message, {
        hint: `wait for it to end; if it is gone for good: dataiku-iac unlock ${lease.id}`,
        exitCode: exit_codes/* EXIT */.d.locked,
    });
}
/** An apply was interrupted and nobody has finished it (exit 12). */
function journalOpen(unit, open) {
    return new errors/* IacError */.wG('journal-open', `an apply of ${(0,layout/* unitName */.Cq)(unit)} that began at ${open.startedAt} was interrupted`, {
        hint: RESUME,
        exitCode: exit_codes/* EXIT */.d.resumeNeeded,
    });
}
/** The lease is no longer ours, or we cannot be sure that it is (exit 12): nothing may be changed any more. */
function leaseLost(unit, why, cause) {
    return new errors/* IacError */.wG('lease-lost', `the lock of ${(0,layout/* unitName */.Cq)(unit)} was lost: ${why}`, { hint: RESUME, exitCode: exit_codes/* EXIT */.d.resumeNeeded, cause });
}
function ageOf(lease, now) {
    const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(lease.acquiredAt)) / 1000));
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

;// CONCATENATED MODULE: ./build/state/fenced-head.js
/** The head in the hands of its holder: one conditional write after the other. */



/**
 * Each write is on condition that the head is as this holder last wrote it: a holder that slept while another took over cannot write any
 * more, whatever it believes.
 */
class FencedHead {
    #taken;
    #lost = new AbortController();
    #inTurn = (0,p_limit/* default */.A)(1);
    #head;
    #version;
    #freshAt;
    /** What the last write threw, when we cannot know whether it landed. */
    #unanswered;
    constructor(taken) {
        this.#taken = taken;
        this.#head = taken.head;
        this.#version = taken.version;
        this.#freshAt = taken.takenAt;
    }
    /** As this holder last wrote it. */
    get current() {
        return this.#head;
    }
    /** Aborts when another holder is known to have taken over. */
    get lost() {
        return this.#lost.signal;
    }
    /** Throws `lease-lost` when the lease is gone, or the last successful write so old that it may soon be. */
    assertFresh() {
        this.#requireHeld();
        const { clock, lease, unit } = this.#taken;
        if (clock.monotonic() - this.#freshAt <= lease.ttlMs / 2)
            return;
        throw leaseLost(unit, `it could not be renewed for ${Math.round(lease.ttlMs / 2000)} s`, this.#unanswered);
    }
    /** Changes the head and beats. Throws `lease-lost` when another holder took over, and what the backend throws. */
    async write(change) {
        await this.#inTurn(async () => {
            await this.#settle();
            const { lease, ...rest } = change(this.#head);
            await this.#put({ ...rest, lease: lease && { ...lease, beat: lease.beat + 1 } });
        });
    }
    /** Waits for writes under way, and finds out what became of one that brought no answer. Throws `lease-lost` as `write` does. */
    async settled() {
        return this.#inTurn(async () => {
            await this.#settle();
            return this.#head;
        });
    }
    async #put(head) {
        const sentAt = this.#taken.clock.monotonic();
        const version = await this.#attempt(head);
        if (version === undefined)
            throw this.#lose();
        this.#head = head;
        this.#version = version;
        this.#freshAt = sentAt;
    }
    async #attempt(head) {
        try {
            return await writeHead(this.#taken, head, this.#version);
        }
        catch (error) {
            this.#unanswered = error;
            throw error;
        }
    }
    /** A head with our lease in it was written by us. */
    async #settle() {
        this.#requireHeld();
        if (this.#unanswered === undefined)
            return;
        const reading = await readHead(this.#taken);
        if (reading?.head.lease?.id !== this.#taken.lease.id)
            throw this.#lose();
        this.#head = reading.head;
        this.#version = reading.version;
        this.#unanswered = undefined;
    }
    #requireHeld() {
        if (this.#lost.signal.aborted)
            throw this.#lose();
    }
    #lose() {
        this.#lost.abort();
        return leaseLost(this.#taken.unit, 'another run took over', this.#unanswered);
    }
}

// EXTERNAL MODULE: ./build/model/address.js
var address = __webpack_require__(6974);
;// CONCATENATED MODULE: ./build/state/unit-codec.js
/** The state of a unit as bytes, and back. */





const VERSION = 1;
/** From each older format to the next. Version 1 is the first. */
const MIGRATIONS = {};
/**
 * Canonical bytes: resources by address. A dependency on an object of the same project that is not in this state orders nothing, so it is
 * left out (an object that was forgotten while others still name it must not make the unit unreadable).
 */
function encodeUnit(state) {
    const resources = [...state.resources].sort(([left], [right]) => (left < right ? -1 : 1));
    return sealEnvelope({
        lineage: state.lineage,
        serial: state.serial,
        environment: state.unit.environment,
        project: state.unit.project,
        nodeId: state.nodeId,
        projectKey: state.projectKey,
        resources: resources.map(([address, resource]) => encodeResource(address, resource, state)),
    }, VERSION);
}
/** The reverse of `encodeUnit`; `key` names the file in errors: `state-damaged`, `state-too-new`. Older formats are migrated. */
function decodeUnit(bytes, key, migrations = MIGRATIONS) {
    const format = { version: VERSION, migrations };
    const names = ['lineage', 'serial', 'environment', 'project', 'nodeId', 'projectKey', 'resources'];
    const field = (0,state_field/* fieldsOf */.Pf)({ key, path: '', value: openEnvelope(bytes, key, format) }, names);
    const state = {
        lineage: (0,state_field/* textOf */.b6)(field('lineage')),
        serial: (0,state_field/* countOf */.pq)(field('serial')),
        unit: { environment: (0,state_field/* textOf */.b6)(field('environment')), project: (0,state_field/* textOf */.b6)(field('project')) },
        nodeId: (0,state_field/* textOf */.b6)(field('nodeId')),
        projectKey: (0,state_field/* textOf */.b6)(field('projectKey')),
        resources: uniqueByAddress((0,state_field/* listOf */.c3)(field('resources'), decodeResource), key),
    };
    requireDependencies(state, key);
    return state;
}
function encodeResource(address, resource, state) {
    const { id, attributes, originals, stamp } = resource;
    const dependencies = resource.dependencies.filter((dependency) => !isDangling(dependency, state));
    return (0,json/* compact */.oE)({ address, id, attributes, originals, stamp: stamp && { ...stamp }, dependencies });
}
function decodeResource(field) {
    const inner = (0,state_field/* fieldsOf */.Pf)(field, ['address', 'id', 'attributes', 'originals', 'stamp', 'dependencies']);
    const resource = {
        id: (0,state_field/* textOf */.b6)(inner('id')),
        attributes: (0,state_field/* objectOf */.Xy)(inner('attributes')),
        originals: (0,state_field/* objectOf */.Xy)(inner('originals')),
        ...(0,state_field/* optional */.lq)('stamp', inner('stamp'), decodeStamp),
        dependencies: (0,state_field/* listOf */.c3)(inner('dependencies'), state_field/* addressIn */._Q),
    };
    return [(0,state_field/* addressIn */._Q)(inner('address')), resource];
}
function decodeStamp(field) {
    const inner = (0,state_field/* fieldsOf */.Pf)(field, ['versionNumber', 'lastModifiedOn']);
    return { versionNumber: (0,state_field/* countOf */.pq)(inner('versionNumber')), lastModifiedOn: (0,state_field/* countOf */.pq)(inner('lastModifiedOn')) };
}
function uniqueByAddress(entries, key) {
    const resources = new Map();
    for (const [address, resource] of entries) {
        if (resources.has(address))
            throw (0,damage/* damaged */.q)(key, `${address} is there twice`);
        resources.set(address, resource);
    }
    return resources;
}
function requireDependencies(state, key) {
    for (const [address, { dependencies }] of state.resources) {
        const missing = dependencies.find((dependency) => isDangling(dependency, state));
        if (missing !== undefined)
            throw (0,damage/* damaged */.q)(key, `${address} depends on ${missing}, which is not there`);
    }
}
/** Objects of other projects live in other units: nothing can be said of them here. */
function isDangling(dependency, state) {
    return (0,address/* parseAddress */.or)(dependency)?.project === state.unit.project && !state.resources.has(dependency);
}

;// CONCATENATED MODULE: ./build/state/held-lease.js
/** The exclusive right to change one unit, while it lasts. */







/** Renews itself until it is released or lost. `acquireLease` makes it. */
class HeldLease {
    epoch;
    unit;
    #taken;
    #fenced;
    #released = new AbortController();
    #commits = (0,p_limit/* default */.A)(1);
    constructor(taken, beatMs) {
        this.epoch = taken.head.epoch;
        this.unit = taken.unit;
        this.#taken = taken;
        this.#fenced = new FencedHead(taken);
        void this.#keepBeating(beatMs);
    }
    /** As this holder last wrote it. */
    get head() {
        return this.#fenced.current;
    }
    /** Aborts when another holder is known to have taken over: stop starting operations. */
    get lost() {
        return this.#fenced.lost;
    }
    /** Call it before each change of DSS. Throws `lease-lost` when the lease is gone, or was not renewed for half of its time to live. */
    assertFresh() {
        this.#requireUnreleased();
        this.#fenced.assertFresh();
    }
    /**
     * Records that an apply begins, before its first change. A resume keeps what is recorded, so that every journal since then is found.
     * Throws `journal-open` when another plan is unfinished.
     */
    async markOpen(planDigest) {
        this.#requireUnreleased();
        const startedAt = this.#taken.clock.now().toISOString();
        await this.#fenced.write((head) => {
            if (head.open !== null && head.open.planDigest !== planDigest)
                throw journalOpen(this.unit, head.open);
            return { ...head, open: head.open ?? { planDigest, epoch: this.epoch, startedAt } };
        });
    }
    /**
     * Makes a state the current one, under the next serial and the unit's lineage, and returns it so. `close`: the apply is finished.
     * A kill between snapshot and head leaves a snapshot that nothing refers to. Throws `lease-lost`, and what the backend throws.
     */
    async commit(state, { close }) {
        this.#requireUnreleased();
        (0,errors/* invariant */.V1)((0,layout/* unitName */.Cq)(state.unit) === (0,layout/* unitName */.Cq)(this.unit), `state of ${(0,layout/* unitName */.Cq)(state.unit)} committed to ${(0,layout/* unitName */.Cq)(this.unit)}`);
        return this.#commits(async () => {
            const { lineage, serial } = await this.#fenced.settled();
            const next = { ...state, lineage, serial: serial + 1 };
            const bytes = encodeUnit(next);
            const snapshotSha256 = (0,digest/* sha256 */.sc)(bytes);
            const snapshot = (0,layout/* snapshotName */.aN)(next.serial, snapshotSha256);
            // The name may be taken, by the same bytes: of a commit that was repeated.
            await this.#taken.backend.putIfAbsent((0,layout/* snapshotKey */.o1)(this.unit, snapshot), bytes);
            await this.#fenced.write((head) => ({ ...head, serial: next.serial, snapshot, snapshotSha256, open: close ? null : head.open }));
            return next;
        });
    }
    /** Gives the lease back; does nothing when it is lost or was given back. An open apply stays open. Throws what the backend throws. */
    async release() {
        if (this.#released.signal.aborted)
            return;
        this.#released.abort();
        try {
            await this.#commits(() => this.#fenced.write((head) => ({ ...head, lease: null })));
        }
        catch (error) {
            if (!(error instanceof errors/* IacError */.wG && error.code === 'lease-lost'))
                throw error;
        }
    }
    /** A beat that fails is no loss yet: `assertFresh` sees when too many did. */
    async #keepBeating(beatMs) {
        const stop = AbortSignal.any([this.#released.signal, this.lost]);
        try {
            while (!stop.aborted) {
                await this.#taken.clock.sleep(beatMs, stop);
                await this.#fenced.write((head) => head).catch(() => undefined);
            }
        }
        catch {
            // The sleep was ended by `stop`.
        }
    }
    #requireUnreleased() {
        (0,errors/* invariant */.V1)(!this.#released.signal.aborted, `the lease of ${(0,layout/* unitName */.Cq)(this.unit)} was given back already`);
    }
}

;// CONCATENATED MODULE: ./build/state/lease.js




const TTL_MS = 90_000;
const BEAT_MS = 25_000;
/**
 * Takes the lease of a unit, waiting for another holder up to `lockTimeoutMs`. A holder that is known to be dead is replaced at once; one
 * that is silent for its time to live, by this waiter's clock, after that. An unfinished apply is left to those who `allowOpen`.
 * Throws `state-locked` (exit 6), `journal-open` (exit 12), and what the backend throws.
 */
async function acquireLease(options) {
    const { clock, unit } = options;
    const id = options.ids.next();
    const deadline = clock.monotonic() + options.lockTimeoutMs;
    let sighting;
    for (let attempt = 0;; attempt += 1) {
        const reading = await readHead(options);
        const now = clock.monotonic();
        sighting = sight(reading?.head, sighting, now);
        const contention = contend(reading?.head, { now, sighting, isAlive: options.isAlive, allowOpen: options.allowOpen });
        if (contention.action === 'refuse')
            throw journalOpen(unit, contention.open);
        if (contention.action === 'take') {
            const held = await take(reading, leaseOf(id, options), options);
            if (held !== undefined)
                return held;
            continue; // someone was faster: who, the next look tells
        }
        if (now >= deadline)
            throw locked(unit, contention.lease, clock.now());
        await clock.sleep(Math.min(backoffMs(attempt, options.random()), deadline - now));
    }
}
async function take(reading, lease, options) {
    const { backend, clock, unit } = options;
    const takenAt = clock.monotonic();
    const head = takenBy(lease, reading?.head, () => options.ids.next());
    const version = await writeHead(options, head, reading?.version);
    if (version === undefined)
        return undefined;
    return new HeldLease({ backend, clock, unit, lease, head, version, takenAt }, options.beatMs ?? BEAT_MS);
}
function leaseOf(id, options) {
    return {
        id,
        who: options.who,
        ...(options.run === undefined ? {} : { run: options.run }),
        operation: options.operation,
        acquiredAt: options.clock.now().toISOString(),
        ttlMs: options.ttlMs ?? TTL_MS,
        beat: 0,
        holder: options.holder,
    };
}

;// CONCATENATED MODULE: ./build/state/unlock.js
/** Taking a lock away from a run that is gone. */




/**
 * Ends the lease with this id. The epoch grows, so that its holder is fenced out should it live after all; an open apply stays open.
 * Throws `not-locked` (exit 5), and `state-locked` (exit 6), naming the right id, when the lease is another one.
 */
async function unlock(place, leaseId) {
    for (;;) {
        const reading = await readHead(place);
        const lease = reading?.head.lease ?? null;
        if (reading === undefined || lease === null) {
            throw new errors/* IacError */.wG('not-locked', `${(0,layout/* unitName */.Cq)(place.unit)} is not locked`, { exitCode: exit_codes/* EXIT */.d.notFound });
        }
        if (lease.id !== leaseId)
            throw otherLease((0,layout/* unitName */.Cq)(place.unit), leaseId, lease.id);
        const unlocked = await writeHead(place, { ...reading.head, epoch: reading.head.epoch + 1, lease: null }, reading.version);
        if (unlocked !== undefined)
            return;
        // The holder wrote in between: look again whether it still is the same.
    }
}
function otherLease(unit, asked, held) {
    return new errors/* IacError */.wG('state-locked', `${unit} is not locked by ${asked} but by ${held}`, {
        hint: `make sure that run is gone, then: dataiku-iac unlock ${held}`,
        exitCode: exit_codes/* EXIT */.d.locked,
    });
}

;// CONCATENATED MODULE: ./build/state/store.js
/** The state of an environment's units: read without a lock, changed under a lease. */







function createStateStore({ backend, ...ports }) {
    return {
        backend,
        read: (unit) => readUnit(backend, unit),
        openUnit: (unit, request) => acquireLease({ ...ports, ...request, backend, unit }),
        unlock: (unit, leaseId) => unlock({ backend, unit }, leaseId),
        putPlan: async (environment, digest, text) => {
            await backend.putIfAbsent((0,layout/* planKey */.vH)(environment, digest), Buffer.from(text));
        },
        getPlan: async (environment, digest) => {
            const stored = await backend.get((0,layout/* planKey */.vH)(environment, digest));
            return stored === undefined ? undefined : Buffer.from(stored.bytes).toString();
        },
    };
}
async function readUnit(backend, unit) {
    const head = (await readHead({ backend, unit }))?.head;
    if (head?.snapshot === undefined)
        return { head, state: undefined };
    const key = (0,layout/* snapshotKey */.o1)(unit, head.snapshot);
    const stored = await backend.get(key);
    if (stored === undefined)
        throw (0,damage/* damaged */.q)(key, 'it is missing');
    if ((0,digest/* sha256 */.sc)(stored.bytes) !== head.snapshotSha256)
        throw (0,damage/* damaged */.q)(key, 'it is not what the head refers to');
    const state = decodeUnit(stored.bytes, key);
    const belongs = state.lineage === head.lineage && state.serial === head.serial && (0,layout/* unitName */.Cq)(state.unit) === (0,layout/* unitName */.Cq)(unit);
    if (!belongs)
        throw (0,damage/* damaged */.q)(key, `it belongs to ${(0,layout/* unitName */.Cq)(state.unit)}, serial ${state.serial}`);
    return { head, state };
}


/***/ })

};
