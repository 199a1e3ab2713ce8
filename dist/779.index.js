export const id = 779;
export const ids = [779];
export const modules = {

/***/ 81954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ apiPath)
/* harmony export */ });
/** Builds an API path from segments, each percent-encoded: `apiPath('projects', key, 'recipes', name)`. */
function apiPath(...segments) {
    return segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
}


/***/ }),

/***/ 91779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePorts: () => (/* binding */ makePorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/backends/local/disk.js
/** Durable steps on a disk: after any of them a kill, even of the machine, leaves the old or the new, never a part. */




const NO_HARD_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);
/**
 * Gives a new file its final name with all of its content, or nothing: `link` fails when the name is taken, which makes it the atomic
 * test-and-set that `rename` is not. False when the name is taken. Files are for their owner only (0600).
 */
async function publish(path, bytes) {
    const folder = (0,external_node_path_.dirname)(path);
    await makeFolder(folder);
    const temporary = (0,external_node_path_.join)(folder, `.tmp-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await writeDurably(temporary, bytes);
        return await linkIfFree(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
        // Also when the name was taken: our caller may now rely on that file, and its writer may have died before this step.
        await syncFolder(folder);
    }
}
/** Makes a folder (0700) and those above it, and their names durable. */
async function makeFolder(folder) {
    const first = await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    if (first === undefined)
        return;
    const top = (0,external_node_path_.dirname)(first);
    for (let parent = (0,external_node_path_.dirname)(folder);; parent = (0,external_node_path_.dirname)(parent)) {
        await syncFolder(parent);
        if (parent === top || parent === (0,external_node_path_.dirname)(parent))
            return;
    }
}
/** Makes names that were added to or removed from a folder durable. Windows cannot open a folder, and needs no such step. */
async function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** What `work` gives, or undefined when it meets a file or folder that is not there. */
async function unlessMissing(work) {
    try {
        return await work;
    }
    catch (error) {
        if (errnoOf(error)?.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Turns an error of the operating system into one for people; any other error passes as it is. `place`: what was being read or written. */
function explain(error, place) {
    const errno = errnoOf(error);
    if (errno === undefined)
        return error;
    if (errno.syscall === 'link' && NO_HARD_LINKS.has(errno.code)) {
        return new errors/* IacError */.wG('no-hard-links', `cannot write ${place}: its file system has no hard links`, {
            hint: 'move the state to a local disk, or choose another backend',
            cause: error,
        });
    }
    return new errors/* IacError */.wG('storage-failed', `cannot reach ${place} (${errno.code})`, {
        hint: 'check the permissions and the free space of that folder',
        cause: error,
    });
}
async function writeDurably(path, bytes) {
    const handle = await (0,promises_.open)(path, 'wx', 0o600);
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function linkIfFree(from, to) {
    try {
        await (0,promises_.link)(from, to);
        return true;
    }
    catch (error) {
        if (errnoOf(error)?.code === 'EEXIST')
            return false;
        throw error;
    }
}
/** What the operating system said; undefined for any other error. */
function errnoOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error))
        return undefined;
    return { code: String(error.code), syscall: String(error.syscall) };
}

// EXTERNAL MODULE: ./build/model/digest.js
var model_digest = __webpack_require__(13836);
;// CONCATENATED MODULE: ./build/backends/local/generations.js
/**
 * One stored object as a family of immutable files, so that compare-and-swap needs no lock that a killed process could leave behind:
 * `head.json` is generation 0, `head.json@/000000000001` the next. The highest one is the object. The next generation can be made by one
 * writer only (`publish`), and only after the one before it was read. Generations have a folder of their own so that reading one of
 * ten thousand blobs lists none of the others.
 */





/** `000000000001`: generations sort as text too. */
const GENERATION = /^\d{12}$/;
const MAX_READS = 1000; // each repeated read means that another writer finished two writes meanwhile
const KEPT = 2;
/** The folder of the generations after the first. */
function laterFolder(path) {
    return `${path}@`;
}
/** The object as it is now, or undefined. */
async function readNewest(path) {
    for (let read = 0; read < MAX_READS; read += 1) {
        const newest = (await laterGenerations(path)).at(-1);
        const bytes = await unlessMissing((0,promises_.readFile)(fileOf(path, newest ?? 0)));
        if (bytes !== undefined)
            return { bytes, generation: newest ?? 0, version: versionOf(newest ?? 0, bytes) };
        // Listed and gone: a writer tidied up in between, and a newer one is there. Never listed and not there: absent.
        if (newest === undefined && (await laterGenerations(path)).length === 0)
            return undefined;
    }
    throw new errors/* InternalError */.Gd(`the newest generation of ${path} is listed and cannot be read`);
}
/** Writes generation 0, or the one after what was the newest when the caller looked. Undefined when another writer was faster. */
async function writeGeneration(path, generation, bytes) {
    const file = fileOf(path, generation);
    if (!(await publish(file, bytes)))
        return undefined;
    const newest = (await laterGenerations(path)).at(-1) ?? generation;
    // A writer that slept may find the name free again, because its generation has come and gone. That needs a second successor:
    // tidying keeps the last two. Then we cannot tell whether ours was ever the newest, and call it lost.
    if (newest - generation >= KEPT) {
        await (0,promises_.rm)(file, { force: true });
        return undefined;
    }
    await tidy(path, newest);
    return versionOf(generation, bytes);
}
/** Removes every generation. */
async function removeFamily(path) {
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.rm)(laterFolder(path), { recursive: true, force: true });
}
/** Generations after the first, ascending. */
async function laterGenerations(path) {
    const names = (await unlessMissing((0,promises_.readdir)(laterFolder(path)))) ?? [];
    return names
        .filter((name) => GENERATION.test(name))
        .sort()
        .map(Number);
}
async function tidy(path, newest) {
    const superseded = [0, ...(await laterGenerations(path))].filter((generation) => generation <= newest - KEPT);
    await Promise.all(superseded.map((generation) => (0,promises_.rm)(fileOf(path, generation), { force: true })));
}
function fileOf(path, generation) {
    return generation === 0 ? path : (0,external_node_path_.join)(laterFolder(path), String(generation).padStart(12, '0'));
}
function versionOf(generation, bytes) {
    return `${generation}-${(0,model_digest/* sha256 */.sc)(bytes)}`;
}

;// CONCATENATED MODULE: ./build/backends/local/keys.js
/** Which keys a folder can hold, and where each one lies. */


/** `head.json`, `3-ab12.json`. No leading dot (temporary files have one), no `@` (folders of later generations end with it). */
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
/** Throws an `IacError` for a key that could leave the root or clash with our own files. */
function requireKey(key) {
    if (key.split('/').every((segment) => SEGMENT.test(segment)))
        return;
    throw new errors/* IacError */.wG('invalid-key', `"${key}" cannot be the name of a stored object`, {
        hint: 'use letters, digits, ".", "-" and "_" in names of environments and projects',
    });
}
/** The path of a key below the root; refuses what `requireKey` refuses. */
function pathOf(root, key) {
    requireKey(key);
    return (0,external_node_path_.join)(root, ...key.split('/'));
}

;// CONCATENATED MODULE: ./build/backends/local/local-backend.js





/**
 * Any number of processes may share the folder, and any of them may be killed at any instant. Throws an `IacError`: `invalid-key`,
 * `no-hard-links` when the file system has none, `storage-failed` for what else the operating system refuses.
 */
function createLocalBackend({ root, description }) {
    const at = async (key, work) => {
        const path = pathOf(root, key);
        try {
            return await work(path);
        }
        catch (error) {
            throw explain(error, `${key} in ${description}`);
        }
    };
    return {
        description,
        get: (key) => at(key, async (path) => {
            const newest = await readNewest(path);
            return newest === undefined ? undefined : { bytes: newest.bytes, version: newest.version };
        }),
        putIfAbsent: (key, bytes) => at(key, (path) => writeGeneration(path, 0, bytes)),
        putIfMatch: (key, bytes, version) => at(key, async (path) => {
            const newest = await readNewest(path);
            return newest?.version === version ? await writeGeneration(path, newest.generation + 1, bytes) : undefined;
        }),
        list: (prefix) => listKeys(root, prefix, description),
        remove: (key) => at(key, removeFamily),
    };
}
async function listKeys(root, prefix, description) {
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    if (folder !== '')
        requireKey(folder.slice(0, -1));
    try {
        const keys = await keysBelow(root, folder);
        return [...new Set(keys)].filter((key) => key.startsWith(prefix)).sort();
    }
    catch (error) {
        throw explain(error, `${folder} in ${description}`);
    }
}
/** Keys in a folder and those below it; one that is written just now may come twice. `folder` is empty or ends with `/`. */
async function keysBelow(root, folder) {
    const entries = (await unlessMissing((0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }))) ?? [];
    const found = await Promise.all(entries.filter(({ name }) => !name.startsWith('.')).map((entry) => keysOf(root, folder, entry)));
    return found.flat();
}
async function keysOf(root, folder, entry) {
    if (entry.isFile())
        return [folder + entry.name];
    if (!entry.isDirectory())
        return [];
    if (!entry.name.endsWith('@'))
        return keysBelow(root, `${folder}${entry.name}/`);
    const key = folder + entry.name.slice(0, -1);
    return (await laterGenerations((0,external_node_path_.join)(root, key))).length === 0 ? [] : [key];
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./build/backends/local/local-log.js
/** The journal's own copy on this machine: one line an entry, on the disk before the call to DSS. */




/**
 * A log with one writer at a time. A line that a killed writer left torn was never acknowledged: the next append removes it, so that only
 * a last line can be torn. Throws an `IacError` (`storage-failed`) when the disk refuses.
 */
function createLocalLog(path) {
    const inTurn = (0,p_limit/* default */.A)(1);
    let ready = false;
    const append = async (line) => {
        if (!ready)
            await prepare(path);
        ready = false; // until this append is through: a full disk may tear the line
        await appendDurably(path, `${line}\n`);
        ready = true;
    };
    const explained = async (work) => {
        try {
            return await work;
        }
        catch (error) {
            throw explain(error, `the journal ${path}`);
        }
    };
    return {
        append: (line) => explained(inTurn(append, line)),
        read: () => explained(readLines(path)),
    };
}
async function prepare(path) {
    await makeFolder((0,external_node_path_.dirname)(path));
    const text = await unlessMissing((0,promises_.readFile)(path));
    if (text !== undefined)
        await (0,promises_.truncate)(path, text.lastIndexOf('\n') + 1);
    await appendDurably(path, '');
    await syncFolder((0,external_node_path_.dirname)(path));
}
async function appendDurably(path, text) {
    const handle = await (0,promises_.open)(path, 'a', 0o600);
    try {
        await handle.writeFile(text);
        await handle.datasync();
    }
    finally {
        await handle.close();
    }
}
async function readLines(path) {
    const text = (await unlessMissing((0,promises_.readFile)(path, 'utf8'))) ?? '';
    const lines = text.split('\n');
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

;// CONCATENATED MODULE: ./build/backends/memory/memory-backend.js
/** Linearisable: each call takes effect at once, in one step. Versions are never used twice. */
function createMemoryBackend() {
    const objects = new Map();
    let writes = 0;
    const store = (key, bytes) => {
        writes += 1;
        const version = String(writes);
        objects.set(key, { bytes: Uint8Array.from(bytes), version });
        return version;
    };
    return {
        description: 'memory',
        get: async (key) => {
            const stored = objects.get(key);
            return stored === undefined ? undefined : { ...stored, bytes: Uint8Array.from(stored.bytes) };
        },
        putIfAbsent: async (key, bytes) => (objects.has(key) ? undefined : store(key, bytes)),
        putIfMatch: async (key, bytes, version) => (objects.get(key)?.version === version ? store(key, bytes) : undefined),
        list: async (prefix) => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort(),
        remove: async (key) => {
            objects.delete(key);
        },
    };
}

// EXTERNAL MODULE: ./build/model/document.js
var model_document = __webpack_require__(98837);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/kinds/common/remote.js
/** The calls that kinds have in common. Each function makes one call at most and decides nothing. */

/** A part that DSS serves and replaces under one path and that needs no translation. */
function plainDocumentPart({ name, label, path }) {
    return {
        name,
        label,
        shape: 'document',
        toDoc: objectOf,
        toRemote: (doc) => doc,
        read: (dss, at) => dss.find(path(at)),
        write: (dss, at, remote) => put(dss, path(at), remote),
    };
}
async function put(dss, path, remote) {
    await dss.put(path, remote);
}
/** DSS answered with an object; anything else reads as an empty one, which the comparison then shows. */
function objectOf(value) {
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
/** The objects of a list; anything else in it is no object of DSS and is passed over. */
function objectsOf(value) {
    return (0,json/* isList */.Lv)(value) ? value.filter(json/* isObject */.Gv) : [];
}
/** A text field of what DSS answered, or ''. */
function textOf(value, key) {
    const found = value[key];
    return typeof found === 'string' ? found : '';
}
/** DSS's stamp, as an optional field ready to spread; nothing when the object carries none (API reference 1.6). */
function stampField(value) {
    const tag = objectOf(value['versionTag']);
    const { versionNumber, lastModifiedOn } = tag;
    return typeof versionNumber === 'number' && typeof lastModifiedOn === 'number' ? { stamp: { versionNumber, lastModifiedOn } } : {};
}

// EXTERNAL MODULE: ./build/model/pattern.js
var pattern = __webpack_require__(43460);
;// CONCATENATED MODULE: ./build/kinds/common/entry.js

/** An entry from its fields in their order: fields without a value are left out, and what no friendly field says goes to `raw`, last. */
function entryOf(fields, rest) {
    return (0,json/* compact */.oE)({ ...fields, raw: Object.keys(rest).length === 0 ? undefined : rest });
}
/** The entry of an object whose id DSS makes: its own name is a field. A name that differs from the entry's is kept in `raw`. */
function describeNamed(name, { fields, rest }) {
    const { name: own, ...others } = fields;
    return entryOf({ name, ...others }, own === undefined || own === name ? rest : { name: own, ...rest });
}

;// CONCATENATED MODULE: ./build/kinds/common/leaves.js

/** True for a map that stands for something else (`$ref`, `$secret`, `$oneOf`): never looked into. */
function isLeafObject(value) {
    return (0,model_document/* asRef */.QE)(value) !== undefined || (0,model_document/* asSecret */.BO)(value) !== undefined || (0,model_document/* asOneOf */.QU)(value) !== undefined;
}

;// CONCATENATED MODULE: ./build/kinds/common/less-defaults.js



/**
 * A document without the fields that equal their default: what import needs to write down. Lists that are owned whole stay whole; a map that
 * held defaults only goes with them.
 */
function lessDefaults(document, cursor) {
    const kept = {};
    for (const [key, value] of Object.entries(document)) {
        const rest = prune(value, cursor.down(key));
        if (rest !== undefined)
            kept[key] = rest;
    }
    return kept;
}
function prune(value, cursor) {
    if (cursor.here.some((rule) => rule.rule === 'default' && (0,json/* jsonEqual */.Zm)(rule.value, value)))
        return undefined;
    const has = (name) => cursor.here.some((rule) => rule.rule === name);
    if (!cursor.live || has('atomic'))
        return value;
    if ((0,json/* isList */.Lv)(value))
        return has('keyed') ? value.map((item) => ((0,json/* isObject */.Gv)(item) ? lessDefaults(item, cursor.down(pattern/* ELEMENT */.P)) : item)) : value;
    if (!(0,json/* isObject */.Gv)(value) || isLeafObject(value))
        return value;
    const kept = lessDefaults(value, cursor);
    return Object.keys(kept).length === 0 && Object.keys(value).length > 0 ? undefined : kept;
}

;// CONCATENATED MODULE: ./build/kinds/common/merge.js


/** `over` laid upon `base`: maps are merged key by key, anything else is replaced. This is how `raw` joins the friendly fields. */
function mergeInto(base, over) {
    const result = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const existing = result[key];
        const both = (0,json/* isObject */.Gv)(existing) && (0,json/* isObject */.Gv)(value) && !isLeafObject(existing) && !isLeafObject(value);
        result[key] = both ? mergeInto(existing, value) : value;
    }
    return result;
}
/** The document with the entry's `raw` merged last. */
function withRaw(document, spec) {
    const raw = spec['raw'];
    return (0,json/* isObject */.Gv)(raw) ? mergeInto(document, raw) : document;
}

;// CONCATENATED MODULE: ./build/kinds/common/mirrors.js
/** Friendly fields that say, value for value, what one field of the document says. One table serves both directions. */


const DESCRIPTION_MIRRORS = [
    { field: 'description', path: ['description'], type: 'text' },
    { field: 'short_description', path: ['shortDesc'], type: 'text' },
    { field: 'tags', path: ['tags'], type: 'list' },
];
/** The document that these fields of an entry declare. */
function fromMirrors(spec, mirrors) {
    return mirrors.reduce((document, { field, path }) => {
        const value = spec[field];
        return value === undefined ? document : mergeInto(document, nest(path, value));
    }, {});
}
/** Takes from a document what these fields can say. List a field before one that encloses it. */
function takeMirrors(document, mirrors) {
    const fields = {};
    let rest = document;
    for (const { field, path, type } of mirrors) {
        const value = valueAt(rest, path);
        if (value === undefined || !isOfType(value, type))
            continue;
        fields[field] = value;
        rest = without(rest, path);
    }
    return { fields, rest };
}
/** The value at a path of plain keys; undefined when there is none. */
function valueAt(document, path) {
    return path.reduce((value, key) => ((0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined), document);
}
/** A copy without the field, and without parents that held nothing else. */
function without(document, path) {
    const [key, ...below] = path;
    const child = key === undefined ? undefined : document[key];
    if (key === undefined || child === undefined)
        return document;
    const { [key]: _taken, ...others } = document;
    if (below.length === 0 || !(0,json/* isObject */.Gv)(child))
        return others;
    const kept = without(child, below);
    return Object.keys(kept).length === 0 ? others : { ...document, [key]: kept };
}
function nest(path, value) {
    const [key, ...below] = path;
    if (key === undefined)
        return {};
    return { [key]: below.length === 0 ? value : nest(below, value) };
}
function isOfType(value, type) {
    if (type === 'text')
        return typeof value === 'string';
    if (type === 'flag')
        return typeof value === 'boolean';
    return type === 'list' ? (0,json/* isList */.Lv)(value) : (0,json/* isObject */.Gv)(value);
}

;// CONCATENATED MODULE: ./build/kinds/common/keys.js
/** Keys that stay unique: `a`, `a (2)`, `a (3)`, in order of appearance; the way in which the engine keys what it observes. */
function uniqueKeys(names) {
    const taken = new Set();
    return names.map((name) => {
        let key = name;
        for (let number = 2; taken.has(key); number += 1)
            key = `${name} (${number})`;
        taken.add(key);
        return key;
    });
}
/** An identifier as DSS makes one from a name: every character outside `[A-Za-z0-9_]` becomes `_` (API reference 1.9). */
function identifierOf(name) {
    return name.replace(/[^A-Za-z0-9_]/g, '_');
}

;// CONCATENATED MODULE: ./build/kinds/dataset/checks.js






const BOUNDS = [
    ['min', 'minimum'],
    ['max', 'maximum'],
    ['soft_min', 'softMinimum'],
    ['soft_max', 'softMaximum'],
];
const CHECK_FORMS = {
    not_null: {
        type: 'ColumnNotEmptyRule',
        toRule: ({ columns = [] }) => ({ columns, thresholdType: 'ENTIRE_COLUMN_NOT_EMPTY' }),
        fromRule: ({ columns = [] }) => ({ columns }),
        subject: columnNames,
    },
    unique: {
        type: 'ColumnUniqueValuesRule',
        toRule: ({ columns = [] }) => ({ columns, thresholdType: 'ENTIRE_COLUMN' }),
        fromRule: ({ columns = [] }) => ({ columns }),
        subject: columnNames,
    },
    accepted_values: {
        type: 'ValuesInSetRule',
        toRule: ({ column = '', values = [] }) => ({ columns: [column], valueSet: values }),
        fromRule: ({ columns, valueSet = [] }) => ({ column: firstOf(columns), values: valueSet }),
        subject: ({ column }) => String(column),
    },
    range: {
        type: 'ValuesInRangeRule',
        toRule: ({ column = '', ...bounds }) => ({ columns: [column], ...boundsOf(bounds) }),
        fromRule: ({ columns, ...bounds }) => ({ column: firstOf(columns), ...boundsIn(bounds) }),
        subject: ({ column }) => String(column),
    },
    row_count: { type: 'RecordCountInRangeRule', toRule: boundsOf, fromRule: boundsIn, subject: () => '' },
};
/** The part `rules` of the Doc: declared checks own the whole list. Undefined when the entry says nothing about checks. */
function desiredChecks({ spec }) {
    const { checks } = spec;
    if (!(0,json/* isList */.Lv)(checks))
        return undefined;
    const rules = checks.filter(json/* isObject */.Gv).map(ruleOf);
    const keys = uniqueKeys(rules.map(checkName));
    return { ...Object.fromEntries(rules.map((rule, index) => [keys[index] ?? '', rule])), [model_document/* EXCLUSIVE */.PC]: true };
}
/** Checks that declare observed rules, from `{ name: rule }` without defaults. */
function describeChecks(rules, cursor) {
    return Object.values(rules)
        .filter(json/* isObject */.Gv)
        .map((rule) => friendlyCheck(rule, cursor.down(pattern/* ELEMENT */.P)) ?? rawCheck(rule));
}
/** What names a rule towards people: older checks have a label only. */
function checkName(rule) {
    const meta = (0,json/* isObject */.Gv)(rule['meta']) ? rule['meta'] : {};
    return textOf(rule, 'displayName') || textOf(meta, 'label') || textOf(meta, 'name') || textOf(rule, 'type');
}
/** One check as a DSS rule. */
function ruleOf(check) {
    const { type, name, enabled, auto_run, ...own } = check;
    const form = formOf(type);
    const displayName = name ?? (form === undefined ? undefined : defaultName(String(type), form.subject(own)));
    return {
        type: form?.type ?? type ?? '',
        ...(displayName === undefined ? {} : { displayName }),
        ...(enabled === undefined ? {} : { enabled }),
        ...(auto_run === undefined ? {} : { autoRun: auto_run }),
        ...(form === undefined ? own : form.toRule(own)),
    };
}
/** The friendly form that comes to exactly this rule, if there is one. */
function friendlyCheck(rule, cursor) {
    const found = Object.entries(CHECK_FORMS).find(([, form]) => form.type === rule['type']);
    if (found === undefined)
        return undefined;
    const [type, form] = found;
    const { displayName, enabled, autoRun } = rule;
    const own = form.fromRule(rule);
    const check = withFlags({ type, ...(displayName === defaultName(type, form.subject(own)) ? {} : withName(displayName)), ...own }, enabled, autoRun);
    return (0,json/* jsonEqual */.Zm)(lessDefaults(ruleOf(check), cursor), lessDefaults(rule, cursor)) ? check : undefined;
}
function rawCheck(rule) {
    const { type = '', displayName, enabled, autoRun, ...own } = rule;
    return withFlags({ type, ...withName(displayName), ...own }, enabled, autoRun);
}
function withName(name) {
    return name === undefined ? {} : { name };
}
function withFlags(check, enabled, autoRun) {
    return { ...check, ...(enabled === undefined ? {} : { enabled }), ...(autoRun === undefined ? {} : { auto_run: autoRun }) };
}
function formOf(type) {
    return typeof type === 'string' && Object.hasOwn(CHECK_FORMS, type) ? CHECK_FORMS[type] : undefined;
}
function defaultName(type, subject) {
    return subject === '' ? type : `${type}(${subject})`;
}
function boundsOf(check) {
    return Object.fromEntries(BOUNDS.flatMap(([field, rule]) => {
        const value = check[field];
        return value === undefined
            ? []
            : [
                [rule, value],
                [`${rule}Enabled`, true],
            ];
    }));
}
function boundsIn(rule) {
    return Object.fromEntries(BOUNDS.flatMap(([field, name]) => (rule[`${name}Enabled`] === true ? [[field, rule[name] ?? 0]] : [])));
}
function columnNames({ columns }) {
    return (0,json/* isList */.Lv)(columns) ? columns.map(String).join(', ') : '';
}
function firstOf(columns) {
    return (0,json/* isList */.Lv)(columns) ? (columns[0] ?? '') : '';
}

;// CONCATENATED MODULE: ./build/kinds/common/rules.js
/** Rules that hold for several kinds, and a short way to write many rules of one sort. */

/** One `default` rule for each leaf of a nested map; an empty map is a leaf. A key may be a pattern: `'*'`. */
function defaultRules(path, values, why) {
    return Object.entries(values).flatMap(([key, value]) => {
        const here = [...path, key];
        return isBranch(value) ? defaultRules(here, value, why) : [{ path: here, rule: 'default', value, why }];
    });
}
function isBranch(value) {
    return (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0;
}
/** One `volatile` rule for each key. */
function volatileRules(path, keys, why) {
    return keys.map((key) => ({ path: [...path, key], rule: 'volatile', why }));
}
/** What holds for every document that DSS calls taggable: its stamps, its implied place, and its tags. */
function taggableRules(part) {
    const path = [part];
    return [
        ...volatileRules(path, ['versionTag', 'creationTag'], 'API reference 1.6: stamped by DSS on each save'),
        ...volatileRules(path, ['projectKey', 'smartName', 'objectType', 'interest', 'discussions'], 'API reference 5: implied by the place, or computed'),
        ...volatileRules(path, ['checklists'], 'API reference 5: people tick them in the UI; DSS stamps who and when'),
        ...volatileRules(path, ['__dku_object_version__'], 'corpus: written by the storage layer'),
        { path: [...path, 'tags'], rule: 'set', why: 'API reference 2.6: tags come back sorted' },
        ...defaultRules(path, { tags: [], description: '', shortDesc: '' }, 'corpus: empty or absent when nobody described the object'),
        ...defaultRules(path, { customFields: {}, customMeta: { kv: {} } }, 'corpus: empty maps unless an administrator added fields'),
    ];
}
/** How an object takes part in the flow: the same block in datasets and managed folders. */
const FLOW_OPTIONS = {
    virtualizable: false,
    rebuildBehavior: 'NORMAL',
    crossProjectBuildBehavior: 'DEFAULT',
    ignoreErrorStatusOnBuild: false,
};
/** Settings of storage on files or buckets: the same block in datasets and managed folders. */
const FILE_PARAMS = {
    notReadyIfEmpty: false,
    filesSelectionRules: { mode: 'ALL', excludeRules: [], includeRules: [], explicitFiles: [] },
    variablesExpansionLoopConfig: { enabled: false, mode: 'CREATE_VARIABLE_FOR_EACH_COLUMN', replacements: [] },
    metastoreSynchronizationEnabled: true,
};
const BASIC_PROBE = {
    type: 'basic',
    enabled: true,
    computeOnBuildMode: 'PARTITION',
    meta: { name: 'Basic data', level: 0 },
    configuration: {},
};

;// CONCATENATED MODULE: ./build/kinds/dataset/defaults.js
/** What DSS fills in when a dataset says nothing: values that are the same in (nearly) every real dataset that has the field. */

const RECORDS_PROBE = {
    type: 'records',
    enabled: true,
    computeOnBuildMode: 'NO',
    meta: { name: 'Record count', level: 0 },
    configuration: {},
};
/** `params` of the storage types; a type has some of them only. */
const PARAMS = {
    ...FILE_PARAMS,
    mode: 'table',
    partitioned: false,
    partitioningType: 'custom',
    normalizeDoubles: true,
    tableCreationMode: 'auto',
    writeInsertBatchSize: 10000,
    writeJDBCBadDataBehavior: 'DISCARD_ROW',
    writeWithCopyBadDataBehavior: 'NOVERIFY_ERROR',
    readColsWithUnknownTzAsDates: false,
    readSQLDateColsAsDSSDates: true,
    noDropOnSchemaMismatch: false,
    sparkJdbcAccess: 'NONE',
    numPartitions: -1,
    useDatetimeForDates: false,
    dateonlyReadMode: 'AS_IS',
    datetimenotzReadMode: 'AS_IS',
    distributionColumns: [],
    distributionStrategy: 'AUTO',
};
/** `formatParams` of text formats; the other formats have some of them only. */
const FORMAT_PARAMS = {
    charset: 'utf8',
    quoteChar: '"',
    escapeChar: '\\',
    maxRowChars: 100_000_000,
    dateSerializationFormat: 'ISO',
    arrayMapFormat: 'json',
    hiveSeparators: ['\u0002', '\u0003', '\u0004', '\u0005', '\u0006', '\u0007', '\b'],
    skipRowsBeforeHeader: 0,
    skipRowsAfterHeader: 0,
    probableNumberOfRecords: 0,
    normalizeBooleans: false,
    normalizeDoubles: true,
    readAdditionalColumnsBehavior: 'INSERT_IN_DATA_WARNING',
    readMissingColumnsBehavior: 'DISCARD_SILENT',
    readDataTypeMismatchBehavior: 'DISCARD_WARNING',
    writeDataTypeMismatchBehavior: 'DISCARD_WARNING',
    fileReadFailureBehavior: 'FAIL',
    representsNullFields: false,
    parquetLowerCaseIdentifiers: false,
    parquetFlavor: 'HIVE',
    parquetCompressionMethod: 'SNAPPY',
    parquetBlockSizeMB: 128,
};
const DOCUMENT_DEFAULTS = {
    managed: false,
    featureGroup: false,
    checks: [],
    dkuProperties: [],
    typeSystemVersion: 'V2',
    flowOptions: FLOW_OPTIONS,
    readWriteOptions: {
        preserveOrder: false,
        writeBuckets: 1,
        forceSingleOutputFile: false,
        defaultReadOrdering: { enabled: false, rules: [] },
    },
    partitioning: { ignoreNonMatchingFile: false, considerMissingRequestedPartitionsAsEmpty: false, dimensions: [] },
    params: PARAMS,
    formatParams: FORMAT_PARAMS,
    metrics: { probes: [BASIC_PROBE, RECORDS_PROBE] },
    metricsChecks: { runOnBuild: false, monitor: false },
    schema: {
        userModified: true,
        columns: { '*': { maxLength: -1, comment: '', meaning: '', timestampNoTzAsDate: false } },
    },
};
/** Data quality rules. Bounds come in pairs: a value, and whether it counts. */
const CHECK_DEFAULTS = {
    enabled: true,
    autoRun: false,
    autoComputeMetric: false,
    computeOnBuildMode: 'PARTITION',
    minimum: 0,
    minimumEnabled: false,
    maximum: 0,
    maximumEnabled: false,
    softMinimum: 0,
    softMinimumEnabled: false,
    softMaximum: 0,
    softMaximumEnabled: false,
};

;// CONCATENATED MODULE: ./build/kinds/dataset/rules.js


const CORPUS = 'corpus-fields, datasets: what DSS fills in';
const datasetRules = [
    ...taggableRules('document'),
    ...volatileRules(['document'], ['name', 'id'], 'API reference 1.9: the name is the id, and the address says it'),
    ...volatileRules(['document', 'metrics'], ['displayedState', 'engineConfig'], 'API reference 5: what the metrics page shows, and engines'),
    ...volatileRules(['document', 'metricsChecks'], ['displayedState'], 'API reference 5: what the checks page shows'),
    ...volatileRules(['document', 'metricsChecks'], ['checks'], 'API reference 2.15: the same list as the data quality rules, which the part `rules` owns'),
    { path: ['document', 'type'], rule: 'immutable', why: 'another store is another dataset: data does not move by itself' },
    {
        path: ['document', 'schema', 'columns'],
        rule: 'keyed',
        by: ['name'],
        ordered: true,
        why: 'API reference 2.7: DSS fills fields of a column; files are read by position',
    },
    { path: ['document', 'schema', 'columns'], rule: 'default', value: [], why: 'a dataset without a schema yet' },
    ...volatileRules(['document', 'schema', 'columns', '*'], ['originalType'], 'corpus: the type that the database reported last'),
    ...volatileRules(['document', 'schema'], ['metadata'], 'corpus: modalities that a pivot found when it ran'),
    ...volatileRules(['document', 'params'], ['uploadBoxId', 'previewFile'], 'corpus: where the UI put an upload, and what it previews'),
    ...defaultRules(['document'], DOCUMENT_DEFAULTS, CORPUS),
    ...volatileRules(['rules', '*'], ['id'], 'API reference 2.15: made by DSS'),
    ...defaultRules(['rules', '*'], CHECK_DEFAULTS, 'corpus-fields, dataset check: what DSS fills in'),
];
const datasetReferences = [{ path: ['document', 'params', 'folderSmartId'], form: 'computable' }];
const datasetRemaps = [
    { path: ['document', 'params', 'connection'], what: 'connections' },
    { path: ['document', 'params', 'uploadedConfig', 'connection'], what: 'connections' },
    { path: ['document', 'metrics', 'probes', '*', 'configuration', 'envSelection', 'envName'], what: 'code_envs' },
    { path: ['rules', '*', 'envSelection', 'envName'], what: 'code_envs' },
];
const datasetAliases = {
    'document.shortDesc': 'short_description',
    'document.params.connection': 'connection',
    'document.formatType': 'format',
    'document.formatParams': 'format_params',
    'document.schema.userModified': 'schema.user_modified',
};

;// CONCATENATED MODULE: ./build/kinds/dataset/types.js
/** Dataset types: the generic names that a config may use, and what they come to on a node. */


/** Types that are tables of a SQL database; each is also the type of its connection (API reference 2.1). */
const SQL_TYPES = [
    'PostgreSQL',
    'Snowflake',
    'BigQuery',
    'Redshift',
    'Databricks',
    'Synapse',
    'SQLServer',
    'MySQL',
    'Oracle',
    'Teradata',
    'Greenplum',
    'Vertica',
    'SAPHANA',
    'Netezza',
    'Athena',
    'Trino',
    'JDBC',
];
/** `managed` has no type of its own: the connection decides, and DSS chooses when it creates the dataset. */
const GENERIC_TYPES = {
    sql: { type: (0,model_document/* oneOf */.yL)(SQL_TYPES) },
    managed: { managed: true },
    uploaded: { type: 'UploadedFiles' },
    inline: { type: 'Inline' },
};
/** What `type` of an entry declares in the document. */
function typeFields(type) {
    return Object.hasOwn(GENERIC_TYPES, type) ? (GENERIC_TYPES[type] ?? {}) : { type };
}
/**
 * The dataset document with its generic type made concrete, once the node has told the type of the connection. A connection that is no SQL
 * database leaves the choice open, so that the comparison shows it.
 */
function resolveGeneric(doc, connectionType) {
    const document = doc['document'];
    if (!(0,json/* isObject */.Gv)(document) || connectionType === undefined)
        return doc;
    const choices = (0,model_document/* asOneOf */.QU)(document['type']);
    return choices?.includes(connectionType) === true ? { ...doc, document: { ...document, type: connectionType } } : doc;
}
const FORMAT_OPTIONS = {
    csv: 'CSV_EXCEL_GZIP',
    parquet: 'PARQUET_HIVE',
    avro: 'AVRO',
    orc: 'ORC',
};
/** DSS's option for creating a managed dataset in a format (API reference 2.7); undefined: DSS's own choice. */
function formatOption(format) {
    return typeof format === 'string' && Object.hasOwn(FORMAT_OPTIONS, format) ? FORMAT_OPTIONS[format] : undefined;
}

;// CONCATENATED MODULE: ./build/kinds/dataset/spec.js





const DATASET_MIRRORS = [
    { field: 'managed', path: ['managed'], type: 'flag' },
    { field: 'connection', path: ['params', 'connection'], type: 'text' },
    { field: 'format', path: ['formatType'], type: 'text' },
    { field: 'format_params', path: ['formatParams'], type: 'map' },
    { field: 'params', path: ['params'], type: 'map' },
    { field: 'partitioning', path: ['partitioning'], type: 'map' },
    ...DESCRIPTION_MIRRORS,
];
/** The document and, when the entry names checks, the rules. */
function desiredDataset(entry, context) {
    const { spec } = entry;
    const typed = typeof spec['type'] === 'string' ? typeFields(spec['type']) : {};
    const friendly = [fromMirrors(spec, DATASET_MIRRORS), schemaOf(spec)].reduce(mergeInto, typed);
    const rules = desiredChecks(entry);
    return { document: withRaw(withFolder(friendly, context), spec), ...(rules === undefined ? {} : { rules }) };
}
function schemaOf({ schema }) {
    if (!(0,json/* isObject */.Gv)(schema))
        return {};
    const { columns, user_modified: userModified } = schema;
    const result = {
        ...((0,json/* isList */.Lv)(columns) ? { columns: columns.map(columnOf) } : {}),
        ...(userModified === undefined ? {} : { userModified }),
    };
    return { schema: result };
}
function columnOf(column) {
    if (!(0,json/* isObject */.Gv)(column))
        return column;
    const { max_length: maxLength, ...same } = column;
    return maxLength === undefined ? same : { ...same, maxLength };
}
/** Files in a folder: the folder is named in `params.folderSmartId`, by its name. */
function withFolder(document, context) {
    const { params } = document;
    if (!(0,json/* isObject */.Gv)(params) || params['folderSmartId'] === undefined)
        return document;
    const folderSmartId = context.computable(params['folderSmartId'], ['params', 'folderSmartId']);
    return { ...document, params: { ...params, folderSmartId } };
}

;// CONCATENATED MODULE: ./build/kinds/dataset/describe.js









const RULES = (0,pattern/* cursorFor */._)(datasetRules);
const SCHEMA_KEYS = ['columns', 'userModified'];
/** An entry for an observed dataset; its type is the concrete one. */
function describeDataset(name, doc) {
    const { type, ...document } = lessDefaults(objectOf(doc['document']), RULES.down('document'));
    const { fields, rest } = takeMirrors(document, DATASET_MIRRORS);
    const { managed, connection, format, format_params, params, partitioning, ...described } = fields;
    const { schema, ...others } = rest;
    const checks = describeChecks(objectOf(doc['rules']), RULES.down('rules'));
    return entryOf({
        name,
        type,
        managed,
        connection,
        ...described,
        format,
        format_params,
        params,
        partitioning,
        schema: (0,json/* isObject */.Gv)(schema) ? describeSchema(schema) : undefined,
        checks: checks.length === 0 ? undefined : checks,
    }, (0,json/* isObject */.Gv)(schema) ? withOtherSchemaKeys(others, schema) : rest);
}
function describeSchema(schema) {
    const { columns, userModified } = schema;
    if (!(0,json/* isList */.Lv)(columns) && userModified === undefined)
        return undefined;
    return {
        ...((0,json/* isList */.Lv)(columns) ? { columns: columns.map(describeColumn) } : {}),
        ...(userModified === undefined ? {} : { user_modified: userModified }),
    };
}
function describeColumn(column) {
    if (!(0,json/* isObject */.Gv)(column))
        return column;
    const { name = '', type = '', maxLength, ...others } = column;
    return { name, type, ...(maxLength === undefined ? {} : { max_length: maxLength }), ...others };
}
function withOtherSchemaKeys(rest, schema) {
    const others = Object.entries(schema).filter(([key]) => !SCHEMA_KEYS.includes(key));
    return others.length === 0 ? rest : { ...rest, schema: Object.fromEntries(others) };
}

// EXTERNAL MODULE: ./build/model/ports.js
var ports = __webpack_require__(81954);
;// CONCATENATED MODULE: ./build/kinds/dataset/remote.js





const path = ({ project, id }, ...rest) => (0,ports/* apiPath */.S)('projects', project, 'datasets', id, ...rest);
const documentPart = plainDocumentPart({ name: 'document', label: '', path: (at) => path(at) });
/** Data quality rules, one by one (API reference 2.15). */
const rulesPart = {
    name: 'rules',
    label: 'checks',
    shape: 'collection',
    elements: (remote) => objectsOf(objectOf(remote)['checks']),
    keyOf: checkName,
    read: (dss, at) => dss.find(path(at, 'data-quality', 'rules')),
    async create(dss, at, element) {
        await dss.post(path(at, 'data-quality', 'rules'), element);
    },
    async update(dss, at, element) {
        await dss.put(path(at, 'data-quality', 'rules', textOf(element, 'id')), element);
    },
    async remove(dss, at, element) {
        const id = textOf(element, 'id');
        await dss.delete(path(at, 'data-quality', 'rules', id), { query: { ruleId: id } });
    },
};
/** Datasets of a project, without those that other projects share; the list carries near-full documents (API reference 4). */
async function listDatasets(dss, project) {
    const list = await dss.get(`${(0,ports/* apiPath */.S)('projects', project, 'datasets')}/`, { query: { foreign: false } });
    return objectsOf(list).map((document) => {
        const name = textOf(document, 'name');
        return { id: name, name, ...stampField(document), remotes: { document } };
    });
}
/** Without a concrete type DSS chooses storage and format from the connection; with one, the document is taken as it is (API reference 2.7). */
async function createDataset(dss, project, name, document) {
    const datasets = (0,ports/* apiPath */.S)('projects', project, 'datasets');
    if (typeof document['type'] === 'string')
        await dss.post(`${datasets}/`, { ...document, projectKey: project, name });
    else
        await dss.post(`${datasets}/managed`, { name, creationSettings: creationSettings(document) });
    return name;
}
function creationSettings(document) {
    const connection = objectOf(document['params'])['connection'];
    const format = formatOption(document['formatType']);
    return {
        ...(connection === undefined ? {} : { connectionId: connection }),
        specificSettings: format === undefined ? {} : { formatOptionId: format },
    };
}
async function removeDataset(dss, at, { dropData }) {
    await dss.delete(path(at), { query: { dropData } });
}
/** The type of a connection, which is the type of its SQL datasets; undefined when there is no such connection (API reference 2.1). */
async function connectionType(dss, connection) {
    const info = await dss.find((0,ports/* apiPath */.S)('connections', connection, 'info'));
    return (0,json/* isObject */.Gv)(info) && typeof info['type'] === 'string' ? info['type'] : undefined;
}

;// CONCATENATED MODULE: ./build/kinds/common/schema.js
/** Longest text that a description may have: well above what people write, low enough to refuse a file pasted by mistake. */
const LONG_TEXT = 100_000;
function schema_text(description, maxLength = 1000) {
    return { type: 'string', description, maxLength };
}
/** The path of a file of the workspace; what lies outside of it is refused. */
function filePath(description) {
    return {
        type: 'string',
        description,
        minLength: 1,
        maxLength: 1000,
        pattern: '^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$', // e.g. `recipes/prep.py`, not `../prep.py`
        'x-expected': 'a path relative to dataiku-iac.yml, inside its folder, with forward slashes',
    };
}
function flag(description) {
    return { type: 'boolean', description };
}
/** A map whose keys and values are DSS's own. */
function openMap(description) {
    return { type: 'object', description };
}
function listOf(items, description) {
    return { type: 'array', items, description };
}
/** A closed map: a key that is not listed is a mistake. */
function closedMap(properties, required, description) {
    return { type: 'object', description, properties, required, additionalProperties: false };
}
/** A name, or `{ $ref: address }` where the name alone would be ambiguous. */
function nameOrRef(description) {
    return {
        description,
        'x-expected': 'a name, or a reference such as ${ref:managed_folder.models}',
        anyOf: [{ type: 'string', minLength: 1, maxLength: 300 }, REFERENCE],
    };
}
const REFERENCE = {
    type: 'object',
    properties: { $ref: { type: 'string', maxLength: 500 } },
    required: ['$ref'],
    additionalProperties: false,
};
const DESCRIPTION_FIELDS = {
    description: schema_text('Long description, in Markdown.', LONG_TEXT),
    short_description: schema_text('One line that DSS shows in lists.', 2000),
    tags: listOf({ type: 'string', minLength: 1, maxLength: 300 }, 'Tags; their order carries no meaning.'),
};
/** Fields that the engine reads; no kind looks at them. */
const COMMON_FIELDS = {
    ...DESCRIPTION_FIELDS,
    raw: openMap("DSS's own fields, merged last into the document: whatever the friendly fields cannot say."),
    lifecycle: closedMap({
        prevent_destroy: flag('Refuse any plan that would delete this object.'),
        ignore_changes: listOf(schema_text('A field as the plan prints it.'), 'Fields whose differences are left alone.'),
    }, [], 'How the engine may treat this object.'),
    unmanage: listOf(schema_text('A field as the plan prints it.'), 'Fields that are no longer declared and shall stay as DSS has them.'),
};
const ON_DESTROY = {
    on_destroy: closedMap({ data: { enum: ['keep', 'drop'], description: 'Whether the data goes with the object. Default: keep.' } }, [], 'What happens to the data when the object is deleted.'),
};
/** An entry of a kind that is named by `name`. */
function entrySchema(description, properties, required) {
    return closedMap({ ...properties, ...COMMON_FIELDS }, required, description);
}

;// CONCATENATED MODULE: ./build/kinds/dataset/schema.js

const COLUMN = {
    type: 'object',
    description: 'A column. Other keys of DSS (originalType, arrayContent…) are passed on as they are.',
    properties: {
        name: { type: 'string', minLength: 1, maxLength: 1000, description: 'Name of the column.' },
        type: {
            enum: [
                'string',
                'int',
                'bigint',
                'smallint',
                'tinyint',
                'float',
                'double',
                'boolean',
                'date',
                'dateonly',
                'datetimenotz',
                'array',
                'map',
                'object',
                'geopoint',
                'geometry',
            ],
            description: 'Storage type of DSS.',
        },
        comment: schema_text('What the column holds.', 10_000),
        meaning: schema_text('Meaning of DSS: `Email`, `LongMeaning`…', 300),
        max_length: { type: 'integer', description: 'Longest text, for SQL; -1: no limit.' },
    },
    required: ['name', 'type'],
};
const COMMON_CHECK = {
    type: {
        type: 'string',
        minLength: 1,
        maxLength: 300,
        description: 'not_null, unique, accepted_values, range, row_count, or a rule type of DSS.',
    },
    name: schema_text('Name that DSS shows. Default: made from the type and the columns.', 1000),
    enabled: flag('Whether the rule counts. Default: true.'),
    auto_run: flag('Compute the rule after each build; an error then fails the build.'),
};
const COLUMNS = listOf({ type: 'string', minLength: 1, maxLength: 1000 }, 'Names of columns.');
const COLUMN_NAME = { type: 'string', minLength: 1, maxLength: 1000, description: 'Name of a column.' };
const schema_BOUNDS = {
    min: { type: 'number', description: 'Below it: an error.' },
    max: { type: 'number', description: 'Above it: an error.' },
    soft_min: { type: 'number', description: 'Below it: a warning.' },
    soft_max: { type: 'number', description: 'Above it: a warning.' },
};
/** Fields of each friendly check, and which of them must be there. */
const CHECK_FIELDS = {
    not_null: [{ columns: COLUMNS }, ['columns']],
    unique: [{ columns: COLUMNS }, ['columns']],
    accepted_values: [
        { column: COLUMN_NAME, values: listOf({ type: ['string', 'number', 'boolean'] }, 'Every value that may occur.') },
        ['column', 'values'],
    ],
    range: [{ column: COLUMN_NAME, ...schema_BOUNDS }, ['column']],
    row_count: [schema_BOUNDS, []],
};
const CHECK = {
    type: 'object',
    description: 'A data quality rule: a friendly form, or a rule of DSS with its own fields.',
    properties: COMMON_CHECK,
    required: ['type'],
    allOf: Object.entries(CHECK_FIELDS).map(([type, [fields, required]]) => ({
        if: { type: 'object', properties: { type: { const: type } }, required: ['type'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
        then: closedMap({ ...COMMON_CHECK, ...fields }, required, `A ${type} check.`),
    })),
};
const datasetSchema = entrySchema('A dataset.', {
    name: {
        type: 'string',
        pattern: '^[^/\\\\.\\s][^/\\\\.]*$',
        'x-expected': 'a dataset name without dots and slashes',
        maxLength: 300,
        description: 'The name, which is also the id.',
    },
    type: schema_text('Type of DSS (PostgreSQL, Filesystem, S3…), or generic: sql (as the connection is), managed (DSS decides), uploaded, inline.', 300),
    managed: flag('Whether DSS owns the data. Default: false, or true for type managed.'),
    connection: schema_text('Name of the connection; an environment may map it.', 300),
    format: schema_text('File format: csv, parquet, avro, orc, json, excel…', 100),
    format_params: openMap('Options of the format, as DSS names them.'),
    params: openMap('Options of the storage, as DSS names them: schema, table, mode, path…'),
    schema: closedMap({ columns: listOf(COLUMN, 'Columns, in their order.'), user_modified: flag('Whether a person fixed the schema. Default: true.') }, [], 'Schema of the dataset.'),
    partitioning: openMap('Partitioning, as DSS names it: dimensions, filePathPattern…'),
    checks: listOf(CHECK, 'Data quality rules. When given, rules that are not listed are removed.'),
    ...ON_DESTROY,
}, ['name']);

;// CONCATENATED MODULE: ./build/kinds/dataset/kind.js
/** Datasets: one document, and data quality rules that DSS keeps one by one. */









const dataset = {
    name: 'dataset',
    title: 'dataset',
    collection: 'datasets',
    nameField: 'name',
    schema: datasetSchema,
    identity: 'name',
    dssType: 'DATASET',
    rules: datasetRules,
    references: datasetReferences,
    remaps: datasetRemaps,
    parts: [documentPart, rulesPart],
    aliases: datasetAliases,
    idOf: (name) => name,
    desired: desiredDataset,
    describe: describeDataset,
    prototype(doc) {
        const document = objectOf(doc['document']);
        if (typeof document['type'] === 'string')
            return document;
        const { managed, formatType, params } = document;
        return (0,json/* compact */.oE)({ managed, formatType, params });
    },
    async completeForCreate(dss, doc) {
        const document = objectOf(doc['document']);
        const { connection } = objectOf(document['params']);
        if ((0,model_document/* asOneOf */.QU)(document['type']) === undefined || typeof connection !== 'string')
            return doc;
        return resolveGeneric(doc, await connectionType(dss, connection));
    },
    list: listDatasets,
    create: createDataset,
    remove: removeDataset,
};

;// CONCATENATED MODULE: ./build/kinds/managed-folder/rules.js

/** Where a folder lands when nothing is said (API reference 2.10). */
const FOLDER_DEFAULTS = { type: 'Filesystem', connection: 'filesystem_folders', path: '${projectKey}/${odbId}' };
const rules_DOCUMENT_DEFAULTS = {
    type: FOLDER_DEFAULTS.type,
    flowOptions: FLOW_OPTIONS,
    partitioning: { ignoreNonMatchingFile: false, considerMissingRequestedPartitionsAsEmpty: false, dimensions: [] },
    // The connection is no default here: it must be written down, since another environment may map it.
    params: { ...FILE_PARAMS, path: FOLDER_DEFAULTS.path },
    metrics: { probes: [BASIC_PROBE] },
    checks: { runOnBuild: false, checks: [] },
    dkuProperties: [],
};
const managedFolderRules = [
    ...taggableRules('document'),
    ...volatileRules(['document'], ['id'], 'API reference 2.10: made by DSS; state keeps it'),
    ...volatileRules(['document', 'metrics'], ['displayedState', 'engineConfig'], 'API reference 5: what the metrics page shows, and engines'),
    ...volatileRules(['document', 'checks'], ['displayedState'], 'API reference 5: what the checks page shows'),
    { path: ['document', 'type'], rule: 'immutable', why: 'another store is another folder: files do not move by themselves' },
    ...defaultRules(['document'], rules_DOCUMENT_DEFAULTS, 'corpus-fields, managed_folders: what DSS fills in'),
];
const managedFolderReferences = [];
const managedFolderRemaps = [{ path: ['document', 'params', 'connection'], what: 'connections' }];
const managedFolderAliases = {
    'document.shortDesc': 'short_description',
    'document.params.connection': 'connection',
    'document.params.path': 'path',
};

;// CONCATENATED MODULE: ./build/kinds/managed-folder/spec.js




const managedFolderSchema = entrySchema('A managed folder.', {
    name: { type: 'string', minLength: 1, maxLength: 300, description: 'Display name; DSS generates the id.' },
    type: schema_text(`Type of store: Filesystem, S3, GCS, Azure… Default: ${FOLDER_DEFAULTS.type}.`, 300),
    connection: schema_text(`Name of the connection; an environment may map it. Default: ${FOLDER_DEFAULTS.connection}.`, 300),
    path: schema_text('Path inside the connection. Default: ${projectKey}/${odbId}.', 2000),
    params: openMap('Options of the store, as DSS names them.'),
    partitioning: openMap('Partitioning, as DSS names it.'),
    ...ON_DESTROY,
}, ['name']);
const MANAGED_FOLDER_MIRRORS = [
    { field: 'name', path: ['name'], type: 'text' },
    { field: 'type', path: ['type'], type: 'text' },
    { field: 'connection', path: ['params', 'connection'], type: 'text' },
    { field: 'path', path: ['params', 'path'], type: 'text' },
    ...DESCRIPTION_MIRRORS,
    { field: 'params', path: ['params'], type: 'map' },
    { field: 'partitioning', path: ['partitioning'], type: 'map' },
];
function desiredManagedFolder({ spec }) {
    return { document: withRaw(fromMirrors(spec, MANAGED_FOLDER_MIRRORS), spec) };
}

;// CONCATENATED MODULE: ./build/kinds/managed-folder/describe.js







const describe_RULES = (0,pattern/* cursorFor */._)(managedFolderRules);
/** An entry for an observed folder. */
function describeManagedFolder(name, doc) {
    return describeNamed(name, takeMirrors(lessDefaults(objectOf(doc['document']), describe_RULES.down('document')), MANAGED_FOLDER_MIRRORS));
}

;// CONCATENATED MODULE: ./build/kinds/managed-folder/remote.js



const remote_path = ({ project, id }) => (0,ports/* apiPath */.S)('projects', project, 'managedfolders', id);
const listPath = (project) => `${(0,ports/* apiPath */.S)('projects', project, 'managedfolders')}/`;
const remote_documentPart = plainDocumentPart({ name: 'document', label: '', path: remote_path });
/** Folders of a project; the list carries near-full documents (API reference 4). */
async function listManagedFolders(dss, project) {
    return objectsOf(await dss.get(listPath(project))).map((document) => ({
        id: textOf(document, 'id'),
        name: textOf(document, 'name'),
        ...stampField(document),
        remotes: { document },
    }));
}
/** Returns the id that DSS made (API reference 2.10). */
async function createManagedFolder(dss, project, name, document) {
    const { type, params } = document;
    const { connection, path: folderPath } = FOLDER_DEFAULTS;
    const created = await dss.post(listPath(project), {
        projectKey: project,
        name,
        type: type ?? FOLDER_DEFAULTS.type,
        params: { connection, path: folderPath, ...objectOf(params) },
    });
    return textOf(objectOf(created), 'id');
}
/** Whether DSS deletes the files is not documented (API reference 2.10): there is no option for it. */
async function removeManagedFolder(dss, at) {
    await dss.delete(remote_path(at));
}

;// CONCATENATED MODULE: ./build/kinds/managed-folder/kind.js
/** Managed folders: one document; DSS makes the id. */






const managedFolder = {
    name: 'managed_folder',
    title: 'managed folder',
    collection: 'managed_folders',
    nameField: 'name',
    schema: managedFolderSchema,
    identity: 'generated',
    dssType: 'MANAGED_FOLDER',
    rules: managedFolderRules,
    references: managedFolderReferences,
    remaps: managedFolderRemaps,
    parts: [remote_documentPart],
    aliases: managedFolderAliases,
    idOf: () => undefined,
    desired: desiredManagedFolder,
    describe: describeManagedFolder,
    prototype(doc) {
        const { name, type, params } = objectOf(doc['document']);
        return (0,json/* compact */.oE)({ name, type, params });
    },
    list: listManagedFolders,
    create: createManagedFolder,
    remove: removeManagedFolder,
};

;// CONCATENATED MODULE: ./build/kinds/project/permissions.js
/**
 * Project permissions: DSS holds a list of entries with fifteen flags; a document holds a map by who is meant, so that the order of entries is no
 * difference and each person's rights are a field of their own.
 */



/** Every flag of an entry, in DSS's order (API reference 2.6). All are always sent: an omitted one may keep or lose its value. */
const PERMISSION_FLAGS = [
    'admin',
    'editPermissions',
    'readProjectContent',
    'writeProjectContent',
    'exportDatasetsData',
    'readDashboards',
    'writeDashboards',
    'moderateDashboards',
    'publishToDataCollections',
    'shareToWorkspaces',
    'runScenarios',
    'manageDashboardAuthorizations',
    'manageExposedElements',
    'manageAdditionalDashboardUsers',
    'executeApp',
];
/**
 * Which flags each role sets; every other flag is off. DSS implies the weaker rights of `admin` and `write` by itself (corpus: an entry with
 * `admin: true` holds `readProjectContent: false`), so a role names only what DSS stores.
 */
const ROLE_FLAGS = {
    admin: ['admin'],
    write: ['readProjectContent', 'writeProjectContent', 'exportDatasetsData', 'publishToDataCollections', 'shareToWorkspaces'],
    read: ['readProjectContent', 'exportDatasetsData', 'readDashboards'],
    run: ['readProjectContent', 'readDashboards', 'runScenarios', 'executeApp'],
    dashboards: ['readDashboards'],
};
/** `{ group|user, flags… }[]` → `{ 'group NAME': { flags… }, 'user LOGIN': { flags… } }`. */
function grantsOf(entries) {
    const found = objectsOf(entries);
    const keys = uniqueKeys(found.map(grantKey));
    return Object.fromEntries(found.map((entry, index) => [keys[index] ?? '', flagsOf(entry)]));
}
/** The inverse of `grantsOf`: entries that DSS has keep their place, new ones follow. */
function entriesOf(grants, base) {
    const existing = objectsOf(base);
    const keys = uniqueKeys(existing.map(grantKey));
    const kept = existing.flatMap((entry, index) => {
        const flags = grants[keys[index] ?? ''];
        return (0,json/* isObject */.Gv)(flags) ? [{ ...whoIn(entry), ...flags }] : [];
    });
    const added = Object.entries(grants).flatMap(([key, flags]) => keys.includes(key) || !(0,json/* isObject */.Gv)(flags) ? [] : [{ ...whoNamed(key), ...flags }]);
    return [...kept, ...added];
}
/** The fifteen explicit flags of a role. */
function flagsOfRole(role) {
    return explicitFlags(ROLE_FLAGS[role] ?? []);
}
/** All flags, the named ones on. */
function explicitFlags(on) {
    return Object.fromEntries(PERMISSION_FLAGS.map((name) => [name, on.includes(name)]));
}
/** The role whose flags are on, exactly; undefined when no role says it. A flag that an older DSS does not have counts as off. */
function roleOf(flags) {
    const on = PERMISSION_FLAGS.filter((name) => flags[name] === true);
    return Object.keys(ROLE_FLAGS).find((role) => {
        const wanted = ROLE_FLAGS[role] ?? [];
        return wanted.length === on.length && on.every((name) => wanted.includes(name));
    });
}
function grantKey(entry) {
    if (typeof entry['group'] === 'string')
        return `group ${entry['group']}`;
    return typeof entry['user'] === 'string' ? `user ${entry['user']}` : 'entry';
}
function whoIn(entry) {
    if (typeof entry['group'] === 'string')
        return { group: entry['group'] };
    return typeof entry['user'] === 'string' ? { user: entry['user'] } : {};
}
function whoNamed(key) {
    const space = key.indexOf(' ');
    return { [key.slice(0, space)]: key.slice(space + 1) };
}
function flagsOf(entry) {
    const who = whoIn(entry);
    return Object.fromEntries(Object.entries(entry).filter(([key]) => !(key in who)));
}

;// CONCATENATED MODULE: ./build/kinds/project/rules.js



const ELSEWHERE = 'belongs to dashboards and workspaces, which a project entry does not declare: kept as DSS has it';
const projectRules = [
    ...taggableRules('metadata'),
    ...volatileRules(['permissions'], ['dashboardAuthorizations', 'additionalDashboardUsers', 'permissionsVersion'], ELSEWHERE),
    ...defaultRules(['permissions', 'grants', '*'], explicitFlags([]), 'API reference 2.6: a flag that is not set is off'),
    ...defaultRules(['permissions'], { grants: {} }, 'corpus: a project that nobody but the owner may see'),
    ...defaultRules(['variables'], { standard: {}, local: {} }, 'API reference 2.6: both maps are always there'),
    { path: ['permissions', 'grants', '*'], rule: 'default', value: model_document/* ABSENT */.sj, why: 'a group or user without a grant is not in the list' },
    { path: ['variables', 'standard', '*'], rule: 'default', value: model_document/* ABSENT */.sj, why: 'a variable that nobody sets is not there' },
    { path: ['variables', 'local', '*'], rule: 'default', value: model_document/* ABSENT */.sj, why: 'a variable that nobody sets is not there' },
    { path: ['variables', 'standard', '*'], rule: 'atomic', why: 'a project variable is one value, whatever its JSON' },
    { path: ['variables', 'local', '*'], rule: 'atomic', why: 'a project variable is one value, whatever its JSON' },
];
const projectAliases = {
    'metadata.label': 'name',
    'metadata.shortDesc': 'short_description',
    'permissions.grants': 'permissions',
    'permissions.owner': 'owner',
    variables: 'variables',
};

;// CONCATENATED MODULE: ./build/kinds/project/spec.js






const FLAGS = Object.fromEntries(PERMISSION_FLAGS.map((name) => [name, flag(`DSS permission ${name}.`)]));
const GRANT = {
    ...closedMap({
        group: schema_text('Name of a DSS group.', 300),
        user: schema_text('Login of a DSS user.', 300),
        role: { enum: Object.keys(ROLE_FLAGS), description: 'A set of flags; every other flag is off.' },
        ...FLAGS,
    }, [], 'What one group or user may do: a role, or the flags that are on.'),
    'x-expected': 'a group or a user, with a role or with DSS flags',
    anyOf: [{ required: ['group'] }, { required: ['user'] }],
};
const GRANTS = listOf(GRANT, 'Who may do what. People and groups that are not listed keep what they have.');
const projectSchema = entrySchema('A DSS project.', {
    key: {
        type: 'string',
        pattern: '^[A-Za-z][A-Za-z0-9_]*$',
        'x-expected': 'a project key: letters, digits and _, starting with a letter',
        maxLength: 100,
        description: 'The key of the project, the same in every environment unless the environment maps it.',
    },
    name: schema_text('Display name. Default: the key, given when the project is created.', 300),
    owner: schema_text('Login of the owner.', 300),
    permissions: {
        description: 'Permissions: a list, or `{exclusive: true, grants: […]}` to remove everybody who is not listed.',
        anyOf: [
            GRANTS,
            closedMap({ exclusive: flag('Remove everybody who is not listed.'), grants: GRANTS }, ['grants'], 'Permissions, owned whole or not.'),
        ],
    },
    variables: closedMap({ standard: openMap('Variables that travel with bundles.'), local: openMap('Variables of this node only.') }, [], 'Project variables; those that are not declared stay.'),
}, ['key']);
const METADATA_MIRRORS = [{ field: 'name', path: ['label'], type: 'text' }, ...DESCRIPTION_MIRRORS];
/** Metadata, permissions and variables as the entry declares them; a part that it does not mention is absent. */
function desiredProject(entry) {
    const { spec } = entry;
    const metadata = withRaw(fromMirrors(spec, METADATA_MIRRORS), spec);
    const permissions = desiredPermissions(spec);
    return {
        ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
        ...(Object.keys(permissions).length === 0 ? {} : { permissions }),
        ...((0,json/* isObject */.Gv)(spec['variables']) ? { variables: spec['variables'] } : {}),
    };
}
function desiredPermissions(spec) {
    const { owner, permissions } = spec;
    const grants = (0,json/* isObject */.Gv)(permissions) ? permissions['grants'] : permissions;
    const exclusive = (0,json/* isObject */.Gv)(permissions) && permissions['exclusive'] === true;
    return {
        ...(owner === undefined ? {} : { owner }),
        ...((0,json/* isList */.Lv)(grants) ? { grants: { ...grantMap(grants), ...(exclusive ? { [model_document/* EXCLUSIVE */.PC]: true } : {}) } } : {}),
    };
}
function grantMap(grants) {
    return Object.fromEntries(grants.filter(json/* isObject */.Gv).map((grant) => {
        const { group, user, role, ...flags } = grant;
        const who = typeof group === 'string' ? `group ${group}` : `user ${String(user)}`;
        const base = typeof role === 'string' ? flagsOfRole(role) : explicitFlags([]);
        return [who, { ...base, ...flags }];
    }));
}

;// CONCATENATED MODULE: ./build/kinds/project/describe.js









const project_describe_RULES = (0,pattern/* cursorFor */._)(projectRules);
/** An entry for an observed project. */
function describeProject(key, doc) {
    const { metadata, variables } = lessDefaults(doc, project_describe_RULES);
    const { fields, rest } = takeMirrors(objectOf(metadata), METADATA_MIRRORS);
    const { owner, grants } = objectOf(doc['permissions']);
    return entryOf({
        key,
        ...fields,
        owner,
        permissions: (0,json/* isObject */.Gv)(grants) && Object.keys(grants).length > 0 ? Object.entries(grants).map(describeGrant) : undefined,
        variables,
    }, rest);
}
function describeGrant([key, flags]) {
    const space = key.indexOf(' ');
    const who = { [key.slice(0, space)]: key.slice(space + 1) };
    const set = objectOf(flags);
    const role = roleOf(set);
    if (role !== undefined)
        return { ...who, role };
    return { ...who, ...Object.fromEntries(Object.entries(set).filter(([, on]) => on === true)) };
}

;// CONCATENATED MODULE: ./build/kinds/project/remote.js



const project_remote_path = ({ id }, ...rest) => (0,ports/* apiPath */.S)('projects', id, ...rest);
const metadataPart = plainDocumentPart({ name: 'metadata', label: '', path: (at) => project_remote_path(at, 'metadata') });
const permissionsPart = {
    name: 'permissions',
    label: 'permissions',
    shape: 'document',
    toDoc(remote) {
        const { permissions, ...others } = objectOf(remote);
        return permissions === undefined ? others : { ...others, grants: grantsOf(permissions) };
    },
    toRemote(doc, base) {
        const { grants, ...others } = doc;
        return grants === undefined ? others : { ...others, permissions: entriesOf(objectOf(grants), objectOf(base)['permissions']) };
    },
    read: (dss, at) => dss.find(project_remote_path(at, 'permissions')),
    write: (dss, at, remote) => put(dss, project_remote_path(at, 'permissions'), remote),
};
/** `{ standard, local }`: DSS wants both, and replaces both (API reference 2.6). */
const variablesPart = {
    ...plainDocumentPart({ name: 'variables', label: 'variables', path: (at) => `${project_remote_path(at, 'variables')}/` }),
    toRemote: (doc) => ({ standard: {}, local: {}, ...doc }),
};
/** Every project that the key may see; none of the parts is in the list. */
async function listProjects(dss) {
    const projects = objectsOf(await dss.get('/projects/'));
    return projects.map((project) => {
        const id = textOf(project, 'projectKey');
        // No stamp: which saves of its parts restamp a project is not documented, so its parts are always read.
        return { id, name: id, remotes: {} };
    });
}
/**
 * Creates an empty project. DSS wants an owner (API reference 2.6): the declared one, else whoever the key belongs to. Asking for that changes
 * nothing, so this is still one change.
 */
async function createProject(dss, key, metadata, declaredOwner) {
    const { label, description, tags } = metadata;
    await dss.post('/projects/', {
        projectKey: key,
        name: label ?? key,
        owner: declaredOwner === '' ? await ownLogin(dss) : declaredOwner,
        ...(description === undefined ? {} : { description }),
        ...(tags === undefined ? {} : { tags }),
    });
    return key;
}
async function ownLogin(dss) {
    const me = objectOf(await dss.get('/auth/info'));
    return textOf(me, 'associatedDSSUser') || textOf(me, 'authIdentifier');
}
/** Keeps the data of managed datasets and folders unless told otherwise (API reference 2.6). */
async function removeProject(dss, at, { dropData }) {
    const query = { clearManagedDatasets: dropData, clearOutputManagedFolders: dropData, clearJobAndScenarioLogs: true, wait: true };
    await dss.delete(project_remote_path(at), { query });
}

;// CONCATENATED MODULE: ./build/kinds/project/kind.js
/** Projects: the frame of everything else. Three parts, each a document of its own in DSS. */






const project = {
    name: 'project',
    title: 'project',
    collection: undefined,
    nameField: 'key',
    schema: projectSchema,
    identity: 'name',
    rules: projectRules,
    references: [],
    remaps: [],
    parts: [metadataPart, permissionsPart, variablesPart],
    aliases: projectAliases,
    idOf: (key) => key,
    desired: desiredProject,
    describe: describeProject,
    prototype(doc) {
        const { label, description, tags } = objectOf(doc['metadata']);
        return (0,json/* compact */.oE)({ label, description, tags });
    },
    list: (dss) => listProjects(dss),
    create: (dss, key, _name, metadata, doc) => createProject(dss, key, metadata, textOf(objectOf(doc['permissions']), 'owner')),
    remove: removeProject,
};

;// CONCATENATED MODULE: ./build/kinds/recipe/flow.js
/** Inputs and outputs: a list of names for the role `main`, or lists by role; DSS keeps `{ role: { items: [{ ref, … }] } }`. */


/** Keys of an item in an entry, by the keys of DSS. */
const ITEM_KEYS = { ref: 'ref', deps: 'deps', appendMode: 'append' };
/** What `inputs` or `outputs` of an entry declare. */
function flowOf(side, spec, context) {
    const declared = spec[side];
    if (declared === undefined)
        return {};
    if ((0,json/* isList */.Lv)(declared))
        return { [side]: { main: { items: itemsOf(declared, [side], context) } } };
    if (!(0,json/* isObject */.Gv)(declared))
        return {};
    const roles = Object.entries(declared).map(([role, items]) => [
        role,
        { items: (0,json/* isList */.Lv)(items) ? itemsOf(items, [side, role], context) : [] },
    ]);
    return { [side]: Object.fromEntries(roles) };
}
function itemsOf(items, field, context) {
    return items.map((item, index) => {
        const place = [...field, index];
        if (!(0,json/* isObject */.Gv)(item) || (0,model_document/* asRef */.QE)(item) !== undefined)
            return { ref: context.computable(item, place) };
        const { ref = '', append, ...same } = item;
        return { ref: context.computable(ref, [...place, 'ref']), ...same, ...(append === undefined ? {} : { appendMode: append }) };
    });
}
/** The shortest form that says these roles; undefined when a role holds more than an entry can say. */
function describeFlow(roles) {
    if (!(0,json/* isObject */.Gv)(roles))
        return undefined;
    const described = Object.entries(roles).map(([role, value]) => [role, describeRole(value)]);
    if (described.some(([, items]) => items === undefined))
        return undefined;
    const [first, ...others] = described;
    if (first === undefined)
        return undefined;
    return first[0] === 'main' && others.length === 0 ? first[1] : Object.fromEntries(described);
}
function describeRole(role) {
    if (!(0,json/* isObject */.Gv)(role))
        return undefined;
    const { items, ...others } = role;
    if (!(0,json/* isList */.Lv)(items) || Object.keys(others).length > 0)
        return undefined;
    const described = items.map(describeItem);
    return described.some((item) => item === undefined) ? undefined : described.filter((item) => item !== undefined);
}
function describeItem(item) {
    if (!(0,json/* isObject */.Gv)(item) || Object.keys(item).some((key) => !Object.hasOwn(ITEM_KEYS, key)))
        return undefined;
    const { ref } = item;
    if (ref === undefined)
        return undefined;
    if (Object.keys(item).length === 1)
        return ref;
    return Object.fromEntries(Object.entries(item).map(([key, value]) => [ITEM_KEYS[key] ?? key, value]));
}

;// CONCATENATED MODULE: ./build/kinds/recipe/payload.js
/** The payload of a recipe: always text in DSS; JSON for visual recipes, code for the others (API reference 2.8). */


/** Recipe types whose payload is code, with the extension of the file that holds it. */
const CODE_EXTENSIONS = {
    python: 'py',
    pyspark: 'py',
    cpython: 'py',
    r: 'R',
    sparkr: 'R',
    sql_query: 'sql',
    sql_script: 'sql',
    spark_sql_query: 'sql',
    hive: 'hql',
    impala: 'sql',
    ksql: 'ksql',
    pig: 'pig',
    shell: 'sh',
    spark_scala: 'scala',
    streaming_spark_scala: 'scala',
    julia: 'jl',
};
/** True for a recipe type whose payload is code. */
function isCode(type) {
    return typeof type === 'string' && Object.hasOwn(CODE_EXTENSIONS, type);
}
/** `{ recipe, payload }` → the recipe's own fields with `payload` beside them, parsed where it is JSON. */
function toDoc(remote) {
    const { recipe, payload } = objectOf(remote);
    const fields = objectOf(recipe);
    return payload === undefined ? fields : { ...fields, payload: parsePayload(payload, fields['type']) };
}
/** The inverse. A payload that did not change keeps the very text that DSS had. */
function toRemote(doc, base) {
    const { payload, ...recipe } = doc;
    const { payload: before, ...envelope } = objectOf(base);
    if (payload === undefined)
        return { ...envelope, recipe };
    const unchanged = before !== undefined && (0,json/* jsonEqual */.Zm)(parsePayload(before, recipe['type']), payload);
    return { ...envelope, recipe, payload: unchanged ? before : payloadText(payload) };
}
function payloadText(payload) {
    return (0,json/* isObject */.Gv)(payload) || (0,json/* isList */.Lv)(payload) ? JSON.stringify(payload, null, 2) : payload;
}
function parsePayload(payload, type) {
    if (typeof payload !== 'string' || isCode(type))
        return payload;
    const parsed = tryParse(payload);
    return (0,json/* isObject */.Gv)(parsed) || (0,json/* isList */.Lv)(parsed) ? parsed : payload;
}
function tryParse(text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch {
        // No JSON: a plugin recipe may keep anything here, and text is a value like another.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/kinds/recipe/defaults.js
/** What DSS fills in when a recipe says nothing: values that are the same in (nearly) every real recipe that has the field. */
/** Options of each engine. Visual recipes keep them in the payload, prepare and sync recipes in `params`. */
const ENGINE_PARAMS = {
    hive: { skipPrerunValidate: false, hiveconf: [], inheritConf: 'default', addDkuUdf: false, executionEngine: 'HIVESERVER2' },
    sqlPipelineParams: { pipelineAllowMerge: true, pipelineAllowStart: true },
    impala: { forceStreamMode: true },
    lowerCaseSchemaIfEngineRequiresIt: false,
    sparkSQL: {
        skipPrerunValidate: false,
        pipelineAllowMerge: true,
        pipelineAllowStart: true,
        useGlobalMetastore: false,
        readParams: { mode: 'AUTO', autoModeRepartitionInto: 10, map: {} },
        overwriteOutputSchema: false,
        executionEngine: 'SPARK_SUBMIT',
        sparkConfig: { inheritConf: 'default', conf: [] },
    },
    spark: {
        skipPrerunValidate: false,
        pipelineAllowMerge: true,
        pipelineAllowStart: true,
        useGlobalMetastore: false,
        useNativeProcessors: true,
        readParams: { mode: 'AUTO', autoModeRepartitionInto: 10, map: { '*': { repartition: 10, cache: false } } },
        executionEngine: 'SPARK_SUBMIT',
        sparkConfig: { inheritConf: 'default', conf: [] },
    },
    containerSelection: { containerMode: 'INHERIT' },
    hadoopConfigKeys: [],
    maxThreads: 8,
    dssEngineMaxThreads: 4,
    tdchParams: { numberOfExecutors: 2, splitMode: 'DEFAULT' },
    synapseParams: { usePolybase: false },
};
/** Which aggregates a grouping or a window computes for a column: most of them are off for most columns. */
const AGGREGATES = {
    min: false,
    max: false,
    avg: false,
    median: false,
    sum: false,
    sum2: false,
    count: false,
    countDistinct: false,
    stddev: false,
    first: false,
    last: false,
    firstLastNotNull: false,
    concat: false,
    concatDistinct: false,
    lag: false,
    lead: false,
    lagDiff: false,
    leadDiff: false,
    lagValues: '1',
    leadValues: '1',
    dateDiffUnit: 'DAY',
};
const SELECTION = {
    filter: { distinct: false, enabled: false },
    useMemTable: false,
    partitionSelectionMethod: 'ALL',
    latestPartitionsN: 1,
    ordering: { enabled: false, rules: [] },
    targetRatio: 0.02,
    ascending: true,
    withinFirstN: -1,
    maxReadUncompressedBytes: -1,
};
const HEADER_DEFAULTS = {
    neverRecomputeExistingPartitions: false,
    redispatchPartitioning: false,
    optionalDependencies: false,
    maxRunningActivities: 0,
    hashPropagationBehavior: 'INHERIT',
    dkuProperties: [],
    variables: {},
    labels: [],
    partitionDeps: [],
    inputs: { '*': { items: { '*': { deps: [] } } } },
    outputs: { '*': { items: { '*': { appendMode: false } } } },
    params: {
        envSelection: { envMode: 'INHERIT' },
        containerSelection: { containerMode: 'INHERIT' },
        skipPrerunValidate: false,
        forcePipelineableForTests: false,
        schemaMode: 'STRICT_SYNC',
        allowMultipleConnections: false,
        displayExecutionPlan: true,
        sqlPipelineParams: { pipelineAllowMerge: true, pipelineAllowStart: true },
        clearOutputPartition: false,
        autoInferSchema: false,
        expectHeaders: false,
        sendHeaders: false,
        hadoopConfigKeys: [],
        pipelineAllowMerge: true,
        pipelineAllowStart: true,
        executionEngine: 'SPARK_SUBMIT',
        sparkConfig: { inheritConf: 'default', conf: [] },
        engineParams: ENGINE_PARAMS,
        selection: SELECTION,
    },
};
const PAYLOAD_DEFAULTS = {
    preFilter: { distinct: false, enabled: false },
    postFilter: { distinct: false, enabled: false },
    engineParams: { ...ENGINE_PARAMS, lowerCaseSchemaIfEngineRequiresIt: true },
    computedColumns: [],
    resolvedSelectedColumns: [],
    outputColumnNameOverrides: {},
    enableAutoCastInJoinConditions: false,
    enlargeYourBits: true,
    sqlPipelineParams: { pipelineAllowMerge: true, pipelineAllowStart: true },
    sparkParams: {
        pipelineAllowMerge: true,
        pipelineAllowStart: true,
        sparkPreparedDFStorageLevel: 'MEMORY_AND_DISK',
        sparkExecutionEngine: 'SPARK_SUBMIT',
        sparkConf: { inheritConf: 'default', conf: [] },
        sparkRepartitionNonHDFS: 1,
        sparkUseGlobalMetastore: false,
    },
    selection: SELECTION,
    values: { '*': AGGREGATES },
    keys: { '*': AGGREGATES },
    virtualInputs: { '*': { preFilter: { distinct: false, enabled: false }, computedColumns: [], autoSelectColumns: false } },
};

;// CONCATENATED MODULE: ./build/kinds/recipe/rules.js


const rules_CORPUS = 'corpus-fields, recipes: what DSS fills in';
/** What the editor of a prepare recipe keeps in the payload for itself. */
const EDITOR_STATE = [
    'analysisColumnData',
    'coloring',
    'columnOrder',
    'columnsSelection',
    'columnUseScientificNotationByName',
    'columnWidthsByName',
    'explorationFilters',
    'explorationSampling',
    'exploreUIParams',
    'globalSearchQuery',
    'maxProcessedMemTableBytes',
    'origin',
    'previewMode',
    'sorting',
    'vizSampling',
];
const recipeRules = [
    ...taggableRules('document'),
    ...volatileRules(['document'], ['name', 'id'], 'API reference 1.9: the name is the id, and the address says it'),
    ...volatileRules(['document'], ['neverBuilt'], 'API reference 5: computed'),
    ...volatileRules(['document', 'payload'], EDITOR_STATE, 'API reference 2.8: state of the editor, no part of what the recipe does'),
    { path: ['document', 'payload', '**', '$*'], rule: 'volatile', why: 'API reference 5: keys that start with $ are residue of the UI' },
    { path: ['document', 'payload', '**', '_refreshTrigger'], rule: 'volatile', why: 'API reference 5: counts clicks' },
    {
        path: ['document', 'type'],
        rule: 'immutable',
        why: 'API reference 2.8: the type decides what the payload is; another type is another recipe',
    },
    ...['inputs', 'outputs'].flatMap((side) => [
        {
            path: ['document', side, '*', 'items'],
            rule: 'keyed',
            by: ['ref'],
            ordered: true,
            why: 'API reference 2.8: DSS adds `deps` to items; payloads mention inputs by position',
        },
        { path: ['document', side, '*', 'items'], rule: 'default', value: [], why: 'corpus: a role without items' },
    ]),
    ...['values', 'keys'].map((list) => ({
        path: ['document', 'payload', list],
        rule: 'keyed',
        by: ['column', 'customName'],
        ordered: true,
        why: 'API reference 2.8: DSS fills in every aggregate of every column',
    })),
    {
        path: ['document', 'payload', 'virtualInputs'],
        rule: 'keyed',
        by: ['index'],
        ordered: true,
        why: 'API reference 2.8: DSS adds filters to each',
    },
    ...['payload', 'params'].map((place) => ({
        path: ['document', place, 'engineParams', 'spark', 'readParams', 'map'],
        rule: 'default',
        value: {},
        why: 'corpus: read options by input, none set',
    })),
    { path: ['document', 'payload'], rule: 'default', value: '', why: 'API reference 2.8: absent or empty for a fresh recipe' },
    ...defaultRules(['document'], HEADER_DEFAULTS, rules_CORPUS),
    ...defaultRules(['document', 'payload'], PAYLOAD_DEFAULTS, rules_CORPUS),
];
const recipeReferences = [
    { path: ['document', 'inputs', '*', 'items', '*', 'ref'], form: 'computable' },
    { path: ['document', 'outputs', '*', 'items', '*', 'ref'], form: 'computable' },
];
const recipeRemaps = [
    { path: ['document', 'params', '**', 'envSelection', 'envName'], what: 'code_envs' },
    { path: ['document', 'params', '**', 'containerSelection', 'containerConf'], what: 'containers' },
    { path: ['document', 'params', 'connection'], what: 'connections' },
    { path: ['document', 'payload', '**', 'envSelection', 'envName'], what: 'code_envs' },
    { path: ['document', 'payload', '**', 'containerSelection', 'containerConf'], what: 'containers' },
];
const recipeAliases = {
    'document.shortDesc': 'short_description',
    'document.params.envSelection': 'code_env',
    'document.params.containerSelection': 'container',
};

;// CONCATENATED MODULE: ./build/kinds/recipe/selections.js
/** Code environment and container of a recipe: one word in an entry, a mode with a name in DSS. */

const CODE_ENV = {
    mode: 'envMode',
    name: 'envName',
    words: { inherit: 'INHERIT', builtin: 'USE_BUILTIN_MODE' },
    explicit: 'EXPLICIT_ENV',
};
const CONTAINER = {
    mode: 'containerMode',
    name: 'containerConf',
    words: { inherit: 'INHERIT', none: 'NONE' },
    explicit: 'EXPLICIT_CONTAINER',
};
/** What `code_env` and `container` of an entry declare inside `params`. */
function selectionsOf({ code_env: codeEnv, container }) {
    return {
        ...(typeof codeEnv === 'string' ? { envSelection: selectionOf(codeEnv, CODE_ENV) } : {}),
        ...(typeof container === 'string' ? { containerSelection: selectionOf(container, CONTAINER) } : {}),
    };
}
/** Takes both selections out of `params`, where one word says each. */
function takeSelections(params) {
    const { envSelection, containerSelection, ...others } = params;
    const codeEnv = wordOf(envSelection, CODE_ENV);
    const container = wordOf(containerSelection, CONTAINER);
    return {
        fields: { ...(codeEnv === undefined ? {} : { code_env: codeEnv }), ...(container === undefined ? {} : { container }) },
        rest: {
            ...(codeEnv !== undefined || envSelection === undefined ? {} : { envSelection }),
            ...(container !== undefined || containerSelection === undefined ? {} : { containerSelection }),
            ...others,
        },
    };
}
function selectionOf(word, by) {
    const mode = Object.hasOwn(by.words, word) ? by.words[word] : undefined;
    return mode === undefined ? { [by.mode]: by.explicit, [by.name]: word } : { [by.mode]: mode };
}
function wordOf(selection, by) {
    if (!(0,json/* isObject */.Gv)(selection))
        return undefined;
    const { [by.mode]: mode, [by.name]: name, ...others } = selection;
    if (Object.keys(others).length > 0)
        return undefined;
    if (mode === by.explicit && typeof name === 'string' && !Object.hasOwn(by.words, name))
        return name;
    return name === undefined ? Object.keys(by.words).find((word) => by.words[word] === mode) : undefined;
}

;// CONCATENATED MODULE: ./build/kinds/recipe/spec.js




const RECIPE_MIRRORS = [
    { field: 'type', path: ['type'], type: 'text' },
    { field: 'params', path: ['params'], type: 'map' },
    ...DESCRIPTION_MIRRORS,
];
/** The recipe's fields with its payload beside them. */
function desiredRecipe(entry, context) {
    const { spec } = entry;
    const params = selectionsOf(spec);
    const payload = payloadOf(spec, context);
    const document = [
        fromMirrors(spec, RECIPE_MIRRORS),
        Object.keys(params).length === 0 ? {} : { params },
        flowOf('inputs', spec, context),
        flowOf('outputs', spec, context),
        payload === undefined ? {} : { payload },
    ].reduce(mergeInto, {});
    return { document: withRaw(document, spec) };
}
function payloadOf(spec, context) {
    const { code, code_file: file, payload } = spec;
    if (typeof file === 'string')
        return context.file(file, ['code_file']);
    return code ?? payload;
}

;// CONCATENATED MODULE: ./build/kinds/recipe/describe.js











const recipe_describe_RULES = (0,pattern/* cursorFor */._)(recipeRules);
/** An entry for an observed recipe; code goes into a file of its own. */
function describeRecipe(name, doc, context) {
    const { inputs, outputs, payload, params: allParams, ...header } = lessDefaults(objectOf(doc['document']), recipe_describe_RULES.down('document'));
    const { fields: selections, rest: params } = takeSelections(objectOf(allParams));
    const { fields, rest } = takeMirrors({ ...header, ...(Object.keys(params).length === 0 ? {} : { params }) }, RECIPE_MIRRORS);
    const { type, params: ownParams, ...described } = fields;
    const sides = { inputs: describeFlow(inputs), outputs: describeFlow(outputs) };
    const says = payload === undefined ? {} : describePayload(name, payload, { type, context });
    return entryOf({ name, type, ...described, ...sides, ...says.fields, ...selections, params: ownParams, payload: says.payload }, { ...rest, ...leftOver({ inputs, outputs }, sides), ...says.raw });
}
function describePayload(name, payload, { type, context }) {
    if ((0,json/* isObject */.Gv)(payload) || (0,json/* isList */.Lv)(payload))
        return { payload };
    if (typeof payload !== 'string' || !isCode(type))
        return { raw: { payload } };
    const extension = CODE_EXTENSIONS[String(type)] ?? 'txt';
    return { fields: { code_file: context.file(`recipes/${name.replace(/[^\w.-]/g, '_')}.${extension}`, payload) } };
}
/** The sides that no friendly form could say. */
function leftOver(sides, described) {
    return Object.fromEntries(Object.entries(sides).filter((entry) => entry[1] !== undefined && described[entry[0]] === undefined));
}

;// CONCATENATED MODULE: ./build/kinds/recipe/remote.js



const recipe_remote_path = ({ project, id }) => (0,ports/* apiPath */.S)('projects', project, 'recipes', id);
/** Fields that the create call takes from a recipe (API reference 2.8). */
const PROTOTYPE = ['type', 'inputs', 'outputs', 'params'];
const recipe_remote_documentPart = {
    name: 'document',
    label: '',
    shape: 'document',
    toDoc: toDoc,
    toRemote: toRemote,
    read: (dss, at) => dss.find(recipe_remote_path(at)),
    write: (dss, at, remote) => put(dss, recipe_remote_path(at), remote),
};
/** Recipes of a project: headers only, no payload (API reference 4). */
async function listRecipes(dss, project) {
    const list = await dss.get(`${(0,ports/* apiPath */.S)('projects', project, 'recipes')}/`);
    return objectsOf(list).map((recipe) => {
        const name = textOf(recipe, 'name');
        return { id: name, name, ...stampField(recipe), remotes: {} };
    });
}
/** Code comes with the call; a visual recipe is created raw, so that DSS makes no outputs of its own (API reference 2.8). */
async function createRecipe(dss, project, name, remote) {
    const recipe = objectOf(remote['recipe']);
    const creationSettings = isCode(recipe['type']) ? { script: remote['payload'] ?? null } : { rawCreation: true };
    const recipePrototype = { inputs: {}, outputs: {}, ...prototypeOf(recipe), projectKey: project, name };
    const created = objectOf(await dss.post(`${(0,ports/* apiPath */.S)('projects', project, 'recipes')}/`, { recipePrototype, creationSettings }));
    return textOf(created, 'name') || name;
}
/** The fields of a recipe that the create call takes. */
function prototypeOf(recipe) {
    return Object.fromEntries(Object.entries(recipe).filter(([key]) => PROTOTYPE.includes(key)));
}
/** Removes the recipe; its outputs stay (API reference 2.8). */
async function removeRecipe(dss, at) {
    await dss.delete(recipe_remote_path(at));
}

;// CONCATENATED MODULE: ./build/kinds/recipe/schema.js

function side(what, extra) {
    const item = {
        'x-expected': 'a name, or a map with `ref`',
        description: `One ${what}.`,
        anyOf: [
            { type: 'string', minLength: 1, maxLength: 300 },
            REFERENCE,
            {
                type: 'object',
                properties: { ref: nameOrRef(`What the recipe has as ${what}.`), ...extra },
                required: ['ref'],
                additionalProperties: false,
            },
        ],
    };
    const items = listOf(item, `Each ${what}, in its order.`);
    return {
        description: `A list, or lists by role (\`main\`, \`model\`…). A name may be one of another project: OTHER.name.`,
        anyOf: [items, { type: 'object', additionalProperties: items }],
    };
}
const recipeSchema = {
    ...entrySchema('A recipe.', {
        name: {
            type: 'string',
            pattern: '^[^/\\\\]+$',
            'x-expected': 'a recipe name without slashes',
            maxLength: 300,
            description: 'The name, which is also the id.',
        },
        type: schema_text('Type of DSS: python, sql_query, shaker (prepare), join, grouping, sync…', 300),
        inputs: side('input', { deps: listOf(openMap('A partition dependency of DSS.'), 'Partition dependencies.') }),
        outputs: side('output', { append: flag('Append instead of overwrite.') }),
        code: schema_text('Code of a code recipe.', 10_000_000),
        code_file: filePath('File that holds the code, relative to the workspace.'),
        code_env: schema_text('Code environment: a name, builtin or inherit; an environment may map a name.', 300),
        container: schema_text('Container configuration: a name, none or inherit; an environment may map a name.', 300),
        payload: { type: ['object', 'array'], description: 'What a visual recipe does, as DSS names it.' },
        params: openMap('Options of the recipe, as DSS names them.'),
    }, ['name', 'type']),
    allOf: [
        {
            'x-expected': 'code or code_file, not both',
            description: 'Remove one of them.',
            not: { required: ['code', 'code_file'] },
        },
    ],
};

;// CONCATENATED MODULE: ./build/kinds/recipe/kind.js






const recipe = {
    name: 'recipe',
    title: 'recipe',
    collection: 'recipes',
    nameField: 'name',
    schema: recipeSchema,
    identity: 'name',
    dssType: 'RECIPE',
    rules: recipeRules,
    references: recipeReferences,
    remaps: recipeRemaps,
    parts: [recipe_remote_documentPart],
    aliases: recipeAliases,
    idOf: (name) => name,
    desired: desiredRecipe,
    describe: describeRecipe,
    prototype: (doc) => prototypeOf(objectOf(doc['document'])),
    list: listRecipes,
    create: createRecipe,
    remove: removeRecipe,
};

;// CONCATENATED MODULE: ./build/kinds/scenario/ids.js


/**
 * Gives every element an id: its own, or one made from what it does, or from its name. DSS tells elements apart by id and makes random ones for
 * those that have none; a made-up id that stays the same keeps plans quiet. `suggest` proposes; a number tells apart those that would be equal.
 */
function withIds(elements, suggest) {
    const taken = new Set(elements.map(({ id }) => id).filter((id) => typeof id === 'string'));
    return elements.map((element) => {
        if (typeof element['id'] === 'string')
            return element;
        const id = freeId(identifierOf(suggest(element)), taken);
        taken.add(id);
        return { id, ...element };
    });
}
function freeId(wanted, taken) {
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1)
        id = `${wanted}_${number}`;
    return id;
}
/** The id for an element that has a name or at least a type. */
function idFromName({ name, type }) {
    return typeof name === 'string' && name !== '' ? name : typeof type === 'string' ? type : 'element';
}
/** The element with what a reader looks for first at its head. */
function typeFirst({ type, id, name, active, phase, ...others }) {
    return (0,json/* compact */.oE)({ type, id, name, active, phase, ...others });
}

;// CONCATENATED MODULE: ./build/kinds/scenario/defaults.js
/** What DSS fills in when a scenario says nothing: values that are the same in (nearly) every real scenario that has the field. */
const STEP_DEFAULTS = {
    enabled: true,
    alwaysShowComment: false,
    comment: '',
    runConditionType: 'RUN_IF_STATUS_MATCH',
    runConditionStatuses: ['SUCCESS', 'WARNING'],
    runConditionExpression: '',
    resetScenarioStatus: false,
    delayBetweenRetries: 10,
    maxRetriesOnFail: 0,
    params: {
        proceedOnFailure: false,
        handleWarningsAs: 'WARNING',
        warningsAsErrors: false,
        refreshHiveMetastore: true,
        autoUpdateSchemaBeforeEachRecipeRun: false,
        stopAtFlowZoneBoundary: false,
        computeAutomaticRules: true,
        ignorePartitionSelectionMode: true,
        failOnMessageNotSent: true,
        envSelection: { envMode: 'INHERIT' },
    },
};
const TRIGGER_DEFAULTS = {
    active: false,
    delay: 5,
    graceDelaySettings: { delay: 0, checkAgainAfterGraceDelay: false },
    params: { repeatFrequency: 1, timezone: 'SERVER', triggerWhenAllFire: false, envSelection: { envMode: 'INHERIT' } },
};
const defaults_DOCUMENT_DEFAULTS = {
    type: 'step_based',
    active: false,
    automationLocal: false,
    markedAsTest: false,
    delayedTriggersBehavior: { delayWhileRunning: true, squashDelayedTriggers: true, suppressTriggersWhileRunning: true },
    triggers: [],
    reporters: [],
    params: { steps: [], envSelection: { envMode: 'INHERIT' } },
};

;// CONCATENATED MODULE: ./build/kinds/scenario/rules.js


const STEP = ['document', 'params', 'steps', '*'];
const TRIGGER = ['document', 'triggers', '*'];
const REPORTER = ['document', 'reporters', '*'];
/** Lists of `{ type, itemId }` in the parameters of steps, by name (API reference 2.9). */
const TARGET_LISTS = ['builds', 'computes', 'checks', 'clears', 'items'];
const rules_elements = (path, why) => ({ path, rule: 'keyed', by: ['id', 'name'], ordered: true, why });
const targets = (path) => [
    { path, rule: 'keyed', by: ['itemId'], ordered: true, why: 'API reference 2.9: DSS adds partitionsSpec to what a step works on' },
    ...defaultRules([...path, '*'], { partitionsSpec: '' }, 'API reference 2.9: all partitions'),
];
const scenarioRules = [
    ...taggableRules('document'),
    ...volatileRules(['document'], ['id'], 'API reference 1.9: made from the name, and the address says it'),
    ...volatileRules(['document'], ['running', 'start', 'nextRun', 'lastRun', 'createdBy', 'createdOn'], 'API reference 5: what the scenario does at the moment, and who made it'),
    { path: ['document', 'type'], rule: 'immutable', why: 'API reference 2.9: steps and a script are two kinds of scenario' },
    rules_elements(STEP.slice(0, -1), 'API reference 2.9: steps run in order; DSS fills fields of each'),
    rules_elements(TRIGGER.slice(0, -1), 'API reference 2.9: DSS fills fields of each trigger'),
    rules_elements(REPORTER.slice(0, -1), 'API reference 2.9: DSS fills fields of each reporter; webhooks in them hold secrets: use ${secret:…}'),
    ...TARGET_LISTS.flatMap((list) => targets([...STEP, 'params', list])),
    ...targets([...TRIGGER, 'params', 'watches']),
    ...volatileRules([...TRIGGER, 'params'], ['lastUpdate'], 'corpus: stamped when the trigger was edited'),
    ...defaultRules(STEP, STEP_DEFAULTS, 'corpus-fields, scenario step: what DSS fills in'),
    ...defaultRules(TRIGGER, TRIGGER_DEFAULTS, 'corpus-fields, scenario trigger: what DSS fills in'),
    ...defaultRules(['document'], defaults_DOCUMENT_DEFAULTS, 'corpus-fields, scenarios: what DSS fills in'),
];
const scenarioReferences = [
    ...TARGET_LISTS.map((list) => ({ path: [...STEP, 'params', list, '*', 'itemId'], form: 'typed', typeField: 'type' })),
    { path: [...TRIGGER, 'params', 'watches', '*', 'itemId'], form: 'typed', typeField: 'type' },
    { path: [...STEP, 'params', 'folderSmartId'], form: 'computable' },
    { path: [...REPORTER, 'messaging', 'configuration', 'attachments', '*', 'params', 'attachedDataset'], form: 'computable' },
];
const scenarioRemaps = [
    { path: [...STEP, 'params', 'connection'], what: 'connections' },
    { path: [...TRIGGER, 'params', 'connection'], what: 'connections' },
    { path: ['document', '**', 'envSelection', 'envName'], what: 'code_envs' },
];
const scenarioAliases = {
    'document.shortDesc': 'short_description',
    'document.name': 'label',
    'document.runAsUser': 'run_as',
    'document.params.steps': 'steps',
    'script.script': 'script',
};

// EXTERNAL MODULE: ./build/model/address.js
var address = __webpack_require__(6974);
;// CONCATENATED MODULE: ./build/kinds/scenario/targets.js
/** What a step builds or checks: names in an entry, `{ type, itemId }` in DSS. */

/** `dataset`, `datasets` and `items` of a step as the targets of DSS. */
function targetsOf(step, context, field) {
    const { dataset, datasets, items } = step;
    const names = [...(dataset === undefined ? [] : [dataset]), ...((0,json/* isList */.Lv)(datasets) ? datasets : [])];
    const others = ((0,json/* isList */.Lv)(items) ? items : []).filter(json/* isObject */.Gv);
    return [
        ...names.map((name) => ({ type: 'DATASET', itemId: name })),
        ...others.map((item, index) => itemTarget(item, context, [...field, 'items', index])),
    ];
}
function itemTarget(item, context, field) {
    const { type = 'DATASET', item: name = '', partitions, project } = item;
    const local = type === 'MANAGED_FOLDER' && project === undefined;
    return {
        type,
        itemId: local ? context.computable(name, [...field, 'item']) : name,
        ...(partitions === undefined ? {} : { partitionsSpec: partitions }),
        ...(project === undefined ? {} : { projectKey: project }),
    };
}
/** The shortest fields that say these targets. */
function targetsIn(targets) {
    if (!(0,json/* isList */.Lv)(targets))
        return {};
    const elements = targets.filter(json/* isObject */.Gv);
    const [first] = elements;
    if (first === undefined)
        return { datasets: [] };
    if (!elements.every(isPlainDataset))
        return { items: elements.map(describeTarget) };
    const names = elements.map(({ itemId = '' }) => itemId);
    return names.length === 1 ? { dataset: first['itemId'] ?? '' } : { datasets: names };
}
function isPlainDataset(target) {
    return target['type'] === 'DATASET' && Object.keys(target).every((key) => key === 'type' || key === 'itemId');
}
function describeTarget({ type = '', itemId = '', partitionsSpec, projectKey }) {
    return {
        type,
        item: itemId,
        ...(partitionsSpec === undefined ? {} : { partitions: partitionsSpec }),
        ...(projectKey === undefined ? {} : { project: projectKey }),
    };
}

;// CONCATENATED MODULE: ./build/kinds/scenario/steps.js
/** Steps: friendly forms of the common ones, DSS's own form for all others. Parameters by type: API reference 2.9. */








/** `mode` of a build → job type (API reference 3.1). */
const BUILD_MODES = {
    recursive: 'RECURSIVE_BUILD',
    forced: 'RECURSIVE_FORCED_BUILD',
    missing: 'RECURSIVE_MISSING_ONLY_BUILD',
    this: 'NON_RECURSIVE_FORCED_BUILD',
};
const STEP_FORMS = {
    build_dataset: {
        type: 'build_flowitem',
        fields: ['dataset', 'datasets', 'items', 'mode'],
        params: (step, { context, field }) => ({
            builds: targetsOf(step, context, field),
            jobType: BUILD_MODES[textOf(step, 'mode') || 'recursive'] ?? '',
        }),
        guess: ({ builds, jobType }) => ({ ...targetsIn(builds), ...modeOf(jobType) }),
        subject: ({ builds }) => `build_${targetNames(builds)}`,
    },
    run_checks: {
        type: 'check_dataset',
        fields: ['dataset', 'datasets', 'items'],
        params: (step, { context, field }) => ({ checks: targetsOf(step, context, field) }),
        guess: ({ checks }) => targetsIn(checks),
        subject: ({ checks }) => `check_${targetNames(checks)}`,
    },
    run_scenario: {
        type: 'run_scenario',
        fields: ['scenario'],
        params: ({ scenario = '' }) => ({ scenarioId: scenario }),
        guess: ({ scenarioId = '' }) => ({ scenario: scenarioId }),
        subject: ({ scenarioId }) => `run_${String(scenarioId)}`,
    },
    run_python: {
        type: 'custom_python',
        fields: ['code', 'code_file'],
        params: ({ code, code_file: file }, { context, field }) => {
            const script = typeof file === 'string' ? context.file(file, [...field, 'code_file']) : code;
            return script === undefined ? {} : { script };
        },
        guess: ({ script }) => (script === undefined ? {} : { code: script }),
        subject: () => 'run_python',
    },
    run_sql: {
        type: 'exec_sql',
        fields: ['connection', 'sql'],
        params: ({ connection = '', sql = '' }) => ({ connection, sql }),
        guess: ({ connection = '', sql = '' }) => ({ connection, sql }),
        subject: () => 'run_sql',
    },
};
/** The steps of an entry as DSS keeps them. */
function desiredSteps(steps, context) {
    const translated = steps.filter(json/* isObject */.Gv).map((step, index) => stepOf(step, { context, field: ['steps', index] }));
    const named = withIds(translated, suggestId);
    return named.map((step) => ('name' in step ? step : { ...step, name: textOf(step, 'id') }));
}
/** The shortest forms that come to these steps, which are free of defaults. */
function describeSteps(steps, cursor, context) {
    return steps.filter(json/* isObject */.Gv).map((step) => friendlyStep(step, { cursor: cursor.down(pattern/* ELEMENT */.P), context }) ?? typeFirst(step));
}
function stepOf(step, ask) {
    const { type } = step;
    const form = typeof type === 'string' && Object.hasOwn(STEP_FORMS, type) ? STEP_FORMS[type] : undefined;
    if (form === undefined || isDssStep(step, form))
        return step;
    const own = Object.fromEntries(Object.entries(step).filter(([key]) => !form.fields.includes(key)));
    return { ...own, type: form.type, params: { ...form.params(step, ask), ...objectOf(step['params']) } };
}
/** `run_scenario` is a type of DSS, too: a step without the friendly field is DSS's own. */
function isDssStep(step, form) {
    return step['type'] === form.type && !form.fields.some((field) => field in step);
}
function suggestId(step) {
    const form = Object.values(STEP_FORMS).find(({ type }) => type === step['type']);
    return form === undefined ? idFromName(step) : form.subject(objectOf(step['params']));
}
function friendlyStep(step, { cursor, context }) {
    const found = Object.entries(STEP_FORMS).find(([, form]) => form.type === step['type']);
    if (found === undefined)
        return undefined;
    const [type, form] = found;
    const { type: _type, id, name, params, ...envelope } = step;
    const fields = form.guess(objectOf(params));
    const said = form.params(fields, { context, field: [] });
    const others = Object.entries(objectOf(params)).filter(([key]) => !(key in said));
    const candidate = (0,json/* compact */.oE)({
        type,
        id,
        name,
        ...fields,
        ...envelope,
        params: others.length === 0 ? undefined : Object.fromEntries(others),
    });
    const [result = {}] = desiredSteps([candidate], context);
    return (0,json/* jsonEqual */.Zm)(lessDefaults(result, cursor), step) ? shorten(candidate, context) : undefined;
}
/** Leaves out the id and the name that the step would get anyway. */
function shorten(candidate, context) {
    const { name, ...unnamed } = candidate;
    const { id, ...bare } = unnamed;
    const [made = {}] = desiredSteps([bare], context);
    if (made['id'] === id)
        return made['name'] === name ? bare : { ...bare, ...(name === undefined ? {} : { name }) };
    return name === id ? unnamed : candidate;
}
function modeOf(jobType) {
    const mode = Object.keys(BUILD_MODES).find((name) => BUILD_MODES[name] === jobType);
    return mode === undefined || mode === 'recursive' ? {} : { mode };
}
function targetNames(targets) {
    if (!(0,json/* isList */.Lv)(targets))
        return '';
    return objectsOf(targets)
        .map(({ itemId }) => {
        const ref = (0,model_document/* asRef */.QE)(itemId);
        return ref === undefined ? String(itemId) : (0,address/* partsOf */.CI)(ref).name;
    })
        .join('_');
}

;// CONCATENATED MODULE: ./build/kinds/scenario/cron.js
/** Between cron expressions and DSS's time-based trigger (API reference 2.9): each says some schedules that the other cannot. */

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** DSS takes the day of a monthly trigger from the date on which it starts; any past month that has the day will do. */
const MONTHLY_START = '2024-01-';
/** The parameters of a `temporal` trigger, without the time zone; undefined for a schedule that DSS cannot say. */
function cronToParams(cron) {
    const fields = cron.trim().split(/\s+/);
    if (!isFive(fields) || fields[3] !== '*')
        return undefined;
    const [minute, hour, day, , weekday] = fields;
    if (day === '*' && weekday === '*')
        return everyDay(minute, hour);
    const time = timeOf(minute, hour);
    if (time === undefined)
        return undefined;
    if (day === '*')
        return weekly(weekday, time);
    return weekday === '*' ? monthly(day, time) : undefined;
}
/** The cron expression that comes to exactly these parameters; undefined when there is none. */
function paramsToCron({ frequency, repeatFrequency, minute, hour, daysOfWeek, monthlyRunOn, startingFrom, }) {
    const every = typeof repeatFrequency === 'number' ? repeatFrequency : 1;
    const step = every === 1 ? '*' : `*/${every}`;
    const time = `${numberText(minute)} ${numberText(hour)}`;
    if (frequency === 'Minutely')
        return `${step} * * * *`;
    if (frequency === 'Hourly')
        return `${numberText(minute)} ${step} * * *`;
    if (frequency === 'Daily')
        return `${time} * * *`;
    if (frequency === 'Weekly')
        return `${time} * * ${weekdays(daysOfWeek)}`;
    if (frequency !== 'Monthly')
        return undefined;
    if (monthlyRunOn === 'LAST_DAY_OF_THE_MONTH')
        return `${time} L * *`;
    return typeof startingFrom === 'string' ? `${time} ${Number(startingFrom.slice(MONTHLY_START.length))} * *` : undefined;
}
function everyDay(minute, hour) {
    if (hour === '*') {
        const every = cron_stepOf(minute, 59);
        if (every !== undefined)
            return { frequency: 'Minutely', repeatFrequency: every };
    }
    const at = numberIn(minute, 0, 59);
    if (at === undefined)
        return undefined;
    const hours = cron_stepOf(hour, 23);
    if (hours !== undefined)
        return { frequency: 'Hourly', repeatFrequency: hours, minute: at };
    const hourOfDay = numberIn(hour, 0, 23);
    return hourOfDay === undefined ? undefined : { frequency: 'Daily', repeatFrequency: 1, hour: hourOfDay, minute: at };
}
function weekly(weekday, time) {
    const days = weekday.split(',').flatMap(daysIn);
    if (days.some((day) => day === undefined))
        return undefined;
    const daysOfWeek = DAYS.filter((_, index) => days.includes(index));
    return { frequency: 'Weekly', repeatFrequency: 1, ...time, daysOfWeek };
}
function monthly(day, time) {
    const common = { frequency: 'Monthly', repeatFrequency: 1, ...time };
    if (day === 'L')
        return { ...common, monthlyRunOn: 'LAST_DAY_OF_THE_MONTH' };
    // A day that some months lack: what DSS does then is not documented.
    const date = numberIn(day, 1, 28);
    return date === undefined
        ? undefined
        : { ...common, monthlyRunOn: 'ON_THE_DAY', startingFrom: `${MONTHLY_START}${String(date).padStart(2, '0')}` };
}
/** Numbers of the days that `MON`, `1`, `7` or `MON-FRI` means, 0 being Sunday; an undefined element for what means none. */
function daysIn(text) {
    const [from, to, more] = text.split('-').map(dayNumber);
    if (more !== undefined || from === undefined)
        return [undefined];
    if (!text.includes('-'))
        return [from % 7];
    if (to === undefined || to < from)
        return [undefined];
    return Array.from({ length: to - from + 1 }, (_, index) => (from + index) % 7);
}
function dayNumber(text) {
    const named = DAY_NAMES.indexOf(text.toUpperCase());
    return named >= 0 ? named : numberIn(text, 0, 7);
}
function weekdays(days) {
    return (0,json/* isList */.Lv)(days) ? days.map((day) => DAYS.indexOf(String(day))).join(',') : '*';
}
function timeOf(minute, hour) {
    const [minuteOfHour, hourOfDay] = [numberIn(minute, 0, 59), numberIn(hour, 0, 23)];
    return minuteOfHour === undefined || hourOfDay === undefined ? undefined : { hour: hourOfDay, minute: minuteOfHour };
}
/** 1 for `*`, N for a step of N: only steps that divide the range evenly mean the same to DSS and to cron. */
function cron_stepOf(text, last) {
    if (text === '*')
        return 1;
    const step = text.startsWith('*/') ? numberIn(text.slice(2), 1, last) : undefined;
    return step !== undefined && (last + 1) % step === 0 ? step : undefined;
}
function numberIn(text, least, most) {
    const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
}
function numberText(value) {
    return typeof value === 'number' ? String(value) : '?';
}
function isFive(fields) {
    return fields.length === 5;
}

;// CONCATENATED MODULE: ./build/kinds/scenario/triggers.js






const CRON_HINT = 'DSS can say: every N minutes or hours (N dividing 60 or 24), daily, weekly on some days, monthly on a day up to 28 or L; for anything else write a trigger of DSS';
/** The triggers of an entry as DSS keeps them. */
function desiredTriggers(triggers, context) {
    const translated = triggers.filter(json/* isObject */.Gv).map((trigger, index) => triggerOf(trigger, ['triggers', index], context));
    return withIds(translated, idFromName);
}
/** The shortest forms that come to these triggers, which are free of defaults. */
function describeTriggers(triggers, cursor, context) {
    return triggers
        .filter(json/* isObject */.Gv)
        .map((trigger) => friendlyTrigger(trigger, { cursor: cursor.down(pattern/* ELEMENT */.P), context }) ?? typeFirst(trigger));
}
function triggerOf(trigger, field, context) {
    if (trigger['type'] !== 'schedule')
        return trigger;
    const { type: _type, cron, timezone, active = true, ...own } = trigger;
    const params = cronToParams(String(cron));
    if (params === undefined) {
        context.report('unsupported-cron', [...field, 'cron'], `DSS has no trigger for the schedule \`${String(cron)}\``, CRON_HINT);
    }
    return {
        ...own,
        type: 'temporal',
        active,
        params: { ...params, ...(timezone === undefined ? {} : { timezone }), ...objectOf(own['params']) },
    };
}
function friendlyTrigger(trigger, { cursor, context }) {
    const { type, params, active, ...own } = trigger;
    if (type !== 'temporal')
        return undefined;
    const { timezone, ...schedule } = objectOf(params);
    const cron = paramsToCron(schedule);
    if (cron === undefined || cronToParams(cron) === undefined)
        return undefined;
    const candidate = {
        ...typeFirst({ ...own, type: 'schedule' }),
        cron,
        ...(timezone === undefined ? {} : { timezone }),
        ...(active === undefined ? { active: false } : {}),
    };
    const [result = {}] = desiredTriggers([candidate], context);
    return (0,json/* jsonEqual */.Zm)(lessDefaults(result, cursor), trigger) ? triggers_shorten(candidate) : undefined;
}
/** Leaves out the id that the trigger would get anyway. */
function triggers_shorten(candidate) {
    const { id, ...bare } = candidate;
    return id === idFromName({ ...bare, type: 'temporal' }) ? bare : candidate;
}

;// CONCATENATED MODULE: ./build/kinds/scenario/spec.js






const SCENARIO_MIRRORS = [
    { field: 'type', path: ['type'], type: 'text' },
    { field: 'active', path: ['active'], type: 'flag' },
    { field: 'run_as', path: ['runAsUser'], type: 'text' },
    ...DESCRIPTION_MIRRORS,
];
/** The definition, and the script when there is one. */
function desiredScenario({ name, spec }, context) {
    const { label = name, steps, triggers, reporters } = spec;
    const document = {
        name: label,
        type: 'step_based',
        ...fromMirrors(spec, SCENARIO_MIRRORS),
        ...((0,json/* isList */.Lv)(steps) ? { params: { steps: desiredSteps(steps, context) } } : {}),
        ...((0,json/* isList */.Lv)(triggers) ? { triggers: desiredTriggers(triggers, context) } : {}),
        ...((0,json/* isList */.Lv)(reporters) ? { reporters: withIds(reporters.filter(json/* isObject */.Gv), idFromName) } : {}),
    };
    const script = scriptOf(spec, context);
    return { document: withRaw(document, spec), ...(script === undefined ? {} : { script: { script } }) };
}
function scriptOf({ script, script_file: file }, context) {
    return typeof file === 'string' ? context.file(file, ['script_file']) : script;
}

;// CONCATENATED MODULE: ./build/kinds/scenario/describe.js











const scenario_describe_RULES = (0,pattern/* cursorFor */._)(scenarioRules).down('document');
/** Used to see what a friendly form would come to: names stand as they are, nothing is reported. */
const TRIAL = { file: () => undefined, computable: (name) => name, report: () => undefined };
/** An entry for an observed scenario; its script goes into a file of its own. */
function describeScenario(name, doc, context) {
    const { name: label, triggers, reporters, ...document } = lessDefaults(objectOf(doc['document']), scenario_describe_RULES);
    const steps = objectOf(document['params'])['steps'];
    const { fields, rest } = takeMirrors((0,json/* isList */.Lv)(steps) ? without(document, ['params', 'steps']) : document, SCENARIO_MIRRORS);
    const { type, active, run_as, ...described } = fields;
    return entryOf({
        name,
        label: label === name ? undefined : label,
        type,
        ...described,
        active,
        run_as,
        triggers: (0,json/* isList */.Lv)(triggers) ? describeTriggers(triggers, scenario_describe_RULES.down('triggers'), TRIAL) : undefined,
        steps: (0,json/* isList */.Lv)(steps) ? describeSteps(steps, scenario_describe_RULES.down('params').down('steps'), TRIAL) : undefined,
        reporters: (0,json/* isList */.Lv)(reporters) ? reporters.filter(json/* isObject */.Gv).map(typeFirst) : undefined,
        ...describeScript(name, objectOf(doc['script'])['script'], context),
    }, rest);
}
function describeScript(name, script, context) {
    if (typeof script !== 'string')
        return {};
    return { script_file: context.file(`scenarios/${name.replace(/[^\w.-]/g, '_')}.py`, script) };
}

;// CONCATENATED MODULE: ./build/kinds/scenario/remote.js


const scenario_remote_path = ({ project, id }, ...rest) => (0,ports/* apiPath */.S)('projects', project, 'scenarios', id, ...rest);
/** The full definition: `…/light` would drop the steps (API reference 6). */
const scenario_remote_documentPart = plainDocumentPart({ name: 'document', label: '', path: (at) => scenario_remote_path(at) });
/** The code of a custom_python scenario; other scenarios have none. */
const scriptPart = {
    ...plainDocumentPart({ name: 'script', label: '', path: (at) => scenario_remote_path(at, 'payload') }),
    appliesTo: (first) => objectOf(first)['type'] === 'custom_python',
    async read(dss, at) {
        const payload = objectOf(await dss.find(scenario_remote_path(at, 'payload')));
        return typeof payload['script'] === 'string' ? payload : undefined;
    },
};
/** Scenarios of a project: headers only, no steps (API reference 4). */
async function listScenarios(dss, project) {
    const list = await dss.get(`${(0,ports/* apiPath */.S)('projects', project, 'scenarios')}/`);
    return objectsOf(list).map((scenario) => ({
        id: textOf(scenario, 'id'),
        name: textOf(scenario, 'id'),
        ...stampField(scenario),
        remotes: {},
    }));
}
/** Creates an empty scenario and returns its id, which DSS makes from the name (API reference 1.9, 2.9). */
async function createScenario(dss, project, name, document) {
    const { type } = document;
    const created = await dss.post(`${(0,ports/* apiPath */.S)('projects', project, 'scenarios')}/`, { name, type: type ?? 'step_based', params: {} });
    return textOf(objectOf(created), 'id');
}
async function removeScenario(dss, at) {
    await dss.delete(scenario_remote_path(at));
}

;// CONCATENATED MODULE: ./build/kinds/scenario/schema.js


const STEP_TYPE = schema_text('build_dataset, run_checks, run_scenario, run_python, run_sql, or a step type of DSS.', 300);
const STEP_ENVELOPE = {
    type: STEP_TYPE,
    id: schema_text('Id of the step. Default: made from what it does.', 300),
    name: schema_text('Name of the step; expressions of later steps may use it. Default: the id.', 1000),
    enabled: flag('Whether the step runs. Default: true.'),
    comment: schema_text('A note for readers.', 10_000),
    alwaysShowComment: flag('Show the note in the list of steps.'),
    runConditionType: {
        enum: ['RUN_IF_STATUS_MATCH', 'RUN_ALWAYS', 'RUN_CONDITIONALLY', 'DISABLED'],
        description: 'When the step runs. Default: RUN_IF_STATUS_MATCH.',
    },
    runConditionStatuses: listOf(schema_text('An outcome of DSS.', 100), 'Outcomes so far that let the step run. Default: SUCCESS and WARNING.'),
    runConditionExpression: schema_text('Expression for RUN_CONDITIONALLY.', 10_000),
    resetScenarioStatus: flag('Forget the outcome so far before the step runs.'),
    delayBetweenRetries: { type: 'integer', minimum: 0, description: 'Seconds between retries. Default: 10.' },
    maxRetriesOnFail: { type: 'integer', minimum: 0, description: 'How many retries. Default: 0.' },
    params: openMap('Parameters of the step, as DSS names them.'),
};
const TARGETS = {
    dataset: schema_text('Name of one dataset.', 300),
    datasets: listOf(schema_text('Name of a dataset.', 300), 'Names of several datasets.'),
    items: listOf(closedMap({
        type: schema_text('DATASET, MANAGED_FOLDER, SAVED_MODEL, MODEL_EVALUATION_STORE…', 100),
        item: nameOrRef('Name, or id where DSS makes the ids.'),
        partitions: schema_text('Partitions, as DSS writes them.', 10_000),
        project: schema_text('Key of another project.', 100),
    }, ['type', 'item'], 'Anything that can be built, with partitions.'), 'Objects of any type.'),
};
/** Fields of each friendly step. `run_scenario` is also a type of DSS, with its parameters in `params`. */
const STEP_FIELDS = {
    build_dataset: {
        ...TARGETS,
        mode: {
            enum: Object.keys(BUILD_MODES),
            description: 'recursive (what is out of date), forced (everything), missing, this (only these). Default: recursive.',
        },
    },
    run_checks: TARGETS,
    run_scenario: { scenario: schema_text('Id of the scenario.', 300) },
    run_python: { code: schema_text('Python code.', 1_000_000), code_file: filePath('File that holds the code, relative to the workspace.') },
    run_sql: { connection: schema_text('Name of the connection; an environment may map it.', 300), sql: schema_text('SQL statements.', 1_000_000) },
};
const schema_STEP = {
    type: 'object',
    description: 'One step: a friendly form, or a step of DSS.',
    properties: { type: STEP_TYPE },
    required: ['type'],
    allOf: [
        ...Object.entries(STEP_FIELDS).map(([type, fields]) => 
        // What the step does comes first: messages list fields in this order, and cut long lists.
        branch(type, closedMap({ type: STEP_TYPE, ...fields, ...STEP_ENVELOPE }, ['type'], `A ${type} step.`))),
        {
            if: { type: 'object', properties: { type: { enum: Object.keys(STEP_FIELDS) } } },
            else: closedMap(STEP_ENVELOPE, ['type'], 'A step of DSS.'),
        },
    ],
};
const TRIGGER_TYPE = schema_text('schedule, or a trigger type of DSS: temporal, ds_modified, sql_query, follow_scenariorun, custom_python.', 300);
const TRIGGER_ENVELOPE = {
    type: TRIGGER_TYPE,
    id: schema_text('Id of the trigger. Default: made from its name or type.', 300),
    name: schema_text('Name of the trigger.', 1000),
    active: flag('Whether the trigger fires. Default: true for a schedule.'),
    delay: { type: 'integer', minimum: 0, description: 'Seconds between two looks.' },
    graceDelaySettings: openMap('How long to wait for things to settle, as DSS names it.'),
    params: openMap('Parameters of the trigger, as DSS names them.'),
};
const SCHEDULE = {
    cron: {
        type: 'string',
        pattern: '^\\s*(\\S+\\s+){4}\\S+\\s*$',
        'x-expected': 'five cron fields: minute hour day month weekday',
        maxLength: 200,
        description: 'Minute, hour, day of month, month, day of week.',
    },
    timezone: schema_text('IANA name, or SERVER. Default: SERVER.', 100),
};
const schema_TRIGGER = {
    type: 'object',
    description: 'What starts the scenario: a schedule, or a trigger of DSS.',
    properties: { type: TRIGGER_TYPE },
    required: ['type'],
    allOf: [
        branch('schedule', closedMap({ ...TRIGGER_ENVELOPE, ...SCHEDULE }, ['type', 'cron'], 'A schedule.')),
        {
            if: { type: 'object', properties: { type: { const: 'schedule' } } },
            else: closedMap(TRIGGER_ENVELOPE, ['type'], 'A trigger of DSS.'),
        },
    ],
};
function branch(type, schema) {
    return {
        if: { type: 'object', properties: { type: { const: type } }, required: ['type'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
        then: schema,
    };
}
const schema_REPORTER = closedMap({
    id: schema_text('Id of the reporter. Default: made from its name.', 300),
    name: schema_text('Name of the reporter.', 1000),
    active: flag('Whether the reporter sends.'),
    phase: { enum: ['START', 'END'], description: 'When it sends.' },
    runConditionEnabled: flag('Whether runCondition counts.'),
    runCondition: schema_text("Expression: `outcome != 'SUCCESS'`.", 10_000),
    variablesCode: schema_text('Python that computes variables for the message.', 1_000_000),
    messaging: openMap('Channel and message, as DSS names them. Webhook addresses and tokens are secrets: write `${env:IAC_NAME}`.'),
}, [], 'A reporter of DSS.');
const scenarioSchema = entrySchema('A scenario.', {
    name: {
        type: 'string',
        minLength: 1,
        maxLength: 300,
        description: 'Name; the id is made from it: every other character than A-Z a-z 0-9 _ becomes _.',
    },
    label: schema_text('Name that DSS shows. Default: the name.', 1000),
    type: { enum: ['step_based', 'custom_python'], description: 'Steps, or a Python script. Default: step_based.' },
    active: flag('Whether triggers start the scenario. Default: false.'),
    run_as: schema_text('Login of the user who runs it. Without it, whoever saved the scenario last.', 300),
    steps: listOf(schema_STEP, 'Steps, in their order.'),
    triggers: listOf(schema_TRIGGER, 'What starts the scenario.'),
    reporters: listOf(schema_REPORTER, 'Who is told about runs.'),
    script: schema_text('Python code of a custom_python scenario.', 10_000_000),
    script_file: filePath('File that holds the script, relative to the workspace.'),
}, ['name']);

;// CONCATENATED MODULE: ./build/kinds/scenario/kind.js
/** Scenarios: a definition, and for Python scenarios a script that DSS keeps beside it. */








const scenario = {
    name: 'scenario',
    title: 'scenario',
    collection: 'scenarios',
    nameField: 'name',
    schema: scenarioSchema,
    identity: 'derived',
    dssType: 'SCENARIO',
    rules: scenarioRules,
    references: scenarioReferences,
    remaps: scenarioRemaps,
    parts: [scenario_remote_documentPart, scriptPart],
    aliases: scenarioAliases,
    idOf: identifierOf,
    desired: desiredScenario,
    describe: describeScenario,
    // The name of the call gives the id only; the one that people see comes with the first update.
    prototype(doc) {
        const { type } = objectOf(doc['document']);
        return (0,json/* compact */.oE)({ type });
    },
    list: listScenarios,
    create: createScenario,
    remove: removeScenario,
};

;// CONCATENATED MODULE: ./build/kinds/zone/items.js
/** What stands in a zone: lists by type in an entry, `{ objectId, objectType }` elements in DSS. */



/** Lists of an entry, by the type of their elements (API reference 2.11); `other` takes the rest. */
const LISTS = { datasets: 'DATASET', recipes: 'RECIPE', folders: 'MANAGED_FOLDER' };
/** `DATASET orders`, `MANAGED_FOLDER reports`, `DATASET OTHER.orders`: names, never ids, where the document is symbolic. */
function itemKey(element) {
    const { objectId, objectType, projectKey } = element;
    const ref = (0,model_document/* asRef */.QE)(objectId);
    const name = ref === undefined ? String(objectId) : (0,address/* partsOf */.CI)(ref).name;
    return `${String(objectType)} ${typeof projectKey === 'string' ? `${projectKey}.` : ''}${name}`;
}
/** The part `items` of the Doc; undefined when the entry says nothing about items. */
function desiredItems(spec, context) {
    const { items } = spec;
    if (!(0,json/* isObject */.Gv)(items))
        return undefined;
    const elements = Object.entries(items).flatMap(([list, names]) => ((0,json/* isList */.Lv)(names) ? names : []).map((name, index) => elementOf(list, name, { place: ['items', list, index], context })));
    return Object.fromEntries(elements.map((element) => [itemKey(element), element]));
}
function elementOf(list, name, { place, context }) {
    const type = LISTS[list];
    if (type === undefined)
        return otherElement(name);
    return { objectId: type === 'MANAGED_FOLDER' ? context.computable(name, place) : name, objectType: type };
}
function otherElement(item) {
    const { type = '', id = '', project } = (0,json/* isObject */.Gv)(item) ? item : {};
    return { objectId: id, objectType: type, ...(project === undefined ? {} : { projectKey: project }) };
}
/** The lists that declare observed elements, each sorted by name; undefined when the zone is empty. */
function describeItems(elements) {
    const lists = {};
    const sorted = Object.entries(elements).sort(([left], [right]) => (left < right ? -1 : 1));
    for (const [, element] of sorted) {
        if (!(0,json/* isObject */.Gv)(element))
            continue;
        const [list, item] = describeElement(element);
        lists[list] = [...(lists[list] ?? []), item];
    }
    const known = [...Object.keys(LISTS), 'other'].filter((list) => lists[list] !== undefined);
    return known.length === 0 ? undefined : Object.fromEntries(known.map((list) => [list, lists[list] ?? []]));
}
function describeElement({ objectId = '', objectType = '', projectKey }) {
    const list = projectKey === undefined ? Object.keys(LISTS).find((name) => LISTS[name] === objectType) : undefined;
    if (list !== undefined)
        return [list, objectId];
    return ['other', { type: objectType, id: objectId, ...(projectKey === undefined ? {} : { project: projectKey }) }];
}

;// CONCATENATED MODULE: ./build/kinds/zone/rules.js

const zoneRules = [
    ...taggableRules('document'),
    ...volatileRules(['document'], ['id'], 'API reference 2.11: made by DSS; state keeps it'),
    ...volatileRules(['document'], ['items'], 'API reference 2.11: added and removed one by one, which the part `items` does'),
    ...volatileRules(['document'], ['position'], 'API reference 5: where the UI draws the zone'),
    { path: ['document', 'shared'], rule: 'set', why: 'API reference 2.11: objects that show in a second zone; no order' },
    ...defaultRules(['document'], { color: '#2ab1ac', shared: [] }, 'API reference 2.11'),
];
const zoneReferences = [
    { path: ['items', '*', 'objectId'], form: 'typed', typeField: 'objectType' },
    { path: ['document', 'shared', '*', 'objectId'], form: 'typed', typeField: 'objectType' },
];
const zoneRemaps = [];
const zoneAliases = { 'document.shortDesc': 'short_description' };

;// CONCATENATED MODULE: ./build/kinds/zone/spec.js




const zoneSchema = entrySchema('A zone of the flow.', {
    name: { type: 'string', minLength: 1, maxLength: 300, description: 'Display name; DSS generates the id.' },
    color: {
        type: 'string',
        pattern: '^#[0-9A-Fa-f]{6}$',
        'x-expected': 'a color such as #2ab1ac',
        maxLength: 7,
        description: 'Color of the zone.',
    },
    items: closedMap({
        datasets: listOf(nameOrRef('Name of a dataset.'), 'Datasets of this project.'),
        recipes: listOf(nameOrRef('Name of a recipe.'), 'Recipes of this project.'),
        folders: listOf(nameOrRef('Name of a managed folder.'), 'Managed folders of this project.'),
        other: listOf(closedMap({
            type: schema_text('Type of DSS: SAVED_MODEL, MODEL_EVALUATION_STORE…', 100),
            id: nameOrRef('Id of the object.'),
            project: schema_text('Key of its project.', 100),
        }, ['type', 'id'], 'An object of another type, or of another project.'), 'Everything else.'),
    }, [], 'What stands in the zone. An object that is listed moves here; objects that are not listed stay where they are.'),
}, ['name']);
const ZONE_MIRRORS = [
    { field: 'name', path: ['name'], type: 'text' },
    { field: 'color', path: ['color'], type: 'text' },
    ...DESCRIPTION_MIRRORS,
];
function desiredZone({ spec }, context) {
    const items = desiredItems(spec, context);
    return { document: withRaw(fromMirrors(spec, ZONE_MIRRORS), spec), ...(items === undefined ? {} : { items }) };
}

;// CONCATENATED MODULE: ./build/kinds/zone/describe.js








const zone_describe_RULES = (0,pattern/* cursorFor */._)(zoneRules);
/** An entry for an observed zone. */
function describeZone(name, doc) {
    const taken = takeMirrors(lessDefaults(objectOf(doc['document']), zone_describe_RULES.down('document')), ZONE_MIRRORS);
    const items = describeItems(objectOf(doc['items']));
    return describeNamed(name, items === undefined ? taken : { ...taken, fields: { ...taken.fields, items } });
}

;// CONCATENATED MODULE: ./build/kinds/zone/remote.js



/** The zone that every project has: what is removed from another zone goes there (API reference 2.11). */
const DEFAULT_ZONE = 'default';
const zones = (project, ...rest) => (0,ports/* apiPath */.S)('projects', project, 'flow', 'zones', ...rest);
const zone_remote_path = ({ project, id }) => zones(project, id);
const zone_remote_documentPart = plainDocumentPart({ name: 'document', label: '', path: zone_remote_path });
/** Objects in the zone. DSS moves them by `add-items`; leaving a zone is moving to the default one. */
const itemsPart = {
    name: 'items',
    label: 'items',
    shape: 'collection',
    elements: (remote) => objectsOf(objectOf(remote)['items']),
    keyOf: itemKey,
    read: (dss, at) => dss.find(zone_remote_path(at)),
    create: (dss, at, element) => addItem(dss, at, element),
    // An element holds nothing but what it names: to state it again is to add it again.
    update: (dss, at, element) => addItem(dss, at, element),
    remove: (dss, { project }, element) => addItem(dss, { project, id: DEFAULT_ZONE }, element),
};
/** Key order matters: clients of DSS compare the text of an item (API reference 2.11). */
async function addItem(dss, { project, id }, { objectId = '', objectType = '', projectKey }) {
    const item = { objectId, objectType, ...(projectKey === undefined ? {} : { projectKey }) };
    await dss.post(zones(project, id, 'add-items'), [item]);
}
/** Zones that people made; the built-in one is no object to declare. One call carries everything (API reference 4). */
async function listZones(dss, project) {
    return objectsOf(await dss.get(zones(project)))
        .filter((zone) => zone['id'] !== DEFAULT_ZONE)
        .map((zone) => ({ id: textOf(zone, 'id'), name: textOf(zone, 'name'), ...stampField(zone), remotes: { document: zone, items: zone } }));
}
/** Returns the id that DSS made. */
async function createZone(dss, project, name, document) {
    const { color } = document;
    const created = await dss.post(zones(project), { name, ...(color === undefined ? {} : { color }) });
    return textOf(objectOf(created), 'id');
}
/** Removes the zone; its objects go to the default one (API reference 2.11). */
async function removeZone(dss, at) {
    await dss.delete(zone_remote_path(at));
}

;// CONCATENATED MODULE: ./build/kinds/zone/kind.js
/** Flow zones: a document, and the objects that stand in it. DSS keeps all zones of a project in one place, so writers take turns. */






const zone = {
    name: 'zone',
    title: 'flow zone',
    collection: 'zones',
    nameField: 'name',
    schema: zoneSchema,
    identity: 'generated',
    rules: zoneRules,
    references: zoneReferences,
    remaps: zoneRemaps,
    parts: [zone_remote_documentPart, itemsPart],
    aliases: zoneAliases,
    sharedGroup: 'zones',
    idOf: () => undefined,
    desired: desiredZone,
    describe: describeZone,
    prototype(doc) {
        const { name, color } = objectOf(doc['document']);
        return (0,json/* compact */.oE)({ name, color });
    },
    list: listZones,
    create: createZone,
    remove: removeZone,
};

;// CONCATENATED MODULE: ./build/kinds/index.js
/** The registry: a new kind is a folder and a line here. */







/** In the order in which objects of one project are created. */
const KINDS = [project, managedFolder, dataset, recipe, scenario, zone];
/** The kind of that name; one that is not in the registry is a bug of ours, since the config room has refused it by then. */
function kindOf(name) {
    const kind = KINDS.find((candidate) => candidate.name === name);
    invariant(kind !== undefined, `no kind named ${name}`);
    return kind;
}

// EXTERNAL MODULE: ./build/model/registry.js
var registry = __webpack_require__(61775);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(90178);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/platforms/machine/clock.js


const machineClock = {
    now: () => new Date(),
    monotonic: () => performance.now(),
    async sleep(milliseconds, signal) {
        await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    },
};
const machineIds = { next: () => (0,external_node_crypto_.randomUUID)() };

// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
;// CONCATENATED MODULE: ./build/platforms/machine/system-code.js
/** The code of an error of the operating system (`ENOENT`); empty for anything else. Seen by its shape: it may come from another realm. */
function systemCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

;// CONCATENATED MODULE: ./build/platforms/machine/files.js






/** The files below a folder. Config is data from a pull request: a path that leaves the folder, or a link, is refused. */
function createFiles(root) {
    return {
        async read(path) {
            const full = await inside(root, path);
            const stats = await (0,promises_.lstat)(full).catch(absent);
            if (stats === undefined)
                return undefined;
            if (!stats.isFile())
                throw refused(path, stats.isSymbolicLink() ? 'it is a link' : 'it is no regular file');
            return (0,promises_.readFile)(full, 'utf8');
        },
        async write(path, text) {
            const full = await inside(root, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(full), { recursive: true });
            const temporary = `${full}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
            await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
            await (0,promises_.rename)(temporary, full);
        },
        async list(folder) {
            const entries = await (0,promises_.readdir)(await inside(root, folder), { withFileTypes: true }).catch(absent);
            return (entries ?? [])
                .filter((entry) => entry.isFile())
                .map(({ name }) => name)
                .sort();
        },
    };
}
async function inside(root, path) {
    const full = (0,external_node_path_.resolve)(root, path);
    if (path.startsWith('/') || path.includes('\\') || !`${full}${external_node_path_.sep}`.startsWith(`${(0,external_node_path_.resolve)(root)}${external_node_path_.sep}`))
        throw refused(path, 'it leaves the workspace');
    // The nearest folder that exists must really be inside: a linked folder would lead out.
    let folder = (0,external_node_path_.dirname)(full);
    let real = await (0,promises_.realpath)(folder).catch(absent);
    while (real === undefined) {
        folder = (0,external_node_path_.dirname)(folder);
        real = await (0,promises_.realpath)(folder).catch(absent);
    }
    const realRoot = await (0,promises_.realpath)(root);
    if (folder.startsWith((0,external_node_path_.resolve)(root)) && real !== (0,external_node_path_.join)(realRoot, folder.slice((0,external_node_path_.resolve)(root).length)))
        throw refused(path, 'a folder on the way is a link');
    return full;
}
function absent(error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error)))
        return undefined;
    throw error;
}
function refused(path, why) {
    return new errors/* IacError */.wG('path-refused', `file \`${path}\` is refused: ${why}`, {
        exitCode: exit_codes/* EXIT */.d.invalidConfig,
        hint: 'use a path relative to dataiku-iac.yml, inside its folder, without links',
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/platforms/machine/git.js


const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** `HEAD` of the repository that the folder lies in; undefined without git or outside a repository. */
async function gitCommit(folder) {
    try {
        const { stdout } = await run('git', ['rev-parse', 'HEAD'], { cwd: folder });
        return stdout.trim() === '' ? undefined : stdout.trim();
    }
    catch {
        // No git, no repository, no commit yet: `${git:commit}` then says so itself.
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/platforms/machine/identity.js



function machineIdentity() {
    const host = (0,external_node_os_.hostname)();
    return { who: `${userName()}@${host}`, holder: { host, bootId: bootId(), pid: process.pid } };
}
/** False only when the holder is certainly dead: a process of this host and this boot that is not there. Undefined: cannot be known here. */
function isAlive(holder) {
    const here = machineIdentity().holder;
    if (holder.host !== here.host || holder.bootId !== here.bootId || holder.bootId === '')
        return undefined;
    try {
        process.kill(holder.pid, 0);
        return true;
    }
    catch (error) {
        return systemCode(error) === 'ESRCH' ? false : undefined;
    }
}
function userName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        // A container may run under a user id that has no name.
        return `uid-${process.getuid?.() ?? 'unknown'}`;
    }
}
/**
 * Changes with each boot, so that a process id of an earlier one is never mistaken for a live process. Containers share the kernel's
 * boot id and not its process ids, so the namespace of these is part of it. Empty where the system does not tell.
 */
function bootId() {
    try {
        return `${(0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${(0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')}`;
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/platforms/machine/secret-box.js


/**
 * Values live in memory only. `keyOf` gives the key of the environment's state when the first secret appears, and throws where there is none
 * and none may be made up.
 */
function createSecretBox(keyOf) {
    const values = new Map();
    const digest = (value) => (0,model_digest/* keyedDigest */.rD)(keyOf(), value);
    return {
        seal(value) {
            const key = digest(value);
            values.set(key, value);
            return (0,model_document/* secretLeaf */.Ze)(key);
        },
        reveal: (key) => values.get(key),
        digest,
    };
}

;// CONCATENATED MODULE: ./build/platforms/machine/state-key.js






/**
 * The key under which secrets are digested in state, plan and journal. On a laptop one is made and kept beside the local state; in CI, where
 * it would be lost with the runner and every secret would look changed, its absence is an error.
 */
function stateKey({ given, isCi, root }) {
    let key = given;
    return () => {
        key ??= isCi ? refuse() : keptKey((0,external_node_path_.join)(root, '.dataiku', 'state.key'));
        return key;
    };
}
function keptKey(path) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    try {
        (0,external_node_fs_.writeFileSync)(path, (0,external_node_crypto_.randomBytes)(32).toString('hex'), { flag: 'wx', mode: 0o600 });
    }
    catch (error) {
        if (systemCode(error) !== 'EEXIST')
            throw error;
    }
    return (0,external_node_fs_.readFileSync)(path, 'utf8').trim();
}
function refuse() {
    throw new errors/* IacError */.wG('state-key-missing', 'the config reads secrets through `${env:…}`, and DATAIKU_IAC_STATE_KEY is not set', {
        exitCode: exit_codes/* EXIT */.d.invalidConfig,
        hint: 'set DATAIKU_IAC_STATE_KEY to one long random value, the same in every run of this environment, as a secret of the CI system',
    });
}

;// CONCATENATED MODULE: ./build/wire.js
/** The composition root: the only file that names concrete adapters. */














/** Everything that commands need, on this machine. Heavy parts are loaded when they are first used. */
function makePorts({ root: folder, environment, reporter }) {
    const root = (0,external_node_path_.resolve)(folder);
    const isCi = environment['CI'] === 'true' || environment['CI'] === '1';
    const { who, holder } = machineIdentity();
    return {
        files: createFiles(root),
        clock: machineClock,
        ids: machineIds,
        random: Math.random,
        reporter,
        secrets: createSecretBox(stateKey({ given: environment['DATAIKU_IAC_STATE_KEY'], isCi, root })),
        kinds: (0,registry/* createRegistry */.Iq)(KINDS),
        osEnvironment: environment,
        toolVersion: version/* TOOL_VERSION */.w,
        who,
        run: undefined,
        holder,
        isAlive: isAlive,
        gitCommit: () => gitCommit(root),
        connectDss: (connection) => connectDss(connection, environment, reporter),
        openBackend: backendOpener(root),
        // The local backend is this disk: a second copy beside it would only cost time.
        localLog: (settings, name) => settings.backend === 'local' ? undefined : createLocalLog((0,external_node_path_.join)(root, '.dataiku', 'journal', `${name}.jsonl`)),
    };
}
async function connectDss(connection, environment, reporter) {
    const { createDssClient } = await Promise.all(/* import() */[__webpack_require__.e(596), __webpack_require__.e(427)]).then(__webpack_require__.bind(__webpack_require__, 3427));
    const proxy = environment['HTTPS_PROXY'] ?? environment['https_proxy'];
    const noProxy = environment['NO_PROXY'] ?? environment['no_proxy'];
    const caFile = environment['DSS_CA_FILE'] ?? environment['NODE_EXTRA_CA_CERTS'];
    return createDssClient({
        ...connection,
        userAgent: `dataiku-iac/${version/* TOOL_VERSION */.w}`,
        clock: machineClock,
        random: Math.random,
        ...(proxy === undefined || proxy === '' ? {} : { proxy }),
        ...(noProxy === undefined ? {} : { noProxy }),
        ...(caFile === undefined || caFile === '' ? {} : { ca: (0,external_node_fs_.readFileSync)(caFile, 'utf8') }),
        allowHttp: environment['DSS_ALLOW_HTTP'] === 'true',
        log: ({ method, path, status, milliseconds, attempt }) => reporter.debug(`${method} ${path} ${status} ${milliseconds} ms${attempt > 1 ? `, attempt ${attempt}` : ''}`),
    });
}
function backendOpener(root) {
    let memory;
    return (settings) => {
        if (settings.backend === 'local') {
            return createLocalBackend({ root: (0,external_node_path_.resolve)(root, settings.path), description: `local:${settings.path}` });
        }
        // One memory for the whole process: what one command writes, the next one reads.
        memory ??= createMemoryBackend();
        return memory;
    };
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
