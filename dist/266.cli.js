export const id = 266;
export const ids = [266];
export const modules = {

/***/ 49891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute),
  c: () => (/* binding */ isUncertain)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
// EXTERNAL MODULE: ./build/plan/order.js
var order = __webpack_require__(77154);
// EXTERNAL MODULE: ./build/diff/three-way.js + 2 modules
var three_way = __webpack_require__(18659);
// EXTERNAL MODULE: ./build/model/document.js
var model_document = __webpack_require__(98837);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/path.js
var model_path = __webpack_require__(68575);
// EXTERNAL MODULE: ./build/model/registry.js
var registry = __webpack_require__(61775);
// EXTERNAL MODULE: ./build/plan/fingerprints.js
var plan_fingerprints = __webpack_require__(16097);
;// CONCATENATED MODULE: ./build/apply/journalled.js

/** The only way to change something: intent, call, result. After a kill at any instant the journal names what may have happened. */
async function journalled(context, call) {
    const { operation, address } = call;
    const journal = context.journal(address);
    const at = () => context.clock.now().toISOString();
    context.assertFresh();
    const { before, after, idsBefore } = call;
    await journal.append({ type: 'intent', operation, address, at: at(), before, after, ...(idsBefore === undefined ? {} : { idsBefore }) }, call.durability);
    context.assertFresh();
    try {
        const result = await call.run();
        const id = call.idOf?.(result);
        await journal.append({ type: 'done', operation, address, at: at(), observed: after, ...(id === undefined ? {} : { id }) }, 'local');
        return result;
    }
    catch (error) {
        await journal.append({ type: 'failed', operation, address, at: at(), message: (0,errors/* messageOf */.bD)(error) }, 'local');
        throw error;
    }
}

// EXTERNAL MODULE: ./build/diff/compare.js
var compare = __webpack_require__(25041);
// EXTERNAL MODULE: ./build/model/pattern.js
var pattern = __webpack_require__(43460);
// EXTERNAL MODULE: ./build/diff/lists.js
var lists = __webpack_require__(24899);
// EXTERNAL MODULE: ./build/diff/rules.js
var rules = __webpack_require__(65273);
// EXTERNAL MODULE: ./build/diff/strip.js
var strip = __webpack_require__(23260);
;// CONCATENATED MODULE: ./build/diff/overlay.js
/** Lays what is declared over what DSS has: the document to send. Everything that nobody declared survives. */







/** `declared` holds ids and values by now, no `$ref` and no `$secret`. Volatile fields are left as they are in `base`. */
function overlay(base, declared, rules) {
    return overlayObject(base ?? {}, declared, rules);
}
function overlayValue(base, declared, cursor) {
    const choices = (0,model_document/* asOneOf */.QU)(declared);
    if (choices !== undefined)
        return choices.find((choice) => choice === base) ?? choices[0] ?? null;
    if ((0,compare/* isLeaf */.x)(declared))
        return declared;
    if ((0,json/* isList */.Lv)(declared))
        return overlayList(base, declared, cursor);
    if (!(0,json/* isObject */.Gv)(declared))
        return declared;
    return overlayObject((0,json/* isObject */.Gv)(base) && (0,rules/* ruleAt */.m)(cursor, 'atomic') === undefined ? base : {}, declared, cursor);
}
function overlayObject(base, declared, cursor) {
    const exclusive = declared[model_document/* EXCLUSIVE */.PC] === true;
    const result = {};
    for (const [key, value] of Object.entries(base)) {
        const owned = Object.hasOwn(declared, key) || (exclusive && (0,rules/* ruleAt */.m)(cursor.down(key), 'volatile') === undefined);
        if (!owned || (0,rules/* ruleAt */.m)(cursor.down(key), 'volatile') !== undefined)
            result[key] = value;
        else if (Object.hasOwn(declared, key) && !(0,model_document/* isAbsent */.W0)(declared[key]))
            result[key] = overlayValue(value, declared[key], cursor.down(key));
    }
    for (const [key, value] of Object.entries(declared)) {
        if (key !== model_document/* EXCLUSIVE */.PC && !Object.hasOwn(base, key) && !(0,model_document/* isAbsent */.W0)(value))
            result[key] = overlayValue(undefined, value, cursor.down(key));
    }
    return result;
}
function overlayList(base, declared, cursor) {
    const keyed = (0,rules/* ruleAt */.m)(cursor, 'keyed');
    const below = cursor.down(pattern/* ELEMENT */.P);
    if (keyed === undefined) {
        // Owned whole, but what the UI keeps beside the values (`$idx`, `$status`) need not go when the values are the same.
        if ((0,json/* isList */.Lv)(base) && (0,json/* jsonEqual */.Zm)((0,strip/* stripValue */.U)(base, cursor), declared))
            return base;
        return declared.map((item) => overlayValue(undefined, item, below));
    }
    const { elements } = (0,lists/* alignElements */.N)(declared, (0,json/* isList */.Lv)(base) ? base : [], keyed);
    return elements.map(({ declared: element, existing }) => overlayValue(existing, element, below));
}

// EXTERNAL MODULE: ./build/diff/seal.js
var seal = __webpack_require__(46497);
// EXTERNAL MODULE: ./build/model/terms.js
var terms = __webpack_require__(57621);
// EXTERNAL MODULE: ./build/refresh/observe.js
var observe = __webpack_require__(93136);
// EXTERNAL MODULE: ./build/refresh/terms.js
var refresh_terms = __webpack_require__(24103);
;// CONCATENATED MODULE: ./build/apply/object.js
/** One object on the node: its parts as documents, and the way back to what is sent. */











function accessTo(address, applied, context) {
    const { kind, project, name } = (0,model_address/* partsOf */.CI)(address);
    const terms = (0,refresh_terms/* termsOf */.f)(project, context.ids, context.projectKeys);
    return { address, name, realKey: terms.realKey(project), compiled: context.kinds.require(kind), terms, applied };
}
function locationOf(access, id) {
    return { project: access.realKey, id };
}
/** The id that a new object will have, when it follows from its name; a project's is its key on the node. */
function knownId({ compiled, name, realKey }) {
    return compiled.kind.name === 'project' ? realKey : compiled.kind.idOf(name);
}
async function readPart(access, part, id, wanted, context) {
    const remote = await part.read(context.dss, locationOf(access, id));
    if (remote === undefined)
        return { part, remote, observed: undefined };
    const doc = (0,observe/* observePart */.U0)(access.compiled, part, remote, access.terms);
    const digest = (value) => context.secrets.digest(value);
    const sealed = [wanted, access.applied].reduce((sealing, template) => (0,seal/* sealLike */.v)(sealing, template, access.compiled.rules, digest), doc);
    return { part, remote, observed: sealed[part.name] };
}
/** Declared fields of one part that differ from what is there. */
function partDifferences(access, live, wanted) {
    const name = live.part.name;
    const declared = wanted[name];
    if (declared === undefined)
        return [];
    return (0,compare/* differences */.t)({ [name]: declared }, live.observed === undefined ? {} : { [name]: live.observed }, access.compiled.rules);
}
/** The whole document to send: what DSS has, with the declared fields laid over it. */
function encodePart(access, part, remote, wanted, secrets) {
    const declared = toNode(access, { [part.name]: wanted[part.name] ?? {} }, secrets)[part.name];
    const base = remote === undefined ? undefined : part.toDoc(remote);
    const merged = overlay(base, (0,json/* isObject */.Gv)(declared) ? declared : {}, access.compiled.rules.down(part.name));
    return part.toRemote(merged, remote);
}
/** One element of a collection, laid over the one that DSS has. */
function encodeElement(access, part, key, found) {
    const map = found.wanted[part.name];
    const element = (0,json/* isObject */.Gv)(map) ? (map[key] ?? {}) : {};
    const declared = toNode(access, { [part.name]: { element } }, found.secrets)[part.name];
    const inside = (0,json/* isObject */.Gv)(declared) && (0,json/* isObject */.Gv)(declared['element']) ? declared['element'] : {};
    return overlay(existingElement(access, part, key, found.live), inside, access.compiled.rules.down(part.name).down(key));
}
/** An element as DSS has it, its own id included. */
function existingElement(access, part, key, live) {
    return live.remote === undefined ? undefined : (0,observe/* elementsOf */.ZE)(access.compiled, part, live.remote, access.terms).byKey[key];
}
function toNode(access, doc, secrets) {
    return revealSecrets((0,terms/* toNodeTerms */.xt)(doc, access.compiled.references, access.terms), access.address, secrets);
}
function revealSecrets(doc, address, secrets) {
    return (0,json/* mapJson */.T)(doc, (node) => {
        const digest = (0,model_document/* asSecret */.BO)(node);
        if (digest === undefined)
            return node;
        const value = secrets.reveal(digest);
        if (value === undefined) {
            throw new errors/* IacError */.wG('secret-unknown', `${address} needs a secret that this run does not have`, {
                exitCode: exit_codes/* EXIT */.d.invalidConfig,
                hint: 'set the same environment variables and DATAIKU_IAC_STATE_KEY as when the plan was made',
            });
        }
        return value;
    });
}
/** DSS's stamp on a document, wherever the part keeps it at its top. */
function stampOf(live) {
    if (live.remote === undefined || live.part.shape !== 'document')
        return undefined;
    const tag = live.part.toDoc(live.remote)['versionTag'];
    if (!(0,json/* isObject */.Gv)(tag) || typeof tag['versionNumber'] !== 'number' || typeof tag['lastModifiedOn'] !== 'number')
        return undefined;
    return { versionNumber: tag['versionNumber'], lastModifiedOn: tag['lastModifiedOn'] };
}

;// CONCATENATED MODULE: ./build/apply/converge.js







async function converge(convergence) {
    const { access, id, wanted, context } = convergence;
    const [firstPart] = access.compiled.kind.parts;
    (0,errors/* invariant */.V1)(firstPart !== undefined, `${access.compiled.kind.name} has no parts`);
    let calls = 0;
    let first;
    for (const name of Object.keys(wanted)) {
        const part = (0,registry/* partOf */.BU)(access.compiled.kind, name);
        const step = part.shape === 'document' ? await convergeDocument(part, convergence) : await convergeCollection(part, convergence);
        calls += step.calls;
        // A write to one part restamps the object, so an earlier read of the first part is old then.
        if (part === firstPart)
            first = step.live;
        else if (step.calls > 0)
            first = undefined;
    }
    return { calls, first: first ?? (await readPart(access, firstPart, id, wanted, context)) };
}
async function convergeDocument(part, { access, id, wanted, fingerprints, context }) {
    const live = await readPart(access, part, id, wanted, context);
    const found = partDifferences(access, live, wanted);
    if (found.length === 0)
        return { calls: 0, live };
    requireUnchanged(access, part.name, live.observed, fingerprints);
    const body = encodePart(access, part, live.remote, wanted, context.secrets);
    await journalled(context, {
        operation: `${access.address}#${part.name}`,
        address: access.address,
        before: (0,plan_fingerprints/* fingerprint */.Rj)(live.observed),
        after: (0,plan_fingerprints/* fingerprint */.Rj)(wanted[part.name]),
        durability: 'local',
        run: () => part.write(context.dss, locationOf(access, id), body),
    });
    const after = await readPart(access, part, id, wanted, context);
    requireKept(access, partDifferences(access, after, wanted));
    return { calls: 1, live: after };
}
async function convergeCollection(part, convergence) {
    const { access, id, wanted, context } = convergence;
    const live = await readPart(access, part, id, wanted, context);
    const keys = new Set(partDifferences(access, live, wanted).map(({ path }) => String(path[1])));
    // Additions first: an element that moves here from elsewhere must not be thrown out there afterwards.
    const ordered = [...keys].sort((left, right) => Number(isWanted(wanted, part, right)) - Number(isWanted(wanted, part, left)));
    for (const key of ordered)
        await convergeElement(part, key, { ...convergence, live });
    if (ordered.length === 0)
        return { calls: 0, live };
    const after = await readPart(access, part, id, wanted, context);
    requireKept(access, partDifferences(access, after, wanted));
    return { calls: ordered.length, live: after };
}
async function convergeElement(part, key, target) {
    const { access, id, wanted, fingerprints, context, live } = target;
    const existing = existingElement(access, part, key, live);
    const observed = (0,json/* isObject */.Gv)(live.observed) ? live.observed[key] : undefined;
    requireUnchanged(access, (0,plan_fingerprints/* elementTarget */.oy)(part.name, key), observed, fingerprints);
    const at = locationOf(access, id);
    const element = encodeElement(access, part, key, { live, wanted, secrets: context.secrets });
    const run = () => {
        if (!isWanted(wanted, part, key))
            return part.remove(context.dss, at, existing ?? element);
        return existing === undefined ? part.create(context.dss, at, element) : part.update(context.dss, at, element);
    };
    await journalled(context, {
        operation: `${access.address}#${(0,plan_fingerprints/* elementTarget */.oy)(part.name, key)}`,
        address: access.address,
        before: (0,plan_fingerprints/* fingerprint */.Rj)(observed),
        after: isWanted(wanted, part, key) ? (0,plan_fingerprints/* fingerprint */.Rj)(wantedElement(wanted, part, key)) : null,
        durability: existing === undefined ? 'remote' : 'local',
        run,
    });
}
function isWanted(wanted, part, key) {
    const element = wantedElement(wanted, part, key);
    return element !== undefined && !((0,json/* isObject */.Gv)(element) && element['$absent'] === true);
}
function wantedElement(wanted, part, key) {
    const map = wanted[part.name];
    return (0,json/* isObject */.Gv)(map) ? map[key] : undefined;
}
/** Someone changed it since the plan: nobody's change is overwritten. */
function requireUnchanged(access, target, observed, fingerprints) {
    if (fingerprints === undefined)
        return;
    const known = Object.hasOwn(fingerprints, target);
    // Elements that are other objects come and go with other changes of the same plan.
    if (!known && (0,plan_fingerprints/* holdsOthers */.Uo)(access.compiled, target.slice(0, target.indexOf('/') < 0 ? undefined : target.indexOf('/'))))
        return;
    // A target without a fingerprint was as wanted when the plan was made: that it differs now is somebody's change.
    if (!known || fingerprints[target] !== (0,plan_fingerprints/* fingerprint */.Rj)(observed))
        throw changedSince(access.address);
}
function changedSince(address) {
    return new errors/* IacError */.wG('object-changed', `${address} was changed in DSS since the plan was made`, {
        exitCode: exit_codes/* EXIT */.d.stale,
        hint: 'run `dataiku-iac plan` again: it shows what changed; nothing of this object was overwritten',
    });
}
/** DSS drops what it does not know and answers 200 (API reference 6, gotcha 1). */
function requireKept(access, lost) {
    if (lost.length === 0)
        return;
    const fields = lost.map(({ path }) => `\`${(0,registry/* friendlyPath */.PH)(access.compiled.kind, path)}\``).join(', ');
    throw new errors/* IacError */.wG('field-not-kept', `DSS accepted ${access.address} and did not keep ${fields}`, {
        hint: 'check the spelling of these fields and whether this version of DSS has them, then apply again',
    });
}

;// CONCATENATED MODULE: ./build/apply/create.js
/** Makes an object, or finds the one that an interrupted apply made. */








/** Returns the object's id; `made` is false when it was there already, made by the interrupted apply. */
async function ensureCreated(creation) {
    const { access, context } = creation;
    const operation = `${access.address}#create`;
    const intent = context.earlier.find(operation);
    const candidates = await candidatesFor(creation, intent?.idsBefore);
    const [ours, another] = candidates.ids;
    if (ours !== undefined) {
        if (intent === undefined)
            throw existsAlready(creation);
        if (another !== undefined)
            throw twoCandidates(creation, candidates.ids);
        if (candidates.byName && !(await isOurs(creation, ours)))
            throw existsAlready(creation);
        return { id: ours, made: false };
    }
    const id = await journalled(context, {
        operation,
        address: access.address,
        before: null,
        after: (0,plan_fingerprints/* fingerprint */.Rj)(creation.wanted),
        ...(candidates.all === undefined ? {} : { idsBefore: candidates.all }),
        durability: 'remote',
        run: () => create(creation),
        idOf: (made) => made,
    });
    return { id, made: true };
}
async function create({ access, wanted: declared, context }) {
    const { completeForCreate } = access.compiled.kind;
    const wanted = completeForCreate === undefined ? declared : await completeForCreate(context.dss, declared);
    const remote = encodePart(access, firstPart(access), undefined, wanted, context.secrets);
    return access.compiled.kind.create(context.dss, access.realKey, access.name, (0,json/* isObject */.Gv)(remote) ? remote : {}, wanted);
}
async function candidatesFor({ access, context }, idsBefore) {
    const known = knownId(access);
    if (known !== undefined) {
        const remote = await firstPart(access).read(context.dss, { project: access.realKey, id: known });
        return { ids: remote === undefined ? [] : [known], byName: true, all: undefined };
    }
    const listed = await access.compiled.kind.list(context.dss, access.realKey);
    const fresh = (candidate) => idsBefore === undefined || !idsBefore.includes(candidate.id);
    const ids = listed.filter((candidate) => candidate.name === access.name && fresh(candidate)).map(({ id }) => id);
    return { ids, byName: false, all: listed.map(({ id }) => id) };
}
/** Our half-made object holds what our create call sent; anything else of that name is somebody's. */
async function isOurs(creation, id) {
    const { access, wanted, context } = creation;
    const part = firstPart(access);
    const live = await readPart(access, part, id, wanted, context);
    const sent = (0,strip/* stripVolatile */.r)({ [part.name]: access.compiled.kind.prototype(wanted) }, access.compiled.rules);
    return (0,compare/* differences */.t)(sent, { [part.name]: live.observed ?? {} }, access.compiled.rules).length === 0;
}
function firstPart(access) {
    return access.compiled.kind.parts[0];
}
function existsAlready({ access }) {
    return new errors/* IacError */.wG('already-exists', `${access.address} appeared in DSS since the plan was made, and not by us`, {
        exitCode: exit_codes/* EXIT */.d.stale,
        hint: `look at it in DSS, then import it or rename it, and run \`dataiku-iac plan\` again`,
    });
}
function twoCandidates({ access }, ids) {
    return new errors/* IacError */.wG('ambiguous-create', `${access.address}: DSS has ${ids.length} new objects of that name (${ids.join(', ')}), and only one can be ours`, {
        exitCode: exit_codes/* EXIT */.d.resumeNeeded,
        hint: 'delete the ones that are not wanted in DSS, then run `dataiku-iac apply --resume`',
    });
}

;// CONCATENATED MODULE: ./build/apply/apply-change.js
/** Does one change, or finishes it: a switch on its action. */











/** The object was made and is not yet as wanted: state must know it, or the next plan would take it for somebody else's. */
class PartialChange extends Error {
    name = 'PartialChange';
    cause;
    resource;
    constructor(cause, resource) {
        super('an object was made and is not as wanted');
        this.cause = cause;
        this.resource = resource;
    }
}
/** `before` is what state knew of the object. Safe to run again after an interruption at any point. */
async function applyChange(change, before, context) {
    const access = accessTo(change.address, before === undefined ? {} : await context.hydrate(before.attributes), context);
    const { sharedGroup } = access.compiled.kind;
    const run = () => perform(change, before, { access, context });
    return sharedGroup === undefined ? run() : context.serialise(`${sharedGroup} ${access.realKey}`, run);
}
async function perform(change, before, target) {
    switch (change.action) {
        case 'create':
            return apply_change_create(change.after, change.dependencies, target);
        case 'update':
            return update(change, before, target);
        case 'replace':
            return replace(change, target);
        case 'delete':
            return { resource: undefined, acted: await remove(change, target) };
    }
}
async function apply_change_create(wanted, dependencies, { access, context }) {
    const { id, made } = await ensureCreated({ access, wanted, context });
    context.ids.record(access.address, id);
    const known = { id, originals: createdOriginals(access, wanted), dependencies };
    try {
        const { calls, first } = await converge({ access, id, wanted, fingerprints: undefined, context });
        return { resource: resourceState({ ...known, declared: wanted }, first), acted: made || calls > 0 };
    }
    catch (error) {
        throw new PartialChange(error, { ...known, attributes: {} });
    }
}
async function update(change, before, { access, context }) {
    const { calls, first } = await converge({ access, id: change.id, wanted: change.after, fingerprints: change.fingerprints, context });
    const declared = change.declared ?? change.after;
    const originals = { ...keepOwned(before?.originals ?? {}, declared), ...change.originals };
    return { resource: resourceState({ id: change.id, declared, originals, dependencies: change.dependencies }, first), acted: calls > 0 };
}
/** A field that was reset is not ours any more: what it was before is of no use. */
function keepOwned(originals, declared) {
    const owned = (0,three_way/* declaredPaths */.$)(declared);
    const isOwned = (path) => owned.some((leaf) => leaf === path || leaf.startsWith(`${path}.`) || leaf.startsWith(`${path}[`));
    return Object.fromEntries(Object.entries(originals).filter(([path]) => isOwned(path)));
}
/** No element of a collection stood in an object that we made: one that is no longer declared goes. */
function createdOriginals({ compiled }, declared) {
    const collections = compiled.kind.parts.filter(({ shape }) => shape === 'collection');
    const elements = collections.flatMap(({ name }) => Object.keys((0,json/* isObject */.Gv)(declared[name]) ? declared[name] : {}).map((key) => [name, key]));
    return Object.fromEntries(elements.filter(([, key]) => key !== model_document/* EXCLUSIVE */.PC).map((path) => [(0,model_path/* formatPath */.j)(path), model_document/* ABSENT */.sj]));
}
async function replace(change, target) {
    const { access, context } = target;
    // Once the new object's creation was journalled, the old one is gone for certain: what is there now is ours.
    const recreating = context.earlier.find(`${access.address}#create`) !== undefined;
    const removed = recreating ? false : await remove({ ...change, dropData: false }, target);
    const created = await apply_change_create(change.after, change.dependencies, target);
    return { ...created, acted: created.acted || removed };
}
/** True when the object was there. Refuses when it is not what was planned to go. */
async function remove(change, { access, context }) {
    const parts = Object.keys(change.fingerprints);
    const [first] = access.compiled.kind.parts;
    if (first === undefined)
        throw new errors/* InternalError */.Gd(`${access.compiled.kind.name} has no parts`);
    const present = await readPart(access, first, change.id, {}, context);
    if (present.remote === undefined)
        return false;
    await requireSame(change, parts, { access, context });
    await journalled(context, {
        operation: `${change.address}#delete`,
        address: change.address,
        before: change.fingerprints[first.name] ?? null,
        after: null,
        durability: 'remote',
        run: () => access.compiled.kind.remove(context.dss, locationOf(access, change.id), { dropData: change.dropData }),
    });
    return true;
}
async function requireSame(change, parts, { access, context }) {
    for (const name of parts) {
        const live = await readPart(access, (0,registry/* partOf */.BU)(access.compiled.kind, name), change.id, {}, context);
        if ((0,plan_fingerprints/* fingerprint */.Rj)(live.observed) !== change.fingerprints[name])
            throw changedSince(change.address);
    }
}
function resourceState(known, first) {
    const { declared, ...rest } = known;
    const stamp = stampOf(first);
    return { ...rest, attributes: withoutMarkers(declared), ...(stamp === undefined ? {} : { stamp }) };
}
/** State says what we own; `$exclusive` stays, since it is part of that, and keys that shall be absent are not there. */
function withoutMarkers(declared) {
    return (0,json/* mapJson */.T)(declared, (node) => {
        if (!(0,json/* isObject */.Gv)(node))
            return node;
        return Object.fromEntries(Object.entries(node).filter(([key, value]) => key === model_document/* EXCLUSIVE */.PC || !((0,json/* isObject */.Gv)(value) && value['$absent'] === true)));
    });
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./build/apply/schedule.js

/**
 * Runs every node as soon as what it needs is done: no levels, no barriers. A failure skips what depends on it and nothing else. Never rejects.
 */
async function runSchedule(schedule) {
    const limit = (0,p_limit/* default */.A)(schedule.parallelism);
    const results = new Map();
    const started = new Map();
    const start = (node) => {
        const known = started.get(node);
        if (known !== undefined)
            return known;
        const promise = settle(node);
        started.set(node, promise);
        return promise;
    };
    const settle = async (node) => {
        const needs = (schedule.needs.get(node) ?? []).filter((need) => need !== node);
        const before = await Promise.all(needs.map(async (need) => [need, await start(need)]));
        const broken = before.find(([, result]) => result.status !== 'done');
        const result = broken === undefined ? await limit(() => attempt(node)) : skipped(broken);
        results.set(node, result);
        schedule.onResult(node, result);
        return result;
    };
    const attempt = async (node) => {
        if (schedule.stop.aborted)
            return { status: 'skipped', because: 'stopped' };
        try {
            return { status: 'done', value: await schedule.run(node) };
        }
        catch (error) {
            return { status: 'failed', error };
        }
    };
    await Promise.all(schedule.nodes.map(start));
    return results;
}
function skipped([need, result]) {
    return { status: 'skipped', because: result.status === 'skipped' ? result.because : need };
}

;// CONCATENATED MODULE: ./build/apply/apply-plan.js
/** Executes a plan: the changes side by side where they may, and what state has to know afterwards. */






/** Never throws for a change that fails: failures are outcomes, and what was done is in `resources`. */
async function applyPlan(inputs) {
    const { plan, context } = inputs;
    const started = context.clock.monotonic();
    const changes = new Map(plan.changes.map((change) => [change.address, change]));
    const begun = new Map();
    const outcomes = [];
    const results = await runSchedule({
        nodes: [...changes.keys()],
        needs: (0,order/* changeNeeds */.C)(plan.changes),
        parallelism: inputs.parallelism,
        stop: inputs.stop,
        run(address) {
            begun.set(address, context.clock.monotonic());
            return applyChange(changes.get(address), stateOf(address, inputs.states), context);
        },
        onResult(address, result) {
            const milliseconds = Math.round(context.clock.monotonic() - (begun.get(address) ?? context.clock.monotonic()));
            const outcome = outcomeOf(changes.get(address), result, milliseconds);
            outcomes.push(outcome);
            inputs.onOutcome(outcome, { done: outcomes.length, total: changes.size });
        },
    });
    const report = { outcomes, milliseconds: Math.round(context.clock.monotonic() - started) };
    return { report, resources: resourcesAfter(inputs, results) };
}
function outcomeOf(change, result, milliseconds) {
    const { address, action } = change;
    if (result.status === 'done')
        return { status: result.value.acted ? 'applied' : 'found', address, action, milliseconds };
    if (result.status === 'skipped')
        return { status: 'skipped', address, action, because: result.because };
    const error = result.error instanceof PartialChange ? result.error.cause : result.error;
    const known = error instanceof errors/* IacError */.wG ? error : undefined;
    return {
        status: 'failed',
        address,
        action,
        milliseconds,
        code: known?.code ?? 'internal',
        message: (0,errors/* messageOf */.bD)(error),
        hint: known?.hint,
        exitCode: known?.exitCode ?? exit_codes/* EXIT */.d.internal,
    };
}
function resourcesAfter({ plan, states }, results) {
    const after = new Map(plan.units.map(({ project }) => [project, new Map(states.get(project)?.resources ?? [])]));
    const unitOf = (address) => after.get((0,model_address/* partsOf */.CI)(address).project);
    for (const record of plan.records)
        unitOf(record.address)?.set(record.address, recorded(record, stateOf(record.address, states)));
    for (const address of plan.forgotten)
        unitOf(address)?.delete(address);
    for (const [address, result] of results) {
        if (result.status === 'failed' && result.error instanceof PartialChange)
            unitOf(address)?.set(address, result.error.resource);
        if (result.status !== 'done')
            continue;
        if (result.value.resource === undefined)
            unitOf(address)?.delete(address);
        else
            unitOf(address)?.set(address, result.value.resource);
    }
    return after;
}
function recorded(record, before) {
    return {
        id: record.id,
        attributes: withoutMarkers(record.after),
        originals: { ...before?.originals, ...record.originals },
        dependencies: record.dependencies,
        ...(record.stamp === undefined ? {} : { stamp: record.stamp }),
    };
}
function stateOf(address, states) {
    return states.get((0,model_address/* partsOf */.CI)(address).project)?.resources.get(address);
}

;// CONCATENATED MODULE: ./build/apply/context.js
/** Groups run side by side; within a group, in the order of asking. */
function createSerialiser() {
    const tails = new Map();
    return (group, run) => {
        const turn = (tails.get(group) ?? Promise.resolve()).then(run, run);
        tails.set(group, turn.catch(() => undefined));
        return turn;
    };
}

// EXTERNAL MODULE: ./build/state/blobs.js
var state_blobs = __webpack_require__(39070);
// EXTERNAL MODULE: ./build/state/journal.js + 1 modules
var journal = __webpack_require__(65211);
;// CONCATENATED MODULE: ./build/commands/execute.js
/** Executes a plan under held leases and commits what came of it. Shared by apply, destroy and resume. */






async function execute(inputs) {
    const { ports, session, held, committed } = inputs;
    const plan = withoutProjects(inputs.plan, committed);
    const journals = openJournals(inputs);
    const result = await applyPlan({
        plan,
        states: inputs.states,
        parallelism: inputs.parallelism,
        stop: AbortSignal.any([inputs.stop, ...held.units().map(({ lease }) => lease.lost)]),
        onOutcome: inputs.onOutcome,
        context: {
            dss: session.dss,
            kinds: ports.kinds,
            ids: inputs.ids,
            projectKeys: new Map(plan.units.map(({ project, projectKey }) => [project, projectKey])),
            secrets: ports.secrets,
            clock: ports.clock,
            journal: (address) => journalOf(address, journals),
            earlier: inputs.earlier,
            assertFresh: () => held.assertFresh(),
            hydrate: (doc) => session.hydrate(doc),
            serialise: createSerialiser(),
        },
    });
    // A lost lease fences every write below: the journal stays open and the next run resumes from it.
    held.assertFresh();
    await commit(inputs, result, { close: !result.report.outcomes.some(isUncertain) });
    return result;
}
/** DSS did not answer a call that may not be repeated blindly: the apply stays open, and a resume finds out what became of it. */
function isUncertain(outcome) {
    return outcome.status === 'failed' && outcome.code === 'dss-unavailable' && (outcome.action === 'create' || outcome.action === 'replace');
}
function withoutProjects(plan, projects) {
    const stays = ({ address }) => !projects.has((0,model_address/* partsOf */.CI)(address).project);
    const forgotten = plan.forgotten.filter((address) => stays({ address }));
    return { ...plan, changes: plan.changes.filter(stays), records: plan.records.filter(stays), forgotten };
}
function openJournals({ ports, session, held, plan }) {
    const { config, backend } = session;
    const journals = held.units().map(({ project, lease }) => {
        const unit = session.unit(project);
        const local = ports.localLog(config.workspace.state, `${unit.environment}/${project}/${lease.epoch}`);
        return [project, (0,journal/* openJournal */._)({ backend, unit, epoch: lease.epoch, local })];
    });
    const open = new Map(journals);
    for (const { project } of plan.units)
        if (!open.has(project))
            throw new errors/* InternalError */.Gd(`no lease for project ${project}`);
    return open;
}
function journalOf(address, journals) {
    const journal = journals.get((0,model_address/* partsOf */.CI)(address).project);
    if (journal === undefined)
        throw new errors/* InternalError */.Gd(`no journal for ${address}`);
    return journal;
}
async function commit({ session, held, plan, states, committed }, { resources }, options) {
    for (const { project, projectKey } of plan.units) {
        if (committed.has(project))
            continue;
        const lease = held.lease(project);
        const unit = session.unit(project);
        const light = new Map();
        for (const [address, resource] of resources.get(project) ?? []) {
            const { doc, blobs } = (0,state_blobs/* dehydrate */.hw)(resource.attributes);
            await (0,state_blobs/* storeBlobs */.Kt)(session.backend, unit.environment, blobs);
            light.set(address, { ...resource, attributes: doc });
        }
        const before = states.get(project);
        // Lineage and serial are the lease's to give.
        const { lineage, serial } = lease.head;
        const state = { lineage, serial, unit, nodeId: before?.nodeId ?? plan.node, projectKey, resources: light };
        await lease.commit(state, options);
    }
}


/***/ }),

/***/ 75832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withLeases)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Holds the leases of some projects while `run` runs. Taken in sorted order, so that two runs never wait for each other. */
async function withLeases(ports, session, wanted, run) {
    const leases = new Map();
    try {
        for (const project of [...wanted.projects].sort())
            leases.set(project, await acquire(ports, session, project, wanted.options));
        return await run(heldUnits(leases));
    }
    finally {
        for (const lease of [...leases.values()].reverse())
            await lease.release();
    }
}
function acquire(ports, session, project, options) {
    const { who, run, holder } = ports;
    return session.store.openUnit(session.unit(project), { who, run, holder, isAlive: (other) => ports.isAlive(other), ...options });
}
function heldUnits(leases) {
    return {
        units: () => [...leases].map(([project, lease]) => ({ project, lease })),
        lease(project) {
            const lease = leases.get(project);
            if (lease === undefined)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd(`no lease for project ${project}`);
            return lease;
        },
        assertFresh() {
            for (const lease of leases.values())
                lease.assertFresh();
        },
    };
}


/***/ }),

/***/ 65211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal),
  a: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/state/damage.js
var damage = __webpack_require__(21757);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/state/field.js
var state_field = __webpack_require__(41246);
;// CONCATENATED MODULE: ./build/state/entry-codec.js
/** Entries of the journal as lines of JSON, and back. */


const LINE_FIELDS = [
    'epoch',
    'sequence',
    'type',
    'operation',
    'address',
    'at',
    'before',
    'after',
    'idsBefore',
    'observed',
    'id',
    'message',
];
/** One line, without its line break. */
function encodeLine({ epoch, sequence, entry }) {
    return JSON.stringify((0,json/* compact */.oE)({ epoch, sequence, ...entry }));
}
/** The reverse of `encodeLine`; `key` names the place in errors (`state-damaged`). Undefined for text that is no JSON: a torn line. */
function decodeLine(text, key) {
    const value = jsonOrUndefined(text);
    if (value === undefined)
        return undefined;
    const field = (0,state_field/* fieldsOf */.Pf)({ key, path: '', value }, LINE_FIELDS);
    return { epoch: (0,state_field/* countOf */.pq)(field('epoch')), sequence: (0,state_field/* countOf */.pq)(field('sequence')), entry: decodeEntry(field) };
}
function decodeEntry(field) {
    const common = { operation: (0,state_field/* textOf */.b6)(field('operation')), address: (0,state_field/* addressIn */._Q)(field('address')), at: (0,state_field/* textOf */.b6)(field('at')) };
    switch (field('type').value) {
        case 'intent': {
            const digests = { before: (0,state_field/* nullOr */.lW)(field('before'), state_field/* textOf */.b6), after: (0,state_field/* nullOr */.lW)(field('after'), state_field/* textOf */.b6) };
            return { type: 'intent', ...common, ...digests, ...(0,state_field/* optional */.lq)('idsBefore', field('idsBefore'), (ids) => (0,state_field/* listOf */.c3)(ids, state_field/* textOf */.b6)) };
        }
        case 'done':
            return { type: 'done', ...common, observed: (0,state_field/* nullOr */.lW)(field('observed'), state_field/* textOf */.b6), ...(0,state_field/* optional */.lq)('id', field('id'), state_field/* textOf */.b6) };
        case 'failed':
            return { type: 'failed', ...common, message: (0,state_field/* textOf */.b6)(field('message')) };
        default:
            return (0,state_field/* refuse */.TR)(field('type'), 'intent, done or failed');
    }
}
function jsonOrUndefined(text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch {
        return undefined; // what a killed writer left
    }
}

// EXTERNAL MODULE: ./build/state/layout.js
var layout = __webpack_require__(80138);
;// CONCATENATED MODULE: ./build/state/journal.js
/** The write-ahead log of an apply: what was about to be done, and what came of it. Written to this machine, to the backend, or to both. */





const AT_ONCE = 8;
/** The journal of a new lease. Open it once per lease: entries are numbered from 1. */
function openJournal(place) {
    let sequence = 0;
    return {
        append: async (entry, durability) => {
            sequence += 1;
            const line = { epoch: place.epoch, sequence, entry };
            await place.local?.append(encodeLine(line));
            if (durability === 'remote' || place.local === undefined)
                await appendRemotely(place, line);
        },
    };
}
/**
 * Every entry of an epoch, in order, each once, from both places. A last line that a killed writer left torn is ignored and reported: its
 * append never resolved. Throws `state-damaged` for any other line that cannot be read.
 */
async function readJournal(place, reporter) {
    const [local, remote] = await Promise.all([readLocally(place, reporter), readRemotely(place)]);
    const bySequence = new Map([...remote, ...local].map((line) => [line.sequence, line.entry]));
    return [...bySequence].sort(([left], [right]) => left - right).map(([, entry]) => entry);
}
async function appendRemotely({ backend, unit, epoch }, line) {
    const key = (0,layout/* journalKey */.dR)(unit, epoch, { sequence: line.sequence, operation: line.entry.operation });
    const text = `${encodeLine(line)}\n`;
    if ((await backend.putIfAbsent(key, Buffer.from(text))) !== undefined)
        return;
    // Taken: by this very entry when the backend repeated a write whose answer was lost.
    const stored = await backend.get(key);
    if (stored === undefined || Buffer.from(stored.bytes).toString() !== text)
        throw new errors/* InternalError */.Gd(`two journals write to ${key}`);
}
async function readRemotely({ backend, unit, epoch }) {
    const keys = await backend.list((0,layout/* journalPrefix */.y_)(unit, epoch));
    return (0,p_limit/* default */.A)(AT_ONCE).map(keys, async (key) => {
        const stored = await backend.get(key);
        const line = stored === undefined ? undefined : decodeLine(Buffer.from(stored.bytes).toString(), key);
        if (line === undefined)
            throw (0,damage/* damaged */.q)(key, 'it is no entry of a journal');
        return line;
    });
}
async function readLocally({ local, unit, epoch }, reporter) {
    const texts = (await local?.read()) ?? [];
    const lines = texts.map((text, index) => {
        const line = decodeLine(text, `line ${index + 1} of the local journal of ${(0,layout/* unitName */.Cq)(unit)}`);
        if (line !== undefined)
            return line;
        if (index < texts.length - 1)
            throw (0,damage/* damaged */.q)(`line ${index + 1} of the local journal of ${(0,layout/* unitName */.Cq)(unit)}`, 'it is no JSON');
        reporter.warn(`the last line of the local journal of ${(0,layout/* unitName */.Cq)(unit)} is torn and was ignored: its write never finished`);
        return undefined;
    });
    return lines.filter((line) => line?.epoch === epoch);
}


/***/ })

};
