export const id = 800;
export const ids = [800];
export const modules = {

/***/ 36800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planExit: () => (/* binding */ planExit),
  runDrift: () => (/* binding */ runDrift),
  runPlan: () => (/* binding */ runPlan),
  showDiagnostics: () => (/* binding */ showDiagnostics)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/commands/load.js + 31 modules
var load = __webpack_require__(35228);
// EXTERNAL MODULE: ./build/commands/planning.js + 3 modules
var planning = __webpack_require__(69435);
// EXTERNAL MODULE: ./build/commands/session.js + 1 modules
var commands_session = __webpack_require__(38840);
;// CONCATENATED MODULE: ./build/commands/plan.js



/** What would change. Only reads: no lease, no write to DSS or state. */
async function plan(ports, options) {
    const { config, graph, diagnostics, sources } = await (0,load/* loadWorkspace */.C)(ports, options);
    if (config === undefined || graph === undefined)
        return { plan: undefined, diagnostics, sources, calls: 0 };
    return (0,commands_session/* withSession */.fQ)(ports, config, async (session) => {
        const states = await (0,commands_session/* readStates */.rs)(session, [...new Set([...graph.projectKeys.keys(), ...(await (0,commands_session/* projectsWithState */.wV)(session))])]);
        const planned = await (0,planning/* planAgainst */.J)({ session, ports, graph, states, refreshMode: options.refreshMode, destroy: false });
        return { plan: planned.plan, diagnostics: [...diagnostics, ...planned.diagnostics], sources, calls: session.dss.calls.total };
    });
}

;// CONCATENATED MODULE: ./build/commands/drift.js


/** What was changed in DSS since the last apply, in fields that the config manages; the author's own changes are left out. */
async function drift(ports, options) {
    const outcome = await plan(ports, options);
    if (outcome.plan === undefined || outcome.diagnostics.some(diagnostic/* isError */.bJ))
        return { ...outcome, drift: outcome.plan, drifted: false };
    const reduced = driftOf(outcome.plan);
    return { ...outcome, drift: reduced, drifted: reduced.changes.length > 0 };
}
function driftOf(plan) {
    const changes = plan.changes.flatMap((change) => {
        if (change.action === 'create')
            return change.reason === 'gone-from-dss' ? [change] : [];
        if (change.action === 'delete')
            return [];
        const fields = change.fields.filter(({ origin }) => origin === 'drift' || origin === 'both');
        return fields.length === 0 ? [] : [{ ...change, fields }];
    });
    return { ...plan, changes };
}

// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
// EXTERNAL MODULE: ./build/report/documents.js
var documents = __webpack_require__(46821);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/excerpt.js



/** Cells around the line number: two of indent, and ` | `. */
const FRAME = 5;
/** The second half of a character that was cut in two. */
const LOW_SURROGATE = /^[\udc00-\udfff]/;
/** The line of a file that `at` names, and a caret under its column. Nothing when the file has no such line. */
function excerptLines(source, at, style) {
    const line = source.split(/\r?\n/)[at.line - 1];
    if (line === undefined)
        return [];
    const number = String(at.line);
    const room = Math.max(20, style.width - FRAME - number.length);
    const start = windowStart(at.column - 1, room);
    const lead = start > 0 ? '…' : '';
    const before = lead + (0,visible/* visibleLine */.P8)(line.slice(start, at.column - 1).replace(LOW_SURROGATE, ''));
    const text = lead + (0,visible/* visibleLine */.P8)(line.slice(start).replace(LOW_SURROGATE, ''));
    const gutter = (0,report_style/* paint */.n)(style, 'quiet', `${number} |`);
    const margin = (0,report_style/* paint */.n)(style, 'quiet', `${' '.repeat(number.length)} |`);
    return [`  ${gutter} ${(0,layout/* clip */.$Q)(text, room)}`, `  ${margin} ${blank(before)}${(0,report_style/* paint */.n)(style, 'danger', '^')}`];
}
/** Where to begin a line that is too long: so that the column is in the middle. */
function windowStart(column, room) {
    return column < room - 1 ? 0 : column - Math.floor(room / 2);
}
/** White space as wide as `text`: tabs stay, so that the caret lands right whatever a tab is worth. */
function blank(text) {
    return text
        .split('\t')
        .map((piece) => ' '.repeat((0,layout/* cellsOf */.nc)(piece)))
        .join('\t');
}

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/render-diagnostics.js






const TONE = { error: 'danger', warning: 'caution' };
/** Diagnostics in the order of the files: each with its place, the line it is about, what was expected; then how many there are. Empty for none. */
function renderDiagnostics(diagnostics, view) {
    if (diagnostics.length === 0)
        return '';
    const sorted = [...diagnostics].sort(diagnostic/* compareDiagnostics */.oV);
    return (0,layout/* page */.MY)([...sorted.flatMap((diagnostic) => [...diagnosticLines(diagnostic, view), '']), summary(diagnostics)]);
}
function diagnosticLines(diagnostic, { style, source }) {
    const { at, field, hint } = diagnostic;
    const text = at === undefined ? undefined : source(at.file);
    return [
        [
            `${(0,report_style/* paint */.n)(style, TONE[diagnostic.severity], diagnostic.severity)} ${(0,visible/* visible */.RK)(diagnostic.code)}`,
            ...(at === undefined ? [] : [(0,report_style/* paint */.n)(style, 'strong', `${(0,visible/* visible */.RK)(at.file)}:${at.line}:${at.column}`)]),
            ...(field === undefined ? [] : [(0,visible/* visible */.RK)(field)]),
        ].join('  '),
        `  ${(0,visible/* visible */.RK)(diagnostic.message)}`,
        ...(at === undefined || text === undefined ? [] : excerptLines(text, at, style)),
        ...(hint === undefined ? [] : [`  hint: ${(0,visible/* visible */.RK)(hint)}`]),
    ];
}
/** `2 errors, 1 warning`. */
function summary(diagnostics) {
    return ['error', 'warning']
        .map((severity) => ({ severity, count: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (0,words/* plural */.LS)(count, severity))
        .join(', ');
}

// EXTERNAL MODULE: ./build/report/change-lines.js
var change_lines = __webpack_require__(77385);
// EXTERNAL MODULE: ./build/report/change-order.js
var change_order = __webpack_require__(50406);
// EXTERNAL MODULE: ./build/report/field-lines.js
var field_lines = __webpack_require__(65429);
// EXTERNAL MODULE: ./build/report/plan-header.js
var plan_header = __webpack_require__(27556);
;// CONCATENATED MODULE: ./build/report/render-drift.js








/**
 * What was changed in DSS behind the config's back, and nothing else of the plan: edited fields (declared value first, then what DSS has) and
 * objects that are gone, with who can do what about it.
 */
function renderDrift(plan, style) {
    const sorted = [...plan.changes].sort(change_order/* compareChanges */.v);
    const pending = (0,change_order/* pendingOf */.l)(plan.changes);
    const edited = sorted.filter(wasEdited);
    const gone = sorted.filter(isGone);
    return (0,layout/* page */.MY)([
        ...(0,plan_header/* planHeader */.V)(plan, style),
        ...(edited.length > 0 ? ['Edited in DSS since the last apply (declared -> in DSS)'] : []),
        ...edited.flatMap((change) => editedLines(change, pending, style)),
        ...(gone.length > 0 ? ['Deleted in DSS since the last apply'] : []),
        ...gone.map((change) => `  ${(0,report_style/* paint */.n)(style, 'danger', '-')} ${(0,report_style/* paint */.n)(style, 'strong', (0,visible/* visible */.RK)(change.address))}`),
        ...(gone.length > 0 ? [''] : []),
        ...closing({ edited: edited.length, gone: gone.length, plan }, style),
    ]);
}
function wasEdited(change) {
    return 'fields' in change && change.fields.some(isDrift);
}
function isDrift(field) {
    return field.origin === 'drift' || field.origin === 'both';
}
function isGone(change) {
    return change.action === 'create' && change.reason === 'gone-from-dss';
}
function editedLines(change, pending, style) {
    const fields = change.fields.filter(isDrift).map(asSeenInDss);
    const head = `${(0,report_style/* paint */.n)(style, 'caution', '~')} ${(0,report_style/* paint */.n)(style, 'strong', (0,visible/* visible */.RK)(change.address))}`;
    return [...(0,layout/* indent */.pZ)([head, ...(0,layout/* indent */.pZ)((0,field_lines/* fieldLines */.AI)(fields, (0,change_lines/* fieldViewOf */.r0)({ style, pending })), 4)], change_lines/* CHANGE_INDENT */.mq), ''];
}
/** A plan goes from DSS to the config; drift is told the other way round. Where both changed, the mark says so. */
function asSeenInDss({ path, before, after, origin, sensitive }) {
    return {
        path,
        origin: origin === 'drift' ? 'config' : origin,
        ...(after === undefined ? {} : { before: after }),
        ...(before === undefined ? {} : { after: before }),
        ...(sensitive === undefined ? {} : { sensitive }),
    };
}
function closing(found, style) {
    if (found.edited + found.gone === 0) {
        return [`${(0,report_style/* paint */.n)(style, 'good', 'No drift.')} DSS is as it was after the last apply.`];
    }
    const environment = (0,visible/* visible */.RK)(found.plan.environment);
    return [
        `${(0,report_style/* paint */.n)(style, 'strong', 'Drift:')} ${(0,words/* plural */.LS)(found.edited, 'object')} edited in DSS, ${found.gone} deleted there.`,
        ...(found.edited > 0 ? ['  keep an edit:       write the new value into the config, then commit'] : []),
        ...(found.gone > 0 ? ['  accept a deletion:  remove the object from the config, then commit'] : []),
        `  undo it in DSS:     dataiku-iac apply -e ${environment}`,
    ];
}

// EXTERNAL MODULE: ./build/report/render-plan.js
var render_plan = __webpack_require__(39419);
// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(99230);
;// CONCATENATED MODULE: ./build/cli/run-plan.js










async function runPlan(global, flags) {
    const context = await (0,cli_context/* openContext */.e)(global);
    const outcome = await plan(context.ports, await planOptions(context, flags));
    showDiagnostics(context, outcome);
    if (outcome.plan === undefined)
        return exit_codes/* EXIT */.d.invalidConfig;
    if (flags.out !== undefined)
        await (0,promises_.writeFile)(flags.out, (0,documents/* printJson */.Q2)((0,documents/* planToJson */.$p)(outcome.plan)), { mode: 0o600 });
    if (global.json === true)
        context.io.out((0,documents/* printJson */.Q2)((0,documents/* planToJson */.$p)(outcome.plan)));
    else
        context.io.out((0,render_plan/* renderPlan */.E)(outcome.plan, context.io.style, (kind, path) => context.fieldName(kind, path)));
    context.ports.reporter.debug(`${outcome.calls} calls to DSS`);
    if (outcome.diagnostics.some(diagnostic/* isError */.bJ))
        return planExit(outcome.diagnostics);
    return flags.detailedExitcode === true && outcome.plan.changes.length > 0 ? exit_codes/* EXIT */.d.changes : exit_codes/* EXIT */.d.success;
}
async function runDrift(global, flags) {
    const context = await (0,cli_context/* openContext */.e)(global);
    const outcome = await drift(context.ports, await planOptions(context, flags));
    showDiagnostics(context, outcome);
    if (outcome.drift === undefined)
        return exit_codes/* EXIT */.d.invalidConfig;
    if (outcome.diagnostics.some(diagnostic/* isError */.bJ))
        return planExit(outcome.diagnostics);
    context.io.out(global.json === true ? (0,documents/* printJson */.Q2)((0,documents/* planToJson */.$p)(outcome.drift)) : renderDrift(outcome.drift, context.io.style));
    return outcome.drifted ? exit_codes/* EXIT */.d.changes : exit_codes/* EXIT */.d.success;
}
/** Mistakes of the config, as `validate` finds them, have their own code; what only the node could tell does not. */
function planExit(diagnostics) {
    return diagnostics.some(({ code, severity }) => severity === 'error' && code === 'other-node') ? exit_codes/* EXIT */.d.stale : exit_codes/* EXIT */.d.failure;
}
async function planOptions(context, flags) {
    return { environment: await (0,cli_context/* requireEnvironment */.L)(context), variables: context.variables, frozen: {}, refreshMode: flags.refresh };
}
/** Problems go to standard error, so that `--json` stays one document. */
function showDiagnostics({ io }, { diagnostics, sources }) {
    io.err(renderDiagnostics(diagnostics, { style: io.style, source: (file) => sources.get(file) }));
}


/***/ }),

/***/ 69435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ planning_observe),
  J: () => (/* binding */ planAgainst)
});

// EXTERNAL MODULE: ./build/plan/make-plan.js + 6 modules
var make_plan = __webpack_require__(34200);
// EXTERNAL MODULE: ./build/diff/compare.js
var compare = __webpack_require__(25041);
// EXTERNAL MODULE: ./build/diff/seal.js
var seal = __webpack_require__(46497);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/state/blobs.js
var blobs = __webpack_require__(39070);
// EXTERNAL MODULE: ./build/model/ports.js
var ports = __webpack_require__(81954);
;// CONCATENATED MODULE: ./build/refresh/flow.js



async function readFlow(dss, project, realKey) {
    const graph = await dss.get(`${(0,ports/* apiPath */.S)('projects', realKey, 'flow', 'graph')}/`);
    const nodes = (0,json/* isObject */.Gv)(graph) && (0,json/* isObject */.Gv)(graph['nodes']) ? graph['nodes'] : {};
    const consumers = new Map();
    for (const [ref, node] of Object.entries(nodes)) {
        if (!(0,json/* isObject */.Gv)(node) || node['type'] !== 'COMPUTABLE_DATASET')
            continue;
        const readers = texts(node['successors']).filter((successor) => isRecipe(nodes[successor]));
        if (readers.length > 0)
            consumers.set((0,model_address/* addressOf */.ci)('dataset', project, ref), readers.map((recipe) => (0,model_address/* addressOf */.ci)('recipe', project, recipe)));
    }
    return { nodes: new Set(Object.keys(nodes)), consumers };
}
function isRecipe(node) {
    return (0,json/* isObject */.Gv)(node) && node['type'] === 'RUNNABLE_RECIPE';
}
function texts(value) {
    return (0,json/* isList */.Lv)(value) ? value.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: ./build/refresh/inventory.js
var refresh_inventory = __webpack_require__(91344);
// EXTERNAL MODULE: ./build/refresh/observe.js
var observe = __webpack_require__(93136);
// EXTERNAL MODULE: ./build/refresh/terms.js
var terms = __webpack_require__(24103);
;// CONCATENATED MODULE: ./build/refresh/refresh.js
/** What exists now, in as few calls as the API allows. */










async function refresh(inputs) {
    const keys = projectKeys(inputs);
    const inventory = await (0,refresh_inventory/* takeInventory */.O)(inputs.dss, inputs.kinds, keys);
    const book = (0,refresh_inventory/* addressObjects */.$)(inventory, inputs.kinds, inputs.states);
    const work = { ...inputs, inventory, book, idBook: (0,terms/* createIdBook */.d)(inputs.kinds, book.byAddress), keys };
    const wanted = wantedAddresses(work);
    const resources = new Map();
    const applied = new Map();
    await Promise.all(wanted.map(async (address) => {
        const listed = book.byAddress.get(address);
        if (listed !== undefined)
            await refresh_observe(address, listed, { work, resources, applied });
    }));
    const flows = await readFlows(work, wanted);
    return {
        nodeId: inventory.nodeId,
        resources,
        applied,
        idBook: work.idBook,
        ids: work.idBook.entries(),
        flows,
        consumers: new Map([...flows.values()].flatMap(({ consumers }) => [...consumers])),
        unmanaged: unmanagedObjects(work, new Set(wanted)),
        warnings: warningsOf(work),
    };
}
async function refresh_observe(address, listed, { work, resources, applied }) {
    const state = stateOf(address, work.states);
    const declared = work.desired.resources.get(address)?.doc;
    const seen = { address, id: listed.id, ...(listed.stamp === undefined ? {} : { stamp: listed.stamp }) };
    if (!work.leaving && declared !== undefined && state !== undefined && isUntouched(declared, state, listed, work)) {
        resources.set(address, { ...seen, doc: declared });
        return;
    }
    const before = state === undefined ? undefined : await work.hydrate(state.attributes);
    const doc = await readDoc(address, listed, { work, declared, applied: before });
    if (doc === undefined)
        return;
    if (before !== undefined)
        applied.set(address, before);
    resources.set(address, { ...seen, doc });
}
/** Nothing was saved since we last looked, and nothing new is declared: what we applied is what is there. */
function isUntouched(declared, state, listed, { mode, inventory, states }) {
    if (mode === 'full' || listed.stamp === undefined || state.stamp === undefined)
        return false;
    const sameStamp = listed.stamp.versionNumber === state.stamp.versionNumber && listed.stamp.lastModifiedOn === state.stamp.lastModifiedOn;
    const sameNode = [...states.values()].every(({ nodeId }) => nodeId === inventory.nodeId);
    return sameStamp && sameNode && listed.id === state.id && (0,json/* canonicalJson */.dj)((0,blobs/* dehydrate */.hw)(declared).doc) === (0,json/* canonicalJson */.dj)(state.attributes);
}
async function readDoc(address, listed, reading) {
    const compiled = reading.work.kinds.require((0,model_address/* partsOf */.CI)(address).kind);
    const names = neededParts(compiled, reading);
    const fromList = toDoc(address, compiled, pick(listed.remotes, names), reading);
    // A list may leave fields out: a difference seen in one is only believed after a read, and so is what a deletion is about to remove.
    const leaving = reading.work.leaving || reading.declared === undefined;
    const surprising = names.filter((name) => leaving || listed.remotes[name] === undefined || differs(name, fromList, compiled, reading));
    if (surprising.length === 0)
        return fromList;
    const remotes = await readParts(address, listed.id, { compiled, names: surprising, work: reading.work });
    return remotes === undefined ? undefined : { ...fromList, ...toDoc(address, compiled, remotes, reading) };
}
/** The first part always, the others when the config or the state says something of them. */
function neededParts(compiled, { work, declared, applied }) {
    const [first, ...others] = compiled.kind.parts.map(({ name }) => name);
    const all = work.scope === 'everything';
    return [first, ...others.filter((name) => all || declared?.[name] !== undefined || applied?.[name] !== undefined)];
}
function differs(name, doc, compiled, { declared, applied }) {
    const templates = [declared?.[name], applied?.[name]].filter((template) => template !== undefined);
    return templates.length === 0 || templates.some((template) => (0,compare/* differences */.t)({ [name]: template }, doc, compiled.rules).length > 0);
}
async function readParts(address, id, { compiled, names, work }) {
    const { project } = (0,model_address/* partsOf */.CI)(address);
    const at = { project: work.keys.get(project) ?? project, id };
    const wanted = compiled.kind.parts.filter(({ name }) => names.includes(name));
    const [firstPart] = compiled.kind.parts;
    const first = firstPart !== undefined && wanted.includes(firstPart) ? await firstPart.read(work.dss, at) : undefined;
    // Deleted between the list and the read.
    if (firstPart !== undefined && wanted.includes(firstPart) && first === undefined)
        return undefined;
    const others = wanted.filter((part) => part !== firstPart && (first === undefined || part.appliesTo?.(first) !== false));
    const remotes = await Promise.all(others.map(async (part) => [part.name, await part.read(work.dss, at)]));
    const all = first === undefined || firstPart === undefined ? remotes : [[firstPart.name, first], ...remotes];
    return Object.fromEntries(all.filter((entry) => entry[1] !== undefined));
}
function toDoc(address, compiled, remotes, reading) {
    const { work } = reading;
    let doc = (0,observe/* observeDoc */.bG)(compiled, remotes, (0,terms/* termsOf */.f)((0,model_address/* partsOf */.CI)(address).project, work.idBook, work.keys));
    for (const template of [reading.declared, reading.applied]) {
        if (template !== undefined)
            doc = (0,seal/* sealLike */.v)(doc, template, compiled.rules, work.digestSecret);
    }
    return doc;
}
function pick(remotes, names) {
    return Object.fromEntries(Object.entries(remotes).filter(([name]) => names.includes(name)));
}
function projectKeys({ desired, states }) {
    const keys = new Map([...states.values()].map(({ unit, projectKey }) => [unit.project, projectKey]));
    for (const [project, realKey] of desired.projectKeys)
        keys.set(project, realKey);
    return keys;
}
function wantedAddresses({ desired, states, scope, book }) {
    const managed = [...states.values()].flatMap(({ resources }) => [...resources.keys()]);
    const present = scope === 'everything' ? book.byAddress.keys() : [];
    return [...new Set([...desired.resources.keys(), ...managed, ...present])].sort();
}
function stateOf(address, states) {
    return states.get((0,model_address/* partsOf */.CI)(address).project)?.resources.get(address);
}
/** The flow is asked only where something may go away or is mentioned without being declared: an unchanged plan never needs it. */
async function readFlows(work, wanted) {
    const touched = wanted.filter((address) => {
        const state = stateOf(address, work.states);
        const declared = work.desired.resources.get(address)?.doc;
        return declared === undefined || state === undefined || (0,json/* canonicalJson */.dj)((0,blobs/* dehydrate */.hw)(declared).doc) !== (0,json/* canonicalJson */.dj)(state.attributes);
    });
    const projects = new Set(touched.map((address) => (0,model_address/* partsOf */.CI)(address).project));
    const existing = [...work.inventory.projects.values()].filter(({ project, listed }) => listed !== undefined && projects.has(project));
    const flows = await Promise.all(existing.map(async ({ project, realKey }) => [project, await readFlow(work.dss, project, realKey)]));
    return new Map(flows);
}
function unmanagedObjects({ book }, wanted) {
    const found = new Map();
    const add = (kind, name) => {
        found.set(kind, [...(found.get(kind) ?? []), name]);
    };
    for (const address of book.byAddress.keys())
        if (!wanted.has(address))
            add((0,model_address/* partsOf */.CI)(address).kind, (0,model_address/* partsOf */.CI)(address).name);
    for (const { kind, listed } of book.ambiguous)
        add(kind, `${listed.name} (${listed.id})`);
    for (const names of found.values())
        names.sort(diagnostic/* compareText */.n6);
    return found;
}
function warningsOf({ book }) {
    return book.ambiguous.map(({ kind, project, listed }) => `two objects ${kind} in project ${project} are named \`${listed.name}\`: ${listed.id} is left unmanaged; rename one of them`);
}

// EXTERNAL MODULE: ./build/model/dss-error.js
var dss_error = __webpack_require__(92807);
// EXTERNAL MODULE: ./build/model/remap.js
var remap = __webpack_require__(91399);
;// CONCATENATED MODULE: ./build/commands/preflight.js



const SOURCES = {
    connections: { path: '/connections/get-names', query: { type: 'all' }, title: 'connection', of: (item) => item },
    code_envs: {
        path: '/admin/code-envs/',
        query: {},
        title: 'code environment',
        of: (item) => ((0,json/* isObject */.Gv)(item) ? item['envName'] : undefined),
    },
};
async function checkTarget(inputs) {
    const diagnostics = [];
    const warnings = [];
    const changing = inputs.plan.changes
        .filter(({ action }) => action !== 'delete')
        .map(({ address }) => inputs.graph.resources.get(address));
    const resources = changing.filter((resource) => resource !== undefined);
    for (const what of Object.keys(SOURCES)) {
        const mentions = resources.flatMap((resource) => mentioned(resource, what, inputs.kinds).map((name) => ({ resource, name })));
        if (mentions.length === 0)
            continue;
        const existing = await namesOnTarget(inputs.dss, what);
        if (existing === undefined) {
            warnings.push(`this key may not list ${SOURCES[what].title}s, so it was not checked that those of the changes exist on the node`);
            continue;
        }
        for (const { resource, name } of mentions)
            if (!existing.has(name))
                diagnostics.push(missing(resource, what, name));
    }
    return { diagnostics, warnings };
}
function mentioned(resource, what, kinds) {
    const names = (0,remap/* namesIn */.wX)(resource.doc, kinds.require(resource.kind).remaps).filter((mention) => mention.what === what);
    // DSS expands its own variables in a name; what they give is not ours to know.
    return names.map(({ name }) => name).filter((name) => !name.includes('${'));
}
async function namesOnTarget(dss, what) {
    const source = SOURCES[what];
    try {
        const items = await dss.get(source.path, { query: source.query });
        const names = (0,json/* isList */.Lv)(items) ? items.map((item) => source.of(item)) : [];
        return new Set(names.filter((name) => typeof name === 'string'));
    }
    catch (error) {
        if (error instanceof dss_error/* DssError */.D && (error.reply.failure === 'forbidden' || error.reply.failure === 'rejected'))
            return undefined;
        throw error;
    }
}
function missing(resource, what, name) {
    return {
        severity: 'error',
        code: 'missing-on-target',
        message: `${resource.address} names the ${SOURCES[what].title} \`${name}\`, which the node does not have`,
        hint: `create it on the node, or map it in the environment: \`remap: {${what}: {${name}: …}}\``,
        at: resource.locate([]),
    };
}

;// CONCATENATED MODULE: ./build/commands/planning.js



async function planAgainst(inputs) {
    const { session, ports, graph, states } = inputs;
    const observed = await planning_observe(inputs, 'managed');
    const { plan, diagnostics } = (0,make_plan/* makePlan */.C)({
        desired: graph,
        states,
        observed,
        applied: observed.applied,
        kinds: ports.kinds,
        toolVersion: ports.toolVersion,
        dynamic: session.config.dynamic,
        destroy: inputs.destroy,
    });
    const target = await checkTarget({ dss: session.dss, kinds: ports.kinds, graph, plan });
    return {
        plan: { ...plan, warnings: [...plan.warnings, ...target.warnings] },
        observed,
        diagnostics: [...diagnostics, ...target.diagnostics],
    };
}
function planning_observe({ session, ports, graph, states, refreshMode, destroy }, scope) {
    return refresh({
        dss: session.dss,
        kinds: ports.kinds,
        desired: graph,
        states,
        mode: refreshMode,
        scope,
        leaving: destroy,
        hydrate: (doc) => session.hydrate(doc),
        digestSecret: (value) => ports.secrets.digest(value),
    });
}


/***/ }),

/***/ 25041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences),
/* harmony export */   x: () => (/* binding */ isLeaf)
/* harmony export */ });
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98837);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43460);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24899);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65273);
/** Compares what is declared with what exists, field by field: only declared fields count. */





/** Every declared field that differs, in document order. Both sides are free of volatile fields and hold the same kind of leaves. */
function differences(declared, existing, rules) {
    const found = [];
    compare(declared, existing, { cursor: rules, path: [], immutable: false, found });
    return found;
}
function compare(declared, found, place) {
    if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAt */ .m)(place.cursor, 'volatile') !== undefined || (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAt */ .m)(place.cursor, 'write-only') !== undefined)
        return;
    // DSS writes null for some fields that say nothing; a null that is declared is a value.
    const existing = found === undefined || (found === null && declared !== null) ? defaultAt(place.cursor) : found;
    const here = { ...place, immutable: place.immutable || (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAt */ .m)(place.cursor, 'immutable') !== undefined };
    if ((0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(declared)) {
        if (existing !== undefined && !(0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(existing))
            report(here, existing, undefined);
    }
    else if (isLeaf(declared) || (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAt */ .m)(place.cursor, 'atomic') !== undefined) {
        compareLeaf(declared, existing, here);
    }
    else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(declared)) {
        compareList(declared, existing, here);
    }
    else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(declared)) {
        compareObject(declared, existing, here);
    }
}
function compareLeaf(declared, existing, place) {
    const choices = (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)(declared);
    // An object that nobody saved since stands for itself, its open choices included.
    const same = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonEqual */ .Zm)(declared, existing) || choices?.some((choice) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonEqual */ .Zm)(choice, existing)) === true;
    if (!same)
        report(place, existing, declared);
}
function compareObject(declared, existing, place) {
    const keys = Object.keys(declared).filter((key) => key !== _model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLUSIVE */ .PC);
    const exclusive = declared[_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLUSIVE */ .PC] === true;
    // An empty map declares nothing; DSS often leaves empty maps out.
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(existing)) {
        if (keys.length > 0 || (existing !== undefined && existing !== null))
            report(place, existing, declared);
        return;
    }
    for (const key of keys)
        compare(declared[key], own(existing, key), into(place, key, key));
    if (!exclusive)
        return;
    for (const key of Object.keys(existing)) {
        if (!Object.hasOwn(declared, key))
            compare({ $absent: true }, existing[key], into(place, key, key));
    }
}
/** A key such as `constructor` is in every object, and own to few. */
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function compareList(declared, existing, place) {
    const keyed = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAt */ .m)(place.cursor, 'keyed');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(existing) || keyed === undefined) {
        if (!((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(existing) && sameList(declared, existing, place.cursor)))
            report(place, existing, declared);
        return;
    }
    const alignment = (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .alignElements */ .N)(declared, existing, keyed);
    for (const { segment, declared: element, existing: counterpart } of alignment.elements) {
        const inside = into(place, segment, _model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .ELEMENT */ .P);
        if (counterpart === undefined)
            report(inside, undefined, element);
        else
            compare(element, counterpart, inside);
    }
    for (const { segment, existing: element } of alignment.extra)
        report(into(place, segment, _model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .ELEMENT */ .P), element, undefined);
    if (keyed.ordered && !alignment.sameOrder) {
        const order = (items) => items.map((item) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? keyOf(item, keyed.by) : item));
        report(place, order(existing), order(declared));
    }
}
function sameList(declared, existing, cursor) {
    if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAt */ .m)(cursor, 'set') === undefined)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonEqual */ .Zm)(declared, existing);
    const sorted = (items) => [...new Set(items.map(_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj))].sort();
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonEqual */ .Zm)(sorted(declared), sorted(existing));
}
function keyOf(item, by) {
    const field = by.find((name) => item[name] !== undefined);
    return field === undefined ? null : (item[field] ?? null);
}
/** Leaves are compared whole: scalars, and the objects that stand for something else. */
function isLeaf(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value);
    return (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asRef */ .QE)(value) !== undefined || (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asSecret */ .BO)(value) !== undefined || (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)(value) !== undefined || (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asBlob */ .M)(value) !== undefined;
}
function defaultAt(cursor) {
    const value = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAt */ .m)(cursor, 'default')?.value;
    return (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(value) ? undefined : value;
}
function into(place, segment, step) {
    return { ...place, cursor: place.cursor.down(step), path: [...place.path, segment] };
}
function report(place, before, after) {
    place.found.push({ path: place.path, before, after, immutable: place.immutable });
}


/***/ }),

/***/ 24899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ alignElements)
/* harmony export */ });
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98837);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/** Finds for each element of a declared list the element that DSS has for it. */


/**
 * Elements that share a key are matched in their order of appearance. An element is looked up by the first key field that it declares, so a
 * step without an id is still found by its name.
 */
function alignElements(declared, existing, rule) {
    const taken = new Set();
    const counts = new Map();
    const positions = [];
    const elements = declared.map((element) => {
        const field = keyField(element, rule.by);
        const label = keyText(element, field);
        const index = existing.findIndex((candidate, position) => !taken.has(position) && isSame(element, candidate, field));
        if (index >= 0) {
            taken.add(index);
            positions.push(index);
        }
        return { segment: { element: label, nth: count(counts, label) }, declared: element, existing: index < 0 ? undefined : existing[index] };
    });
    const extra = existing.flatMap((element, position) => {
        if (taken.has(position))
            return [];
        const label = keyText(element, keyField(element, rule.by));
        return [{ segment: { element: label, nth: count(counts, label) }, existing: element }];
    });
    return { elements, extra, sameOrder: positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? -1)) };
}
function keyField(element, by) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(element) ? by.find((field) => element[field] !== undefined) : undefined;
}
function isSame(element, candidate, field) {
    if (field === undefined || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(element) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(candidate))
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(element) === (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(candidate);
    const other = candidate[field];
    return other !== undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(element[field]) === (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other);
}
function keyText(element, field) {
    const key = field !== undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(element) ? element[field] : element;
    return (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asRef */ .QE)(key) ?? (typeof key === 'string' ? key : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(key ?? null));
}
function count(counts, label) {
    const nth = counts.get(label) ?? 0;
    counts.set(label, nth + 1);
    return nth;
}


/***/ }),

/***/ 65273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ruleAt)
/* harmony export */ });
/** The rule of one sort that applies at the cursor; the last one listed wins, so that a kind can refine a broader pattern. */
function ruleAt(cursor, name) {
    return cursor.here.findLast((rule) => rule.rule === name);
}


/***/ }),

/***/ 46497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sealLike)
/* harmony export */ });
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98837);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43460);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24899);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65273);





/**
 * Replaces by its keyed digest every value of `existing` that stands where `template` holds a secret, so that what DSS returns can be compared
 * with what is declared and never reaches a plan in the clear.
 */
function sealLike(existing, template, rules, digest) {
    return seal(existing, template, rules, digest);
}
function seal(existing, template, cursor, digest) {
    if ((0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asSecret */ .BO)(template) !== undefined) {
        return (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asSecret */ .BO)(existing) !== undefined
            ? existing
            : (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLeaf */ .Ze)(digest(typeof existing === 'string' ? existing : JSON.stringify(existing)));
    }
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(existing) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(template))
        return sealList(existing, template, cursor, digest);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(existing) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(template))
        return existing;
    return Object.fromEntries(Object.entries(existing).map(([key, item]) => [
        key,
        seal(item, Object.hasOwn(template, key) ? template[key] : undefined, cursor.down(key), digest),
    ]));
}
function sealList(existing, template, cursor, digest) {
    const keyed = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleAt */ .m)(cursor, 'keyed');
    const below = cursor.down(_model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .ELEMENT */ .P);
    if (keyed === undefined) {
        // Such a list is one value; an element that moved is still the secret that it was.
        const known = secretsIn(template);
        return existing.map((item, index) => {
            const moved = known.size > 0 && typeof item === 'string' && known.has(digest(item));
            return moved ? (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLeaf */ .Ze)(digest(item)) : seal(item, template[index], below, digest);
        });
    }
    const partner = new Map((0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .alignElements */ .N)(template, existing, keyed).elements.map(({ declared, existing: item }) => [item, declared]));
    return existing.map((item) => seal(item, partner.get(item), below, digest));
}
function secretsIn(value, found = new Set()) {
    const secret = (0,_model_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asSecret */ .BO)(value);
    if (secret !== undefined)
        found.add(secret);
    else if (typeof value === 'object' && value !== null)
        for (const item of Object.values(value))
            secretsIn(item, found);
    return found;
}


/***/ }),

/***/ 23260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stripValue),
/* harmony export */   r: () => (/* binding */ stripVolatile)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65273);



/** A document without its volatile fields: what is compared, hashed and recorded. */
function stripVolatile(doc, rules) {
    return stripObject(doc, rules);
}
/** The same for any value at a place inside a document. */
function stripValue(value, cursor) {
    if (!cursor.live)
        return value;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map((item) => stripValue(item, cursor.down(_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .ELEMENT */ .P)));
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? stripObject(value, cursor) : value;
}
function stripObject(value, cursor) {
    const kept = {};
    for (const [key, item] of Object.entries(value)) {
        const below = cursor.down(key);
        if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAt */ .m)(below, 'volatile') === undefined)
            kept[key] = stripValue(item, below);
    }
    return kept;
}


/***/ }),

/***/ 18659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compareThreeWays),
  $: () => (/* binding */ declaredPaths)
});

// EXTERNAL MODULE: ./build/model/document.js
var model_document = __webpack_require__(98837);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/path.js
var model_path = __webpack_require__(68575);
// EXTERNAL MODULE: ./build/diff/compare.js
var compare = __webpack_require__(25041);
// EXTERNAL MODULE: ./build/model/pattern.js
var pattern = __webpack_require__(43460);
// EXTERNAL MODULE: ./build/diff/lists.js
var lists = __webpack_require__(24899);
// EXTERNAL MODULE: ./build/diff/rules.js
var diff_rules = __webpack_require__(65273);
;// CONCATENATED MODULE: ./build/diff/locate.js




/** The value at a path inside a document, elements of keyed lists found by their key; undefined when there is none. */
function valueAt(doc, path, rules) {
    let value = doc;
    let cursor = rules;
    for (const segment of path) {
        if (value === undefined)
            return undefined;
        if (typeof segment === 'string') {
            value = (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
            cursor = cursor.down(segment);
        }
        else {
            value = (0,json/* isList */.Lv)(value) ? elementAt(value, segment, cursor) : undefined;
            cursor = cursor.down(pattern/* ELEMENT */.P);
        }
    }
    return value;
}
function elementAt(list, segment, cursor) {
    if (typeof segment === 'number')
        return list[segment];
    const keyed = (0,diff_rules/* ruleAt */.m)(cursor, 'keyed');
    if (keyed === undefined)
        return undefined;
    const found = (0,lists/* alignElements */.N)([], list, keyed).extra.find((item) => item.segment.element === segment.element && item.segment.nth === segment.nth);
    return found?.existing;
}

;// CONCATENATED MODULE: ./build/diff/resets.js
/** Fields that were declared once and are not any more: what they return to. */








/** Compares what is declared with what was declared at the last apply. */
function applyResets(declared, applied, inputs) {
    const paths = [];
    const unknown = [];
    const walk = { inputs, paths, unknown };
    return { effective: resetObject(declared, applied, { cursor: inputs.rules, path: [], walk }), paths, unknown };
}
function resetObject(declared, applied, place) {
    const result = resetCommon(declared, applied, place);
    // A map that is owned whole loses what is not declared anyway.
    if (declared[model_document/* EXCLUSIVE */.PC] === true && applied[model_document/* EXCLUSIVE */.PC] === true)
        return result;
    for (const [key, value] of Object.entries(applied)) {
        if (key === model_document/* EXCLUSIVE */.PC || Object.hasOwn(declared, key) || (0,model_document/* isAbsent */.W0)(value))
            continue;
        const reset = resetValue(value, into(place, key, key));
        if (reset !== undefined)
            result[key] = reset;
    }
    return result;
}
function resetCommon(declared, applied, place) {
    const result = { ...declared };
    for (const [key, value] of Object.entries(declared)) {
        const before = Object.hasOwn(applied, key) ? applied[key] : undefined;
        if (before !== undefined && !(0,compare/* isLeaf */.x)(value))
            result[key] = resetInside(value, before, into(place, key, key));
    }
    return result;
}
function resetInside(declared, applied, place) {
    if ((0,json/* isObject */.Gv)(declared) && (0,json/* isObject */.Gv)(applied) && !(0,compare/* isLeaf */.x)(applied))
        return resetObject(declared, applied, place);
    const keyed = (0,diff_rules/* ruleAt */.m)(place.cursor, 'keyed');
    if (keyed === undefined || !(0,json/* isList */.Lv)(declared) || !(0,json/* isList */.Lv)(applied))
        return declared;
    const { elements } = (0,lists/* alignElements */.N)(declared, applied, keyed);
    return elements.map(({ segment, declared: element, existing }) => existing === undefined ? element : resetInside(element, existing, into(place, segment, pattern/* ELEMENT */.P)));
}
/** What a field that is no longer declared shall hold: undefined when it is left alone. */
function resetValue(applied, place) {
    const { inputs, paths, unknown } = place.walk;
    if (inputs.isUnmanaged(place.path))
        return undefined;
    const fallback = (0,diff_rules/* ruleAt */.m)(place.cursor, 'default')?.value;
    const original = originalOf(place.path, inputs);
    // What stood inside the field is known better than what DSS would put there.
    const descends = fallback === undefined || hasOriginalsBelow(place.path, inputs);
    if (original === undefined && descends && (0,json/* isObject */.Gv)(applied) && !(0,compare/* isLeaf */.x)(applied))
        return resetObject({}, applied, place);
    // Null is a value that stood there.
    const value = original === undefined ? fallback : original;
    if (value === undefined) {
        unknown.push(place.path);
        return undefined;
    }
    paths.push(place.path);
    return (0,json/* isObject */.Gv)(value) && !(0,model_document/* isAbsent */.W0)(value) && !(0,compare/* isLeaf */.x)(value) ? { ...value, [model_document/* EXCLUSIVE */.PC]: true } : value;
}
function hasOriginalsBelow(path, { originals }) {
    const text = (0,model_path/* formatPath */.j)(path);
    return Object.keys(originals).some((recorded) => recorded.startsWith(`${text}.`) || recorded.startsWith(`${text}[`));
}
/** The recorded value of the field itself, or of the nearest enclosing field that was recorded as a whole. */
function originalOf(path, inputs) {
    for (let length = path.length; length > 0; length -= 1) {
        const recorded = inputs.originals[(0,model_path/* formatPath */.j)(path.slice(0, length))];
        if (recorded === undefined)
            continue;
        if (length === path.length || (0,model_document/* isAbsent */.W0)(recorded))
            return recorded;
        let cursor = inputs.rules;
        for (const segment of path.slice(0, length))
            cursor = cursor.down(typeof segment === 'string' ? segment : pattern/* ELEMENT */.P);
        const inside = valueAt(recorded, path.slice(length), cursor);
        return inside === undefined ? model_document/* ABSENT */.sj : inside;
    }
    return undefined;
}
function into(place, segment, step) {
    return { ...place, cursor: place.cursor.down(step), path: [...place.path, segment] };
}

;// CONCATENATED MODULE: ./build/diff/three-way.js
/** The three-way comparison: what is declared, what exists, and what we applied last. */







function compareThreeWays(inputs) {
    const { declared, existing, applied, rules } = inputs;
    const resets = applyResets(declared, applied ?? {}, inputs);
    const resetPaths = resets.paths.map(model_path/* formatPath */.j);
    const found = [...(0,compare/* differences */.t)(resets.effective, existing, rules), ...writeOnlyDifferences(resets.effective, applied, rules)];
    return {
        declared,
        effective: resets.effective,
        differences: found.map((difference) => ({
            ...difference,
            origin: originOf(difference, { applied, rules, resetPaths }),
            sensitive: holdsSecret(difference.before) || holdsSecret(difference.after),
        })),
        originals: newlyOwned(declared, applied, existing),
        unknownResets: resets.unknown,
    };
}
function originOf(difference, known) {
    const text = (0,model_path/* formatPath */.j)(difference.path);
    if (known.resetPaths.some((path) => text === path || text.startsWith(`${path}.`) || text.startsWith(`${path}[`)))
        return 'reset';
    const before = valueAt(known.applied, difference.path, known.rules);
    // What we never applied and the config does not want: DSS got it from elsewhere, if the list or map was ours already.
    if (before === undefined && difference.after === undefined)
        return isOwnedWhole(valueAt(known.applied, difference.path.slice(0, -1), known.rules)) ? 'drift' : 'config';
    if (same(before, difference.after))
        return before === undefined ? 'config' : 'drift';
    return before === undefined || same(before, difference.before) ? 'config' : 'both';
}
function isOwnedWhole(value) {
    return (0,json/* isList */.Lv)(value) || ((0,json/* isObject */.Gv)(value) && value[model_document/* EXCLUSIVE */.PC] === true);
}
function same(left, right) {
    return (0,json/* jsonEqual */.Zm)((0,model_document/* isAbsent */.W0)(left) ? undefined : left, (0,model_document/* isAbsent */.W0)(right) ? undefined : right);
}
/** Fields that DSS never shows again: only a new declaration can be seen. */
function writeOnlyDifferences(declared, applied, rules) {
    const found = [];
    const walk = (value, cursor, path) => {
        if (!cursor.live)
            return;
        if ((0,diff_rules/* ruleAt */.m)(cursor, 'write-only') !== undefined) {
            const before = applied === undefined ? undefined : valueAt(applied, path, rules);
            if (!(0,json/* jsonEqual */.Zm)(before, value))
                found.push({ path, before, after: value, immutable: false });
        }
        else if ((0,json/* isObject */.Gv)(value) && !(0,compare/* isLeaf */.x)(value)) {
            for (const [key, item] of Object.entries(value))
                walk(item, cursor.down(key), [...path, key]);
        }
    };
    walk(declared, rules, []);
    return found;
}
function newlyOwned(declared, applied, existing) {
    const originals = {};
    walkLeaves(declared, [], (path) => {
        if (plainValueAt(applied, path) !== undefined)
            return;
        const value = plainValueAt(existing, path);
        if (value === undefined)
            originals[(0,model_path/* formatPath */.j)(missingFrom(path, applied, existing))] = model_document/* ABSENT */.sj;
        else
            originals[(0,model_path/* formatPath */.j)(path)] = value;
    });
    return originals;
}
/** Where nothing stood at all: a map that comes with its first field, an element of a collection, goes with its last. Never a whole part. */
function missingFrom(path, applied, existing) {
    for (let length = 2; length < path.length; length += 1) {
        const above = path.slice(0, length);
        if (plainValueAt(existing, above) === undefined && plainValueAt(applied, above) === undefined)
            return above;
    }
    return path;
}
/** Every declared leaf by `formatPath`: scalars, lists as a whole, and leaves that stand for something else. The keys of `originals`. */
function declaredPaths(declared) {
    const paths = [];
    walkLeaves(declared, [], (path) => paths.push((0,model_path/* formatPath */.j)(path)));
    return paths;
}
function walkLeaves(value, path, visit) {
    if (!(0,json/* isObject */.Gv)(value) || (0,compare/* isLeaf */.x)(value) || (0,model_document/* isAbsent */.W0)(value))
        visit(path);
    else
        for (const [key, item] of Object.entries(value))
            if (key !== model_document/* EXCLUSIVE */.PC)
                walkLeaves(item, [...path, key], visit);
}
function plainValueAt(doc, path) {
    let value = doc;
    for (const key of path)
        value = (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return value;
}
function holdsSecret(value) {
    if (value === undefined)
        return false;
    if ((0,model_document/* asSecret */.BO)(value) !== undefined)
        return true;
    return typeof value === 'object' && value !== null && Object.values(value).some((item) => holdsSecret(item));
}


/***/ }),

/***/ 92807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DssError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70807);


const EXIT_OF = {
    unauthenticated: _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.unauthorized,
    forbidden: _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.unauthorized,
    'not-found': _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.notFound,
};
const HINT_OF = {
    unauthenticated: 'check DSS_API_KEY (or DSS_API_KEY_<ENVIRONMENT>) and that the key belongs to this node',
    forbidden: "the API key lacks a right for this call: grant it, or use another environment's key",
    'not-found': 'check the project key and the object name on the node',
    'already-exists': 'another run or person created it meanwhile: run plan again, or import it',
    invalid: 'DSS refused the document: compare it with the object in DSS, and see the message above',
    unavailable: 'the node did not answer: check host, proxy and network, then run the command again',
    rejected: 'see the message of DSS above',
};
/** A call to DSS that failed after all retries. Its text names the call and what DSS said; never a body, a header or a key. */
class DssError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IacError */ .wG {
    name = 'DssError';
    reply;
    constructor(reply, cause) {
        const said = [reply.errorType.split('.').at(-1), reply.message].filter((text) => text !== undefined && text !== '').join(': ');
        super(`dss-${reply.failure}`, `${reply.method} ${reply.path} failed: ${reply.status === 0 ? 'no answer' : reply.status}${said === '' ? '' : ` ${said}`}`, {
            hint: reply.hint ?? HINT_OF[reply.failure],
            exitCode: EXIT_OF[reply.failure] ?? _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.failure,
            cause,
        });
        this.reply = reply;
    }
}


/***/ }),

/***/ 64519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ PLAN_FORMAT_VERSION)
/* harmony export */ });
const PLAN_FORMAT_VERSION = '1.0';


/***/ }),

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

/***/ 25480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   Lj: () => (/* binding */ restrictToReviewed)
/* harmony export */ });
/* unused harmony export effectOf */
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70807);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64519);





/**
 * What a plan does, and nothing else: no time, no version of the tool, no stamp. The same effects on the same node always have the same digest,
 * so an approval of it outlives a merge and a new run.
 */
function planDigest(plan) {
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
        format_version: _model_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_FORMAT_VERSION */ .V,
        environment: plan.environment,
        node: plan.node,
        projects: Object.fromEntries(plan.units.map(({ project, projectKey }) => [project, projectKey])),
        effects: [...plan.changes].sort((left, right) => (left.address < right.address ? -1 : 1)).map(effectOf),
    });
}
/** One change as its effect: what stands where before and after. */
function effectOf(change) {
    switch (change.action) {
        case 'create':
            return { action: change.action, address: change.address, after: change.after };
        case 'update':
        case 'replace':
            return {
                action: change.action,
                address: change.address,
                id: change.id,
                fields: change.fields.map(({ path, before, after }) => ({
                    path,
                    ...(before === undefined ? {} : { before }),
                    ...(after === undefined ? {} : { after }),
                })),
                ...(change.action === 'replace' ? { after: change.after } : {}),
            };
        case 'delete':
            return { action: change.action, address: change.address, id: change.id, dropData: change.dropData };
    }
}
/**
 * Reduces a plan computed now to what was reviewed. Refuses (exit 9) when a reviewed change is not the same any more, naming it; changes that
 * appeared since (someone edited another object in DSS) are left for the next plan and returned as `leftOut`.
 */
function restrictToReviewed(reviewed, current) {
    const differing = mismatches(reviewed, current);
    if (differing.length > 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IacError */ .wG('plan-changed', `the plan is not the one that was reviewed: ${differing.join('; ')}`, {
            exitCode: _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.stale,
            hint: 'run `dataiku-iac plan` again and have the new plan reviewed; nothing was changed',
        });
    }
    const inside = new Set(reviewed.changes.map(({ address }) => address));
    const changes = current.changes.filter(({ address }) => inside.has(address));
    const plan = { ...current, changes, digest: planDigest({ ...current, changes }) };
    return { plan, leftOut: current.changes.filter(({ address }) => !inside.has(address)) };
}
function mismatches(reviewed, current) {
    if (reviewed.digest !== planDigest(reviewed))
        return ['its file was edited after it was made'];
    const general = [
        reviewed.environment === current.environment ? '' : `it was made for environment ${reviewed.environment}`,
        reviewed.node === current.node ? '' : `it was made for node ${reviewed.node}, this is ${current.node}`,
        reviewed.config_digest === current.config_digest ? '' : 'the configuration changed since',
        ...reviewed.units.map((unit) => unitMismatch(unit, current)),
    ].filter((text) => text !== '');
    if (general.length > 0)
        return general;
    const now = new Map(current.changes.map((change) => [change.address, change]));
    return reviewed.changes.flatMap((change) => {
        const same = now.get(change.address);
        if (same === undefined)
            return [`${change.address} needs no ${change.action} any more`];
        if ((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(effectOf(same)) !== (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(effectOf(change)))
            return [`${change.address} would be changed in another way`];
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonEqual */ .Zm)(fingerprintsOf(same), fingerprintsOf(change)) ? [] : [`${change.address} was changed in DSS since`];
    });
}
function unitMismatch(unit, current) {
    const now = current.units.find(({ project }) => project === unit.project);
    if (now === undefined)
        return `project ${unit.project} is not part of it any more`;
    if (now.lineage !== unit.lineage && unit.lineage !== null)
        return `the state of ${unit.project} is another one (lineage)`;
    return now.serial < unit.serial ? `the state of ${unit.project} went back from serial ${unit.serial} to ${now.serial}` : '';
}
function fingerprintsOf(change) {
    return change.action === 'create' ? null : change.fingerprints;
}


/***/ }),

/***/ 16097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ fingerprintTargets),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Uo: () => (/* binding */ holdsOthers),
/* harmony export */   Vs: () => (/* binding */ partFingerprints),
/* harmony export */   oy: () => (/* binding */ elementTarget)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61775);



/**
 * Every part of an object as it is: for changes that end it. A collection of other objects is left out: it changes with them, also by changes
 * of the same plan.
 */
function partFingerprints(compiled, observed) {
    const own = Object.entries(observed).filter(([name]) => !holdsOthers(compiled, name));
    return Object.fromEntries(own.map(([name, value]) => [name, (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(value)]));
}
/** True for a collection whose elements are other objects: the items of a zone. */
function holdsOthers({ kind, references }, part) {
    return (0,_model_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(kind, part).shape === 'collection' && references.down(part).live;
}
/** The parts and elements that differ, as they are. */
function fingerprintTargets(kind, found) {
    const result = {};
    for (const name of new Set(found.differences.map(({ path }) => String(path[0])))) {
        const observed = found.observed[name];
        if ((0,_model_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(kind, name).shape === 'document')
            result[name] = fingerprint(observed);
        else
            Object.assign(result, elementFingerprints(name, found.after[name], observed));
    }
    return result;
}
/** How an element of a collection part is called among the targets of a change. */
function elementTarget(part, key) {
    return `${part}/${key}`;
}
/** The digest of what stands at a target; null: nothing. */
function fingerprint(value) {
    return value === undefined ? null : (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(value);
}
function elementFingerprints(part, after, observed) {
    const [wanted, existing] = [(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(after) ? after : {}, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(observed) ? observed : {}];
    const keys = [...new Set([...Object.keys(wanted), ...Object.keys(existing)])].filter((key) => !key.startsWith('$'));
    return Object.fromEntries(keys.map((key) => [elementTarget(part, key), fingerprint(existing[key])]));
}


/***/ }),

/***/ 34200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/plan.js
var plan = __webpack_require__(64519);
// EXTERNAL MODULE: ./build/plan/fingerprints.js
var plan_fingerprints = __webpack_require__(16097);
;// CONCATENATED MODULE: ./build/plan/deletions.js
/** Objects that leave: what DSS takes along, and what must not go. */


/** In state and not in the config: to be deleted. */
function planDeletions({ desired, states, observed, kinds }) {
    const changes = [];
    const forgotten = [];
    const orphanedProjects = [...states.keys()].filter((project) => !desired.projectKeys.has(project)).sort();
    for (const [project, { resources }] of states) {
        if (orphanedProjects.includes(project))
            continue;
        for (const [address, state] of resources) {
            if (desired.resources.has(address))
                continue;
            if (observed.resources.has(address))
                changes.push(deletion(address, state, { observed, kinds }, 'removed-from-config'));
            else
                forgotten.push(address);
        }
    }
    return { changes, forgotten, orphanedProjects };
}
function deletion(address, state, { observed, kinds }, reason) {
    const { kind } = (0,model_address/* partsOf */.CI)(address);
    return {
        action: 'delete',
        address,
        kind,
        reason,
        id: state.id,
        dependencies: state.dependencies,
        dropData: false,
        fingerprints: (0,plan_fingerprints/* partFingerprints */.Vs)(kinds.require(kind), observed.resources.get(address)?.doc ?? {}),
    };
}
/** DSS removes every recipe that reads a deleted dataset (API reference 2.7). */
function cascadeOf(changes, desired, observed) {
    const changed = new Map(changes.map((change) => [change.address, change]));
    const replaced = new Set();
    const unmanagedConsumers = [];
    for (const { address, action } of changes) {
        if (action !== 'delete' && action !== 'replace')
            continue;
        for (const recipe of observed.consumers.get(address) ?? []) {
            if (changed.get(recipe)?.action === 'delete')
                continue;
            if (!desired.resources.has(recipe))
                unmanagedConsumers.push({ dataset: address, recipe });
            // A recipe that stops reading a deleted dataset is updated before the dataset goes, so DSS has no reason to take it along.
            else if (action === 'replace')
                replaced.add(recipe);
        }
    }
    return { replaced: [...replaced], unmanagedConsumers };
}

;// CONCATENATED MODULE: ./build/plan/checks.js
/** What forbids a plan: found before anything is sent. */


function checkPlan(check) {
    return [...foreignNode(check), ...existingUnmanaged(check), ...protectedObjects(check), ...unmanagedConsumers(check)];
}
/** The ids in a state belong to one node: another one behind the same URL is a mistake, or a restored backup. */
function foreignNode({ states, observed }) {
    return [...states.values()]
        .filter(({ nodeId }) => nodeId !== observed.nodeId)
        .map(({ unit, nodeId }) => ({
        severity: 'error',
        code: 'other-node',
        message: `the state of project ${unit.project} belongs to node ${nodeId}, and this is ${observed.nodeId}`,
        hint: 'check the host of the environment; for a new node, use a new environment',
    }));
}
/** It exists in DSS and nobody told us to own it: never overwritten. */
function existingUnmanaged({ desired, states, observed }) {
    const found = [];
    for (const resource of desired.resources.values()) {
        const managed = states.get(resource.project)?.resources.has(resource.address) ?? false;
        if (managed || !observed.resources.has(resource.address))
            continue;
        const { kind, name, project } = resource;
        found.push({
            severity: 'error',
            code: 'exists-unmanaged',
            message: `${resource.address} exists in DSS already and is not managed here`,
            hint: kind === 'project'
                ? `take it over with \`dataiku-iac import project ${project} --adopt\``
                : `take it over with \`dataiku-iac import ${kind} ${project}.${name} --adopt\`, or choose another name`,
            at: resource.locate([]),
        });
    }
    return found;
}
function protectedObjects({ desired, changes }) {
    return changes.flatMap((change) => {
        const resource = desired.resources.get(change.address);
        if (resource?.lifecycle.preventDestroy !== true || (change.action !== 'delete' && change.action !== 'replace'))
            return [];
        return [
            {
                severity: 'error',
                code: 'prevent-destroy',
                message: `${change.address} would be ${change.action === 'delete' ? 'deleted' : 'replaced'}, and its lifecycle says \`prevent_destroy\``,
                hint: 'take back the change, or remove `prevent_destroy` in a change of its own',
                at: resource.locate(['lifecycle']),
            },
        ];
    });
}
function unmanagedConsumers({ desired, observed, changes }) {
    const deletedProjects = new Set(changes.filter(({ kind, action }) => kind === 'project' && action === 'delete').map(({ address }) => (0,model_address/* partsOf */.CI)(address).project));
    return cascadeOf(changes, desired, observed)
        .unmanagedConsumers.filter(({ recipe }) => !deletedProjects.has((0,model_address/* partsOf */.CI)(recipe).project))
        .map(({ dataset, recipe }) => ({
        severity: 'error',
        code: 'unmanaged-consumer',
        message: `${dataset} would go, and DSS would delete ${recipe} with it, which is not managed here`,
        hint: `import the recipe, or make it read something else in DSS${place(desired, dataset)}`,
    }));
}
function place(desired, address) {
    const at = desired.resources.get(address)?.locate([]);
    return at === undefined ? '' : ` (${at.file}:${at.line})`;
}

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/pattern.js
var pattern = __webpack_require__(43460);
// EXTERNAL MODULE: ./build/diff/compare.js
var compare = __webpack_require__(25041);
// EXTERNAL MODULE: ./build/diff/lists.js
var lists = __webpack_require__(24899);
// EXTERNAL MODULE: ./build/diff/rules.js
var rules = __webpack_require__(65273);
;// CONCATENATED MODULE: ./build/diff/prune.js





/** A declared document without the fields whose changes shall be ignored. */
function pruneDeclared(declared, rules, isIgnored) {
    return pruneObject(declared, rules, [], isIgnored);
}
function pruneObject(value, cursor, path, isIgnored) {
    const kept = {};
    for (const [key, item] of Object.entries(value)) {
        const here = [...path, key];
        if (path.length === 0 || !isIgnored(here))
            kept[key] = prune(item, cursor.down(key), here, isIgnored);
    }
    return kept;
}
function prune(value, cursor, path, isIgnored) {
    if ((0,compare/* isLeaf */.x)(value))
        return value;
    if ((0,json/* isObject */.Gv)(value))
        return pruneObject(value, cursor, path, isIgnored);
    const keyed = (0,rules/* ruleAt */.m)(cursor, 'keyed');
    if (keyed === undefined || !(0,json/* isList */.Lv)(value))
        return value;
    return (0,lists/* alignElements */.N)([], value, keyed).extra.map(({ segment, existing }) => prune(existing, cursor.down(pattern/* ELEMENT */.P), [...path, segment], isIgnored));
}

// EXTERNAL MODULE: ./build/diff/three-way.js + 2 modules
var three_way = __webpack_require__(18659);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/document.js
var model_document = __webpack_require__(98837);
// EXTERNAL MODULE: ./build/model/registry.js
var registry = __webpack_require__(61775);
;// CONCATENATED MODULE: ./build/plan/decide.js
/** What has to happen to one object. */







/** Of an object that is declared. */
function decide(situation) {
    const { resource, observed, state } = situation;
    if (observed === undefined) {
        const reason = state === undefined ? 'new' : 'gone-from-dss';
        return { change: { action: 'create', ...base(resource), reason, after: resource.doc }, record: undefined, unknownResets: [] };
    }
    const comparison = compareObserved(situation, observed);
    const unknownResets = comparison.unknownResets.map((path) => (0,registry/* friendlyPath */.PH)(situation.compiled.kind, path));
    if (comparison.differences.length === 0)
        return { change: undefined, record: recordOf(situation, observed, comparison), unknownResets };
    const change = changeOf(situation, observed, comparison);
    // A new object has only what is declared.
    return { change, record: undefined, unknownResets: change.action === 'replace' ? [] : unknownResets };
}
function base(resource) {
    return { address: resource.address, kind: resource.kind, dependencies: resource.dependencies };
}
function compareObserved({ compiled, resource, state, applied }, observed) {
    const matches = (names) => (path) => {
        const text = (0,registry/* friendlyPath */.PH)(compiled.kind, path);
        return names.some((name) => text === name || text.startsWith(`${name}.`) || text.startsWith(`${name}[`));
    };
    const isIgnored = matches(resource.lifecycle.ignoreChanges);
    const isUnmanaged = matches(resource.lifecycle.unmanage);
    return (0,three_way/* compareThreeWays */.E)({
        declared: pruneDeclared(resource.doc, compiled.rules, isIgnored),
        existing: observed.doc,
        applied: state === undefined ? undefined : (applied ?? resource.doc),
        originals: state?.originals ?? {},
        rules: compiled.rules,
        isUnmanaged: (path) => isUnmanaged(path) || isIgnored(path),
    });
}
function changeOf(situation, observed, comparison) {
    const { compiled, resource } = situation;
    const fields = comparison.differences.map((difference) => fieldChange(compiled, difference));
    const common = { ...base(resource), id: observed.id, fields };
    if (comparison.differences.some(({ immutable }) => immutable)) {
        const fingerprints = (0,plan_fingerprints/* partFingerprints */.Vs)(compiled, observed.doc);
        return { action: 'replace', ...common, after: resource.doc, fingerprints, reason: 'immutable-field' };
    }
    const { effective, declared, originals } = comparison;
    return {
        action: 'update',
        ...common,
        after: effective,
        ...((0,json/* jsonEqual */.Zm)(effective, declared) ? {} : { declared }),
        originals,
        fingerprints: (0,plan_fingerprints/* fingerprintTargets */.H2)(compiled.kind, { after: effective, observed: observed.doc, differences: comparison.differences }),
        reason: fields.every(({ origin }) => origin === 'drift') ? 'drifted' : 'changed',
    };
}
function fieldChange({ kind }, difference) {
    const { before, after, origin, sensitive } = difference;
    const shown = sensitive ? { before: masked(before), after: masked(after) } : { before, after };
    const values = (0,json/* compact */.oE)(shown);
    return { path: (0,registry/* friendlyPath */.PH)(kind, difference.path), ...values, origin, ...(sensitive ? { sensitive: true } : {}) };
}
/** State has to learn something when it owns other fields, knows another id, or saw an older save. */
function recordOf({ resource, state, applied }, observed, comparison) {
    const sameOwnership = applied === undefined || (0,json/* jsonEqual */.Zm)(applied, comparison.declared);
    // Some versions of DSS leave the stamp out of their lists: then there is nothing to learn.
    const sameSave = observed.stamp === undefined || (0,json/* jsonEqual */.Zm)(stampJson(state?.stamp), stampJson(observed.stamp));
    if (state !== undefined && state.id === observed.id && sameOwnership && sameSave)
        return undefined;
    return {
        address: resource.address,
        id: observed.id,
        after: comparison.declared,
        originals: comparison.originals,
        dependencies: resource.dependencies,
        ...(observed.stamp === undefined ? {} : { stamp: observed.stamp }),
    };
}
function stampJson(stamp) {
    return stamp === undefined ? null : [stamp.versionNumber, stamp.lastModifiedOn];
}
/**
 * A value beside a secret may be one too (a list whose elements were moved, a rotated token): only what is sealed already may be shown. The
 * digest of the rest keeps the effect distinct.
 */
function masked(value) {
    if (value === undefined || (0,model_document/* asSecret */.BO)(value) !== undefined || (0,model_document/* isAbsent */.W0)(value))
        return value;
    return { $masked: (0,digest/* digestOf */.ol)(value) };
}

// EXTERNAL MODULE: ./build/plan/effects.js
var effects = __webpack_require__(25480);
// EXTERNAL MODULE: ./build/model/terms.js
var terms = __webpack_require__(57621);
;// CONCATENATED MODULE: ./build/plan/impact.js


/** For each change, what lies downstream in the flow, and the scenarios that build any of it. Zones only group, so they feed nothing. */
function impactOf(changes, desired, kinds) {
    const feeds = feedsOf(desired, kinds);
    const impact = {};
    for (const { address } of changes) {
        const downstream = reach(address, feeds);
        if (downstream.length > 0)
            impact[address] = downstream;
    }
    return impact;
}
function feedsOf(desired, kinds) {
    const feeds = new Map();
    const add = (from, to) => {
        if (desired.resources.has(from) && desired.resources.has(to))
            feeds.set(from, [...(feeds.get(from) ?? []), to]);
    };
    for (const resource of desired.resources.values()) {
        if (resource.kind === 'recipe') {
            for (const input of sideOf(resource, 'inputs', kinds))
                add(input, resource.address);
            for (const output of sideOf(resource, 'outputs', kinds))
                add(resource.address, output);
        }
        if (resource.kind === 'scenario')
            for (const dependency of resource.dependencies)
                add(dependency, resource.address);
    }
    return feeds;
}
function sideOf(resource, side, kinds) {
    const document = resource.doc['document'];
    if (!(0,json/* isObject */.Gv)(document) || document[side] === undefined)
        return [];
    const only = { document: { [side]: document[side] } };
    return (0,terms/* mentionsOf */.jO)(only, kinds.require(resource.kind).references, resource.project, kinds.kindsOf);
}
function reach(start, feeds) {
    const seen = new Set();
    const queue = [start];
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
        for (const next of feeds.get(address) ?? []) {
            if (seen.has(next) || next === start)
                continue;
            seen.add(next);
            queue.push(next);
        }
    }
    return [...seen].sort();
}

// EXTERNAL MODULE: ./build/plan/order.js
var order = __webpack_require__(77154);
;// CONCATENATED MODULE: ./build/plan/rejoin.js




/** The changes, with one more for each object that has to take back what was made again. */
function rejoin(changes, situations, kinds) {
    const remade = new Set(changes.filter(({ action }) => action === 'replace').map(({ address }) => address));
    if (remade.size === 0)
        return changes;
    const planned = new Map(changes.map((change) => [change.address, change]));
    for (const situation of situations) {
        const { address } = situation.resource;
        const before = planned.get(address);
        if (situation.observed === undefined || (before !== undefined && before.action !== 'update'))
            continue;
        const doc = withoutRemade(situation.observed.doc, situation, { remade, kinds });
        if (doc === situation.observed.doc)
            continue;
        const { change } = decide({ ...situation, observed: { ...situation.observed, doc } });
        if (change?.action === 'update')
            planned.set(address, ofOurMaking(change, before));
    }
    return [...planned.values()];
}
function withoutRemade(doc, { compiled, resource }, { remade, kinds }) {
    let result = doc;
    for (const [name, part] of Object.entries(doc)) {
        if (!(0,plan_fingerprints/* holdsOthers */.Uo)(compiled, name) || !(0,json/* isObject */.Gv)(part))
            continue;
        const isRemade = (element) => (0,terms/* mentionsOf */.jO)({ [name]: { element } }, compiled.references, resource.project, kinds.kindsOf).some((address) => remade.has(address));
        const declared = resource.doc[name];
        // What leaves the collection anyway has no need to come back.
        const returns = (key) => (0,json/* isObject */.Gv)(declared) && key in declared;
        const kept = Object.entries(part).filter(([key, element]) => !(returns(key) && isRemade(element)));
        if (kept.length < Object.keys(part).length)
            result = { ...result, [name]: Object.fromEntries(kept) };
    }
    return result;
}
/** Nobody changed it in DSS: this plan does. */
function ofOurMaking(change, before) {
    const known = new Map(before?.action === 'update' ? before.fields.map(({ path, origin }) => [path, origin]) : []);
    const fields = change.fields.map((field) => ({ ...field, origin: known.get(field.path) ?? 'config' }));
    return { ...change, fields, reason: before?.reason ?? 'changed' };
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js
/** The plan: desired × state × observed → changes, in order, with reasons. Pure. */










function makePlan(inputs) {
    const diagnostics = [];
    const decided = inputs.destroy ? decideDestroy(inputs) : decideAll(inputs, diagnostics);
    const changes = (0,order/* orderChanges */._)(withFormerDependencies(decided.changes, inputs.states));
    diagnostics.push(...checkPlan({ ...inputs, changes }));
    const content = {
        format_version: plan/* PLAN_FORMAT_VERSION */.V,
        tool_version: inputs.toolVersion,
        environment: inputs.desired.environment,
        node: inputs.observed.nodeId,
        units: unitsOf(inputs),
        config_digest: inputs.desired.digest,
        dynamic: inputs.dynamic,
        changes,
        records: decided.records,
        forgotten: decided.forgotten,
        unchanged: inputs.desired.resources.size - changes.filter(({ action }) => action !== 'delete').length,
        unmanaged: Object.fromEntries([...inputs.observed.unmanaged].sort()),
        impact: impactOf(changes, inputs.desired, inputs.kinds),
        warnings: [...inputs.observed.warnings, ...decided.warnings],
    };
    return { plan: { ...content, digest: (0,effects/* planDigest */.Gb)(content) }, diagnostics: diagnostics.sort(diagnostic/* compareDiagnostics */.oV) };
}
function decideAll(inputs, diagnostics) {
    const changes = [];
    const records = [];
    const situations = [...inputs.desired.resources.values()].map((resource) => situationOf(resource, inputs));
    for (const situation of situations) {
        const decision = decide(situation);
        if (decision.change !== undefined)
            changes.push(decision.change);
        if (decision.record !== undefined)
            records.push(decision.record);
        diagnostics.push(...decision.unknownResets.map((field) => unknownReset(situation.resource, field)));
    }
    const deletions = planDeletions(inputs);
    const all = [...changes, ...deletions.changes];
    const cascade = cascadeOf(all, inputs.desired, inputs.observed);
    const complete = rejoin(replaceConsumers(all, cascade.replaced, inputs), situations, inputs.kinds);
    const changed = new Set(complete.map(({ address }) => address));
    return {
        changes: complete,
        records: records.filter(({ address }) => !changed.has(address)),
        forgotten: deletions.forgotten,
        warnings: deletions.orphanedProjects.map((project) => `project ${project} is in the state and not in the config: it is left as it is; to remove it, take its file back and run \`dataiku-iac destroy --project ${project}\``),
    };
}
function situationOf(resource, { kinds, states, observed, applied }) {
    return {
        compiled: kinds.require(resource.kind),
        resource,
        observed: observed.resources.get(resource.address),
        state: states.get(resource.project)?.resources.get(resource.address),
        applied: applied.get(resource.address),
    };
}
/** A recipe that DSS takes away with its replaced input is made again, whatever else was planned for it. */
function replaceConsumers(changes, recipes, inputs) {
    const planned = new Map(changes.map((change) => [change.address, change]));
    for (const address of recipes) {
        const before = planned.get(address);
        const resource = inputs.desired.resources.get(address);
        const observed = inputs.observed.resources.get(address);
        if (resource === undefined || observed === undefined || before?.action === 'replace')
            continue;
        const { kind, dependencies, doc } = resource;
        const fields = before?.action === 'update' ? before.fields : [];
        planned.set(address, {
            action: 'replace',
            address,
            kind,
            dependencies,
            reason: 'consumer-of-replaced',
            id: observed.id,
            after: doc,
            fields,
            fingerprints: {},
        });
    }
    return [...planned.values()];
}
function decideDestroy({ desired, states, observed, kinds }) {
    const managed = [...states].filter(([project]) => desired.projectKeys.has(project)).flatMap(([, { resources }]) => [...resources]);
    const present = managed.filter(([address]) => observed.resources.has(address));
    const changes = present.map(([address, state]) => {
        const dropData = desired.resources.get(address)?.lifecycle.dropData ?? false;
        return { ...deletion(address, state, { observed, kinds }, 'destroy'), dropData };
    });
    const forgotten = managed.map(([address]) => address).filter((address) => !observed.resources.has(address));
    return { changes, records: [], forgotten, warnings: goingAlong(changes, observed) };
}
/** DSS deletes a project with everything in it, managed here or not: said before. */
function goingAlong(changes, observed) {
    const projects = changes.filter(({ kind }) => kind === 'project').map(({ address }) => (0,model_address/* partsOf */.CI)(address).project);
    if (projects.length === 0)
        return [];
    const known = [...observed.unmanaged].flatMap(([kind, names]) => (kind === 'project' ? [] : names.map((name) => `${kind} ${name}`)));
    const named = known.length === 0 ? '' : ` (${known.join(', ')})`;
    return [
        `DSS deletes project ${projects.join(', ')} with everything in it, also what is not managed here${named}: models, dashboards, notebooks, wiki…`,
    ];
}
/** A changed object also waits, or is waited for, where it used to depend on something that goes. */
function withFormerDependencies(changes, states) {
    const deleted = new Set(changes.filter(({ action }) => action === 'delete').map(({ address }) => address));
    return changes.map((change) => {
        const former = states.get((0,model_address/* partsOf */.CI)(change.address).project)?.resources.get(change.address)?.dependencies ?? [];
        const extra = former.filter((address) => deleted.has(address) && !change.dependencies.includes(address));
        return extra.length === 0 ? change : { ...change, dependencies: [...change.dependencies, ...extra] };
    });
}
function unitsOf({ desired, states }) {
    return [...desired.projectKeys]
        .map(([project, projectKey]) => {
        const state = states.get(project);
        return { project, projectKey, lineage: state?.lineage ?? null, serial: state?.serial ?? 0 };
    })
        .sort((left, right) => (left.project < right.project ? -1 : 1));
}
function unknownReset(resource, field) {
    return {
        severity: 'error',
        code: 'reset-unknown',
        message: `${resource.address}: \`${field}\` is no longer declared, and what it was before is not known`,
        hint: `declare the value that it shall have, or add \`${field}\` to \`unmanage:\` to leave it as DSS has it`,
        at: resource.locate([]),
        field,
    };
}


/***/ }),

/***/ 77154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeNeeds),
/* harmony export */   _: () => (/* binding */ orderChanges)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35278);


/**
 * What each change waits for: creates and updates for what they need; deletes for everything that needed them and is deleted or stops needing
 * them. The same function orders a plan and schedules its apply.
 */
function changeNeeds(changes) {
    const byAddress = new Map(changes.map((change) => [change.address, change]));
    const needs = new Map(changes.map(({ address }) => [address, new Set()]));
    for (const change of changes) {
        for (const dependency of change.dependencies) {
            const other = byAddress.get(dependency);
            if (other === undefined)
                continue;
            if (other.action !== 'delete') {
                if (change.action !== 'delete')
                    needs.get(change.address)?.add(dependency);
            }
            else {
                // `dependency` is deleted: whoever depended on it goes, or is changed, first.
                needs.get(dependency)?.add(change.address);
            }
        }
    }
    return new Map([...needs].map(([address, set]) => [address, [...set]]));
}
/** The changes in an order in which each comes after what it waits for. */
function orderChanges(changes) {
    const needs = changeNeeds(changes);
    const byAddress = new Map(changes.map((change) => [change.address, change]));
    const nodes = [...byAddress.keys()].sort();
    const order = (0,_model_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .topologicalOrder */ ._)({ nodes, needs: (node) => needs.get(node) ?? [] });
    if (order.length !== nodes.length)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd('changes of a plan wait for each other');
    return order.map((address) => byAddress.get(address));
}


/***/ }),

/***/ 91344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ addressObjects),
/* harmony export */   O: () => (/* binding */ takeInventory)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98963);
/** What the lists of a node show: one call per kind and project. */


/** `keys`: logical project key → key on the node. */
async function takeInventory(dss, kinds, keys) {
    const [node, projects] = await Promise.all([dss.get('/instance-info'), kinds.require('project').kind.list(dss, '')]);
    const existing = new Map(projects.map((listed) => [listed.id, listed]));
    const inventories = await Promise.all([...keys].map(async ([project, realKey]) => {
        const listed = existing.get(realKey);
        const objects = listed === undefined ? new Map() : await listObjects(dss, kinds, realKey);
        return { project, realKey, listed, objects };
    }));
    return { nodeId: nodeIdOf(node), projects: new Map(inventories.map((inventory) => [inventory.project, inventory])) };
}
async function listObjects(dss, kinds, realKey) {
    const inProject = kinds.kinds.filter(({ kind }) => kind.name !== 'project');
    const lists = await Promise.all(inProject.map(async ({ kind }) => [kind.name, await kind.list(dss, realKey)]));
    return new Map(lists);
}
function nodeIdOf(node) {
    const id = typeof node === 'object' && node !== null && 'nodeId' in node ? node.nodeId : undefined;
    return typeof id === 'string' ? id : '';
}
function addressObjects(inventory, kinds, states) {
    const byAddress = new Map();
    const ambiguous = [];
    for (const { project, listed: itself, objects } of inventory.projects.values()) {
        if (itself !== undefined)
            byAddress.set((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)('project', project, project), itself);
        for (const [kind, list] of objects) {
            const known = knownIds(kind, states.get(project));
            const generated = kinds.require(kind).kind.identity === 'generated';
            const order = [...list].sort((left, right) => Number(known.has(right.id)) - Number(known.has(left.id)) || (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(left.id, right.id));
            for (const listed of order) {
                const address = known.get(listed.id) ?? (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(kind, project, generated ? listed.name : listed.id);
                if (byAddress.has(address))
                    ambiguous.push({ kind, project, listed });
                else
                    byAddress.set(address, listed);
            }
        }
    }
    return { byAddress, ambiguous };
}
function knownIds(kind, state) {
    const resources = [...(state?.resources ?? [])].filter(([address]) => address.startsWith(`${kind}.`));
    return new Map(resources.map(([address, { id }]) => [id, address]));
}


/***/ }),

/***/ 93136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ observePart),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   bG: () => (/* binding */ observeDoc)
/* harmony export */ });
/* harmony import */ var _diff_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23260);
/* harmony import */ var _model_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57621);
/** From what DSS returned to a document that can be compared. Pure. */


/** All parts of an object as one Doc, in the config's terms, without what is volatile. */
function observeDoc(compiled, remotes, terms) {
    const parts = compiled.kind.parts.filter(({ name }) => remotes[name] !== undefined);
    return Object.assign({}, ...parts.map((part) => observePart(compiled, part, remotes[part.name], terms)));
}
/** One part, under its name: `{ document: {…} }`. */
function observePart(compiled, part, remote, terms) {
    const raw = part.shape === 'document' ? part.toDoc(remote) : elementsOf(compiled, part, remote, terms).byKey;
    const symbolic = (0,_model_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .toConfigTerms */ .Ln)({ [part.name]: raw }, compiled.references, terms);
    return (0,_diff_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .stripVolatile */ .r)(symbolic, compiled.rules);
}
/** The elements of a collection by key, as DSS has them. Keys are made from the config's terms, so that an id never shows. */
function elementsOf(compiled, part, remote, terms) {
    const byKey = {};
    for (const element of part.elements(remote)) {
        const symbolic = (0,_model_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .toConfigTerms */ .Ln)({ [part.name]: { element } }, compiled.references, terms);
        const key = part.keyOf(symbolic[part.name]['element']);
        byKey[freeKey(key, byKey)] = element;
    }
    return { byKey };
}
/** Two elements with one name are told apart by a number, in the order in which DSS lists them. */
function freeKey(key, taken) {
    if (!Object.hasOwn(taken, key))
        return key;
    let number = 2;
    while (Object.hasOwn(taken, `${key} (${number})`))
        number += 1;
    return `${key} (${number})`;
}


/***/ }),

/***/ 24103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createIdBook),
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);

function createIdBook(kinds, byAddress) {
    const ids = new Map();
    const addresses = new Map();
    const record = (address, id) => {
        const { kind, project } = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(address);
        if (kinds.require(kind).kind.identity !== 'generated')
            return;
        ids.set(address, id);
        addresses.set(`${kind} ${project} ${id}`, address);
    };
    for (const [address, listed] of byAddress)
        record(address, listed.id);
    return {
        idOf: (address) => ids.get(address),
        addressOf(project, id, dssType) {
            const found = kinds.kindsOf(dssType).map((kind) => addresses.get(`${kind} ${project} ${id}`));
            return found.find((address) => address !== undefined);
        },
        record,
        entries: () => ids,
    };
}
/** The terms of one environment seen from one project. */
function termsOf(project, ids, projectKeys) {
    const logical = new Map([...projectKeys].map(([name, real]) => [real, name]));
    return {
        project,
        idOf: (address) => ids.idOf(address),
        addressOf: (inProject, id, dssType) => ids.addressOf(inProject, id, dssType),
        realKey: (name) => projectKeys.get(name) ?? name,
        logicalKey: (real) => logical.get(real) ?? real,
    };
}


/***/ }),

/***/ 77385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   l2: () => (/* binding */ GLYPH),
/* harmony export */   mq: () => (/* binding */ CHANGE_INDENT),
/* harmony export */   nX: () => (/* binding */ TONE),
/* harmony export */   r0: () => (/* binding */ fieldViewOf)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6974);
/* harmony import */ var _doc_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90667);
/* harmony import */ var _field_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65429);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5981);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33842);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6257);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44702);







const GLYPH = { create: '+', update: '~', replace: '±', delete: '-' };
const TONE = { create: 'good', update: 'caution', replace: 'special', delete: 'danger' };
const REASON = {
    new: 'new in the config',
    changed: 'the config changed',
    drifted: 'changed in DSS since the last apply',
    'immutable-field': 'DSS cannot change a field of it in place',
    'removed-from-config': 'no longer in the config',
    'gone-from-dss': 'gone from DSS since the last apply',
    'consumer-of-replaced': 'DSS removes it together with what it reads',
    destroy: 'asked for by destroy',
};
/** Kinds whose deletion raises the question of their data. */
const HOLDS_DATA = new Set(['dataset', 'managed_folder', 'project']);
const MOST_DECLARED = 12;
const DETAIL_INDENT = 4;
/** What the page puts left of a change. */
const CHANGE_INDENT = 2;
/** One change: glyph, address, what happens and why; then what becomes of its data, what it feeds, and its fields. */
function changeLines(change, view) {
    const glyph = (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(view.style, TONE[change.action], GLYPH[change.action]);
    const why = (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(view.style, 'quiet', `(${REASON[change.reason]})`);
    const head = `${glyph} ${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(view.style, 'strong', (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(change.address))}  ${change.action} ${why}`;
    return [head, ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)([...dataLines(change, view), ...impactLines(change, view), ...detailLines(change, view)], DETAIL_INDENT)];
}
/** Room for the fields of a change. */
function fieldViewOf(view) {
    return { style: view.style, pending: view.pending, margin: CHANGE_INDENT + DETAIL_INDENT };
}
function dataLines(change, view) {
    if (change.action !== 'delete')
        return [];
    if (change.dropData)
        return [(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .n)(view.style, 'danger', 'DATA IS DELETED')];
    return HOLDS_DATA.has(change.kind) ? ['data is kept'] : [];
}
function detailLines(change, view) {
    switch (change.action) {
        case 'create':
            return (0,_doc_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .docLines */ .M)(change.kind, change.after, { ...fieldViewOf(view), fieldName: view.fieldName, most: MOST_DECLARED });
        case 'update':
        case 'replace':
            return (0,_field_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldLines */ .AI)(change.fields, fieldViewOf(view));
        case 'delete':
            return [];
    }
}
function impactLines(change, view) {
    const fed = view.impact[change.address] ?? [];
    return fed.length === 0 ? [] : [`feeds: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .kindCounts */ .vE)(countByKind(fed))}`];
}
function countByKind(addresses) {
    const counts = new Map();
    for (const { kind } of addresses.map(_model_address_js__WEBPACK_IMPORTED_MODULE_6__/* .partsOf */ .CI))
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 50406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pendingOf),
/* harmony export */   v: () => (/* binding */ compareChanges)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98963);


/** By project, the project itself first, then by kind and name: the order in which people look for an object. */
function compareChanges(left, right) {
    const [a, b] = [(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(left.address), (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(right.address)];
    return ((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.project, b.project) ||
        Number(a.kind !== 'project') - Number(b.kind !== 'project') ||
        (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.kind, b.kind) ||
        (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.name, b.name));
}
/** Objects that the plan creates, whose ids nobody knows yet. */
function pendingOf(changes) {
    return new Set(changes.filter((change) => change.action === 'create' || change.action === 'replace').map((change) => change.address));
}


/***/ }),

/***/ 39419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderPlan)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6974);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98963);
/* harmony import */ var _change_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77385);
/* harmony import */ var _change_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50406);
/* harmony import */ var _field_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65429);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5981);
/* harmony import */ var _plan_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27556);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33842);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6257);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44702);










const MOST_FORGOTTEN = 3;
const MARK_MEANING = {
    drift: 'changed in DSS since the last apply; apply sets it back to the config',
    both: 'changed in DSS and in the config; apply sets what the config says',
    reset: 'no longer in the config; apply restores what stood there before it was declared',
};
/**
 * A plan as a person reviews it: where it applies, deletes and replacements first, then the rest by project and kind, what is left alone,
 * warnings, and the count. No secret and no raw control character can be in it. `fieldName` names the fields of new objects.
 */
function renderPlan(plan, style, fieldName) {
    const view = { style, pending: (0,_change_order_js__WEBPACK_IMPORTED_MODULE_6__/* .pendingOf */ .l)(plan.changes), impact: plan.impact, fieldName };
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .page */ .MY)([
        ...(0,_plan_header_js__WEBPACK_IMPORTED_MODULE_3__/* .planHeader */ .V)(plan, style),
        ...sections(plan, view),
        ...marksUsed(plan.changes),
        ...notes(plan, style),
        ...closing(plan, style),
    ]);
}
function sections(plan, view) {
    const sorted = [...plan.changes].sort(_change_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareChanges */ .v);
    const losing = sorted.filter(losesSomething);
    const rest = sorted.filter((change) => !losesSomething(change));
    const projects = [...new Set(rest.map((change) => (0,_model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .partsOf */ .CI)(change.address).project))];
    return [
        ...section((0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)(view.style, 'danger', 'Deleted or replaced'), losing, view),
        ...projects.flatMap((project) => {
            const unit = plan.units.find((candidate) => candidate.project === project) ?? { project, projectKey: project };
            const own = rest.filter((change) => (0,_model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .partsOf */ .CI)(change.address).project === project);
            return section(`Project ${(0,_plan_header_js__WEBPACK_IMPORTED_MODULE_3__/* .unitTitle */ .x)(unit)}`, own, view);
        }),
    ];
}
function losesSomething(change) {
    return change.action === 'delete' || change.action === 'replace';
}
function section(title, changes, view) {
    if (changes.length === 0)
        return [];
    return [title, ...changes.flatMap((change) => [...(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)((0,_change_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .changeLines */ .Ow)(change, view), _change_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGE_INDENT */ .mq), ''])];
}
function marksUsed(changes) {
    const origins = new Set(changes.flatMap((change) => ('fields' in change ? change.fields.map((field) => field.origin) : [])));
    const used = ['drift', 'both', 'reset'].filter((origin) => origins.has(origin));
    return used.length === 0 ? [] : [...used.map((origin) => `${_field_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ORIGIN_MARK */ .j$[origin]}: ${MARK_MEANING[origin]}`), ''];
}
function notes(plan, style) {
    const unmanaged = (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .kindCounts */ .vE)(new Map(Object.entries(plan.unmanaged).map(([kind, names]) => [kind, names.length])));
    const lines = [
        ...(plan.records.length > 0
            ? [`State only: apply records ${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(plan.records.length, 'object')} that DSS has as declared already`]
            : []),
        ...(plan.forgotten.length > 0 ? [`State only: apply forgets ${forgottenText(plan)}, gone from config and DSS alike`] : []),
        ...(unmanaged === '' ? [] : [`Left unmanaged: ${unmanaged}; \`import\` takes them over`]),
        ...plan.warnings.map((warning) => `${(0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)(style, 'caution', 'Warning:')} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(warning)}`),
    ];
    return lines.length === 0 ? [] : [...lines, ''];
}
function forgottenText(plan) {
    const names = [...plan.forgotten].sort(_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .compareText */ .n6).map((address) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(address));
    return names.length <= MOST_FORGOTTEN ? names.join(', ') : (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(names.length, 'object');
}
function closing(plan, style) {
    const digest = (0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)(style, 'quiet', `Digest: sha256:${(0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .shortDigest */ .VK)(plan.digest))}`);
    if (plan.changes.length === 0) {
        return [
            `${(0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)(style, 'good', 'No changes.')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(plan.unchanged, 'object')} ${plan.unchanged === 1 ? 'is' : 'are'} as declared.`,
            digest,
        ];
    }
    const count = (action) => plan.changes.filter((change) => change.action === action).length;
    const counts = `${count('create')} to create, ${count('update')} to update, ${count('replace')} to replace, ${count('delete')} to delete`;
    return [`${(0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)(style, 'strong', 'Plan:')} ${counts}; ${plan.unchanged} unchanged.`, digest];
}


/***/ })

};
