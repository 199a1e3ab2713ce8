export const id = 28;
export const ids = [28];
export const modules = {

/***/ 99230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ requireEnvironment),
/* harmony export */   e: () => (/* binding */ openContext)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70807);
/* harmony import */ var _model_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61775);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1973);




/** `extra`: variables that stand beside those of the process. */
async function openContext(options, extra = {}) {
    const io = (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .processIo */ .W)(options);
    const { makePorts } = await __webpack_require__.e(/* import() */ 779).then(__webpack_require__.bind(__webpack_require__, 91779));
    const ports = makePorts({
        root: options.chdir ?? '.',
        environment: { ...process.env, ...extra },
        reporter: reporterOn(io, options.logLevel),
    });
    return {
        io,
        ports,
        options,
        variables: parseVariables(options.var ?? []),
        fieldName: (kind, path) => (0,_model_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .friendlyPath */ .PH)(ports.kinds.require(kind).kind, path),
    };
}
/** The environment that is meant: the one that is named, or the only one there is. */
async function requireEnvironment({ options, ports }) {
    if (options.environment !== undefined)
        return options.environment;
    const names = (await ports.files.list('environments'))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => name.replace(/\.ya?ml$/, ''));
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0)
        return only;
    if (only === undefined)
        return 'dev';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IacError */ .wG('which-environment', 'this workspace has several environments', {
        exitCode: _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage,
        hint: `say which one: -e ${names.join(', -e ')}`,
    });
}
function parseVariables(pairs) {
    const variables = {};
    for (const pair of pairs) {
        const equals = pair.indexOf('=');
        if (equals <= 0)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IacError */ .wG('bad-variable', `\`--var ${pair}\` is not NAME=VALUE`, {
                exitCode: _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage,
                hint: 'for example --var COUNTRY=FR',
            });
        variables[pair.slice(0, equals)] = pair.slice(equals + 1);
    }
    return variables;
}
const LEVELS = ['error', 'warn', 'info', 'debug'];
function reporterOn(io, level) {
    const shows = (wanted) => LEVELS.indexOf(wanted) <= LEVELS.indexOf(level);
    return {
        info: (message) => shows('info') && io.err(`${message}\n`),
        warn: (message) => shows('warn') && io.err(`warning: ${message}\n`),
        debug: (message) => shows('debug') && io.err(`debug: ${message}\n`),
    };
}


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ processIo)
/* harmony export */ });
function processIo({ color, input }) {
    const terminal = process.stdout.isTTY === true;
    const colorful = color &&
        process.env['NO_COLOR'] === undefined &&
        (terminal || process.env['FORCE_COLOR'] !== undefined || process.env['GITHUB_ACTIONS'] === 'true');
    return {
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        style: { color: colorful, width: Math.min(Math.max(process.stdout.columns ?? 120, 60), 160) },
        interactive: input && terminal && process.stdin.isTTY === true && process.env['CI'] === undefined,
    };
}


/***/ }),

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/** Addresses name objects for people, state and plans: `dataset.CUSTOMER_ANALYTICS.RAW_CUSTOMERS`. */
function addressOf(kind, project, name) {
    return (kind === 'project' ? `project.${project}` : `${kind}.${project}.${name}`);
}
/** Splits on the first two dots only, so that `recipe.P.prep v1.2` keeps its name. Undefined for text that is no address. */
function parseAddress(text) {
    const first = text.indexOf('.');
    if (first <= 0)
        return undefined;
    const kind = text.slice(0, first);
    const rest = text.slice(first + 1);
    if (kind === 'project')
        return rest === '' || rest.includes('.') ? undefined : { kind, project: rest, name: rest };
    const second = rest.indexOf('.');
    if (second <= 0 || second === rest.length - 1)
        return undefined;
    return { kind, project: rest.slice(0, second), name: rest.slice(second + 1) };
}
/** The parts of an address that is known to be well formed. */
function partsOf(address) {
    const parts = parseAddress(address);
    if (parts === undefined)
        throw new Error(`not an address: ${address}`);
    return parts;
}


/***/ }),

/***/ 98963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oV: () => (/* binding */ compareDiagnostics)
/* harmony export */ });
/** Diagnostics: problems in what the user wrote or decided, collected and shown all at once. */
function isError(diagnostic) {
    return diagnostic.severity === 'error';
}
/** By file, line, column, then code: the order in which a person works through them. */
function compareDiagnostics(left, right) {
    const a = left.at;
    const b = right.at;
    if (a !== undefined && b !== undefined) {
        return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(left.code, right.code);
    }
    return Number(a === undefined) - Number(b === undefined) || compareText(left.code, right.code);
}
/** Orders text by UTF-16 units: the same on every machine, unlike a locale's order. */
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 13836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   rD: () => (/* binding */ keyedDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);


/** SHA-256 of text (as UTF-8) or bytes, in lower-case hexadecimal. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of the canonical form of a JSON value: the identity of documents, effects and plans. */
function digestOf(value) {
    return sha256((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value));
}
/** HMAC-SHA-256 in hexadecimal: what state, plan and journal hold in place of a secret. */
function keyedDigest(key, value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(value).digest('hex');
}


/***/ }),

/***/ 98837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ asSecret),
/* harmony export */   M: () => (/* binding */ asBlob),
/* harmony export */   PC: () => (/* binding */ EXCLUSIVE),
/* harmony export */   QE: () => (/* binding */ asRef),
/* harmony export */   QU: () => (/* binding */ asOneOf),
/* harmony export */   Qi: () => (/* binding */ blobLeaf),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Ze: () => (/* binding */ secretLeaf),
/* harmony export */   sj: () => (/* binding */ ABSENT),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zI: () => (/* binding */ refTo)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/** The documents that plan and state compare: DSS's own fields, less what is volatile, with names in place of ids and digests in place of secrets. */


const DIGEST = /^[0-9a-f]{64}$/;
/** An object that DSS names by a generated id, named by its address. */
function refTo(address) {
    return { $ref: address };
}
/** The address behind a `$ref` leaf. A user's own JSON that happens to hold a `$ref` (a JSON schema, say) is no address and stays as it is. */
function asRef(value) {
    const text = singleKey(value, '$ref');
    return text !== undefined && (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(text) !== undefined ? text : undefined;
}
/** A secret, known by its keyed digest only. */
function secretLeaf(digest) {
    return { $secret: digest };
}
function asSecret(value) {
    const text = singleKey(value, '$secret');
    return text !== undefined && DIGEST.test(text) ? text : undefined;
}
/** In a desired Doc: the key must not be there. */
const ABSENT = { $absent: true };
function isAbsent(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && value['$absent'] === true && Object.keys(value).length === 1;
}
/** In a desired Doc: any of these values will do; which one, only the node knows (the type of a dataset follows its connection). */
function oneOf(values) {
    return { $oneOf: values };
}
function asOneOf(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || Object.keys(value).length !== 1)
        return undefined;
    const values = value['$oneOf'];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(values) ? values : undefined;
}
/** Key of a desired map that owns every key of that map. */
const EXCLUSIVE = '$exclusive';
function blobLeaf(leaf) {
    return { $sha256: leaf.sha256, bytes: leaf.bytes, text: leaf.text };
}
function asBlob(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || typeof value['$sha256'] !== 'string')
        return undefined;
    return { sha256: value['$sha256'], bytes: Number(value['bytes']), text: value['text'] === true };
}
function singleKey(value, key) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || Object.keys(value).length !== 1)
        return undefined;
    const content = value[key];
    return typeof content === 'string' ? content : undefined;
}


/***/ }),

/***/ 29598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ prettyJson),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   T: () => (/* binding */ mapJson),
/* harmony export */   Zm: () => (/* binding */ jsonEqual),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** JSON values, their canonical form and the few structural operations that every room shares. */
/** True for a JSON object: not null, not a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a JSON list. `Array.isArray` alone does not narrow a readonly list. */
function isList(value) {
    return Array.isArray(value);
}
/**
 * The canonical text of a JSON value as RFC 8785 defines it: keys in UTF-16 order, no space, numbers as ECMAScript prints them.
 * Two values have the same canonical text exactly when they are equal, so everything that is hashed or compared goes through here.
 */
function canonicalJson(value) {
    if (isList(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
}
/** Deep equality of JSON values; key order does not count, list order does. */
function jsonEqual(left, right) {
    if (left === right)
        return true;
    if (isList(left) && isList(right))
        return left.length === right.length && left.every((item, index) => jsonEqual(item, right[index]));
    if (!isObject(left) || !isObject(right))
        return false;
    const keys = Object.keys(left);
    return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && jsonEqual(left[key], right[key]));
}
/** Parses text to JSON, or throws the SyntaxError of `JSON.parse`. Keys named `__proto__` stay plain keys. */
function parseJson(text) {
    return JSON.parse(text);
}
/** Pretty text for files that people and Git read: two spaces, one final newline, keys in the order given. */
function prettyJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** A copy of `value` with every key whose value is undefined left out, so that optional fields can be written inline. */
function compact(value) {
    return Object.fromEntries(Object.entries(value).filter((entry) => entry[1] !== undefined));
}
/** Rebuilds a value bottom-up: `visit` sees each node after its children and returns what stands in its place. */
function mapJson(value, visit) {
    if (isList(value))
        return visit(value.map((item) => mapJson(item, visit)));
    if (!isObject(value))
        return visit(value);
    return visit(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapJson(item, visit)])));
}


/***/ }),

/***/ 68575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/** Where a field stands inside a document: object keys, list positions, and elements of keyed lists. */
const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/; // e.g. `columns`, `$status`
/** Text of a path as people read it: `schema.columns[customer_id].type`, `steps[2].params`, `variables["a.b"]`. */
function formatPath(path) {
    let text = '';
    for (const segment of path)
        text += formatSegment(segment, text === '');
    return text;
}
function formatSegment(segment, first) {
    if (typeof segment === 'number')
        return `[${segment}]`;
    if (typeof segment === 'object')
        return segment.nth === 0 ? `[${segment.element}]` : `[${segment.element}#${segment.nth + 1}]`;
    if (!PLAIN_KEY.test(segment))
        return `[${JSON.stringify(segment)}]`;
    return first ? segment : `.${segment}`;
}


/***/ }),

/***/ 43460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ELEMENT),
/* harmony export */   _: () => (/* binding */ cursorFor)
/* harmony export */ });
/** The step into an element of a list, whatever its position or key. */
const ELEMENT = '*';
/** A cursor at the top of a document for these rules. Build it once per kind: places that were visited are remembered. */
function cursorFor(rules) {
    return makeCursor(rules.map((rule) => ({ rule, index: 0 })));
}
function makeCursor(positions) {
    const literals = new Set(positions.map(({ rule, index }) => rule.path[index]).filter((step) => step !== undefined));
    const children = new Map();
    return {
        here: positions.filter(isMatched).map(({ rule }) => rule),
        live: positions.length > 0,
        down(step) {
            if (positions.length === 0)
                return this;
            // Keys that no pattern names are alike, so a map with a million keys costs two cursors, not a million.
            const name = literals.has(step) ? step : step.startsWith('$') ? '$' : '';
            let child = children.get(name);
            if (child === undefined) {
                child = makeCursor(positions.flatMap((position) => advance(position, step)));
                children.set(name, child);
            }
            return child;
        },
    };
}
function isMatched({ rule, index }) {
    return index === rule.path.length || (index === rule.path.length - 1 && rule.path[index] === '**');
}
function advance(position, step) {
    const { rule, index } = position;
    const wanted = rule.path[index];
    if (wanted === undefined)
        return [];
    if (wanted === '**')
        return [position, ...advance({ rule, index: index + 1 }, step)];
    return matches(wanted, step) ? [{ rule, index: index + 1 }] : [];
}
function matches(wanted, step) {
    return wanted === '*' || wanted === step || (wanted === '$*' && step.startsWith('$'));
}


/***/ }),

/***/ 61775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Iq: () => (/* binding */ createRegistry),
/* harmony export */   PH: () => (/* binding */ friendlyPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68575);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);



const COMPUTABLE_TYPES = ['DATASET', 'MANAGED_FOLDER'];
function createRegistry(kinds) {
    const compiled = kinds.map((kind) => ({
        kind,
        rules: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorFor */ ._)(kind.rules),
        references: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorFor */ ._)(kind.references),
        remaps: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorFor */ ._)(kind.remaps),
    }));
    const byName = new Map(compiled.map((entry) => [entry.kind.name, entry]));
    const namesOf = (types) => kinds.filter(({ dssType }) => dssType !== undefined && types.includes(dssType)).map(({ name }) => name);
    return {
        kinds: compiled,
        find: (name) => byName.get(name),
        require(name) {
            const found = byName.get(name);
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invariant */ .V1)(found !== undefined, `no kind named ${name}`);
            return found;
        },
        kindsOf: (dssType) => namesOf(dssType === undefined ? COMPUTABLE_TYPES : [dssType]),
    };
}
/** The part of a kind by its name. */
function partOf(kind, name) {
    const part = kind.parts.find((candidate) => candidate.name === name);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invariant */ .V1)(part !== undefined, `${kind.name} has no part ${name}`);
    return part;
}
/** A document path as the author of a config knows it: `metadata.label` of a project is `name`. */
function friendlyPath(kind, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const alias = kind.aliases[path
            .slice(0, length)
            .filter((segment) => typeof segment === 'string')
            .join('.')];
        if (alias !== undefined && path.slice(0, length).every((segment) => typeof segment === 'string')) {
            return (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .j)([alias, ...path.slice(length)]);
        }
    }
    const [part, ...rest] = path;
    const label = kind.parts.find(({ name }) => name === part)?.label ?? String(part);
    return (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .j)(label === '' ? rest : [label, ...rest]);
}


/***/ }),

/***/ 90667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ docLines)
/* harmony export */ });
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98837);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29598);
/* harmony import */ var _field_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65429);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5981);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33842);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31574);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6257);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44702);








const GAP = '   ';
const NARROWEST_VALUE = 24;
/** The fields of a Doc as aligned lines. */
function docLines(kind, doc, view) {
    const fields = leavesOf(doc, []);
    const shown = fields.slice(0, view.most).map(({ path, value }) => ({ label: (0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(view.fieldName(kind, path)), value }));
    const labelCells = (0,_field_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .labelWidth */ .dB)(shown.map(({ label }) => label));
    const lines = shown.map(({ label, value }) => {
        const name = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .padCells */ .vI)(label, labelCells) + GAP;
        const room = Math.max(NARROWEST_VALUE, view.style.width - view.margin - (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(name));
        return name + (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shortText */ .os)(value, view.pending, room), room);
    });
    const hidden = fields.length - shown.length;
    return hidden > 0 ? [...lines, (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(view.style, 'quiet', `… ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(hidden, 'more field')}`)] : lines;
}
function leavesOf(value, path) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value) || isLeaf(value) || Object.keys(value).length === 0)
        return [{ path, value }];
    return Object.entries(value)
        .filter(([key]) => key !== _model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLUSIVE */ .PC)
        .flatMap(([key, item]) => leavesOf(item, [...path, key]));
}
function isLeaf(value) {
    const known = (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asRef */ .QE)(value) ?? (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asSecret */ .BO)(value) ?? (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asBlob */ .M)(value) ?? (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)(value);
    return known !== undefined || (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(value);
}


/***/ }),

/***/ 46821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ planToJson),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   Qr: () => (/* binding */ applyToJson),
/* harmony export */   ZS: () => (/* binding */ stateToJson)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98963);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);
/** What `--json` prints: one JSON document each, with a `format_version`, described by the schemas in `schemas/`. */




const STATE_FORMAT_VERSION = '1.0';
const APPLY_FORMAT_VERSION = '1.0';
/** The plan as it is: `schemas/plan.schema.json`. Secrets are digests already. */
function planToJson(plan) {
    return asJson(plan);
}
/** For `state show`: `schemas/state.schema.json`. Projects in the order of their keys, resources in that of their addresses. */
function stateToJson(environment, states) {
    const sorted = [...states].sort((left, right) => (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(left.unit.project, right.unit.project));
    return asJson({ format_version: STATE_FORMAT_VERSION, environment, units: sorted.map(unitToJson) });
}
function unitToJson(state) {
    const sorted = [...state.resources].sort(([left], [right]) => (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(left, right));
    return asJson({
        project: state.unit.project,
        project_key: state.projectKey,
        node: state.nodeId,
        lineage: state.lineage,
        serial: state.serial,
        resources: sorted.map(([address, resource]) => ({ address, ...resource })),
    });
}
/** For `apply --json`: `schemas/apply.schema.json`. */
function applyToJson(report) {
    return asJson({ format_version: APPLY_FORMAT_VERSION, ...report });
}
/** A document as it is printed: the same JSON, with every character seen and no line that a CI runner would take for a command. */
function printJson(document) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .prettyJson */ .D_)(document));
}
/** Drops what is undefined, as JSON does. */
function asJson(value) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(JSON.stringify(value));
    (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invariant */ .V1)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(json), 'a document is a JSON object');
    return json;
}


/***/ }),

/***/ 65429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ fieldLines),
/* harmony export */   dB: () => (/* binding */ labelWidth),
/* harmony export */   j$: () => (/* binding */ ORIGIN_MARK)
/* harmony export */ });
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98837);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29598);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5981);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33842);
/* harmony import */ var _text_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33930);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31574);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6257);







/** Words after a field that say where its difference comes from. A change of the config needs none. */
const ORIGIN_MARK = {
    config: '',
    drift: '(drift)',
    both: '(config and DSS)',
    reset: '(reset)',
};
const GAP = '   ';
const DIFF_INDENT = 4;
const WIDEST_LABEL = 44;
const MOST_FIELDS = 200;
/** Less room than this shows nothing useful of a value. */
const NARROWEST_VALUE = 24;
/** A reviewer must see a change at the end of a long value; one value must not flood the log. */
const LONGEST_VALUE = 400;
/** The second half of a character that was cut in two. */
const LOW_SURROGATE = /^[\udc00-\udfff]/;
/** Characters shown before the first difference of two long values. */
const LEAD = 12;
/** Lines for the changed fields of one object, labels aligned. */
function fieldLines(fields, view) {
    const shown = fields.slice(0, MOST_FIELDS);
    const labelCells = labelWidth(shown.map((field) => field.path));
    const lines = shown.flatMap((field) => linesOf(field, labelCells, view));
    return fields.length > shown.length ? [...lines, `… ${fields.length - shown.length} more fields`] : lines;
}
/** Cells for the column of labels, so that one very long label does not push all values to the right. */
function labelWidth(labels) {
    return Math.min(WIDEST_LABEL, Math.max(0, ...labels.map((label) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)((0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(label)))));
}
function linesOf(field, labelCells, view) {
    const label = `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .padCells */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(field.path), labelCells)}${GAP}`;
    const mark = markOf(field.origin, view.style);
    if (field.sensitive === true)
        return [label + sensitiveText(field) + mark];
    const { before, after } = field;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .KH)(before) || (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .KH)(after)) {
        return diffLines(label, mark, (0,_text_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffOfTexts */ .t)(asText(before), asText(after), { style: view.style, numbered: true }));
    }
    const [left, right] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineText */ .ln)(before, view.pending), (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineText */ .ln)(after, view.pending)];
    const room = Math.max(NARROWEST_VALUE, view.style.width - view.margin - (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(label) - (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(mark));
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(left) + (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(right) + 4 <= room)
        return [label + arrow(left, right, view.style) + mark];
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isComposite */ .mO)(before) && (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isComposite */ .mO)(after) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(before) === (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(after)) {
        const cells = view.style.width - view.margin - DIFF_INDENT - 1;
        const texts = { before: (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compositeText */ .JP)(before, view.pending, cells), after: (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compositeText */ .JP)(after, view.pending, cells) };
        return diffLines(label, mark, (0,_text_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffOfTexts */ .t)(texts.before, texts.after, { style: view.style, numbered: false }));
    }
    return longLines(label, mark, { before, after, view });
}
function diffLines(label, mark, diff) {
    return [`${label}${diff.summary}${mark}`, ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .indent */ .pZ)(diff.lines, DIFF_INDENT)];
}
/** Two values that do not fit on a line: one below the other, from shortly before the first difference. */
function longLines(label, mark, values) {
    const { style, pending, margin } = values.view;
    const room = Math.max(NARROWEST_VALUE, style.width - margin - DIFF_INDENT - 2);
    const [left, right] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shortText */ .os)(values.before, pending, room), (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shortText */ .os)(values.after, pending, room)];
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(left) + (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(right) + 4 <= style.width - margin - (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(label) - (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(mark)) {
        return [label + arrow(left, right, style) + mark];
    }
    const skipped = Math.max((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(left), (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(right)) > room ? Math.max(0, commonPrefix(left, right) - LEAD) : 0;
    const from = (text) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(skipped > 0 ? `…${text.slice(skipped).replace(LOW_SURROGATE, '')}` : text, LONGEST_VALUE);
    const lines = [(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)(style, 'danger', `- ${from(left)}`), (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)(style, 'good', `+ ${from(right)}`)];
    return [`${label.trimEnd()}${mark}`, ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .indent */ .pZ)(lines, DIFF_INDENT)];
}
function arrow(left, right, style) {
    return `${left} ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)(style, 'quiet', '->')} ${right}`;
}
function markOf(origin, style) {
    const mark = ORIGIN_MARK[origin];
    return mark === '' ? '' : `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)(style, 'caution', mark)}`;
}
function sensitiveText(field) {
    if (isNothing(field.before))
        return '(sensitive, new)';
    return isNothing(field.after) ? '(sensitive, removed)' : '(sensitive, changed)';
}
function asText(value) {
    if (isNothing(value))
        return '';
    return typeof value === 'string' ? value : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineText */ .ln)(value, new Set());
}
function isNothing(value) {
    return value === undefined || (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(value);
}
function commonPrefix(left, right) {
    let length = 0;
    while (length < left.length && left[length] === right[length])
        length += 1;
    return length;
}


/***/ }),

/***/ 27556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ planHeader),
/* harmony export */   x: () => (/* binding */ unitTitle)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33842);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);


/** Environment, node, and the projects with their keys on the node where these differ. */
function planHeader(plan, style) {
    const frozen = Object.entries(plan.dynamic).map(([input, value]) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(input)} = ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value)}`);
    return [
        `Environment ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(style, 'strong', (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(plan.environment))} on node ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(style, 'strong', (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(plan.node))}`,
        `Projects: ${plan.units.map(unitTitle).join(', ')}`,
        ...(frozen.length > 0 ? [`Frozen inputs: ${frozen.join(', ')}`] : []),
        '',
    ];
}
/** `CUSTOMER_ANALYTICS (CA_PROD on the node)`, or the key alone where the node uses the same. */
function unitTitle(unit) {
    const key = unit.projectKey === unit.project ? '' : ` (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(unit.projectKey)} on the node)`;
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(unit.project) + key;
}


/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const FORMAT = {
    strong: 'bold',
    quiet: 'dim',
    good: 'green',
    caution: 'yellow',
    danger: 'red',
    special: 'magenta',
};
/** `text` in the colour of `tone`; as it is when colour is off. */
function paint(style, tone, text) {
    return style.color && text !== '' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(FORMAT[tone], text, { validateStream: false }) : text;
}


/***/ }),

/***/ 33930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ diffOfTexts)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37291);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5981);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33842);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31574);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6257);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44702);






const CONTEXT = 2;
const MOST_LINES = 40;
/** Beyond so many changed lines nobody reads a diff, and computing one grows with the square. */
const MOST_EDITS = 1000;
/** A reviewer must see a change at the end of a long line; a minified file must not flood the log. */
const MOST_CELLS = 400;
/** What changed between two texts, line by line. Both are untrusted: every character of a line shows. */
function diffOfTexts(before, after, { style, numbered }) {
    const lines = before === '' ? marked('+', after) : after === '' ? marked('-', before) : hunkLines(before, after, numbered);
    if (lines === undefined) {
        return { summary: `replaced: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCount */ .IC)(before), 'line')} before, ${(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCount */ .IC)(after)} after`, lines: [] };
    }
    const shown = lines.slice(0, MOST_LINES).map((line) => diffLine(line, style));
    const hidden = lines.length - shown.length;
    return {
        summary: summaryOf(countStarting(lines, '+'), countStarting(lines, '-')),
        lines: hidden > 0 ? [...shown, (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)(style, 'quiet', `… ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(hidden, 'more line')}`)] : shown,
    };
}
function marked(sign, text) {
    return text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => sign + line);
}
function hunkLines(before, after, numbered) {
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_5__/* .structuredPatch */ .YB)('', '', before, after, undefined, undefined, { context: CONTEXT, maxEditLength: MOST_EDITS });
    return patch?.hunks.flatMap((hunk) => {
        const title = numbered ? `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@` : '…';
        return numbered || hunk.oldStart > 1 ? [title, ...hunk.lines] : hunk.lines;
    });
}
function countStarting(lines, sign) {
    return lines.filter((line) => line.startsWith(sign)).length;
}
function summaryOf(added, removed) {
    if (added === 0)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(removed, 'line')} removed`;
    return removed === 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(added, 'line')} added` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(added, 'line')} added, ${removed} removed`;
}
function diffLine(line, style) {
    const seen = (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(line);
    const cut = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(seen, MOST_CELLS);
    const text = cut === seen ? seen : `${cut} (${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(seen) - MOST_CELLS + 1} more characters)`;
    if (line.startsWith('+'))
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)(style, 'good', text);
    if (line.startsWith('-'))
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)(style, 'danger', text);
    return line.startsWith(' ') ? text : (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)(style, 'quiet', text);
}


/***/ }),

/***/ 31574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   JP: () => (/* binding */ compositeText),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   mO: () => (/* binding */ isComposite),
/* harmony export */   os: () => (/* binding */ shortText)
/* harmony export */ });
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98837);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5981);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44702);





const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/; // e.g. `columns`, `$status`
/** Fields that name an element of a list, best first. */
const NAMING_FIELDS = ['name', 'ref', 'id', 'label'];
const NAMES_SHOWN = 4;
/** The whole value on one line: `"text"`, `[1, 2]`, `{type: "S3"}`, `managed_folder.P.models (known after apply)`, `(not set)`. */
function inlineText(value, pending) {
    if (value === undefined)
        return '(not set)';
    const special = specialText(value, pending);
    if (special !== undefined)
        return special;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return `[${value.map((item) => inlineText(item, pending)).join(', ')}]`;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value)) {
        const fields = fieldsOf(value).map(([key, item]) => `${keyText(key)}: ${inlineText(item, pending)}`);
        return `{${fields.join(', ')}}`;
    }
    return typeof value === 'string' ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value) : JSON.stringify(value);
}
/** The value in at most `cells`, by saying what it is where it does not fit: `[12 items: id, name, …]`, `(text, 34 lines)`. */
function shortText(value, pending, cells) {
    if (isText(value))
        return `(text, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(lineCount(value), 'line')})`;
    const whole = inlineText(value, pending);
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(whole) <= cells || !isComposite(value))
        return whole;
    const names = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? value.map(nameOf) : fieldsOf(value).map(([key]) => key);
    const count = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(value.length, 'item') : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(names.length, 'field');
    const known = names.filter((name) => name !== undefined);
    if (known.length < names.length)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? `[${count}]` : `{${count}}`;
    const shown = [...known.slice(0, NAMES_SHOWN).map(_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK), ...(known.length > NAMES_SHOWN ? ['…'] : [])].join(', ');
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? `[${count}: ${shown}]` : `{${count}: ${shown}}`;
}
/**
 * A list or object for a line diff: one element or field a line where it fits, so that a changed line says what it belongs to. The outermost
 * brackets are left out.
 */
function compositeText(value, pending, cells) {
    return childBlocks(value, pending, cells)
        .map((line) => `${line}\n`)
        .join('');
}
/** True for a list or object that is a value of its own and not a special leaf of a Doc. */
function isComposite(value) {
    return typeof value === 'object' && value !== null && specialText(value, new Set()) === undefined;
}
/** True for text of more than one line: code, SQL, a long description. */
function isText(value) {
    return typeof value === 'string' && value.trimEnd().includes('\n');
}
/** Lines of a text; a final line end opens no further line. */
function lineCount(text) {
    return text.replace(/\n$/, '').split('\n').length;
}
function specialText(value, pending) {
    if ((0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asSecret */ .BO)(value) !== undefined)
        return '(sensitive)';
    if ((0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(value))
        return '(not set)';
    const address = (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asRef */ .QE)(value);
    if (address !== undefined)
        return pending.has(address) ? `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(address)} (known after apply)` : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(address);
    const blob = (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asBlob */ .M)(value);
    if (blob !== undefined)
        return `(${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .byteSize */ .mz)(blob.bytes)}, sha256 ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(blob.sha256))}…)`;
    const choices = (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)(value);
    if (choices !== undefined)
        return `one of ${choices.map((choice) => inlineText(choice, pending)).join(', ')} (known after connecting)`;
    return undefined;
}
function blockLines(value, pending, cells) {
    const whole = inlineText(value, pending);
    if (!isComposite(value) || (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(whole) <= cells)
        return [whole];
    const [open, close] = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? ['[', ']'] : ['{', '}'];
    return [open, ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .indent */ .pZ)(childBlocks(value, pending, cells - 2), 2), close];
}
function childBlocks(value, pending, cells) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.flatMap((item) => blockLines(item, pending, cells));
    return fieldsOf(value).flatMap(([key, item]) => {
        const [first = '', ...rest] = blockLines(item, pending, cells - key.length - 2);
        return [`${keyText(key)}: ${first}`, ...rest];
    });
}
/** `$exclusive` is our own mark and no field of the object. */
function fieldsOf(value) {
    return Object.entries(value).filter(([key]) => key !== _model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLUSIVE */ .PC);
}
function keyText(key) {
    return PLAIN_KEY.test(key) ? key : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key);
}
function nameOf(item) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item))
        return undefined;
    const field = NAMING_FIELDS.find((candidate) => typeof item[candidate] === 'string');
    return field === undefined ? undefined : String(item[field]);
}


/***/ }),

/***/ 44702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vE: () => (/* binding */ kindCounts)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98963);

/** `1 dataset`, `3 datasets`: for nouns that take an s. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `3 datasets, 1 managed folder`, in the order of the kinds' names. */
function kindCounts(counts) {
    return [...counts]
        .filter(([, count]) => count > 0)
        .sort(([left], [right]) => (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left, right))
        .map(([kind, count]) => plural(count, kindTitle(kind)))
        .join(', ');
}
/** `managed_folder` → `managed folder`. */
function kindTitle(kind) {
    return kind.replaceAll('_', ' ');
}
/** Milliseconds as `0.4 s`, `12.3 s`, `4 min 05 s`, `2 h 10 min`. */
function duration(milliseconds) {
    const tenths = Math.round(milliseconds / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
/** Bytes as `812 bytes`, `12 kB`, `3.4 MB` (powers of 1000). */
function byteSize(bytes) {
    if (bytes < 1000)
        return plural(bytes, 'byte');
    return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** Milliseconds since 1970 as `2026-11-24 03:56:10 UTC`; the bare number when no calendar has such a day. */
function timeOf(milliseconds) {
    const time = new Date(milliseconds);
    return Number.isNaN(time.getTime()) ? String(milliseconds) : `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** The first twelve digits of a SHA-256, which is what people compare by eye. */
function shortDigest(digest) {
    return digest.slice(0, 12);
}


/***/ })

};
