export const id = 256;
export const ids = [256];
export const modules = {

/***/ 49256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit),
  runShow: () => (/* binding */ runShow)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
;// CONCATENATED MODULE: ./build/commands/init.js


/** Starts a workspace: three small files. Never overwrites one. Returns what was written. */
async function init(files, { environment, host }) {
    if ((await files.read('dataiku-iac.yml')) !== undefined) {
        throw new errors/* IacError */.wG('workspace-exists', 'there is a dataiku-iac.yml here already', {
            exitCode: exit_codes/* EXIT */.d.usage,
            hint: 'choose another folder with `--chdir`, or go on with `dataiku-iac plan`',
        });
    }
    const texts = new Map([
        ['dataiku-iac.yml', WORKSPACE],
        [`environments/${environment}.yml`, environmentText(environment, host)],
    ]);
    const written = [];
    for (const [path, text] of texts) {
        if ((await files.read(path)) !== undefined)
            continue;
        await files.write(path, text);
        written.push(path);
    }
    if (await ignoreLocalFolder(files))
        written.push('.gitignore');
    return written;
}
const WORKSPACE = `# What Git holds of Dataiku DSS. Reference: docs/configuration.md
version: 1
state:
  backend: local            # state lies in .dataiku/state of this folder
  path: .dataiku/state
`;
function environmentText(name, host) {
    const line = host === undefined ? '  # dataiku_host: https://dss.example.org   # or the variable DSS_URL' : `  dataiku_host: ${host}`;
    return `environment:
  name: ${name}
${line}
  node: design
  variables: {}
  # remap: {connections: {FROM: TO}, code_envs: {FROM: TO}}
  # projects: {KEY_IN_CONFIG: {key: KEY_ON_THE_NODE}}
`;
}
async function ignoreLocalFolder(files) {
    const before = (await files.read('.gitignore')) ?? '';
    if (before.split('\n').includes('.dataiku/'))
        return false;
    await files.write('.gitignore', `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}.dataiku/\n`);
    return true;
}

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/plan/codec.js
var codec = __webpack_require__(7788);
// EXTERNAL MODULE: ./build/report/documents.js
var documents = __webpack_require__(46821);
// EXTERNAL MODULE: ./build/report/render-plan.js
var render_plan = __webpack_require__(39419);
// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(99230);
;// CONCATENATED MODULE: ./build/cli/run-misc.js









async function runInit(global, flags) {
    const { ports, io, options } = await (0,cli_context/* openContext */.e)(global);
    const written = await init(ports.files, { environment: options.environment ?? 'dev', host: flags.host });
    io.out(`Wrote ${written.join(', ')}.\n`);
    io.out('Next: set DSS_API_KEY, then `dataiku-iac import project KEY` for a project that exists, or write projects/KEY.yml and run `dataiku-iac plan`.\n');
    return exit_codes/* EXIT */.d.success;
}
async function runShow(global, path) {
    const context = await (0,cli_context/* openContext */.e)(global);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw new errors/* IacError */.wG('no-plan-file', `cannot read the plan ${path}`, {
            exitCode: exit_codes/* EXIT */.d.notFound,
            hint: 'make it with `dataiku-iac plan --out FILE`',
            cause,
        });
    });
    const plan = (0,codec/* decodePlan */.s)(asJson(text, path), path);
    context.io.out(global.json === true
        ? (0,documents/* printJson */.Q2)((0,documents/* planToJson */.$p)(plan))
        : (0,render_plan/* renderPlan */.E)(plan, context.io.style, (kind, field) => context.fieldName(kind, field)));
    return exit_codes/* EXIT */.d.success;
}
function asJson(text, path) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (cause) {
        throw new errors/* IacError */.wG('plan-invalid', `plan ${path} is no JSON`, {
            exitCode: exit_codes/* EXIT */.d.stale,
            hint: 'make it again with `dataiku-iac plan --out FILE`',
            cause,
        });
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
