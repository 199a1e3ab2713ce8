export const id = 578;
export const ids = [578];
export const modules = {

/***/ 34578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runApply: () => (/* binding */ runApply)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/plan/effects.js
var effects = __webpack_require__(25480);
// EXTERNAL MODULE: ./build/commands/execute.js + 9 modules
var execute = __webpack_require__(49891);
// EXTERNAL MODULE: ./build/commands/leases.js
var leases = __webpack_require__(75832);
// EXTERNAL MODULE: ./build/commands/load.js + 31 modules
var load = __webpack_require__(35228);
// EXTERNAL MODULE: ./build/commands/planning.js + 3 modules
var planning = __webpack_require__(69435);
// EXTERNAL MODULE: ./build/commands/session.js + 1 modules
var commands_session = __webpack_require__(38840);
;// CONCATENATED MODULE: ./build/commands/apply.js











/** Brings DSS to what the config says, under the lease, journalled call by call. */
async function apply(ports, options) {
    const loaded = await (0,load/* loadWorkspace */.C)(ports, { ...options, frozen: options.reviewed?.dynamic ?? options.frozen });
    const { config, graph, sources } = loaded;
    const nothing = { plan: undefined, report: undefined, declined: false, leftOut: [], diagnostics: loaded.diagnostics, sources };
    if (config === undefined || graph === undefined)
        return nothing;
    return (0,commands_session/* withSession */.fQ)(ports, config, (session) => {
        const unknown = options.projects.find((project) => !graph.projectKeys.has(project));
        if (unknown !== undefined)
            throw unknownProject(unknown, [...graph.projectKeys.keys()]);
        const projects = options.projects.length === 0 ? [...graph.projectKeys.keys()] : options.projects;
        const lease = { operation: options.destroy ? 'destroy' : 'apply', lockTimeoutMs: options.lockTimeoutMs, allowOpen: false };
        return (0,leases/* withLeases */.S)(ports, session, { projects, options: lease }, async (held) => {
            const states = await (0,commands_session/* readStates */.rs)(session, projects);
            const scoped = options.projects.length === 0 ? graph : scopeTo(graph, new Set(projects));
            const { refreshMode, destroy } = options;
            const planned = await (0,planning/* planAgainst */.J)({ session, ports, graph: scoped, states, refreshMode, destroy });
            const diagnostics = [...loaded.diagnostics, ...planned.diagnostics];
            if (diagnostics.some(diagnostic/* isError */.bJ))
                return { ...nothing, plan: planned.plan, diagnostics };
            return { ...(await applyPlanned({ ports, session, held, planned, states, options })), diagnostics, sources };
        });
    });
}
function scopeTo(graph, projects) {
    const resources = new Map([...graph.resources].filter(([, { project }]) => projects.has(project)));
    const projectKeys = new Map([...graph.projectKeys].filter(([project]) => projects.has(project)));
    return { ...graph, resources, projectKeys };
}
async function applyPlanned({ ports, session, held, planned, states, options, }) {
    const { plan, leftOut } = options.reviewed === undefined ? { plan: planned.plan, leftOut: [] } : (0,effects/* restrictToReviewed */.Lj)(options.reviewed, planned.plan);
    const silent = plan.changes.length === 0;
    if (!silent && !(await options.confirm(plan)))
        return { plan, report: undefined, declined: true, leftOut };
    if (silent && plan.records.length === 0 && plan.forgotten.length === 0)
        return { plan, report: emptyReport(), declined: false, leftOut };
    const environment = session.config.environment.name;
    // The digest covers effects only; what a resume needs besides (fingerprints, records) differs from run to run, so the whole text is the name.
    const text = (0,json/* prettyJson */.D_)(plan);
    const name = (0,digest/* sha256 */.sc)(text);
    await session.store.putPlan(environment, name, text);
    for (const { lease } of held.units())
        await lease.markOpen(name);
    const { report } = await (0,execute/* execute */.g)({
        ports,
        session,
        held,
        plan,
        states,
        ids: planned.observed.idBook,
        earlier: { find: () => undefined },
        committed: new Set(),
        parallelism: options.parallelism ?? session.config.environment.parallelism,
        stop: options.stop,
        onOutcome: options.onOutcome,
    });
    return { plan, report, declined: false, leftOut };
}
function unknownProject(project, known) {
    return new errors/* IacError */.wG('no-such-project', `the config declares no project ${project}`, {
        exitCode: exit_codes/* EXIT */.d.notFound,
        hint: `it declares ${known.join(', ')}; to destroy a project that left the config, take its file back from Git first`,
    });
}
function emptyReport() {
    return { outcomes: [], milliseconds: 0 };
}

// EXTERNAL MODULE: ./build/plan/codec.js
var codec = __webpack_require__(7788);
// EXTERNAL MODULE: ./build/refresh/inventory.js
var refresh_inventory = __webpack_require__(91344);
// EXTERNAL MODULE: ./build/refresh/terms.js
var terms = __webpack_require__(24103);
// EXTERNAL MODULE: ./build/state/journal.js + 1 modules
var journal = __webpack_require__(65211);
;// CONCATENATED MODULE: ./build/commands/resume.js












/**
 * Finishes an interrupted apply: every change of its plan is looked at in DSS and redone, recorded or refused. The end is the same as if it had
 * never been interrupted.
 */
async function resume(ports, options) {
    // The config is read for the environment and for the values of secrets; what is applied is the plan that was kept.
    const { config, diagnostics, sources } = await (0,load/* loadWorkspace */.C)(ports, options);
    if (config === undefined || diagnostics.some(diagnostic/* isError */.bJ))
        return { plan: undefined, report: undefined, diagnostics, sources };
    return (0,commands_session/* withSession */.fQ)(ports, config, async (session) => {
        const open = await findOpen(session);
        if (open === undefined)
            return { plan: undefined, report: undefined, diagnostics, sources };
        const plan = await keptPlan(session, open);
        const projects = plan.units.map(({ project }) => project);
        const lease = { operation: 'apply --resume', lockTimeoutMs: options.lockTimeoutMs, allowOpen: true };
        return (0,leases/* withLeases */.S)(ports, session, { projects, options: lease }, async (held) => {
            options.onStart(plan, open);
            const report = await finish({ ports, session, held, plan, options });
            return { plan, report, diagnostics, sources };
        });
    });
}
async function findOpen(session) {
    for (const project of await (0,commands_session/* projectsWithState */.wV)(session)) {
        const { head } = await session.store.read(session.unit(project));
        if (head?.open != null)
            return head.open;
    }
    return undefined;
}
async function keptPlan(session, open) {
    const text = await session.store.getPlan(session.config.environment.name, open.planDigest);
    if (text === undefined) {
        throw new errors/* IacError */.wG('plan-missing', `the plan ${open.planDigest.slice(0, 12)} of the interrupted apply is not in the state backend`, {
            exitCode: exit_codes/* EXIT */.d.resumeNeeded,
            hint: 'restore `plans/` of the backend from a backup; until then look at what differs with `dataiku-iac plan`',
        });
    }
    return (0,codec/* decodePlan */.s)((0,json/* parseJson */.qF)(text), `plans/${open.planDigest}`);
}
async function finish(work) {
    const { ports, session, held, plan, options } = work;
    const projects = plan.units.map(({ project }) => project);
    const states = await (0,commands_session/* readStates */.rs)(session, projects);
    const keys = new Map(plan.units.map(({ project, projectKey }) => [project, projectKey]));
    const inventory = await (0,refresh_inventory/* takeInventory */.O)(session.dss, ports.kinds, keys);
    if (inventory.nodeId !== plan.node)
        throw otherNode(plan, inventory.nodeId);
    const { report } = await (0,execute/* execute */.g)({
        ports,
        session,
        held,
        plan,
        states,
        ids: (0,terms/* createIdBook */.d)(ports.kinds, (0,refresh_inventory/* addressObjects */.$)(inventory, ports.kinds, states).byAddress),
        earlier: earlierIntents(await earlierEntries(work)),
        committed: committedProjects(held, plan),
        parallelism: options.parallelism ?? session.config.environment.parallelism,
        stop: options.stop,
        onOutcome: options.onOutcome,
    });
    return report;
}
/** A unit that is closed and whose serial moved on was committed before the interruption; one that was never opened has still to be done. */
function committedProjects(held, plan) {
    const serials = new Map(plan.units.map(({ project, serial }) => [project, serial]));
    const done = held.units().filter(({ project, lease }) => lease.head.open === null && lease.head.serial > (serials.get(project) ?? 0));
    return new Set(done.map(({ project }) => project));
}
/** Entries of every epoch since the apply was opened: it may have been resumed, and interrupted, before. */
async function earlierEntries({ ports, session, held, }) {
    const entries = [];
    for (const { project, lease } of held.units()) {
        const head = lease.head;
        for (let epoch = head.open?.epoch ?? lease.epoch; epoch < lease.epoch; epoch += 1) {
            const unit = session.unit(project);
            const local = ports.localLog(session.config.workspace.state, `${unit.environment}/${project}/${epoch}`);
            entries.push(...(await (0,journal/* readJournal */.a)({ backend: session.backend, unit, epoch, local }, ports.reporter)));
        }
    }
    return entries;
}
function earlierIntents(entries) {
    const intents = new Map();
    // The first intent counts: its list of ids is from before anything of ours existed.
    for (const entry of entries)
        if (entry.type === 'intent' && !intents.has(entry.operation))
            intents.set(entry.operation, entry);
    return { find: (operation) => intents.get(operation) };
}
function otherNode(plan, nodeId) {
    return new errors/* IacError */.wG('other-node', `the interrupted apply was on node ${plan.node}, and this is ${nodeId}`, {
        exitCode: exit_codes/* EXIT */.d.stale,
        hint: 'check the host of the environment',
    });
}

// EXTERNAL MODULE: ./build/report/documents.js
var documents = __webpack_require__(46821);
// EXTERNAL MODULE: ./build/report/change-lines.js
var change_lines = __webpack_require__(77385);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/render-outcomes.js





const DONE = { create: 'created', update: 'updated', replace: 'replaced', delete: 'deleted' };
const WIDEST_ADDRESS = 70;
/** What an apply did: one line per change with its time, failures with their cause and remedy, and the count. */
function renderOutcomes(report, style) {
    const addresses = report.outcomes.map((outcome) => (0,layout/* cellsOf */.nc)((0,visible/* visible */.RK)(outcome.address)));
    const column = Math.min(WIDEST_ADDRESS, Math.max(0, ...addresses));
    return (0,layout/* page */.MY)([
        ...report.outcomes.flatMap((outcome) => outcomeLines(outcome, column, style)),
        ...(report.outcomes.length > 0 ? [''] : []),
        closing(report, style),
    ]);
}
/** One line, with its line end, for a change that is over: what a CI log shows while the apply runs. */
function renderOutcomeLine(outcome, progress, style) {
    const count = `[${String(progress.done).padStart(String(progress.total).length)}/${progress.total}]`;
    const left = progress.remaining === undefined ? '' : (0,report_style/* paint */.n)(style, 'quiet', `, about ${(0,words/* duration */.p0)(progress.remaining)} left`);
    const why = outcome.status === 'failed' ? `: ${(0,visible/* visible */.RK)(outcome.message)}` : '';
    const result = `${resultText(outcome, style)}${left}${why}`;
    return (0,layout/* page */.MY)([`${(0,report_style/* paint */.n)(style, 'quiet', count)} ${glyphOf(outcome, style)} ${(0,visible/* visible */.RK)(outcome.address)} ${result}`]);
}
function outcomeLines(outcome, column, style) {
    const line = `${glyphOf(outcome, style)} ${(0,layout/* padCells */.vI)((0,visible/* visible */.RK)(outcome.address), column)}  ${resultText(outcome, style)}`;
    if (outcome.status !== 'failed')
        return [line];
    const hint = outcome.hint === undefined ? [] : [`hint: ${(0,visible/* visible */.RK)(outcome.hint)}`];
    return [line, ...(0,layout/* indent */.pZ)([`${(0,visible/* visible */.RK)(outcome.code)}: ${(0,visible/* visible */.RK)(outcome.message)}`, ...hint], 4)];
}
function glyphOf(outcome, style) {
    if (outcome.status === 'failed')
        return (0,report_style/* paint */.n)(style, 'danger', '✗');
    if (outcome.status === 'skipped')
        return (0,report_style/* paint */.n)(style, 'quiet', '○');
    return (0,report_style/* paint */.n)(style, change_lines/* TONE */.nX[outcome.action], change_lines/* GLYPH */.l2[outcome.action]);
}
function resultText(outcome, style) {
    switch (outcome.status) {
        case 'applied':
            return `${DONE[outcome.action]} in ${(0,words/* duration */.p0)(outcome.milliseconds)}`;
        case 'found':
            return `${DONE[outcome.action]} by the interrupted run, confirmed in ${(0,words/* duration */.p0)(outcome.milliseconds)}`;
        case 'failed':
            return `${(0,report_style/* paint */.n)(style, 'danger', `FAILED to ${outcome.action}`)} after ${(0,words/* duration */.p0)(outcome.milliseconds)}`;
        case 'skipped':
            return outcome.because === 'stopped' ? 'skipped: the run was stopped' : `skipped: needs ${(0,visible/* visible */.RK)(outcome.because)}`;
    }
}
function closing(report, style) {
    const count = (status) => report.outcomes.filter((outcome) => outcome.status === status).length;
    const found = count('found');
    const resumed = found > 0 ? ` (and ${(0,words/* plural */.LS)(found, 'change')} of the interrupted run)` : '';
    const tone = count('failed') > 0 ? 'danger' : 'good';
    const counts = `${count('applied')}${resumed}, failed ${count('failed')}, skipped ${count('skipped')}`;
    return `${(0,report_style/* paint */.n)(style, tone, `Applied ${counts}`)} in ${(0,words/* duration */.p0)(report.milliseconds)}.`;
}

// EXTERNAL MODULE: ./build/report/render-plan.js
var render_plan = __webpack_require__(39419);
// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(99230);
;// CONCATENATED MODULE: ./build/cli/interrupt.js

/** The first signal asks to stop: what runs is finished and recorded. The second one ends the process: the journal stays for `--resume`. */
function watchInterrupts(notice) {
    const controller = new AbortController();
    const onSignal = () => {
        if (controller.signal.aborted)
            process.exit(exit_codes/* EXIT */.d.interrupted);
        controller.abort();
        notice('stopping: what runs is finished and recorded, nothing new is started (again to stop at once)\n');
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        stop: controller.signal,
        interrupted: () => controller.signal.aborted,
        dispose() {
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/progress.js

const BAR_CELLS = 24;
/** One line per finished change, as in CI; on a terminal also a last line that moves. `now` in milliseconds, only growing. */
async function showProgress(io, options) {
    if (options.quiet)
        return { onOutcome: () => undefined, end: () => undefined };
    const started = options.now();
    const live = io.interactive ? (await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 22128))).createLogUpdate(process.stdout) : undefined;
    return {
        onOutcome(outcome, { done, total }) {
            const elapsed = options.now() - started;
            const remaining = done >= 3 && done < total ? (elapsed / done) * (total - done) : undefined;
            live?.clear();
            io.out(renderOutcomeLine(outcome, { done, total, ...(remaining === undefined || live !== undefined ? {} : { remaining }) }, io.style));
            live?.(bar(done, total, remaining));
        },
        end() {
            live?.clear();
        },
    };
}
function bar(done, total, remaining) {
    const filled = Math.round((done / total) * BAR_CELLS);
    const left = remaining === undefined ? '' : `, about ${Math.ceil(remaining / 1000)} s left`;
    return `[${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)}] ${done} of ${total}${left}`;
}

// EXTERNAL MODULE: ./build/cli/run-plan.js + 5 modules
var run_plan = __webpack_require__(36800);
;// CONCATENATED MODULE: ./build/cli/run-apply.js

















async function runApply(global, flags) {
    const context = await (0,cli_context/* openContext */.e)(global);
    const interrupts = watchInterrupts((message) => context.io.err(message));
    const progress = await showProgress(context.io, { quiet: global.json === true, now: () => context.ports.clock.monotonic() });
    try {
        const running = { context, flags, interrupts, progress };
        return flags.resume === true ? await runResume(running) : await runFresh(running);
    }
    finally {
        progress.end();
        interrupts.dispose();
    }
}
async function runFresh({ context, flags, interrupts, progress }) {
    const reviewed = flags.plan === undefined ? undefined : await readPlan(flags.plan);
    requireSomeoneToAsk(context, flags, reviewed);
    const outcome = await apply(context.ports, {
        environment: await (0,cli_context/* requireEnvironment */.L)(context),
        variables: context.variables,
        frozen: {},
        refreshMode: flags.refresh,
        reviewed,
        destroy: flags.destroy,
        projects: flags.project ?? [],
        parallelism: flags.parallelism,
        lockTimeoutMs: flags.lockTimeout,
        stop: interrupts.stop,
        confirm: (plan) => run_apply_confirm(plan, { context, flags, reviewed }),
        onOutcome: (done, count) => progress.onOutcome(done, count),
    });
    progress.end();
    (0,run_plan.showDiagnostics)(context, outcome);
    return run_apply_finish(outcome, { context, interrupts });
}
function run_apply_finish(outcome, { context, interrupts }) {
    if (outcome.plan === undefined)
        return exit_codes/* EXIT */.d.invalidConfig;
    if (outcome.diagnostics.some(diagnostic/* isError */.bJ))
        return (0,run_plan.planExit)(outcome.diagnostics);
    for (const { address, action } of outcome.leftOut) {
        context.io.err(`warning: ${address} needs a ${action} that is not in the reviewed plan: left for the next plan\n`);
    }
    if (outcome.declined || outcome.report === undefined) {
        context.io.err('Nothing was changed.\n');
        return exit_codes/* EXIT */.d.failure;
    }
    return showReport(outcome.report, context, interrupts.interrupted());
}
async function runResume({ context, flags, interrupts, progress }) {
    const outcome = await resume(context.ports, {
        environment: await (0,cli_context/* requireEnvironment */.L)(context),
        variables: context.variables,
        frozen: {},
        parallelism: flags.parallelism,
        lockTimeoutMs: flags.lockTimeout,
        stop: interrupts.stop,
        onStart: (plan, open) => context.io.err(`Resuming the apply of plan ${plan.digest.slice(0, 12)} that was started ${open.startedAt}: ${plan.changes.length} changes.\n`),
        onOutcome: (done, count) => progress.onOutcome(done, count),
    });
    progress.end();
    (0,run_plan.showDiagnostics)(context, outcome);
    if (outcome.report !== undefined)
        return showReport(outcome.report, context, interrupts.interrupted());
    if (outcome.diagnostics.some(diagnostic/* isError */.bJ))
        return exit_codes/* EXIT */.d.invalidConfig;
    context.io.out('There is no interrupted apply to resume.\n');
    return exit_codes/* EXIT */.d.success;
}
function showReport(report, { io, options }, interrupted) {
    if (options.json === true)
        io.out((0,documents/* printJson */.Q2)((0,documents/* applyToJson */.Qr)(report)));
    else if (report.outcomes.length === 0)
        io.out('No changes: nothing to apply.\n');
    // The lines of what went well were shown as they happened.
    else
        io.out(renderOutcomes({ ...report, outcomes: report.outcomes }, io.style)
            .split('\n')
            .slice(closingStart(report))
            .join('\n'));
    return exitOf(report, interrupted);
}
function closingStart(report) {
    return report.outcomes.some(({ status }) => status === 'failed') ? 0 : -2;
}
function exitOf({ outcomes }, interrupted) {
    if (interrupted)
        return exit_codes/* EXIT */.d.interrupted;
    if (outcomes.some(execute/* isUncertain */.c))
        return exit_codes/* EXIT */.d.resumeNeeded;
    const codes = new Set(outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.exitCode] : [])));
    if (codes.size === 0)
        return exit_codes/* EXIT */.d.success;
    if (codes.has(exit_codes/* EXIT */.d.resumeNeeded))
        return exit_codes/* EXIT */.d.resumeNeeded;
    return codes.size === 1 && codes.has(exit_codes/* EXIT */.d.stale) ? exit_codes/* EXIT */.d.stale : exit_codes/* EXIT */.d.failure;
}
async function readPlan(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* IacError */.wG('no-plan-file', `cannot read the plan ${path}`, {
            exitCode: exit_codes/* EXIT */.d.notFound,
            hint: 'make it with `dataiku-iac plan --out FILE`',
            cause: error,
        });
    }
    try {
        return (0,codec/* decodePlan */.s)((0,json/* parseJson */.qF)(text), path);
    }
    catch (error) {
        if (error instanceof errors/* IacError */.wG)
            throw error;
        throw new errors/* IacError */.wG('plan-invalid', `plan ${path} is no JSON`, {
            exitCode: exit_codes/* EXIT */.d.stale,
            hint: 'make it again with `dataiku-iac plan --out FILE`',
            cause: error,
        });
    }
}
function requireSomeoneToAsk({ io }, flags, reviewed) {
    if (flags.autoApprove === true || reviewed !== undefined || io.interactive)
        return;
    throw new errors/* IacError */.wG('approval-needed', 'nobody can be asked here whether to apply the plan', {
        exitCode: exit_codes/* EXIT */.d.usage,
        hint: 'pass `--plan FILE` with a plan that was reviewed, or `--auto-approve`',
    });
}
async function run_apply_confirm(plan, { context, flags, reviewed }) {
    const { io, options } = context;
    if (options.json !== true)
        io.out(`${(0,render_plan/* renderPlan */.E)(plan, io.style, (kind, path) => context.fieldName(kind, path))}\n`);
    if (flags.autoApprove === true || reviewed !== undefined)
        return true;
    const question = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stdout });
    try {
        const answer = await question.question(`Apply these ${plan.changes.length} changes to ${plan.environment}? Only \`yes\` goes on: `);
        return answer.trim() === 'yes';
    }
    finally {
        question.close();
    }
}


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ decodePlan)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70807);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64519);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25480);





/** A plan from its JSON. Refuses another format, and one whose effects are not what its digest says: nobody can slip a change in. */
function decodePlan(json, source) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(json) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(json['changes']) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(json['units']) || typeof json['digest'] !== 'string')
        throw invalid(source, 'it is no plan');
    if (json['format_version'] !== _model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FORMAT_VERSION */ .V) {
        throw invalid(source, `its format is ${JSON.stringify(json['format_version'] ?? null)}, and this version reads ${_model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FORMAT_VERSION */ .V}`);
    }
    // The digest covers every effect, so a document with the right digest has the shape that we wrote.
    const plan = json;
    let digest;
    try {
        digest = (0,_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .planDigest */ .Gb)(plan);
    }
    catch (error) {
        throw invalid(source, 'it is damaged', error);
    }
    if (digest !== plan.digest)
        throw invalid(source, 'its content is not what its digest says');
    return plan;
}
function invalid(source, why, cause) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IacError */ .wG('plan-invalid', `plan ${source} cannot be used: ${why}`, {
        exitCode: _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.stale,
        hint: 'run `dataiku-iac plan --out FILE` again',
        cause,
    });
}


/***/ })

};
