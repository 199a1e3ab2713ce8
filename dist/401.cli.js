export const id = 401;
export const ids = [401];
export const modules = {

/***/ 49401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
;// CONCATENATED MODULE: ./build/cli/demo/layout.js
/** How the story is laid out: plain text that reads without colour. */

/** Number, title and reason of a step. */
function headingOf(step, { number, of, style }) {
    return `\n${(0,report_style/* paint */.n)(style, 'strong', `${number}/${of}  ${step.title}`)}\n${step.why}\n\n`;
}
/** The output, indented. Lines that the excerpt leaves out are counted in their place; a single one is not worth hiding. */
function excerptOf(output, excerpt) {
    const lines = output.replace(/\n+$/, '').split('\n');
    const hidden = excerpt === undefined ? 0 : lines.length - excerpt.first - excerpt.last;
    if (excerpt === undefined || hidden < 2)
        return indented(lines);
    const end = lines.length - excerpt.last;
    return indented([...lines.slice(0, excerpt.first), `… ${hidden} more lines`, ...lines.slice(end)]);
}
function indented(lines) {
    return lines.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/report/text-diff.js
var text_diff = __webpack_require__(33930);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/cli/demo/child.js
/** The tool as a child process: what a user would run, with nothing of our own memory. */


/** Runs one command to its end, or until `enough` says of the output so far that it must die; then with SIGKILL. */
async function runCommand(args, { entry, folder, environment, stop }, enough = () => false) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, [entry, ...args], {
        cwd: folder,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        signal: stop,
        killSignal: 'SIGKILL',
    });
    let output = '';
    const read = (text) => {
        output += text;
        if (enough(output))
            child.kill('SIGKILL');
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    await (0,external_node_events_.once)(child, 'close');
    return { output, exit: child.exitCode };
}
/** Ends a process for good and waits until it is gone. */
async function endChild(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const gone = (0,external_node_events_.once)(child, 'exit');
    child.kill('SIGKILL');
    await gone;
}

;// CONCATENATED MODULE: ./build/cli/demo/edits.js

/** `text` with the edits made, one after the other. An edit whose place is missing or ambiguous is a bug of the story. */
function applyEdits(text, edits) {
    return edits.reduce((edited, { file, find, replace }) => {
        const pieces = edited.split(find);
        (0,errors/* invariant */.V1)(pieces.length === 2, `the demo edits ${file} at one place, and found ${pieces.length - 1}: ${find.trim()}`);
        return pieces.join(replace);
    }, text);
}
/** The edits of each file, in the order in which the files are first named. */
function editsByFile(edits) {
    const files = new Map();
    for (const edit of edits)
        files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
    return files;
}

;// CONCATENATED MODULE: ./build/cli/demo/progress.js

const PROGRESS = /\[\s*(\d+)\/(\d+)\]/g; // `[ 6/17]` before each finished change
/** True when the output of an apply says that at least this share of its changes is done. */
function hasReached(output, share) {
    return [...(0,external_node_util_.stripVTControlCharacters)(output).matchAll(PROGRESS)].some(([, done, total]) => Number(done) >= Number(total) * share);
}

;// CONCATENATED MODULE: ./build/cli/demo/story-edits.js
const PROJECT_FILE = 'projects/RETAIL_DEMO.yml';
/** Two objects for the average order of a country, one for a faster churn. */
const SMALL_EDIT = [
    {
        file: PROJECT_FILE,
        find: '        - {name: country, type: string}\n        - {name: amount_sum, type: double}\n',
        replace: '        - {name: country, type: string}\n        - {name: amount_avg, type: double}\n        - {name: amount_sum, type: double}\n',
    },
    {
        file: PROJECT_FILE,
        find: '        - {column: country, type: string}\n      values:\n        - {sum: true, column: amount, type: double}\n',
        replace: '        - {column: country, type: string}\n      values:\n        - {sum: true, avg: true, column: amount, type: double}\n',
    },
    { file: 'recipes/RETAIL_DEMO/compute_churn_scores.py', find: 'HALF_LIFE_DAYS = 90', replace: 'HALF_LIFE_DAYS = 60' },
];
/** Each country gets its own orders: a dataset and a recipe, and one scenario builds them all. */
const COUNTRIES = ['be', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'se'];
const LARGE_EDIT = [
    below('\ndatasets:\n', COUNTRIES.map(datasetOf).join('')),
    below('\nrecipes:\n', COUNTRIES.map(recipeOf).join('')),
    below('\nscenarios:\n', scenarioOfAll()),
];
function below(heading, entries) {
    return { file: PROJECT_FILE, find: heading, replace: heading + entries };
}
function datasetOf(country) {
    return `  - name: orders_${country}
    type: PostgreSQL
    managed: true
    connection: retail_warehouse
    params: {schema: retail, table: "\${projectKey}_orders_${country}"}

`;
}
function recipeOf(country) {
    return `  - name: compute_orders_${country}
    type: sql_query
    inputs: [orders_joined]
    outputs: [orders_${country}]
    code: SELECT * FROM retail."\${projectKey}_orders_joined" WHERE country = '${country.toUpperCase()}'

`;
}
function scenarioOfAll() {
    const steps = COUNTRIES.map((country) => `      - {type: build_dataset, dataset: orders_${country}, name: Build orders_${country}}\n`);
    return `  - name: COUNTRY_ORDERS
    label: Build the orders of each country
    steps:
${steps.join('')}
`;
}

;// CONCATENATED MODULE: ./build/cli/demo/story.js
/** The demo as data: what is done, why, and what must come of it. */


/** Stands for the URL of the local DSS in the arguments of a command. */
const HOST = '{host}';
/** The objects of `examples/demo/project`. */
const OBJECTS = 26;
/** A dataset and a recipe a country, and the scenario. */
const NEW_OBJECTS = 2 * COUNTRIES.length + 1;
const PLAN = { type: 'command', args: ['plan'], exit: exit_codes/* EXIT */.d.success };
const APPLY = { type: 'command', args: ['apply', '--auto-approve'], exit: exit_codes/* EXIT */.d.success };
const STORY = [
    {
        title: 'Start a workspace',
        why: 'A workspace is a folder in Git: settings, one file an environment, one file a project.',
        action: { type: 'command', args: ['init', '--host', HOST], exit: exit_codes/* EXIT */.d.success },
        says: 'Wrote dataiku-iac.yml',
    },
    {
        title: 'Write down a project that exists',
        why: 'Import turns a project into YAML and code files, and loses nothing.',
        action: { type: 'command', args: ['import', 'project', 'RETAIL_DEMO'], exit: exit_codes/* EXIT */.d.success },
        says: `Imported project RETAIL_DEMO: ${OBJECTS} objects`,
    },
    {
        title: 'Plan: nothing to do',
        why: 'The proof that the import was faithful: files and DSS say the same.',
        action: PLAN,
        says: `No changes. ${OBJECTS} objects are as declared`,
    },
    {
        title: 'Edit the files',
        why: 'The report by country gets the average order, and customers count as lost sooner.',
        action: { type: 'edit', edits: SMALL_EDIT },
        says: 'HALF_LIFE_DAYS = 60',
    },
    {
        title: 'Plan: exactly what was edited',
        why: 'This is what a reviewer reads on a pull request: fields and code, and what they feed.',
        action: PLAN,
        says: 'Plan: 0 to create, 3 to update, 0 to replace, 0 to delete',
    },
    {
        title: 'Apply it',
        why: 'Each change is journalled before it is made, and read back after.',
        action: APPLY,
        says: 'Applied 3, failed 0, skipped 0',
        excerpt: { first: 0, last: 7 },
    },
    {
        title: 'Meanwhile, in DSS',
        why: 'Somebody switches the nightly refresh off by hand and tells nobody.',
        action: { type: 'dss', path: '/projects/RETAIL_DEMO/scenarios/DAILY_REFRESH/', fields: { active: false } },
        says: 'DSS answered 200',
    },
    {
        title: 'Drift: it does not stay hidden',
        why: 'Exit code 7 makes a nightly CI job go red.',
        action: { type: 'command', args: ['drift'], exit: exit_codes/* EXIT */.d.changes },
        says: 'scenario.RETAIL_DEMO.DAILY_REFRESH',
    },
    {
        title: 'Put it back',
        why: 'What is declared wins; to keep the change instead, edit the file.',
        action: APPLY,
        says: 'Applied 1, failed 0, skipped 0',
    },
    {
        title: 'A larger edit',
        why: `Each of ${COUNTRIES.length} countries gets a dataset and a recipe, and a scenario builds them all: ${NEW_OBJECTS} new objects.`,
        action: { type: 'edit', edits: LARGE_EDIT },
        says: 'orders_be',
        excerpt: { first: 10, last: 0 },
    },
    {
        title: 'Apply it, and lose the machine in the middle',
        why: 'The process is killed for real (SIGKILL): no goodbye, no clean-up.',
        action: { type: 'killed', args: ['apply', '--auto-approve', '--parallelism', '2'], share: 1 / 3 },
        says: `/${NEW_OBJECTS}]`,
        excerpt: { first: 0, last: 9 },
    },
    {
        title: 'Nobody can build on the ruins',
        why: 'The journal shows an apply that never ended, and the next one refuses to guess.',
        action: { ...APPLY, exit: exit_codes/* EXIT */.d.resumeNeeded },
        says: '--resume',
    },
    {
        title: 'Finish what was begun',
        why: 'Resume looks at DSS for each open intent: what was made is kept, what was not is made, nothing is made twice.',
        action: { type: 'command', args: ['apply', '--resume'], exit: exit_codes/* EXIT */.d.success },
        says: 'failed 0, skipped 0',
    },
    {
        title: 'Plan: nothing to do',
        why: 'The killed apply and its resume end where an undisturbed one would have.',
        action: PLAN,
        says: `No changes. ${OBJECTS + NEW_OBJECTS} objects are as declared`,
    },
];

;// CONCATENATED MODULE: ./build/cli/demo/perform.js
/** Each kind of action, done for real. What it gives back is text to show and to check. */








/** Does it, waits for its end, and holds the exit code to what the story expects. Rejects when `stage.stop` is aborted. */
async function perform(action, stage, style) {
    switch (action.type) {
        case 'command': {
            const { output, exit } = await runCommand(argumentsOf(action.args, stage), stage);
            return { output, wrong: exit === action.exit ? undefined : `exit code ${exit ?? 'of a signal'} in place of ${action.exit}` };
        }
        case 'killed': {
            const { output, exit } = await runCommand(action.args, stage, (said) => hasReached(said, action.share));
            return { output, wrong: exit === null ? undefined : `it ended with exit code ${exit} before it could be killed` };
        }
        case 'edit':
            return { output: await editFiles(action.edits, stage.folder, style), wrong: undefined };
        case 'dss':
            return changeInDss(action, stage);
    }
}
/** The line above an output: what a user would have typed, or who did it. */
function promptOf(action, stage) {
    switch (action.type) {
        case 'command':
        case 'killed':
            return `$ dataiku-iac ${argumentsOf(action.args, stage).join(' ')}`;
        case 'edit':
            return `(an editor: ${[...editsByFile(action.edits).keys()].join(', ')})`;
        case 'dss':
            return `(someone in DSS: PUT ${action.path} with ${JSON.stringify(action.fields)})`;
    }
}
function argumentsOf(args, { url }) {
    return args.map((arg) => (arg === HOST ? url : arg));
}
async function editFiles(edits, folder, style) {
    const shown = [];
    for (const [file, changes] of editsByFile(edits)) {
        const before = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8');
        const after = applyEdits(before, changes);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), after);
        shown.push(file, ...(0,text_diff/* diffOfTexts */.t)(before, after, { style, numbered: true }).lines);
    }
    return `${shown.join('\n')}\n`;
}
/** DSS wants the whole document back: read it, change it, write it (API reference 2.9). */
async function changeInDss({ path, fields }, { url, apiKey, stop }) {
    const at = `${url}/public/api${path}`;
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
    const read = await fetch(at, { headers, signal: stop });
    const document = (0,json/* parseJson */.qF)(await read.text());
    if (!read.ok || !(0,json/* isObject */.Gv)(document))
        return { output: '', wrong: `DSS answered ${read.status} when it was read` };
    const body = JSON.stringify({ ...document, ...fields });
    const { status, ok } = await fetch(at, { method: 'PUT', headers, body, signal: stop });
    return { output: `DSS answered ${status}\n`, wrong: ok ? undefined : `DSS answered ${status}` };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/cli/demo/stage.js
/** Where the demo plays: a folder that goes away, with a local DSS and a workspace in it. */










/** Milliseconds that the local DSS takes for each answer: a real one is not faster, and there must be a middle to be killed in. */
const LATENCY_MS = 25;
/** Sets the stage, plays, and clears it away whatever happens. */
async function onStage(options, play) {
    const entry = (0,external_node_fs_.realpathSync)(process.argv[1] ?? '');
    const project = await requireProject(entry);
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'dataiku-iac-demo-'));
    let sandbox;
    const clear = () => {
        sandbox?.kill('SIGKILL');
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true, maxRetries: 3 });
    };
    // The process may also end without coming back here: a reader that has seen enough (`| head`).
    process.once('exit', clear);
    try {
        const folder = (0,external_node_path_.join)(root, 'workspace');
        await (0,promises_.mkdir)(folder);
        sandbox = startSandbox({ entry, project, data: (0,external_node_path_.join)(root, 'dss') });
        const { url, apiKey } = await addressOf(sandbox);
        const environment = { ...environmentOf(root, options.color), DSS_API_KEY: apiKey };
        await play({ entry, folder, url, apiKey, environment, stop: options.stop });
    }
    finally {
        process.off('exit', clear);
        if (sandbox !== undefined)
            await endChild(sandbox);
        clear();
    }
}
/** The example stands beside the folder of the entry, in a checkout and in the published package. */
async function requireProject(entry) {
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(entry), '..', 'examples', 'demo', 'project');
    const found = await (0,promises_.stat)((0,external_node_path_.join)(path, 'params.json')).catch(() => undefined);
    if (found !== undefined)
        return path;
    throw new errors/* IacError */.wG('no-demo-project', `the example project is not in ${path}`, {
        exitCode: exit_codes/* EXIT */.d.notFound,
        hint: 'install the whole package: `examples` belongs beside `dist`',
    });
}
/** It ends by itself when its standard input ends: even if we are killed. */
function startSandbox({ entry, project, data }) {
    const args = ['sandbox', '--json', '--data', data, '--project', `${project}:RETAIL_DEMO`, '--latency-ms', String(LATENCY_MS)];
    return (0,external_node_child_process_.spawn)(process.execPath, [entry, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
}
/** The sandbox says where it is on its first line. */
async function addressOf(sandbox) {
    if (sandbox.stdout !== null) {
        for await (const line of (0,external_node_readline_.createInterface)({ input: sandbox.stdout })) {
            const said = (0,json/* parseJson */.qF)(line);
            if ((0,json/* isObject */.Gv)(said) && typeof said['url'] === 'string' && typeof said['apiKey'] === 'string')
                return { url: said['url'], apiKey: said['apiKey'] };
        }
    }
    throw new errors/* IacError */.wG('no-sandbox', 'the local DSS did not start', { hint: 'see what it said above, or try `dataiku-iac sandbox`' });
}
/** Nothing of the user's own settings reaches the demo. */
function environmentOf(home, color) {
    return { PATH: process.env['PATH'] ?? '', HOME: home, ...(color ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) };
}

;// CONCATENATED MODULE: ./build/cli/demo/run-demo.js










/**
 * Tells the whole story on a local DSS, with real processes, real HTTP and a real kill. Throws at the first step that goes otherwise than
 * it must. Removes its folder and ends its processes whatever happens; a signal gives exit 130.
 */
async function runDemo(global) {
    const io = (0,cli_io/* processIo */.W)(global);
    const signals = stopOnSignals();
    const started = external_node_perf_hooks_.performance.now();
    try {
        io.out('Dataiku IaC on a local DSS, in a folder that goes away. All of it is real: processes, HTTP, the kill.\n');
        await onStage({ color: io.style.color, stop: signals.stop }, (stage) => tell(stage, io));
        io.out(`\nThat was the whole story, in ${Math.round((external_node_perf_hooks_.performance.now() - started) / 1000)} s. Nothing is left behind.\n`);
        io.out('Your turn: `dataiku-iac init --host https://your.dss`, or `dataiku-iac sandbox` for a local DSS that stays.\n');
        return exit_codes/* EXIT */.d.success;
    }
    catch (error) {
        if (!signals.stop.aborted)
            throw error;
        io.err('\nThe demo was stopped. Nothing is left behind.\n');
        return exit_codes/* EXIT */.d.interrupted;
    }
    finally {
        signals.dispose();
    }
}
async function tell(stage, io) {
    for (const [index, step] of STORY.entries()) {
        stage.stop.throwIfAborted();
        io.out(headingOf(step, { number: index + 1, of: STORY.length, style: io.style }));
        io.out(`${(0,report_style/* paint */.n)(io.style, 'special', promptOf(step.action, stage))}\n`);
        await tellStep(step, stage, io);
    }
}
async function tellStep(step, stage, io) {
    const { output, wrong } = await perform(step.action, stage, io.style);
    const problem = wrong ?? missingIn(output, step);
    io.out(excerptOf(output, problem === undefined ? step.excerpt : undefined));
    if (problem !== undefined) {
        throw new errors/* IacError */.wG('demo-failed', `the demo went wrong at \`${step.title}\`: ${problem}`, {
            hint: 'please report it with the output above',
        });
    }
    const ending = endingOf(step.action);
    if (ending !== undefined)
        io.out(`  ${(0,report_style/* paint */.n)(io.style, 'quiet', `(${ending})`)}\n`);
}
/** What the output does not show by itself. */
function endingOf(action) {
    if (action.type === 'killed')
        return 'killed';
    return action.type === 'command' && action.exit !== exit_codes/* EXIT */.d.success ? `exit ${action.exit}` : undefined;
}
function missingIn(output, { says }) {
    return (0,external_node_util_.stripVTControlCharacters)(output).includes(says) ? undefined : `it does not say \`${says}\``;
}
/** Any wish to end ends the demo once, in an orderly way; it takes a moment, so a second wish changes nothing. */
function stopOnSignals() {
    const controller = new AbortController();
    const onSignal = () => controller.abort();
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, onSignal);
    return {
        stop: controller.signal,
        dispose: () => signals.forEach((signal) => void process.off(signal, onSignal)),
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
