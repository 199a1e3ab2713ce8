export const id = 845;
export const ids = [845];
export const modules = {

/***/ 19845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImport: () => (/* binding */ runImport)
});

// EXTERNAL MODULE: ./build/model/diagnostic.js
var model_diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
// EXTERNAL MODULE: ./build/plan/make-plan.js + 6 modules
var make_plan = __webpack_require__(34200);
// EXTERNAL MODULE: ./build/commands/execute.js + 9 modules
var execute = __webpack_require__(49891);
// EXTERNAL MODULE: ./build/commands/leases.js
var leases = __webpack_require__(75832);
// EXTERNAL MODULE: ./build/commands/load.js + 31 modules
var load = __webpack_require__(35228);
;// CONCATENATED MODULE: ./build/commands/ownership.js
/** Every object known, no field owned yet. */
function emptyOwnership(known) {
    const { graph, observed, session, project, realKey } = known;
    const present = [...graph.resources.values()].filter(({ address }) => observed.resources.has(address));
    const resources = present.map(({ address, dependencies }) => {
        const id = observed.resources.get(address)?.id ?? '';
        return [address, { id, attributes: {}, originals: {}, dependencies }];
    });
    return {
        lineage: '',
        serial: 0,
        unit: session.unit(project),
        nodeId: observed.nodeId,
        projectKey: realKey,
        resources: new Map(resources),
    };
}

// EXTERNAL MODULE: ./build/commands/planning.js + 3 modules
var planning = __webpack_require__(69435);
// EXTERNAL MODULE: ./build/commands/session.js + 1 modules
var commands_session = __webpack_require__(38840);
;// CONCATENATED MODULE: ./build/commands/adopt.js
/** Takes over objects that the config declares and that DSS has already: state learns of them, DSS is not touched. */










async function adoptDeclared(ports, options) {
    const { config, graph, diagnostics, sources } = await (0,load/* loadWorkspace */.C)(ports, options);
    if (config === undefined || graph === undefined)
        return { diagnostics, sources, adopted: [], differing: [] };
    const realKey = graph.projectKeys.get(options.project);
    if (realKey === undefined)
        throw notDeclared(`project ${options.project}`);
    return (0,commands_session/* withSession */.fQ)(ports, config, (session) => {
        const lease = { operation: 'import', lockTimeoutMs: options.lockTimeoutMs, allowOpen: false };
        return (0,leases/* withLeases */.S)(ports, session, { projects: [options.project], options: lease }, async (held) => {
            const resources = new Map([...graph.resources].filter(([, { project }]) => project === options.project));
            const scoped = { ...graph, resources, projectKeys: new Map([[options.project, realKey]]) };
            const states = await (0,commands_session/* readStates */.rs)(session, [options.project]);
            const observed = await (0,planning/* observe */.l)({ ports, session, graph: scoped, states, refreshMode: 'full', destroy: false }, 'managed');
            const fresh = emptyOwnership({ graph: scoped, observed, session, project: options.project, realKey });
            const wanted = [...fresh.resources].filter(([address]) => options.address === undefined || options.address === address);
            if (wanted.length === 0)
                throw notDeclared(options.address ?? `project ${options.project}`);
            const known = states.get(options.project)?.resources ?? new Map();
            const adopted = wanted.filter(([address]) => !known.has(address));
            const state = { ...(states.get(options.project) ?? fresh), resources: new Map([...known, ...adopted]) };
            const { plan, diagnostics: found } = (0,make_plan/* makePlan */.C)({
                desired: scoped,
                states: new Map([[options.project, state]]),
                observed,
                applied: new Map([...observed.applied, ...adopted.map(([address]) => [address, {}])]),
                kinds: ports.kinds,
                toolVersion: ports.toolVersion,
                dynamic: config.dynamic,
                destroy: false,
            });
            const fatal = found.find(({ code }) => code === 'other-node' || code === 'reset-unknown');
            if (fatal !== undefined)
                throw new errors/* IacError */.wG(fatal.code, fatal.message, { exitCode: exit_codes/* EXIT */.d.stale, hint: fatal.hint ?? '' });
            const names = new Set(adopted.map(([address]) => address));
            const differing = plan.changes.filter(({ address }) => names.has(address)).map(({ address }) => address);
            await adopt({ ports, session, held, plan, states: new Map([[options.project, state]]), ids: observed.idBook });
            return { diagnostics: diagnostics.filter((diagnostic) => !(0,model_diagnostic/* isError */.bJ)(diagnostic)), sources, adopted: [...names], differing };
        });
    });
}
/** Commits a plan's records and nothing else: no change is sent to DSS. */
async function adopt(work) {
    await (0,execute/* execute */.g)({
        ...work,
        plan: { ...work.plan, changes: [] },
        earlier: { find: () => undefined },
        committed: new Set(),
        parallelism: 1,
        stop: new AbortController().signal,
        onOutcome: () => undefined,
    });
}
function notDeclared(what) {
    return new errors/* IacError */.wG('nothing-to-adopt', `${what} is not declared in the config, or not in DSS`, {
        exitCode: exit_codes/* EXIT */.d.notFound,
        hint: 'without `--adopt`, import writes the declaration from what DSS has',
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/config/dss-variables.js
var dss_variables = __webpack_require__(67981);
// EXTERNAL MODULE: ./build/config/template.js
var template = __webpack_require__(74853);
;// CONCATENATED MODULE: ./build/config/print-project.js
/** The inverse of parsing: a project file from entries. Short, stable, and read back to the very same entries. */




const INLINE_WIDTH = 110;
/** Text of `projects/KEY.yml`. */
function printProject(content) {
    const passing = passingNames(content.project);
    const lists = content.collections.filter(([, entries]) => entries.length > 0);
    const value = { project: content.project, ...Object.fromEntries(lists) };
    const document = new dist/* Document */.yo(escapeAll(value, passing));
    document.commentBefore = content.header.map((line) => (line === '' ? '' : ` ${line}`)).join('\n');
    arrange(document.contents);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
}
/** DSS's own `${x}` must not be taken for ours: what DSS expands in every project passes through, the rest is written `$${x}`. */
function escapeAll(value, passing) {
    return (0,json/* mapJson */.T)(value, (node) => (typeof node === 'string' ? (0,template/* escapeReferences */.wN)(node, passing) : node));
}
function passingNames(project) {
    const variables = (0,json/* isObject */.Gv)(project['variables']) ? project['variables'] : {};
    const declared = ['standard', 'local'].flatMap((scope) => ((0,json/* isObject */.Gv)(variables[scope]) ? Object.keys(variables[scope]) : []));
    return new Set([...dss_variables/* DSS_VARIABLES */.V, ...declared]);
}
/** A blank line before each list and each entry; short lists and maps on one line. */
function arrange(root) {
    for (const [index, pair] of root.items.entries()) {
        if (index > 0 && isNode(pair.key))
            pair.key.spaceBefore = true;
        if ((0,dist/* isSeq */.oP)(pair.value)) {
            for (const [position, item] of pair.value.items.entries()) {
                if (position > 0 && isNode(item))
                    item.spaceBefore = true;
                if ((0,dist/* isMap */.jh)(item))
                    for (const field of item.items)
                        inlineSmall(field);
            }
        }
        else if ((0,dist/* isMap */.jh)(pair.value))
            for (const field of pair.value.items)
                inlineSmall(field);
    }
}
function inlineSmall(field) {
    if (isNode(field.value))
        inlineNode(field.value);
}
function inlineNode(node) {
    if (!(0,dist/* isCollection */.P3)(node))
        return;
    if (isFlat(node) && widthOf(node) <= INLINE_WIDTH) {
        node.flow = true;
        return;
    }
    for (const item of node.items) {
        const child = (0,dist/* isMap */.jh)(node) ? item.value : item;
        if (isNode(child))
            inlineNode(child);
    }
}
/** Holds scalars only, or flat maps of scalars: what reads well on one line. */
function isFlat(node) {
    if ((0,dist/* isScalar */.jn)(node))
        return !(typeof node.value === 'string' && node.value.includes('\n'));
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.every((item) => (0,dist/* isScalar */.jn)(item) && isFlat(item));
    if (!(0,dist/* isMap */.jh)(node))
        return false;
    return node.items.every(({ value }) => isNode(value) && ((0,dist/* isScalar */.jn)(value) || (0,dist/* isSeq */.oP)(value)) && isFlat(value));
}
function widthOf(node) {
    return JSON.stringify(node.toJSON()).length;
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'toJSON' in value;
}

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/remap.js
var remap = __webpack_require__(91399);
// EXTERNAL MODULE: ./build/model/dss-error.js
var dss_error = __webpack_require__(92807);
// EXTERNAL MODULE: ./build/model/ports.js
var ports = __webpack_require__(81954);
;// CONCATENATED MODULE: ./build/commands/uncovered.js
/** Kinds of DSS objects that this version does not manage yet: counted on import, so that nothing is passed over in silence. */



/** API reference 2.12–2.15: list calls below a project. */
const LISTS = [
    { kind: 'saved model', path: ['savedmodels'] },
    { kind: 'model evaluation store', path: ['evaluationstores'] },
    { kind: 'model comparison', path: ['modelcomparisons'] },
    { kind: 'analysis', plural: 'analyses', path: ['lab'] },
    { kind: 'dashboard', path: ['dashboards'] },
    { kind: 'insight', path: ['insights'] },
    { kind: 'web app', path: ['webapps'] },
    { kind: 'API service', path: ['apiservices'] },
    { kind: 'knowledge bank', path: ['knowledge-banks'] },
    { kind: 'streaming endpoint', path: ['streamingendpoints'] },
    { kind: 'Jupyter notebook', path: ['jupyter-notebooks'] },
    { kind: 'SQL notebook', path: ['sql-notebooks'] },
    { kind: 'wiki article', path: ['wiki'], count: (answer) => articles((0,json/* isObject */.Gv)(answer) ? answer['taxonomy'] : undefined) },
    { kind: 'library file', path: ['libraries', 'contents'], count: files },
];
async function uncoveredKinds(dss, realKey) {
    const counts = await Promise.all(LISTS.map(async ({ kind, plural, path, count: counter }) => {
        const count = await countOf(dss, `${(0,ports/* apiPath */.S)('projects', realKey, ...path)}/`, counter);
        return { kind, count, text: `${count} ${count === 1 ? kind : (plural ?? `${kind}s`)}` };
    }));
    return counts.filter(({ count }) => count > 0);
}
/** A node of an older version, or another licence, may not have a list at all: then it has no such objects. */
async function countOf(dss, path, count) {
    try {
        const answer = await dss.find(path);
        if (answer === undefined)
            return 0;
        if (count !== undefined)
            return count(answer);
        return (0,json/* isList */.Lv)(answer) ? answer.length : 0;
    }
    catch (error) {
        if (error instanceof dss_error/* DssError */.D &&
            (error.reply.failure === 'forbidden' || error.reply.failure === 'rejected' || error.reply.status === 501))
            return 0;
        throw error;
    }
}
function articles(taxonomy) {
    if (!(0,json/* isList */.Lv)(taxonomy))
        return 0;
    return taxonomy.reduce((sum, item) => sum + 1 + articles((0,json/* isObject */.Gv)(item) ? item['children'] : undefined), 0);
}
function files(tree) {
    if (!(0,json/* isList */.Lv)(tree))
        return 0;
    return tree.reduce((sum, item) => {
        const children = (0,json/* isObject */.Gv)(item) ? item['children'] : undefined;
        return sum + (children === undefined ? 1 : files(children));
    }, 0);
}

;// CONCATENATED MODULE: ./build/commands/import-project.js
/** Takes over a project that exists in DSS: writes it down as YAML, and records in the state that it is managed from now on. */















async function importProject(ports, options) {
    const loaded = await (0,load/* loadWorkspace */.C)(ports, options);
    if (loaded.config === undefined)
        return failed(loaded);
    if (loaded.config.entries.some(({ kind, project }) => kind === 'project' && project === options.project))
        throw declaredAlready(options.project);
    return (0,commands_session/* withSession */.fQ)(ports, loaded.config, (session) => {
        const lease = { operation: 'import', lockTimeoutMs: options.lockTimeoutMs, allowOpen: false };
        return (0,leases/* withLeases */.S)(ports, session, { projects: [options.project], options: lease }, async (held) => {
            const realKey = session.config.environment.projectKeys[options.project] ?? options.project;
            const observed = await readEverything({ ports, session, project: options.project, realKey });
            const uncovered = await uncoveredKinds(session.dss, realKey);
            const files = describeProject(observed, { ports, session, project: options.project, uncovered });
            const reloaded = await (0,load/* loadWorkspace */.C)(ports, { ...options, unwritten: files });
            if (reloaded.graph === undefined)
                return failed(reloaded);
            const graph = onlyProject(reloaded.graph, options.project);
            const { plan, state } = exactState({ ports, graph, observed, realKey, session, project: options.project });
            await requireFree(ports, files);
            for (const [path, text] of files)
                await ports.files.write(path, text);
            await adopt({ ports, session, held, plan, states: new Map([[options.project, state]]), ids: observed.idBook });
            return {
                diagnostics: reloaded.diagnostics.filter((diagnostic) => !(0,model_diagnostic/* isError */.bJ)(diagnostic)),
                sources: reloaded.sources,
                files: [...files.keys()],
                imported: countByKind(graph),
                unmanaged: uncovered,
                warnings: observed.warnings,
                calls: session.dss.calls.total,
            };
        });
    });
}
async function readEverything({ ports, session, project, realKey }) {
    const graph = {
        environment: session.config.environment.name,
        resources: new Map(),
        projectKeys: new Map([[project, realKey]]),
        digest: '',
    };
    const observed = await (0,planning/* observe */.l)({ ports, session, graph, states: new Map(), refreshMode: 'full', destroy: false }, 'everything');
    if (!observed.resources.has((0,model_address/* addressOf */.ci)('project', project, project))) {
        throw new errors/* IacError */.wG('no-such-project', `there is no project ${realKey} on ${session.host}`, {
            exitCode: exit_codes/* EXIT */.d.notFound,
            hint: 'check the key; where the node has another one than the config, say so under `projects:` of the environment',
        });
    }
    return observed;
}
/** The files of the project: its YAML, and code in files of its own. */
function describeProject(observed, { ports, session, project, uncovered }) {
    const back = (0,remap/* reverseRemap */.cW)(session.config.environment.remap);
    const files = new Map();
    const file = (suggested, text) => {
        // Two projects may have a recipe of one name: each keeps its code in a folder of its own.
        const path = freePath(suggested.replace('/', `/${project}/`), files);
        files.set(path, text);
        return path;
    };
    const describe = (address) => {
        const compiled = ports.kinds.require((0,model_address/* partsOf */.CI)(address).kind);
        const doc = observed.resources.get(address)?.doc ?? {};
        return compiled.kind.describe((0,model_address/* partsOf */.CI)(address).name, (0,remap/* remapNames */.I_)(doc, compiled.remaps, back), { file });
    };
    const collections = ports.kinds.kinds.flatMap(({ kind }) => {
        if (kind.collection === undefined)
            return [];
        return [[kind.collection, addressesOf(observed, kind.name).map(describe)]];
    });
    const text = printProject({ project: describe((0,model_address/* addressOf */.ci)('project', project, project)), collections, header: headerOf(uncovered) });
    return new Map([[`projects/${project}.yml`, text], ...files]);
}
/** Import never overwrites: what stands there may be somebody's work. */
async function requireFree({ files: disk }, files) {
    for (const [path, text] of files) {
        const there = await disk.read(path);
        if (there === undefined || there === text)
            continue;
        throw new errors/* IacError */.wG('file-exists', `import would overwrite ${path}`, {
            exitCode: exit_codes/* EXIT */.d.invalidConfig,
            hint: 'move that file away, or commit and delete it; nothing was written',
        });
    }
}
function addressesOf(observed, kind) {
    return [...observed.resources.keys()].filter((address) => (0,model_address/* partsOf */.CI)(address).kind === kind).sort();
}
function headerOf(uncovered) {
    if (uncovered.length === 0)
        return [];
    const counts = uncovered.map(({ text }) => text).join(', ');
    return ['Left unmanaged, since this version does not cover them yet:', `${counts}.`];
}
function freePath(suggested, taken) {
    const dot = suggested.lastIndexOf('.');
    const [stem, extension] = dot < 0 ? [suggested, ''] : [suggested.slice(0, dot), suggested.slice(dot)];
    let path = suggested;
    for (let number = 2; taken.has(path); number += 1)
        path = `${stem}-${number}${extension}`;
    return path;
}
/** Import is only done when it is exact: what was written down, read back and compared with DSS, must give no change at all. */
function exactState(work) {
    const { ports, graph, observed, session, project, realKey } = work;
    const state = emptyOwnership({ graph, observed, session, project, realKey });
    const result = (0,make_plan/* makePlan */.C)({
        desired: graph,
        states: new Map([[project, state]]),
        observed,
        applied: new Map([...graph.resources.keys()].map((address) => [address, {}])),
        kinds: ports.kinds,
        toolVersion: ports.toolVersion,
        dynamic: session.config.dynamic,
        destroy: false,
    });
    const [inexact] = result.plan.changes;
    if (inexact !== undefined) {
        const fields = inexact.action === 'update' || inexact.action === 'replace'
            ? inexact.fields.map(({ path }) => `\`${path}\``).join(', ')
            : inexact.action;
        throw new errors/* IacError */.wG('import-inexact', `${inexact.address} cannot be written down without loss: ${fields}`, {
            hint: 'nothing was written; please report this with the object as DSS exports it',
        });
    }
    return { plan: result.plan, state };
}
function onlyProject(graph, project) {
    const resources = new Map([...graph.resources].filter(([, resource]) => resource.project === project));
    return {
        ...graph,
        resources,
        projectKeys: new Map([...graph.projectKeys].filter(([key]) => key === project)),
        digest: (0,digest/* digestOf */.ol)([...resources.keys()]),
    };
}
function countByKind(graph) {
    const counts = {};
    for (const { kind } of graph.resources.values())
        counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
}
function failed(loaded) {
    return { diagnostics: loaded.diagnostics, sources: loaded.sources, files: [], imported: {}, unmanaged: [], warnings: [], calls: 0 };
}
function declaredAlready(project) {
    return new errors/* IacError */.wG('declared-already', `the config declares project ${project} already`, {
        exitCode: exit_codes/* EXIT */.d.invalidConfig,
        hint: `to take over the objects that the config declares, as they are in DSS, run \`dataiku-iac import project ${project} --adopt\``,
    });
}

// EXTERNAL MODULE: ./build/report/documents.js
var documents = __webpack_require__(46821);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(99230);
// EXTERNAL MODULE: ./build/cli/run-plan.js + 5 modules
var run_plan = __webpack_require__(36800);
;// CONCATENATED MODULE: ./build/cli/run-import.js










async function runImport(global, target, flags) {
    const context = await (0,cli_context/* openContext */.e)(global);
    if (flags.adopt === true)
        return runAdopt(context, target, flags);
    if (target.kind !== 'project') {
        throw new errors/* IacError */.wG('import-kind', `import of a single ${target.kind} takes over what the config declares`, {
            exitCode: exit_codes/* EXIT */.d.usage,
            hint: `declare it in the project file, then run \`dataiku-iac import ${target.kind} ${target.id} --adopt\`; \`dataiku-iac import project KEY\` writes a whole project down`,
        });
    }
    const outcome = await importProject(context.ports, { ...(await base(context)), project: target.id, lockTimeoutMs: flags.lockTimeout });
    (0,run_plan.showDiagnostics)(context, outcome);
    if (outcome.files.length === 0)
        return exit_codes/* EXIT */.d.invalidConfig;
    const { io } = context;
    if (global.json === true) {
        const { files, imported, unmanaged, warnings, calls } = outcome;
        io.out((0,documents/* printJson */.Q2)({ format_version: '1.0', files, imported, unmanaged: unmanaged, warnings, calls }));
        return exit_codes/* EXIT */.d.success;
    }
    const objects = Object.values(outcome.imported).reduce((sum, count) => sum + count, 0);
    io.out(`Imported project ${target.id}: ${objects} objects (${(0,words/* kindCounts */.vE)(new Map(Object.entries(outcome.imported)))}) with ${outcome.calls} calls to DSS.\n`);
    io.out(`Wrote ${outcome.files[0]}${outcome.files.length > 1 ? ` and ${(0,words/* plural */.LS)(outcome.files.length - 1, 'code file')}` : ''}.\n`);
    for (const warning of outcome.warnings)
        io.err(`warning: ${warning}\n`);
    if (outcome.unmanaged.length > 0) {
        const list = outcome.unmanaged.map(({ text }) => text).join(', ');
        io.out(`Left unmanaged, since this version does not cover them yet: ${list}.\n`);
    }
    return exit_codes/* EXIT */.d.success;
}
async function runAdopt(context, { kind, id }, flags) {
    const dot = id.indexOf('.');
    if (kind !== 'project' && dot <= 0)
        throw new errors/* IacError */.wG('bad-import', `\`${id}\` is not PROJECT.NAME`, {
            exitCode: exit_codes/* EXIT */.d.usage,
            hint: `for example: import ${kind} SALES.orders --adopt`,
        });
    const project = kind === 'project' ? id : id.slice(0, dot);
    const address = kind === 'project' ? undefined : (0,model_address/* addressOf */.ci)(kind, project, id.slice(dot + 1));
    const outcome = await adoptDeclared(context.ports, { ...(await base(context)), project, address, lockTimeoutMs: flags.lockTimeout });
    (0,run_plan.showDiagnostics)(context, outcome);
    if (outcome.diagnostics.some(model_diagnostic/* isError */.bJ))
        return exit_codes/* EXIT */.d.invalidConfig;
    context.io.out(`Took over ${(0,words/* plural */.LS)(outcome.adopted.length, 'object')}; ${outcome.differing.length} of them differ from the config${outcome.differing.length > 0 ? ': `dataiku-iac plan` shows how' : ''}.\n`);
    return exit_codes/* EXIT */.d.success;
}
async function base(context) {
    return { environment: await (0,cli_context/* requireEnvironment */.L)(context), variables: context.variables, frozen: {} };
}


/***/ })

};
