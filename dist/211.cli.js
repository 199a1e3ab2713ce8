export const id = 211;
export const ids = [211];
export const modules = {

/***/ 26211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/render-error.js



/**
 * Anything that was thrown, as the last words of a command: code, message and remedy of an `IacError`; for the rest, that it is our fault.
 * Stacks and causes only with `debug`.
 */
function renderError(error, { debug }) {
    return (0,layout/* page */.MY)([...(error instanceof errors/* IacError */.wG ? refusalLines(error) : internalLines(error)), ...(debug ? traceLines(error) : [])]);
}
function refusalLines(error) {
    return [`error ${(0,visible/* visible */.RK)(error.code)}: ${(0,visible/* visible */.RK)(error.message)}`, ...(error.hint === undefined ? [] : [`hint: ${(0,visible/* visible */.RK)(error.hint)}`])];
}
function internalLines(error) {
    return [
        `internal error: ${(0,visible/* visible */.RK)((0,errors/* messageOf */.bD)(error))}`,
        'hint: this is a bug of dataiku-iac, please report it with the output of the same command under --log-level debug',
    ];
}
function traceLines(error) {
    const lines = [];
    // A cause may lead back to itself.
    const seen = new Set();
    for (let cause = error; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
        if (seen.size > 0)
            lines.push(`caused by ${(0,visible/* visible */.RK)(`${cause.name}: ${cause.message}`)}`);
        seen.add(cause);
        lines.push(...framesOf(cause));
    }
    return lines;
}
/** The frames of a stack, without the message that stands above them. */
function framesOf(error) {
    return (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .map(visible/* visibleLine */.P8);
}

// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(90178);
;// CONCATENATED MODULE: ./build/cli/program.js
/** The command line: verbs, flags and help. What a verb does is in its `run-*` file, loaded when it is called. */


/** `finish` receives the exit code of the verb that ran. */
function buildProgram(finish) {
    const program = new esm/* Command */.uB('dataiku-iac');
    addGlobalOptions(program);
    const run = (load) => async (...args) => {
        const command = args.at(-1);
        finish(await load(command.optsWithGlobals(), command.opts()));
    };
    addWorkspaceVerbs(program, run);
    addChangeVerbs(program, run);
    addStateVerbs(program, run);
    addLocalVerbs(program, run);
    return program;
}
function addGlobalOptions(program) {
    program
        .description('Infrastructure as code for Dataiku DSS: projects as YAML in Git, planned, reviewed and applied.')
        .version(version/* TOOL_VERSION */.w, '-V, --version')
        .option('--chdir <dir>', 'folder of the workspace (default: the current one)')
        .option('-e, --environment <name>', 'environment: environments/NAME.yml (default: the only one there is)')
        .option('--var <name=value>', 'value of a declared variable, may be repeated', collect)
        .option('--json', 'one JSON document on standard output, everything else on standard error')
        .option('--no-color', 'plain text')
        .option('--no-input', 'never ask: fail where a question would be')
        .addOption(new esm/* Option */.c$('--log-level <level>', 'what is told on standard error').choices(['error', 'warn', 'info', 'debug']).default('info'))
        .helpCommand('help [command]', 'explain a command')
        .showSuggestionAfterError()
        .showHelpAfterError('Run with --help to see what it takes.')
        .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
        .addHelpText('after', HELP);
}
const HELP = `
A first session:
  dataiku-iac init --host https://dss.example.org     start a workspace
  dataiku-iac import project SALES                    write a project down as it is
  dataiku-iac plan                                    what would change: nothing yet
  (edit projects/SALES.yml)
  dataiku-iac plan --out plan.json                    review it
  dataiku-iac apply --plan plan.json                  apply exactly that

No DSS at hand? \`dataiku-iac demo\` tells the whole story on a local one.

Exit codes: 0 success, 1 failure, 2 usage, 3 invalid configuration, 4 not authorised, 5 not found, 6 state locked,
7 changes or drift, 9 changed since the review, 12 resume needed, 70 internal error, 130 stopped by the user.`;
function addWorkspaceVerbs(program, run) {
    program
        .command('init')
        .description('start a workspace in this folder')
        .option('--host <url>', 'root URL of the DSS node')
        .action(run(async (global, flags) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(28), __webpack_require__.e(256)]).then(__webpack_require__.bind(__webpack_require__, 49256))).runInit(global, flags)));
    program
        .command('validate')
        .description('check the configuration, all mistakes at once; needs no node')
        .action(run(async (global) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(208), __webpack_require__.e(816), __webpack_require__.e(28), __webpack_require__.e(415), __webpack_require__.e(800), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 29291))).runValidate(global)));
    program
        .command('import <kind> <id>')
        .description('take over what exists: `import project KEY` writes it down, `--adopt` takes over what the config declares')
        .option('--adopt', 'the config declares it already: only record that it is managed')
        .addOption(lockTimeout())
        .action((kind, id, ...rest) => run(async (global, flags) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(208), __webpack_require__.e(816), __webpack_require__.e(28), __webpack_require__.e(415), __webpack_require__.e(800), __webpack_require__.e(266), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 19845))).runImport(global, { kind, id }, flags))(...rest));
}
function addChangeVerbs(program, run) {
    program
        .command('plan')
        .description('show what would change; reads only')
        .option('--out <file>', 'keep the plan for review and `apply --plan`')
        .option('--detailed-exitcode', 'exit 7 when there are changes')
        .addOption(refresh())
        .action(run(async (global, flags) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(208), __webpack_require__.e(816), __webpack_require__.e(28), __webpack_require__.e(415), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 36800))).runPlan(global, flags)));
    applyOptions(program.command('apply').description('bring DSS to what the configuration says'))
        .option('--plan <file>', 'apply exactly this reviewed plan, or nothing')
        .option('--resume', 'finish an apply that was interrupted')
        .action(run(async (global, flags) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(208), __webpack_require__.e(816), __webpack_require__.e(28), __webpack_require__.e(415), __webpack_require__.e(800), __webpack_require__.e(266), __webpack_require__.e(578)]).then(__webpack_require__.bind(__webpack_require__, 34578))).runApply(global, { ...flags, destroy: false })));
    applyOptions(program.command('destroy').description('delete what is managed, projects included; data is kept unless `on_destroy` says otherwise'))
        .option('--project <key>', 'only this project, may be repeated', collect)
        .action(run(async (global, flags) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(208), __webpack_require__.e(816), __webpack_require__.e(28), __webpack_require__.e(415), __webpack_require__.e(800), __webpack_require__.e(266), __webpack_require__.e(578)]).then(__webpack_require__.bind(__webpack_require__, 34578))).runApply(global, { ...flags, destroy: true })));
    program
        .command('drift')
        .description('show what was changed in DSS since the last apply; exit 7 when something was')
        .addOption(refresh())
        .action(run(async (global, flags) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(208), __webpack_require__.e(816), __webpack_require__.e(28), __webpack_require__.e(415), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 36800))).runDrift(global, flags)));
    program
        .command('show <file>')
        .description('show a kept plan')
        .action((file, ...rest) => run(async (global) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(28), __webpack_require__.e(256)]).then(__webpack_require__.bind(__webpack_require__, 49256))).runShow(global, file))(...rest));
}
function addStateVerbs(program, run) {
    const state = program.command('state').description('look into the state');
    state
        .command('list')
        .description('what is managed')
        .action(run(async (global) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(208), __webpack_require__.e(816), __webpack_require__.e(832), __webpack_require__.e(28), __webpack_require__.e(415), __webpack_require__.e(505)]).then(__webpack_require__.bind(__webpack_require__, 18505))).runStateList(global)));
    state
        .command('show [address]')
        .description('one object; without an address, everything as JSON')
        .action((address, ...rest) => run(async (global) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(208), __webpack_require__.e(816), __webpack_require__.e(832), __webpack_require__.e(28), __webpack_require__.e(415), __webpack_require__.e(505)]).then(__webpack_require__.bind(__webpack_require__, 18505))).runStateShow(global, address))(...rest));
    program
        .command('unlock <id>')
        .description('end the lease of a run that is gone')
        .action((id, ...rest) => run(async (global) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(208), __webpack_require__.e(816), __webpack_require__.e(832), __webpack_require__.e(28), __webpack_require__.e(415), __webpack_require__.e(505)]).then(__webpack_require__.bind(__webpack_require__, 18505))).runUnlock(global, id))(...rest));
}
function addLocalVerbs(program, run) {
    program
        .command('sandbox')
        .description("a local DSS that speaks the public API and stores projects in DSS's own layout")
        .option('--port <number>', 'port on the loopback; 0: a free one', wholeNumber, 0)
        .option('--data <dir>', 'keep everything here (default: forgotten at the end)')
        .option('--project <path[:key]>', 'serve a copy of this project tree, may be repeated', collect)
        .option('--api-key <key>', 'the key that clients send (default: a random one)')
        .option('--latency-ms <number>', 'wait this long before each answer', wholeNumber)
        .option('--lists-without-version-tag', 'behave like a DSS whose lists carry no version tag')
        .action(run(async (global, flags) => (await Promise.all(/* import() */[__webpack_require__.e(208), __webpack_require__.e(227), __webpack_require__.e(589)]).then(__webpack_require__.bind(__webpack_require__, 52589))).runSandbox(flags, global.json === true)));
    program
        .command('demo')
        .description('the whole story on a local DSS, in a minute; leaves nothing behind')
        .action(run(async (global) => (await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(401)]).then(__webpack_require__.bind(__webpack_require__, 49401))).runDemo(global)));
    program
        .command('version')
        .description('print the version')
        .action(run(async () => {
        process.stdout.write(`${version/* TOOL_VERSION */.w}\n`);
        return 0;
    }));
}
function applyOptions(command) {
    return command
        .option('--auto-approve', 'do not ask')
        .option('--parallelism <number>', 'changes at the same time (default: what the environment says, 10)', wholeNumber)
        .addOption(lockTimeout())
        .addOption(refresh());
}
function refresh() {
    return new esm/* Option */.c$('--refresh <mode>', '`changed` reads what DSS stamped anew, `full` reads everything')
        .choices(['changed', 'full'])
        .default('changed');
}
function lockTimeout() {
    return new esm/* Option */.c$('--lock-timeout <duration>', 'how long to wait for another run: 30s, 5m').default(0, '0').argParser(duration);
}
function collect(value, before) {
    return [...(before ?? []), value];
}
function wholeNumber(text) {
    if (!/^\d+$/.test(text))
        throw new esm/* InvalidArgumentError */.Di('expected a whole number.');
    return Number(text);
}
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
function duration(text) {
    const match = /^(\d+)(ms|s|m|h)?$/.exec(text); // `30s`, `5m`; a bare number is seconds
    if (match === null)
        throw new esm/* InvalidArgumentError */.Di('expected a duration such as 30s or 5m.');
    return Number(match[1]) * UNITS[(match[2] ?? 's')];
}

;// CONCATENATED MODULE: ./build/cli/run-program.js





/** Runs one verb. Whatever is thrown becomes a message and an exit code here, and nowhere else. */
async function runProgram(args) {
    let result = exit_codes/* EXIT */.d.success;
    const program = buildProgram((code) => {
        result = code;
    });
    program.exitOverride();
    for (const command of [...program.commands, ...program.commands.flatMap((child) => child.commands)])
        command.exitOverride();
    try {
        await program.parseAsync([...args], { from: 'user' });
        return result;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? exit_codes/* EXIT */.d.success : exit_codes/* EXIT */.d.usage;
        process.stderr.write(renderError(error, { debug: args.includes('debug') || args.includes('--log-level=debug') }));
        return error instanceof errors/* IacError */.wG ? error.exitCode : exit_codes/* EXIT */.d.internal;
    }
}


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   V1: () => (/* binding */ invariant),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   wG: () => (/* binding */ IacError)
/* harmony export */ });
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70807);

/**
 * The world or the user refused: carries a stable code, a remedy and the exit code. Thrown anywhere, turned into text in one place, the door.
 * A message never holds a secret: callers name things and places, not bodies or headers.
 */
class IacError extends Error {
    name = 'IacError';
    code;
    hint;
    exitCode;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.exitCode = details.exitCode ?? _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.failure;
    }
}
/** A state that our own code promised could not be: a bug, exit 70, never the user's fault. */
class InternalError extends Error {
    name = 'InternalError';
}
function invariant(condition, message) {
    if (!condition)
        throw new InternalError(message);
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   vI: () => (/* binding */ padCells)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);
/** Lines, columns and cuts, measured in the cells that a terminal gives to a character. */


const COMBINING = /\p{M}/u; // e.g. U+0301, drawn over the letter before it
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Lines as one text that ends with a line end. No line of it can be read as a command by a CI runner. */
function page(lines) {
    return lines.map((line) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(line.trimEnd())}\n`).join('');
}
/** Cells that `text` takes; colour codes take none. */
function cellsOf(text) {
    let cells = 0;
    for (const character of (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text))
        cells += cellsOfCharacter(character);
    return cells;
}
/** `text` with spaces up to `cells`; longer text stays as it is. */
function padCells(text, cells) {
    return text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
}
/** `text` cut to at most `cells`, the last one being `…` when something was cut. For text without colour codes. */
function clip(text, cells) {
    if (text.length <= cells / 2 || cellsOf(text) <= cells)
        return text;
    let kept = '';
    let used = 1;
    for (const character of text) {
        used += cellsOfCharacter(character);
        if (used > cells)
            break;
        kept += character;
    }
    return `${kept}…`;
}
function indent(lines, cells) {
    return lines.map((line) => (line === '' ? '' : ' '.repeat(cells) + line));
}
function cellsOfCharacter(character) {
    if (COMBINING.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/** Text from DSS or from files, made safe to print: nothing in it can move the cursor, hide, reorder or command a CI runner. */
/** Controls, formats (bidi, zero-width, tags), lone surrogates, private use, line separators, and whatever else draws nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu; // e.g. ESC, U+202E, U+200B
/** GitHub reads `##[error]` anywhere in a line, Azure `##vso[`, TeamCity `##teamcity[`. */
const BRACKET_COMMAND = /##(?=[a-z]*\[)/gi;
/** GitHub reads `::error::` at the start of a line, after any white space. */
const COLON_COMMAND = /^(\s*)::/;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * `text` on one line with every character seen: what would draw nothing or do something stands as an escape (`\n`, `\u202e`), and workflow
 * commands are broken. For quoted text use `quoted`, which also doubles backslashes.
 */
function visible(text) {
    return withoutCommands(text.replace(UNSEEN, escapeOf));
}
/** A line of a file: like `visible`, but tabs stay, for they are layout there. */
function visibleLine(text) {
    return withoutCommands(text.replace(UNSEEN, (character) => (character === '\t' ? character : escapeOf(character))));
}
/** `text` as a JSON string whose every character is seen. */
function quoted(text) {
    return visible(JSON.stringify(text));
}
/** JSON text of the same meaning whose every character is seen: for a document that is printed. Its own line ends stay. */
function visibleJson(json) {
    const seen = json.replace(UNSEEN, (character) => (character === '\n' ? character : unitsOf(character).map(unitEscape).join('')));
    return withoutCommands(seen);
}
/** Breaks what a CI runner would take for a command in a finished line. Does nothing twice. */
function withoutCommands(line) {
    return line.replace(BRACKET_COMMAND, '#\\u0023').replace(COLON_COMMAND, '$1\\u003a:');
}
function escapeOf(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : unitEscape(code);
}
/** UTF-16 units: JSON escapes know no others. */
function unitsOf(character) {
    return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}
function unitEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ })

};
