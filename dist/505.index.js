export const id = 505;
export const ids = [505];
export const modules = {

/***/ 18505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStateList: () => (/* binding */ runStateList),
  runStateShow: () => (/* binding */ runStateShow),
  runUnlock: () => (/* binding */ runUnlock)
});

// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
// EXTERNAL MODULE: ./build/state/store.js + 10 modules
var store = __webpack_require__(74742);
// EXTERNAL MODULE: ./build/commands/load.js + 31 modules
var load = __webpack_require__(35228);
// EXTERNAL MODULE: ./build/commands/session.js + 1 modules
var session = __webpack_require__(38840);
;// CONCATENATED MODULE: ./build/commands/state.js






/** The state of every project of an environment. Needs neither a node nor a lease. */
async function readEnvironmentState(ports, options) {
    const { backend, store, config } = await openState(ports, options);
    const projects = await (0,session/* projectsWithState */.wV)({ backend, config });
    return Promise.all(projects.map(async (project) => ({ project, ...(await store.read({ environment: config.environment.name, project })) })));
}
function findResource(units, address) {
    for (const { state } of units) {
        for (const known of state?.resources.keys() ?? [])
            if (known === address && state !== undefined)
                return { unit: state, address: known };
    }
    throw new errors/* IacError */.wG('not-in-state', `\`${address}\` is not in the state`, {
        exitCode: exit_codes/* EXIT */.d.notFound,
        hint: '`dataiku-iac state list` shows what is',
    });
}
/** Ends the lease with this id, whichever project it holds. */
async function unlockState(ports, options) {
    const { backend, store, config } = await openState(ports, options);
    const environment = config.environment.name;
    for (const project of await (0,session/* projectsWithState */.wV)({ backend, config })) {
        const { head } = await store.read({ environment, project });
        if (head?.lease?.id !== options.leaseId)
            continue;
        await store.unlock({ environment, project }, options.leaseId);
        return project;
    }
    throw new errors/* IacError */.wG('not-locked', `no project of ${environment} is locked by ${options.leaseId}`, {
        exitCode: exit_codes/* EXIT */.d.notFound,
        hint: 'the message of the locked command names the id',
    });
}
async function openState(ports, options) {
    const { config, diagnostics } = await (0,load/* loadWorkspace */.C)(ports, options);
    if (config === undefined) {
        const first = diagnostics.find(diagnostic/* isError */.bJ);
        throw new errors/* IacError */.wG('invalid-config', `the configuration is not valid: ${first?.message ?? 'see validate'}`, {
            exitCode: exit_codes/* EXIT */.d.invalidConfig,
            hint: 'run `dataiku-iac validate`',
        });
    }
    const backend = ports.openBackend(config.workspace.state);
    return { config, backend, store: (0,store/* createStateStore */.J)({ backend, clock: ports.clock, ids: ports.ids, random: ports.random }) };
}

// EXTERNAL MODULE: ./build/report/documents.js
var documents = __webpack_require__(46821);
// EXTERNAL MODULE: ./node_modules/cli-table3/index.js
var cli_table3 = __webpack_require__(25832);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/report/doc-lines.js
var doc_lines = __webpack_require__(90667);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/report/plan-header.js
var plan_header = __webpack_require__(27556);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/value.js
var report_value = __webpack_require__(31574);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/render-state.js










const NO_FRAME = Object.fromEntries(['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((part) => [part, '']));
const MARGIN = 2;
const NOTHING_PENDING = new Set();
/** What the state of a unit holds: where it belongs, and a table of address, id in DSS, and the version that DSS had. */
function renderState(state, style) {
    const table = new cli_table3({ chars: NO_FRAME, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 3 } });
    table.push(['ADDRESS', 'ID', 'LAST SEEN IN DSS'].map((title) => (0,report_style/* paint */.n)(style, 'quiet', title)));
    const sorted = [...state.resources].sort(([left], [right]) => (0,diagnostic/* compareText */.n6)(left, right));
    for (const [address, resource] of sorted)
        table.push([(0,visible/* visible */.RK)(address), (0,visible/* visible */.RK)(resource.id), stampText(resource.stamp)]);
    return (0,layout/* page */.MY)([
        `Environment ${(0,visible/* visible */.RK)(state.unit.environment)}, project ${(0,plan_header/* unitTitle */.x)({ project: state.unit.project, projectKey: state.projectKey })}`,
        `Node ${(0,visible/* visible */.RK)(state.nodeId)}, serial ${state.serial}, lineage ${(0,visible/* visible */.RK)(state.lineage)}`,
        '',
        ...(sorted.length > 0 ? [...table.toString().split('\n'), ''] : []),
        `${(0,words/* plural */.LS)(sorted.length, 'object')}.`,
    ]);
}
/** One object of the state: its id, version and dependencies, what we applied last, and what stood there before. */
function renderResource(address, resource, { style, fieldName }) {
    const needs = resource.dependencies.map((dependency) => (0,visible/* visible */.RK)(dependency)).sort(diagnostic/* compareText */.n6);
    const view = { style, pending: NOTHING_PENDING, margin: MARGIN, fieldName, most: Number.POSITIVE_INFINITY };
    return (0,layout/* page */.MY)([
        (0,report_style/* paint */.n)(style, 'strong', (0,visible/* visible */.RK)(address)),
        `  id          ${(0,visible/* visible */.RK)(resource.id)}`,
        `  in DSS      ${stampText(resource.stamp)}`,
        `  needs       ${needs.length > 0 ? needs.join(', ') : 'nothing'}`,
        '',
        'Last applied',
        ...(0,layout/* indent */.pZ)((0,doc_lines/* docLines */.M)((0,model_address/* partsOf */.CI)(address).kind, resource.attributes, view), MARGIN),
        ...originalLines(resource, style),
    ]);
}
function originalLines(resource, style) {
    const entries = Object.entries(resource.originals).map(([path, value]) => ({ label: (0,visible/* visible */.RK)(path), value }));
    if (entries.length === 0)
        return [];
    const column = Math.max(...entries.map(({ label }) => (0,layout/* cellsOf */.nc)(label)));
    const room = Math.max(20, style.width - MARGIN - column - 3);
    const lines = entries.map(({ label, value }) => `${(0,layout/* padCells */.vI)(label, column)}   ${(0,layout/* clip */.$Q)((0,report_value/* shortText */.os)(value, NOTHING_PENDING, room), room)}`);
    return ['', 'Before we owned it', ...(0,layout/* indent */.pZ)(lines, MARGIN)];
}
function stampText(stamp) {
    return stamp === undefined ? 'no version' : `version ${stamp.versionNumber}, saved ${(0,words/* timeOf */.nR)(stamp.lastModifiedOn)}`;
}

// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(99230);
;// CONCATENATED MODULE: ./build/cli/run-state.js





async function runStateList(global) {
    const context = await (0,cli_context/* openContext */.e)(global);
    const units = await readEnvironmentState(context.ports, await loadOptions(context));
    for (const { state } of units)
        if (state !== undefined)
            context.io.out(`${renderState(state, context.io.style)}\n`);
    if (units.length === 0)
        context.io.out('There is no state yet.\n');
    return exit_codes/* EXIT */.d.success;
}
async function runStateShow(global, address) {
    const context = await (0,cli_context/* openContext */.e)(global);
    const units = await readEnvironmentState(context.ports, await loadOptions(context));
    if (address === undefined) {
        const states = units.flatMap(({ state }) => (state === undefined ? [] : [state]));
        context.io.out((0,documents/* printJson */.Q2)((0,documents/* stateToJson */.ZS)(await (0,cli_context/* requireEnvironment */.L)(context), states)));
        return exit_codes/* EXIT */.d.success;
    }
    const found = findResource(units, address);
    const resource = found.unit.resources.get(found.address);
    if (resource === undefined)
        return exit_codes/* EXIT */.d.notFound;
    const view = {
        style: context.io.style,
        fieldName: (kind, path) => context.fieldName(kind, path),
    };
    context.io.out(renderResource(found.address, resource, view));
    return exit_codes/* EXIT */.d.success;
}
async function runUnlock(global, leaseId) {
    const context = await (0,cli_context/* openContext */.e)(global);
    const project = await unlockState(context.ports, { ...(await loadOptions(context)), leaseId });
    context.io.out(`Unlocked project ${project}.\n`);
    return exit_codes/* EXIT */.d.success;
}
async function loadOptions(context) {
    return { environment: await (0,cli_context/* requireEnvironment */.L)(context), variables: context.variables, frozen: {} };
}


/***/ })

};
