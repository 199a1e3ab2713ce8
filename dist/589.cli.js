export const id = 589;
export const ids = [589];
export const modules = {

/***/ 52589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSandbox: () => (/* binding */ runSandbox)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/fastify/fastify.js
var fastify = __webpack_require__(16703);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/sandbox/http/api-error.js
/** A refusal in DSS's own form (API reference 1.2). The server turns it into the answer; routes only throw it. */
class ApiError extends Error {
    name = 'ApiError';
    status;
    /** The Java class that DSS names in `errorType`. */
    errorType;
    constructor(status, errorType, message) {
        super(message);
        this.status = status;
        this.errorType = errorType;
    }
}
/** `dataset does not exist: DKU.foo`, as DSS words it (API reference 1.2). */
function notFound(what, id) {
    return new ApiError(404, 'com.dataiku.dip.exceptions.NotFoundException', `${what} does not exist: ${id}`);
}
/** Clients match on the text `already exists`; the status is our choice, no source says it (API reference 1.2). */
function alreadyExists(what, id) {
    return new ApiError(409, 'java.lang.IllegalArgumentException', `${what} already exists: ${id}`);
}
function illegalArgument(message) {
    return new ApiError(400, 'java.lang.IllegalArgumentException', message);
}
function forbidden(message) {
    return new ApiError(403, 'com.dataiku.dip.exceptions.UnauthorizedException', message);
}
function notAuthenticated() {
    return new ApiError(401, 'com.dataiku.dip.exceptions.NotAuthenticatedException', 'Unknown API Key');
}
/** What DSS serves and the sandbox does not: said plainly, so that nobody takes it for a missing object. */
function notServed(method, path) {
    return new ApiError(501, 'com.dataiku.dip.exceptions.NotImplementedException', `the sandbox does not serve ${method} ${path}`);
}
/** A failure of the server itself; DSS uses 500 for a good part of its refusals (API reference 1.2). */
function serverError(message) {
    return new ApiError(500, 'java.io.IOException', message);
}
/** The body of an error answer. */
function errorBody(errorType, message) {
    return { errorType, message, detailedMessage: message, detailedMessageHTML: escapeHtml(message) };
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// EXTERNAL MODULE: ./node_modules/@fastify/multipart/index.js
var multipart = __webpack_require__(99138);
;// CONCATENATED MODULE: ./build/sandbox/http/body.js



const LARGEST_UPLOAD = 2 ** 30;
/** Reads every body as JSON whatever its type, since the Python client names none (API reference 1.1), except multipart. */
function acceptBodies(server) {
    server.removeAllContentTypeParsers();
    server.register(multipart, { limits: { fileSize: LARGEST_UPLOAD } });
    server.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST_UPLOAD }, (_request, body, done) => {
        try {
            done(null, body === '' ? undefined : (0,json/* parseJson */.qF)(body.toString()));
        }
        catch {
            done(illegalArgument('the body is not JSON'), undefined);
        }
    });
}
/** The file of a multipart request; undefined for any other request. */
async function readUpload(request) {
    if (!request.isMultipart())
        return undefined;
    const part = await request.file();
    return part === undefined ? undefined : { fileName: part.filename, bytes: await part.toBuffer() };
}

;// CONCATENATED MODULE: ./build/sandbox/http/api.js



/** Both roots of the public API: the documented one and the one of the Python client (API reference 1.1). */
const API_ROOTS = ['/public/api', '/dip/publicapi'];
/** The one identity of the sandbox: its key is a global API key with admin rights, and signs what it saves (API reference 1.6, 1.7). */
const ACTOR = 'api:sandbox';
/** An answer that is no JSON: bytes with their type. */
class RawAnswer {
    contentType;
    bytes;
    constructor(contentType, bytes) {
        this.contentType = contentType;
        this.bytes = bytes;
    }
}
/** An `Api` that serves each route under both roots. */
function apiOn(server) {
    return {
        route(method, path, handler) {
            for (const root of API_ROOTS) {
                server.route({ method, url: `${root}${path}`, handler: async (request, reply) => answer(handler(await readCall(request)), reply) });
            }
        },
    };
}
async function readCall(request) {
    const upload = await readUpload(request);
    const params = request.params;
    const query = new URL(request.url, 'http://sandbox').searchParams;
    const body = upload === undefined ? request.body : undefined;
    return {
        param: (name) => params[name] ?? '',
        query: (name) => query.get(name) ?? undefined,
        flag: (name, fallback) => query.get(name)?.toLowerCase().includes('true') ?? fallback,
        body,
        object() {
            if (!(0,json/* isObject */.Gv)(body))
                throw illegalArgument('the body must be a JSON object');
            return body;
        },
        upload() {
            if (upload === undefined)
                throw illegalArgument('the body must be multipart with a part named file');
            return upload;
        },
    };
}
function answer(result, reply) {
    if (result === undefined)
        return reply.code(200).send();
    if (result instanceof RawAnswer)
        return reply.type(result.contentType).send(Buffer.from(result.bytes));
    return reply.type('application/json;charset=utf-8').send(JSON.stringify(result));
}

;// CONCATENATED MODULE: ./build/sandbox/http/auth.js


/**
 * Checks the `Authorization` header against the sandbox's key and throws the error of an unknown key. Clients send the key as the user name
 * of HTTP Basic, or as its password, or as a bearer token (API reference 1.1).
 */
function requireKey(header, apiKey) {
    if (!candidateKeys(header ?? '').some((candidate) => sameKey(candidate, apiKey)))
        throw notAuthenticated();
}
function candidateKeys(header) {
    const space = header.indexOf(' ');
    const scheme = header.slice(0, space).toLowerCase();
    const credentials = header.slice(space + 1).trim();
    if (scheme === 'bearer')
        return [credentials];
    if (scheme !== 'basic')
        return [];
    const pair = Buffer.from(credentials, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    return colon === -1 ? [pair] : [pair.slice(0, colon), pair.slice(colon + 1)];
}
/** Compares digests: equal length, and no hint in the time taken. */
function sameKey(candidate, apiKey) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(candidate), digest(apiKey));
}

;// CONCATENATED MODULE: ./build/sandbox/http/counter.js

/** Counts what the server answers and returns the reader of the counts. */
function countRequests(server) {
    const byMethod = new Map();
    const byRoute = new Map();
    server.addHook('onResponse', async (request) => {
        increment(byMethod, request.method);
        increment(byRoute, `${request.method} ${withoutRoot(request.routeOptions.url ?? 'unknown')}`);
    });
    return () => ({
        total: [...byMethod.values()].reduce((sum, count) => sum + count, 0),
        byMethod: Object.fromEntries(byMethod),
        byRoute: Object.fromEntries(byRoute),
    });
}
function increment(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function withoutRoot(url) {
    const root = API_ROOTS.find((candidate) => url.startsWith(candidate));
    return root === undefined ? url : url.slice(root.length);
}

;// CONCATENATED MODULE: ./build/sandbox/http/unserved.js


/** First path segments of DSS's public API (API reference, appendix A.1). */
const AREAS = new Set(('admin api api-deployer apps auth catalog connections current-user data-collections data-quality directories-footprint feature-store futures ' +
    'groups instance-info meanings messaging-channels permissions personal-api-keys plugins project-deployer project-folders project-standards ' +
    'projects projectsFromBundle resources sql statistics unified-monitoring users workspaces').split(' '));
/** Answers 501 for what DSS has and the sandbox has not, 404 for everything else. */
function refuseUnserved(server) {
    server.setNotFoundHandler((request) => {
        const path = request.url.split('?', 1)[0] ?? '';
        const root = API_ROOTS.find((candidate) => path.startsWith(`${candidate}/`));
        if (root === undefined)
            throw notFound('page', path);
        const relative = path.slice(root.length);
        throw AREAS.has(relative.split('/')[1] ?? '')
            ? notServed(request.method, relative)
            : notFound('route', `${request.method} ${relative}`);
    });
}

;// CONCATENATED MODULE: ./build/sandbox/fields/metrics-defaults.js
/** How DSS computes metrics unless told otherwise: the same block in every dataset, folder and project surveyed (corpus). */
const ENGINE_CONFIG = {
    padRunsWithMetrics: false,
    hive: { active: true, extraConf: [] },
    basic: {},
    dss: {
        active: true,
        selection: {
            useMemTable: false,
            filter: { distinct: false, enabled: false },
            partitionSelectionMethod: 'ALL',
            latestPartitionsN: 1,
            ordering: { enabled: false, rules: [] },
            samplingMethod: 'FULL',
            maxRecords: -1,
            targetRatio: 0.02,
            ascending: true,
            withinFirstN: -1,
            maxReadUncompressedBytes: -1,
        },
    },
    sql: { active: true },
    impala: { active: true },
    spark: { active: true, extraConf: [] },
    python: {},
};
const BASIC_PROBE = {
    type: 'basic',
    enabled: true,
    computeOnBuildMode: 'PARTITION',
    meta: { name: 'Basic data', level: 0 },
    configuration: {},
};
const RECORDS_PROBE = {
    type: 'records',
    enabled: true,
    computeOnBuildMode: 'NO',
    meta: { name: 'Record count', level: 0 },
    configuration: {},
};
const PROJECT_METRICS = { probes: [], engineConfig: ENGINE_CONFIG, displayedState: { columns: [], metrics: [] } };
const PROJECT_METRICS_CHECKS = { runOnBuild: false, checks: [], displayedState: { checks: [] } };
const DATASET_METRICS = {
    probes: [BASIC_PROBE, RECORDS_PROBE],
    engineConfig: ENGINE_CONFIG,
    displayedState: { columns: [], metrics: ['basic:COUNT_COLUMNS', 'basic:COUNT_FILES', 'basic:SIZE', 'records:COUNT_RECORDS'] },
};
const FOLDER_METRICS = {
    probes: [BASIC_PROBE],
    engineConfig: ENGINE_CONFIG,
    displayedState: { partition: 'NP', columns: [], metrics: ['basic:COUNT_FILES', 'basic:SIZE'] },
};
const FOLDER_CHECKS = { runOnBuild: false, checks: [], displayedState: { partition: 'NP', checks: [] } };

;// CONCATENATED MODULE: ./build/sandbox/fields/dataset-defaults.js

/** What DSS fills into every new dataset (API reference 2.7, corpus). */
const DATASET_DEFAULTS = {
    type: '',
    managed: false,
    featureGroup: false,
    checklists: { checklists: [] },
    checks: [],
    customMeta: { kv: {} },
    flowOptions: { virtualizable: false, rebuildBehavior: 'NORMAL', crossProjectBuildBehavior: 'DEFAULT' },
    readWriteOptions: {
        preserveOrder: false,
        writeBuckets: 1,
        forceSingleOutputFile: false,
        defaultReadOrdering: { enabled: false, rules: [] },
    },
    partitioning: { ignoreNonMatchingFile: false, considerMissingRequestedPartitionsAsEmpty: false, dimensions: [] },
    tags: [],
    params: {},
    schema: { columns: [], userModified: false },
    dkuProperties: [],
    metrics: DATASET_METRICS,
    metricsChecks: PROJECT_METRICS_CHECKS,
    customFields: {},
};
const ALL_FILES = { mode: 'ALL', excludeRules: [], includeRules: [], explicitFiles: [] };
/** `params` that DSS fills for datasets of tables (API reference 2.7, corpus). */
const SQL_PARAMS = {
    notReadyIfEmpty: false,
    mode: 'table',
    partitioningType: 'custom',
    normalizeDoubles: true,
    tableCreationMode: 'auto',
    writeInsertBatchSize: 10000,
    writeJDBCBadDataBehavior: 'DISCARD_ROW',
    readColsWithUnknownTzAsDates: false,
    readSQLDateColsAsDSSDates: true,
};
/** `params` that DSS fills for datasets of files. */
const FILE_PARAMS = { notReadyIfEmpty: false, filesSelectionRules: ALL_FILES };
/** Types whose data is a table; a raw create leaves `mode` and `table` out (API reference 2.7). */
const SQL_TYPES = new Set('PostgreSQL MySQL SQLServer Oracle Snowflake Redshift Greenplum BigQuery Databricks Synapse Teradata Vertica JDBC'.split(' '));
const CSV = {
    style: 'excel',
    charset: 'utf8',
    separator: '\t',
    quoteChar: '"',
    escapeChar: '\\',
    dateSerializationFormat: 'ISO',
    arrayMapFormat: 'json',
    hiveSeparators: ['\u0002', '\u0003', '\u0004', '\u0005', '\u0006', '\u0007', '\b'],
    skipRowsBeforeHeader: 0,
    parseHeaderRow: false,
    skipRowsAfterHeader: 0,
    probableNumberOfRecords: 0,
    normalizeBooleans: false,
    normalizeDoubles: true,
    readAdditionalColumnsBehavior: 'INSERT_IN_DATA_WARNING',
    readMissingColumnsBehavior: 'DISCARD_SILENT',
    readDataTypeMismatchBehavior: 'DISCARD_WARNING',
    writeDataTypeMismatchBehavior: 'DISCARD_WARNING',
    fileReadFailureBehavior: 'FAIL',
    compress: '',
};
const PARQUET = {
    parquetLowerCaseIdentifiers: false,
    representsNullFields: false,
    parquetCompressionMethod: 'SNAPPY',
    parquetFlavor: 'HIVE',
    parquetBlockSizeMB: 128,
};
/** What a format option of the creation call stands for (literals: API reference 2.7). */
const FORMATS = {
    CSV_EXCEL_GZIP: { formatType: 'csv', formatParams: { ...CSV, compress: 'gz' } },
    CSV_EXCEL_GZIP_BIGQUERY: { formatType: 'csv', formatParams: { ...CSV, separator: ',', compress: 'gz' } },
    CSV_UNIX_GZIP: { formatType: 'csv', formatParams: { ...CSV, style: 'unix', compress: 'gz' } },
    CSV_ESCAPING_NOGZIP_FORHIVE: { formatType: 'csv', formatParams: { ...CSV, style: 'escape_only_no_quote' } },
    CSV_NOQUOTING_NOGZIP_FORPIG: { formatType: 'csv', formatParams: { ...CSV, style: 'no_escape_no_quote' } },
    PARQUET_HIVE: { formatType: 'parquet', formatParams: PARQUET },
    AVRO: { formatType: 'avro', formatParams: { avroCompressionMethod: 'SNAPPY' } },
    ORC: { formatType: 'orcfile', formatParams: {} },
};
/** What a managed dataset of files gets when its creator names no format. */
const DEFAULT_FORMAT = 'CSV_EXCEL_GZIP';
/** Defaults of `formatParams` that DSS fills in when a format is given with a part of them. */
const FORMAT_PARAMS = { csv: { ...CSV, separator: ',' }, parquet: PARQUET };

;// CONCATENATED MODULE: ./build/sandbox/fields/instance-defaults.js

/** The part of the general settings that an infrastructure tool manages (API reference 2.5). */
const GENERAL_SETTINGS = {
    containerSettings: { executionConfigs: [], buildConfigs: [], executionConfigsGenericOverrides: [] },
    ldapSettings: { enabled: false },
    ssoSettings: { enabled: false },
    impersonation: { enabled: false, userRules: [], groupRules: [] },
    limits: {},
    governIntegrationSettings: { enabled: false },
};
/** A connection with DSS's defaults (API reference 2.1). */
function newConnection(name, type, stamp) {
    return {
        name,
        type,
        description: '',
        params: SQL_TYPES.has(type) ? { host: '', db: '', user: '', password: '', properties: [] } : {},
        allowManagedDatasets: true,
        allowManagedFolders: !SQL_TYPES.has(type),
        allowWrite: true,
        useGlobalProxy: true,
        maxActivities: 0,
        usableBy: 'ALL',
        allowedGroups: [],
        detailsReadability: { readableBy: 'NONE', allowedGroups: [] },
        credentialsMode: 'GLOBAL',
        indexingSettings: {},
        customFields: {},
        creationTag: { versionNumber: 0, lastModifiedBy: { login: stamp.login }, lastModifiedOn: stamp.at },
    };
}
/** A code environment with DSS's defaults; `body` is that of the create call (API reference 2.2). */
function newCodeEnv(env, body) {
    const deploymentMode = body['deploymentMode'] ?? 'DESIGN_MANAGED';
    const usability = { usableByAll: true, allContainerConfs: true, containerConfs: [] };
    return {
        envName: env.name,
        envLang: env.language,
        deploymentMode,
        owner: 'admin',
        specPackageList: '',
        specCondaEnvironment: '',
        mandatoryPackageList: '',
        actualPackageList: '',
        ...usability,
        permissions: [],
        desc: {
            ...(env.language === 'PYTHON' ? { pythonInterpreter: 'PYTHON39' } : {}),
            conda: false,
            installCorePackages: true,
            installJupyterSupport: false,
            ...body,
            deploymentMode,
            ...usability,
        },
    };
}
/** A group without any ability; `admin` gives all (API reference 2.3). */
function newGroup(name, rights) {
    return {
        name,
        description: '',
        sourceType: 'LOCAL',
        admin: rights.admin,
        ldapGroupNames: [],
        azureADGroupNames: [],
        ssoGroupNames: [],
        customGroupNames: [],
        mayCreateProjects: rights.admin,
        mayManageCodeEnvs: false,
        mayCreateCodeEnvs: false,
        mayManageClusters: false,
        mayWriteUnsafeCode: true,
        mayWriteSafeCode: true,
        mayCreateAuthenticatedConnections: false,
        mayManageUDM: false,
        mayDevelopPlugins: false,
        mayEditLibFolders: false,
        mayCreateActiveWebContent: false,
        mayWriteInRootProjectFolder: false,
        mayCreateProjectsFromMacros: false,
        mayCreateProjectsFromTemplates: false,
        mayCreateProjectsFromDataikuApps: false,
        mayShareToWorkspaces: false,
        mayViewIndexedHiveConnections: false,
        canObtainAPITicketFromCookiesForGroupsRegex: '',
    };
}
/** A local user; never with a password, which DSS does not return (API reference 2.3). */
function newUser(user, stamp) {
    return {
        login: user.login,
        sourceType: 'LOCAL',
        displayName: user.login,
        email: '',
        groups: user.groups,
        userProfile: 'DESIGNER',
        enabled: true,
        creationDate: stamp.at,
        adminProperties: {},
        userProperties: {},
        secrets: [],
        credentials: {},
        preferences: { uiLanguage: 'en' },
    };
}

;// CONCATENATED MODULE: ./build/sandbox/http/require.js


/** A field of a body that must be a text which is not empty. */
function requireText(value, field) {
    if (typeof value !== 'string' || value === '')
        throw illegalArgument(`${field} must be a text`);
    return value;
}
/** A field of a body that must be an object. */
function requireObject(value, field) {
    if (!(0,json/* isObject */.Gv)(value))
        throw illegalArgument(`${field} must be an object`);
    return value;
}
/** The object, or an empty one for anything else: for fields that a client may leave out or send as null. */
function objectOrEmpty(value) {
    return (0,json/* isObject */.Gv)(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/sandbox/logic/code-env.js

/** An item of the list: no packages (API reference 2.2). */
function summaryOf(env) {
    const { envName = '', envLang = '', deploymentMode = '', owner = '' } = env;
    const { pythonInterpreter } = objectOrEmpty(env['desc']);
    return { envName, envLang, deploymentMode, owner, ...(pythonInterpreter === undefined ? {} : { pythonInterpreter }), isUptodate: true };
}
/** Settings that stand twice in the document; the copy at the top wins and `desc` is rewritten (API reference 2.2). */
const DOUBLED = ['usableByAll', 'allContainerConfs', 'containerConfs'];
/** Fields that only DSS sets. */
const SERVER_FIELDS = ['envName', 'envLang', 'deploymentMode', 'owner', 'mandatoryPackageList', 'actualPackageList'];
/** What a PUT stores: the fields that the document has, those of the server kept. */
function replacedCodeEnv(stored, body) {
    const known = Object.entries(body).filter(([field]) => field in stored && !SERVER_FIELDS.includes(field));
    const kept = SERVER_FIELDS.map((field) => [field, stored[field] ?? '']);
    const document = { ...Object.fromEntries(kept), ...Object.fromEntries(known) };
    const doubled = DOUBLED.filter((field) => document[field] !== undefined).map((field) => [
        field,
        document[field] ?? null,
    ]);
    return { ...document, desc: { ...objectOrEmpty(document['desc']), ...Object.fromEntries(doubled) } };
}

;// CONCATENATED MODULE: ./build/sandbox/logic/instance-document.js

/** Fields that DSS never gives back in clear (API reference 2.1, 2.3). */
const SECRET_FIELDS = new Set(['password', 'secretKey', 'apiKey', 'passphrase', 'privateKey']);
/** The document with every secret emptied, as DSS answers it: a client that puts it back wipes them (API reference 2.1). */
function redacted(document) {
    return Object.fromEntries(Object.entries(document).map(([field, value]) => [field, SECRET_FIELDS.has(field) ? '' : redactInside(value)]));
}
function redactInside(value) {
    if ((0,json/* isList */.Lv)(value))
        return value.map(redactInside);
    return (0,json/* isObject */.Gv)(value) ? redacted(value) : value;
}
/** Fields that a client sends as null are fields that it leaves out. */
function withoutNulls(body) {
    return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
/** The fields of a body that a document of this kind has; DSS drops the others (API reference 6, gotcha 1). */
function knownFields(body, model) {
    return Object.fromEntries(Object.entries(body).filter(([field]) => field in model));
}

;// CONCATENATED MODULE: ./build/sandbox/store/future.js
/** The state of an asynchronous operation that is done (API reference 1.4). */
function finishedFuture(jobId, result) {
    return { jobId, hasResult: true, alive: false, aborted: false, result };
}
/**
 * The answer of an operation that DSS runs in the background. The sandbox has done it already: a caller that does not wait still gets a job
 * to ask for, as DSS would give it.
 */
function finish(store, outcome) {
    if (outcome.wait)
        return { hasResult: true, result: outcome.result };
    const jobId = store.newId(8);
    store.futures.set(jobId, outcome.result);
    return { jobId, hasResult: false, alive: true, aborted: false, startTime: store.stamp().at, runningTime: 0 };
}

;// CONCATENATED MODULE: ./build/sandbox/routes/code-envs.js






const DONE = { messages: { error: false, warning: false, messages: [] } };
/** Code environments (API reference 2.2). Nothing is installed: a build records the requested packages as the actual ones. */
function registerCodeEnvs(api, store) {
    const at = '/admin/code-envs/:language/:name';
    // Unlike other operations, these answer the bare result to a caller that waits (API reference 1.4).
    const answer = (call, result) => (call.flag('wait', true) ? result : finish(store, { wait: false, result }));
    api.route('GET', '/admin/code-envs', () => Object.values(store.instance.all('code-envs')).filter(json/* isObject */.Gv).map(summaryOf));
    api.route('GET', at, (call) => requireCodeEnv(store, call));
    api.route('POST', at, (call) => {
        const env = { name: call.param('name'), language: call.param('language') };
        if (env.language !== 'PYTHON' && env.language !== 'R')
            throw illegalArgument(`unknown language of a code environment: ${env.language}`);
        if (store.instance.find('code-envs', idOf(call)) !== undefined)
            throw alreadyExists('code environment', env.name);
        store.instance.put('code-envs', idOf(call), newCodeEnv(env, withoutNulls((0,json/* isObject */.Gv)(call.body) ? call.body : {})));
        return answer(call, { ...DONE, envName: env.name });
    });
    api.route('PUT', at, (call) => {
        store.instance.put('code-envs', idOf(call), replacedCodeEnv(requireCodeEnv(store, call), call.object()));
        return requireCodeEnv(store, call);
    });
    api.route('DELETE', at, (call) => {
        requireCodeEnv(store, call);
        store.instance.remove('code-envs', idOf(call));
        return answer(call, DONE);
    });
    api.route('POST', `${at}/packages`, (call) => {
        const env = requireCodeEnv(store, call);
        store.instance.put('code-envs', idOf(call), { ...env, actualPackageList: env['specPackageList'] ?? '' });
        return answer(call, DONE);
    });
    for (const action of ['images', 'jupyter']) {
        api.route('POST', `${at}/${action}`, (call) => {
            requireCodeEnv(store, call);
            return answer(call, DONE);
        });
    }
}
function idOf(call) {
    return `${call.param('language')}/${call.param('name')}`;
}
function requireCodeEnv(store, call) {
    const env = store.instance.find('code-envs', idOf(call));
    if (env === undefined)
        throw notFound('code environment', call.param('name'));
    return env;
}

;// CONCATENATED MODULE: ./build/sandbox/routes/connections.js





/** Types that DSS refuses to test (API reference 2.1). */
const UNTESTABLE = new Set(['Filesystem', 'OpenAi', 'AzureOpenAI', 'Bedrock', 'HuggingFaceLocal']);
/** Connections: administration, and what everyone may ask (API reference 2.1). */
function registerConnections(api, store) {
    const at = '/admin/connections';
    api.route('GET', at, () => mapObject(store.instance.all('connections'), redacted));
    api.route('POST', at, (call) => {
        const body = withoutNulls(call.object());
        const name = requireText(body['name'], 'name');
        if (store.instance.find('connections', name) !== undefined)
            throw alreadyExists('connection', name);
        const defaults = newConnection(name, requireText(body['type'], 'type'), store.stamp());
        store.instance.put('connections', name, { ...defaults, ...knownFields(body, defaults) });
        return { msg: `created connection ${name}` };
    });
    api.route('GET', `${at}/:name`, (call) => redacted(requireDocument(store, call.param('name'))));
    api.route('PUT', `${at}/:name`, (call) => {
        const stored = requireDocument(store, call.param('name'));
        const defaults = newConnection(call.param('name'), String(stored['type']), store.stamp());
        const document = { ...knownFields(call.object(), defaults), name: call.param('name'), creationTag: stored['creationTag'] ?? {} };
        store.instance.put('connections', call.param('name'), document);
        return redacted(document);
    });
    api.route('DELETE', `${at}/:name`, (call) => {
        requireDocument(store, call.param('name'));
        store.instance.remove('connections', call.param('name'));
        return undefined;
    });
    registerConnectionQuestions(api, store);
}
function registerConnectionQuestions(api, store) {
    api.route('GET', '/connections/get-names', (call) => {
        const type = call.query('type') ?? 'all';
        const entries = Object.entries(store.instance.all('connections'));
        return entries
            .filter(([, connection]) => type === 'all' || ((0,json/* isObject */.Gv)(connection) && connection['type'] === type))
            .map(([name]) => name);
    });
    api.route('GET', '/connections/:name/test', (call) => {
        const type = String(requireDocument(store, call.param('name'))['type']);
        if (UNTESTABLE.has(type))
            throw illegalArgument(`Connection type cannot be tested: ${type}`);
        return { connectionOK: true };
    });
    api.route('GET', '/connections/:name/info', (call) => redacted(requireDocument(store, call.param('name'))));
}
function requireDocument(store, name) {
    const document = store.instance.find('connections', name);
    if (document === undefined)
        throw notFound('connection', name);
    return document;
}
function mapObject(object, change) {
    return Object.fromEntries(Object.entries(object).map(([name, document]) => [name, (0,json/* isObject */.Gv)(document) ? change(document) : document]));
}

;// CONCATENATED MODULE: ./build/sandbox/fields/known-fields.js
/**
 * Top-level fields that DSS knows, per kind of document: those of the real files surveyed (corpus-fields) and those that the API reference
 * names. DSS drops any other field of a saved document and answers 200 (API reference 6, gotcha 1).
 */
/** Fields of every object that can be tagged. */
const TAGGABLE = ['versionTag', 'creationTag', 'tags', 'customFields', 'checklists', 'shortDesc', 'description'];
const PROJECT_FIELDS = fields('additionalDashboardUsers bundleContainerSettings bundleExporterSettings dashboardAuthorizations exposedObjects generatingAppId ' +
    'generatingAppVersion hasSetupSection imgColor imgPattern metrics metricsChecks name owner permissions permissionsVersion projectAppType ' +
    'projectStatus projectType settings showInitials tutorialId tutorialProject');
const DATASET_FIELDS = fields('checks customMeta dataSteward dkuProperties featureGroup flowOptions formatParams formatType label managed metrics metricsChecks params ' +
    'partitioning readWriteOptions schema type typeSystemVersion');
const RECIPE_FIELDS = fields('customMeta dkuProperties hashPropagationBehavior inputs label labels maxRunningActivities neverRecomputeExistingPartitions ' +
    'optionalDependencies outputs params partitionDeps redispatchPartitioning type variables');
const SCENARIO_FIELDS = fields('__dku_object_version__ active automationLocal delayedTriggersBehavior markedAsTest name params reporters runAsUser triggers type');
const MANAGED_FOLDER_FIELDS = fields('checks flowOptions metrics name params partitioning path type');
const ZONE_FIELDS = fields('color items name position shared');
function fields(own) {
    return new Set([...own.split(' '), ...TAGGABLE]);
}

;// CONCATENATED MODULE: ./build/sandbox/store/document-kind.js

const DATASET = {
    folder: 'datasets',
    label: 'dataset',
    objectType: 'DATASET',
    idFields: ['name', 'smartName'],
    knownFields: DATASET_FIELDS,
    versioned: true,
};
const RECIPE = {
    folder: 'recipes',
    label: 'recipe',
    objectType: 'RECIPE',
    idFields: ['name'],
    knownFields: RECIPE_FIELDS,
    versioned: true,
};
const SCENARIO = {
    folder: 'scenarios',
    label: 'scenario',
    objectType: 'SCENARIO',
    idFields: ['id'],
    knownFields: SCENARIO_FIELDS,
    versioned: true,
};
const MANAGED_FOLDER = {
    folder: 'managed_folders',
    label: 'managed folder',
    objectType: 'MANAGED_FOLDER',
    idFields: ['id'],
    knownFields: MANAGED_FOLDER_FIELDS,
    versioned: true,
};
const ZONE = {
    folder: 'zones',
    label: 'flow zone',
    objectType: 'FLOW_ZONE',
    idFields: ['id'],
    knownFields: ZONE_FIELDS,
    versioned: false,
};

;// CONCATENATED MODULE: ./build/sandbox/logic/document.js

/** When an object without any tag was last changed, in milliseconds: any fixed time will do, it must only be the same at each read. */
const UNKNOWN_TIME = 1_500_000_000_000;
/** Fields that the API adds to a stored document, where the kind has no such field of its own. */
const API_FIELDS = new Set(['projectKey', 'id', 'name', 'smartName']);
const TAGS = new Set(['versionTag', 'creationTag']);
/** What a GET answers: the stored document with the fields that only the API has (API reference 2.7, 2.8), tags sorted (6, gotcha 4). */
function present(kind, place, stored) {
    const document = sortTags(kind.versioned ? withVersionTag(stored) : stored);
    return { ...identity(kind, place), ...document, ...identity(kind, place) };
}
/**
 * What a PUT stores: the fields of `body` that DSS knows, in the key order of the file that is there, without the fields that only the API
 * has, and with the next version. A document that was just read and is put back unchanged differs from the stored one in `versionTag` only.
 */
function accept(kind, body, saving) {
    const { stored, stamp } = saving;
    // Some trees hold fields that the API adds, and the tags are not the client's to change: these stay as they are.
    const isServers = (key) => TAGS.has(key) || (API_FIELDS.has(key) && !kind.knownFields.has(key));
    const sent = Object.entries(body).filter(([key]) => kind.knownFields.has(key) && !TAGS.has(key));
    const kept = Object.entries(stored).filter(([key]) => isServers(key));
    const content = alignKeys({ ...Object.fromEntries(sent), ...Object.fromEntries(kept) }, stored);
    const tagged = keepTagOrder(sortTags(content), stored);
    return kind.versioned ? bumpVersion(tagged, { previous: stored, stamp }) : tagged;
}
/** What a create stores: the known fields of `content`, with both tags at version 0. */
function create(kind, content, stamp) {
    const known = sortTags(Object.fromEntries(Object.entries(content).filter(([key]) => kind.knownFields.has(key))));
    if (!kind.versioned)
        return known;
    return putVersionTag({ ...known, creationTag: tag(0, stamp) }, tag(0, stamp));
}
/** What a change through another endpoint stores: `next` in the key order of `stored`, with the next version. */
function amend(stored, next, stamp) {
    return bumpVersion(alignKeys(keepTagOrder(sortTags(next), stored), stored), { previous: stored, stamp });
}
/**
 * The document with a `versionTag`. Trees out of Git often have none: then one is made of the creation tag, the same at each read, and it
 * enters the file with the first save.
 */
function withVersionTag(stored) {
    if ((0,json/* isObject */.Gv)(stored['versionTag']))
        return stored;
    const creation = stored['creationTag'];
    const made = (0,json/* isObject */.Gv)(creation) ? creation : tag(0, { login: 'admin', at: UNKNOWN_TIME });
    return putVersionTag(stored, { ...made, versionNumber: 0 });
}
function bumpVersion(content, change) {
    const before = withVersionTag(change.previous)['versionTag'];
    const number = (0,json/* isObject */.Gv)(before) && typeof before['versionNumber'] === 'number' ? before['versionNumber'] : 0;
    return putVersionTag(content, tag(number + 1, change.stamp));
}
/** DSS writes the version tag right before the creation tag (corpus). */
function putVersionTag(document, versionTag) {
    if ('versionTag' in document)
        return { ...document, versionTag };
    const entries = Object.entries(document);
    const creation = entries.findIndex(([key]) => key === 'creationTag');
    entries.splice(creation === -1 ? entries.length : creation, 0, ['versionTag', versionTag]);
    return Object.fromEntries(entries);
}
function tag(versionNumber, stamp) {
    return { versionNumber, lastModifiedBy: { login: stamp.login }, lastModifiedOn: stamp.at };
}
function identity(kind, place) {
    return { projectKey: place.projectKey, ...Object.fromEntries(kind.idFields.map((field) => [field, place.id])) };
}
function sortTags(document) {
    const tags = document['tags'];
    return (0,json/* isList */.Lv)(tags) ? { ...document, tags: tags.filter((item) => typeof item === 'string').sort() } : document;
}
/** The same set of tags in another order is no change. */
function keepTagOrder(document, stored) {
    const sorted = sortTags(stored)['tags'];
    return sorted !== undefined && (0,json/* jsonEqual */.Zm)(document['tags'], sorted) ? { ...document, tags: stored['tags'] ?? [] } : document;
}
function alignKeys(value, model) {
    if ((0,json/* isList */.Lv)(value))
        return value.map((item, index) => alignKeys(item, (0,json/* isList */.Lv)(model) ? model[index] : undefined));
    if (!(0,json/* isObject */.Gv)(value) || !(0,json/* isObject */.Gv)(model))
        return value;
    const known = Object.keys(model).filter((key) => key in value);
    const added = Object.keys(value).filter((key) => !(key in model));
    return Object.fromEntries([...known, ...added].map((key) => [key, alignKeys(value[key] ?? null, model[key])]));
}

;// CONCATENATED MODULE: ./build/sandbox/store/list-item.js
/** An item of a list answer; without its `versionTag` when the sandbox plays a DSS whose lists have none (API reference 4). */
function listItem(store, document) {
    if (!store.behaviour.listsWithoutVersionTag)
        return document;
    return Object.fromEntries(Object.entries(document).filter(([field]) => field !== 'versionTag'));
}

;// CONCATENATED MODULE: ./build/sandbox/store/objects.js



/** All objects, as a list answer shows them. */
function listObjects(objects) {
    return objects.project.ids(objects.kind).map((id) => listItem(objects.store, readObject(objects, id)));
}
/** The object as a GET answers it; throws DSS's not-found error. */
function readObject({ project, kind }, id) {
    return present(kind, { projectKey: project.key, id }, project.read(kind, id));
}
/** Stores a new object and answers it; throws when the id is taken. */
function createObject(objects, id, content) {
    const { store, project, kind } = objects;
    if (project.has(kind, id))
        throw alreadyExists(kind.label, `${project.key}.${id}`);
    project.write(kind, id, create(kind, content, store.stamp()));
    return readObject(objects, id);
}
/** Replaces an object wholesale by the body of a PUT and answers it. */
function replaceObject(objects, id, body) {
    const { store, project, kind } = objects;
    project.write(kind, id, accept(kind, body, { stored: project.read(kind, id), stamp: store.stamp() }));
    return readObject(objects, id);
}
/** Rewrites a stored object through `change` and answers it. */
function amendObject(objects, id, change) {
    const { store, project, kind } = objects;
    const stored = project.read(kind, id);
    project.write(kind, id, amend(stored, change(stored), store.stamp()));
    return readObject(objects, id);
}

;// CONCATENATED MODULE: ./build/sandbox/routes/data-quality.js





/**
 * Data quality rules. They are the list `metricsChecks.checks` of the dataset's document, and saving one saves the dataset (API reference
 * 2.15, corpus).
 */
function registerDataQuality(api, store) {
    const datasets = (call) => ({ store, project: store.project(call.param('key')), kind: DATASET });
    const at = '/projects/:key/datasets/:name/data-quality';
    api.route('GET', `${at}/rules`, (call) => ({ checks: rulesOf(datasets(call), call) }));
    api.route('POST', `${at}/rules`, (call) => {
        const body = call.object();
        requireText(body['type'], 'type');
        const rule = { computeOnBuildMode: 'PARTITION', enabled: true, ...body, id: store.newId(8) };
        changeRules(datasets(call), call, (rules) => [...rules, rule]);
        return rule;
    });
    api.route('PUT', `${at}/rules/:id`, (call) => {
        const rule = { ...call.object(), id: call.param('id') };
        requireRule(datasets(call), call);
        changeRules(datasets(call), call, (rules) => rules.map((other) => (other['id'] === rule.id ? rule : other)));
        return rule;
    });
    api.route('DELETE', `${at}/rules/:id`, (call) => {
        requireRule(datasets(call), call);
        changeRules(datasets(call), call, (rules) => rules.filter((rule) => rule['id'] !== call.param('id')));
        return undefined;
    });
    api.route('GET', `${at}/last-rules-result`, (call) => rulesOf(datasets(call), call).map(notComputed));
    api.route('GET', `${at}/status`, (call) => ({ status: 'EMPTY', rules: rulesOf(datasets(call), call).map(notComputed) }));
    api.route('GET', '/projects/:key/data-quality/status', (call) => {
        const { project } = datasets(call);
        return Object.fromEntries(project.ids(DATASET).map((name) => [name, { status: 'EMPTY' }]));
    });
}
/** The sandbox computes no rule yet, and says so as DSS does of a rule that never ran. */
function notComputed(rule) {
    return { ruleId: rule['id'] ?? '', outcome: 'EMPTY' };
}
function requireRule(datasets, call) {
    const id = call.param('id');
    if (!rulesOf(datasets, call).some((rule) => rule['id'] === id))
        throw notFound('data quality rule', `${call.param('name')}.${id}`);
}
function rulesOf(datasets, call) {
    return rulesIn(datasets.project.read(DATASET, call.param('name'))['metricsChecks']);
}
function changeRules(datasets, call, change) {
    amendObject(datasets, call.param('name'), (document) => {
        const checks = document['metricsChecks'];
        return { ...document, metricsChecks: { ...objectOrEmpty(checks), checks: change(rulesIn(checks)) } };
    });
}
function rulesIn(metricsChecks) {
    const { checks } = objectOrEmpty(metricsChecks);
    return (0,json/* isList */.Lv)(checks) ? checks.filter(json/* isObject */.Gv) : [];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/sandbox/logic/csv.js
/** Cells of CSV text in the excel style: quotes around a cell, doubled inside of it; LF, CRLF or nothing at the end. */
function parseCsv(text, separator) {
    const rows = [];
    let row = [];
    let cell = '';
    let quoted = false;
    const endCell = () => {
        row.push(cell);
        cell = '';
    };
    for (let index = 0; index < text.length; index += 1) {
        const character = text.charAt(index);
        if (quoted) {
            if (character !== '"')
                cell += character;
            else if (text.charAt(index + 1) === '"') {
                cell += '"';
                index += 1;
            }
            else
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === separator)
            endCell();
        else if (character === '\n') {
            endCell();
            rows.push(row);
            row = [];
        }
        else if (character !== '\r')
            cell += character;
    }
    if (cell !== '' || row.length > 0)
        rows.push([...row, cell]);
    return rows;
}
/** The stream format of the API: tabs, quotes where needed, one line a row (API reference 1.5). */
function tsvText(table) {
    const cellText = (cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    return table.map((row) => `${row.map(cellText).join('\t')}\n`).join('');
}

;// CONCATENATED MODULE: ./build/sandbox/store/folder.js


/** Writes a file so that a reader, or a crash, sees the old content or the new, never a part. Makes the folders above it. */
function writeFileAtomically(path, content) {
    const temporary = `${path}.tmp`;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(temporary, content);
    (0,external_node_fs_.renameSync)(temporary, path);
}
/**
 * The regular files of one folder. Their names are read once: the sandbox is the only writer of its data while it runs, and a folder of
 * 20,000 files must not be listed again for each request. Contents are always read from disk.
 */
class Folder {
    #directory;
    #names;
    #sorted;
    #namesByStem;
    constructor(directory) {
        this.#directory = directory;
    }
    /** Names of the files, sorted. */
    names() {
        this.#sorted ??= [...this.#index()].sort();
        return this.#sorted;
    }
    /** Files whose name without its extension is `stem`: `prep.json` and `prep.py` for `prep`. */
    siblings(stem) {
        if (this.#namesByStem === undefined) {
            this.#namesByStem = new Map();
            for (const name of this.#index())
                addToStem(this.#namesByStem, name);
        }
        return [...(this.#namesByStem.get(stem) ?? [])];
    }
    has(name) {
        return this.#index().has(name);
    }
    /** The content of a file as text, or undefined when there is none. Names come from the index, so none can point outside of the folder. */
    read(name) {
        return this.has(name) ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.#directory, name), 'utf8') : undefined;
    }
    write(name, text) {
        writeFileAtomically((0,external_node_path_.join)(this.#directory, name), text);
        if (this.has(name))
            return;
        this.#index().add(name);
        this.#sorted = undefined;
        if (this.#namesByStem !== undefined)
            addToStem(this.#namesByStem, name);
    }
    remove(name) {
        if (!this.has(name))
            return;
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#directory, name));
        this.#index().delete(name);
        this.#sorted = undefined;
        this.#namesByStem?.get(stemOf(name))?.delete(name);
    }
    #index() {
        this.#names ??= listFiles(this.#directory);
        return this.#names;
    }
}
/** DSS makes a folder with its first object, so a missing one is an empty one. */
function listFiles(directory) {
    const entries = (0,external_node_fs_.existsSync)(directory) ? (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }) : [];
    return new Set(entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp')).map((entry) => entry.name));
}
function stemOf(name) {
    const dot = name.lastIndexOf('.');
    return dot === -1 ? name : name.slice(0, dot);
}
function addToStem(namesByStem, name) {
    const stem = stemOf(name);
    const names = namesByStem.get(stem) ?? new Set();
    namesByStem.set(stem, names.add(name));
}

;// CONCATENATED MODULE: ./build/sandbox/routes/dataset-data.js








/** Data of datasets: uploads, rows, partitions, clearing (API reference 1.5, 2.7, 3.6). Only uploaded CSV files have rows yet. */
function registerDatasetData(api, store) {
    const at = '/projects/:key/datasets/:name';
    api.route('GET', `${at}/uploaded/files`, (call) => uploadedFiles(uploadsOf(store, call)));
    api.route('POST', `${at}/uploaded/files`, (call) => {
        const { fileName, bytes } = call.upload();
        if (fileName === '' || /[/\\\0]/.test(fileName) || fileName.startsWith('.'))
            throw illegalArgument('the uploaded file must have a plain name');
        writeFileAtomically((0,external_node_path_.join)(uploadsOf(store, call), fileName), bytes);
        return undefined;
    });
    api.route('GET', `${at}/data`, (call) => new RawAnswer('text/tab-separated-values;charset=utf-8', new TextEncoder().encode(rowsOf(store, call))));
    api.route('GET', `${at}/finish-streaming`, () => undefined);
    api.route('DELETE', `${at}/data`, (call) => {
        store.project(call.param('key')).read(DATASET, call.param('name'));
        (0,external_node_fs_.rmSync)(directoryOf(store, call), { recursive: true, force: true });
        return { messages: { error: false, messages: [] } };
    });
    api.route('GET', `${at}/partitions`, (call) => {
        store.project(call.param('key')).read(DATASET, call.param('name'));
        return [];
    });
    api.route('GET', `${at}/info`, (call) => {
        store.project(call.param('key')).read(DATASET, call.param('name'));
        return { projectKey: call.param('key'), name: call.param('name') };
    });
}
function directoryOf(store, call) {
    return store.dataPath('uploads', store.project(call.param('key')).key, call.param('name'));
}
/** Where the uploads of a dataset lie; only one type takes them (API reference 6, gotcha 21). */
function uploadsOf(store, call) {
    const { type } = store.project(call.param('key')).read(DATASET, call.param('name'));
    if (type !== 'UploadedFiles')
        throw illegalArgument(`dataset ${call.param('name')} is not of type UploadedFiles`);
    return directoryOf(store, call);
}
function uploadedFiles(directory) {
    return namesIn(directory).map((name) => ({ path: `/${name}`, length: (0,external_node_fs_.statSync)((0,external_node_path_.join)(directory, name)).size }));
}
function rowsOf(store, call) {
    const format = call.query('format') ?? 'tsv-excel-noheader';
    if (format !== 'tsv-excel-noheader' && format !== 'tsv-excel-header')
        throw illegalArgument(`unknown format: ${format}`);
    const document = store.project(call.param('key')).read(DATASET, call.param('name'));
    const directory = directoryOf(store, call);
    const files = namesIn(directory);
    if (document['formatType'] !== 'csv' || files.length === 0) {
        throw serverError(`root path of the dataset ${call.param('name')} does not exist`);
    }
    const { separator = ',', parseHeaderRow = false } = objectOrEmpty(document['formatParams']);
    const tables = files.map((name) => parseCsv((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8'), String(separator)));
    const rows = tables.flatMap((table) => (parseHeaderRow === true ? table.slice(1) : table));
    const header = format === 'tsv-excel-header' ? tables.slice(0, 1).flatMap((table) => table.slice(0, 1)) : [];
    return tsvText([...header, ...rows]);
}
function namesIn(directory) {
    return (0,external_node_fs_.existsSync)(directory) ? (0,external_node_fs_.readdirSync)(directory).sort() : [];
}

;// CONCATENATED MODULE: ./build/sandbox/logic/flow.js

/** The flow's view of a stored recipe: references of all roles, each once. */
function flowRecipe(name, recipe) {
    const type = recipe['type'];
    return { name, type: typeof type === 'string' ? type : '', inputs: refsOf(recipe['inputs']), outputs: refsOf(recipe['outputs']) };
}
/** Names of the recipes that read an object. */
function consumersOf(recipes, ref) {
    return recipes.filter((recipe) => recipe.inputs.includes(ref)).map((recipe) => recipe.name);
}
/** Names of the recipes that write an object. */
function producersOf(recipes, ref) {
    return recipes.filter((recipe) => recipe.outputs.includes(ref)).map((recipe) => recipe.name);
}
/** References in `inputs` or `outputs`: a map of roles to `{ items: [{ ref }] }` (API reference 2.8). */
function refsOf(roles) {
    if (!(0,json/* isObject */.Gv)(roles))
        return [];
    const items = Object.values(roles).flatMap((role) => ((0,json/* isObject */.Gv)(role) && (0,json/* isList */.Lv)(role['items']) ? role['items'] : []));
    const refs = items.flatMap((item) => ((0,json/* isObject */.Gv)(item) && typeof item['ref'] === 'string' ? [item['ref']] : []));
    return [...new Set(refs)];
}
/** A recipe with every reference to `from` made one to `to`, in all roles. */
function renameRef(recipe, from, to) {
    const rename = (roles) => {
        if (!(0,json/* isObject */.Gv)(roles))
            return {};
        return Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, renameInRole(role, from, to)]));
    };
    return { ...recipe, inputs: rename(recipe['inputs']), outputs: rename(recipe['outputs']) };
}
function renameInRole(role, from, to) {
    if (!(0,json/* isObject */.Gv)(role))
        return {};
    const items = (0,json/* isList */.Lv)(role['items']) ? role['items'] : [];
    return { ...role, items: items.map((item) => ((0,json/* isObject */.Gv)(item) && item['ref'] === from ? { ...item, ref: to } : item)) };
}

;// CONCATENATED MODULE: ./build/sandbox/logic/new-dataset.js




/** Connection types whose datasets go by another name (API reference 2.1). */
const DATASET_TYPE_OF = { EC2: 'S3' };
/** The type of the datasets that a connection holds. */
function datasetTypeOf(connectionType) {
    return DATASET_TYPE_OF[connectionType] ?? connectionType;
}
/**
 * The document of a dataset that a client describes itself: its fields over DSS's defaults. Table types do not get `mode` and `table`,
 * as DSS leaves them out too (API reference 2.7).
 */
function describedDataset(body) {
    const type = body['type'];
    if (typeof type !== 'string' || type === '')
        throw illegalArgument('a dataset must have a type');
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
    const defaults = SQL_TYPES.has(type) ? {} : FILE_PARAMS;
    const params = type === 'Inline' || !(0,json/* isObject */.Gv)(given['params']) ? objectOrEmpty(given['params']) : { ...defaults, ...given['params'] };
    const format = given['formatType'];
    const formatDefaults = typeof format === 'string' ? FORMAT_PARAMS[format] : undefined;
    const formatParams = typeof format === 'string' ? { formatParams: { ...formatDefaults, ...objectOrEmpty(given['formatParams']) } } : {};
    return {
        ...DATASET_DEFAULTS,
        ...given,
        params,
        ...formatParams,
        schema: { ...objectOrEmpty(DATASET_DEFAULTS['schema']), ...objectOrEmpty(given['schema']) },
    };
}
/** The document of a managed dataset: DSS chooses type, params and format from the connection (API reference 2.7). */
function managedDataset(name, connection, settings) {
    const base = { ...DATASET_DEFAULTS, type: datasetTypeOf(connection.type), managed: true };
    if (SQL_TYPES.has(connection.type)) {
        // An override of the schema is the only choice that the creation call leaves to its caller here.
        const schema = objectOrEmpty(settings['specificSettings'])['overrideSQLSchema'];
        const override = typeof schema === 'string' ? { schema } : {};
        return { ...base, params: { connection: connection.name, ...SQL_PARAMS, table: `\${projectKey}_${name.toLowerCase()}`, ...override } };
    }
    return { ...base, params: fileParams(name, connection), ...formatOf(objectOrEmpty(settings['specificSettings'])['formatOptionId']) };
}
function fileParams(name, connection) {
    const local = connection.type === 'Filesystem';
    return { connection: connection.name, path: local ? `\${projectKey}/${name}` : `/dataiku/\${projectKey}/${name}`, ...FILE_PARAMS };
}
function formatOf(option) {
    const id = typeof option === 'string' ? option : DEFAULT_FORMAT;
    const format = FORMATS[id];
    if (format === undefined)
        throw illegalArgument(`unknown format option: ${id}`);
    return { formatType: format.formatType, formatParams: format.formatParams };
}

;// CONCATENATED MODULE: ./build/sandbox/logic/view.js
/** API reference 2.6: the display name is `name` at creation and in the file, `label` in metadata. */
const PROJECT_METADATA = {
    label: 'name',
    shortDesc: 'shortDesc',
    description: 'description',
    tags: 'tags',
    checklists: 'checklists',
    customFields: 'customFields',
};
/** API reference 2.6. */
const PROJECT_PERMISSIONS = sameNames([
    'owner',
    'permissions',
    'permissionsVersion',
    'additionalDashboardUsers',
    'dashboardAuthorizations',
]);
/** API reference 2.6; the bundle settings are stored beside the others (corpus). */
const PROJECT_SETTINGS = sameNames([
    'settings',
    'exposedObjects',
    'metrics',
    'metricsChecks',
    'bundleExporterSettings',
    'bundleContainerSettings',
]);
/** Metadata of datasets and recipes (API reference 2.7, 2.8). */
const OBJECT_METADATA = {
    ...sameNames(['label', 'description', 'shortDesc', 'tags', 'checklists', 'customFields']),
    custom: 'customMeta',
};
/** The view's part of a document, under the names of the API. */
function viewOf(view, document) {
    const shown = Object.entries(view).flatMap(([name, field]) => (document[field] === undefined ? [] : [[name, document[field]]]));
    return Object.fromEntries(shown);
}
/** The document with the view's part replaced by `body`: what the body leaves out is lost, as with every PUT of DSS (API reference 1.6). */
function replaceView(view, document, body) {
    const owned = new Set(Object.values(view));
    const others = Object.entries(document).filter(([field]) => !owned.has(field));
    const replaced = Object.entries(view).flatMap(([name, field]) => (body[name] === undefined ? [] : [[field, body[name]]]));
    return Object.fromEntries([...others, ...replaced]);
}
function sameNames(names) {
    return Object.fromEntries(names.map((name) => [name, name]));
}

;// CONCATENATED MODULE: ./build/sandbox/store/connections.js

/** The connection of a name; throws DSS's not-found error. */
function requireConnection(store, name) {
    const type = store.instance.find('connections', name)?.['type'];
    if (typeof type !== 'string')
        throw notFound('connection', name);
    return { name, type };
}

;// CONCATENATED MODULE: ./build/sandbox/logic/graph.js
/** Node types are named after object types, but for folders (API reference 2.11). */
const NODE_NAMES = { MANAGED_FOLDER: 'FOLDER' };
/** The answer of `GET flow/graph`: nodes by reference, each with its neighbours (API reference 2.11). */
function flowGraph(objects, recipes) {
    const known = new Set(objects.map((object) => object.ref));
    const foreign = [...new Set(recipes.flatMap((recipe) => [...recipe.inputs, ...recipe.outputs]))].filter((ref) => !known.has(ref));
    const all = [...objects, ...foreign.map((ref) => ({ ref, objectType: 'DATASET', subType: '' }))];
    const neighbours = neighboursOf(recipes);
    const nodes = [
        ...all.map((object) => ({
            type: `COMPUTABLE_${NODE_NAMES[object.objectType] ?? object.objectType}`,
            subType: object.subType,
            ref: object.ref,
            predecessors: neighbours.producers.get(object.ref) ?? [],
            successors: neighbours.consumers.get(object.ref) ?? [],
        })),
        ...recipes.map((recipe) => ({
            type: 'RUNNABLE_RECIPE',
            subType: recipe.type,
            ref: recipe.name,
            predecessors: recipe.inputs,
            successors: recipe.outputs,
        })),
    ];
    const refsOf = (objectType) => objects.filter((object) => object.objectType === objectType).map((object) => object.ref);
    return {
        nodes: Object.fromEntries(nodes.map((node) => [node.ref, node])),
        datasets: refsOf('DATASET'),
        folders: refsOf('MANAGED_FOLDER'),
        models: refsOf('SAVED_MODEL'),
        recipes: recipes.map((recipe) => recipe.name),
    };
}
function neighboursOf(recipes) {
    const producers = new Map();
    const consumers = new Map();
    const add = (map, ref, recipe) => map.set(ref, [...(map.get(ref) ?? []), recipe]);
    for (const recipe of recipes) {
        for (const ref of recipe.inputs)
            add(consumers, ref, recipe.name);
        for (const ref of recipe.outputs)
            add(producers, ref, recipe.name);
    }
    return { producers, consumers };
}

;// CONCATENATED MODULE: ./build/sandbox/logic/zone.js
/**
 * All that moves when `item` moves: a recipe stands in the zone of its outputs, so an output takes its recipe along and a recipe its
 * outputs (API reference 2.11; true of every recipe of the corpus). `typeOf` gives the object type of a reference of the flow.
 */
function movedWith(item, recipes, typeOf) {
    if (item.projectKey !== undefined)
        return [item];
    const moved = new Map();
    const visit = (next) => {
        const key = `${next.objectType} ${next.objectId}`;
        if (moved.has(key))
            return;
        moved.set(key, next);
        for (const recipe of recipes) {
            if (next.objectType === 'RECIPE' && recipe.name === next.objectId) {
                for (const ref of recipe.outputs)
                    if (!ref.includes('.'))
                        visit({ objectId: ref, objectType: typeOf(ref) });
            }
            else if (next.objectType !== 'RECIPE' && recipe.outputs.includes(next.objectId)) {
                visit({ objectId: recipe.name, objectType: 'RECIPE' });
            }
        }
    };
    visit(item);
    return [...moved.values()];
}
/** Items less those of `removed`. */
function withoutItems(items, removed) {
    const keyOf = (item) => `${item.objectType} ${item.projectKey ?? ''} ${item.objectId}`;
    const gone = new Set(removed.map(keyOf));
    return items.filter((item) => !gone.has(keyOf(item)));
}

;// CONCATENATED MODULE: ./build/sandbox/store/references.js

/** Folders of the project tree that hold objects of the flow, with their object type (API reference 2.11, corpus). */
const FLOW_FOLDERS = {
    [DATASET.folder]: DATASET.objectType,
    [MANAGED_FOLDER.folder]: MANAGED_FOLDER.objectType,
    saved_models: 'SAVED_MODEL',
    model_evaluation_stores: 'MODEL_EVALUATION_STORE',
    'knowledge-banks': 'RETRIEVABLE_KNOWLEDGE',
    streaming_endpoints: 'STREAMING_ENDPOINT',
    labeling_tasks: 'LABELING_TASK',
};
/** Object type of what a recipe's `ref` names in this project; undefined when nothing has that name or id. */
function typeOfRef(project, ref) {
    return Object.entries(FLOW_FOLDERS).find(([folder]) => project.holds(folder, ref))?.[1];
}
/** Everything of the flow but its recipes. */
function flowObjects(project) {
    return Object.entries(FLOW_FOLDERS).flatMap(([folder, objectType]) => project.idsIn(folder).map((ref) => ({ ref, objectType, subType: subTypeOf(project, folder, ref) })));
}
function subTypeOf(project, folder, ref) {
    const kind = [DATASET, MANAGED_FOLDER].find((candidate) => candidate.folder === folder);
    const type = kind === undefined ? '' : project.read(kind, ref)['type'];
    return typeof type === 'string' ? type : '';
}

;// CONCATENATED MODULE: ./build/sandbox/store/zones.js






/** The zone that holds everything that no other zone holds; its items are never stored (API reference 2.11). */
const DEFAULT_ZONE = 'default';
/** The default zone as DSS first writes it (corpus). */
const NEW_DEFAULT_ZONE = {
    name: 'Default',
    color: '#D1D8DA',
    items: [],
    shared: [],
    tags: [],
    customFields: {},
    checklists: { checklists: [] },
};
/** Ids of all zones; the default one is missing while there is no other (API reference 2.11). */
function zoneIds(project) {
    const stored = project.ids(ZONE);
    return stored.length === 0 || stored.includes(DEFAULT_ZONE) ? stored : [DEFAULT_ZONE, ...stored];
}
/** The zone as a GET answers it; the default one exists always. */
function readZone(project, id) {
    const stored = id === DEFAULT_ZONE && !project.has(ZONE, id) ? NEW_DEFAULT_ZONE : project.read(ZONE, id);
    const document = present(ZONE, { projectKey: project.key, id }, stored);
    return id === DEFAULT_ZONE ? { ...document, items: [] } : { ...document, items: itemsOf(document['items']).map(itemJson) };
}
/** Moves objects, with what moves along, into a zone and answers the zone. An object is in one zone only (API reference 2.11). */
function moveItems(project, zoneId, items) {
    readZone(project, zoneId);
    const recipes = project.recipes();
    const moved = items.flatMap((item) => movedWith(item, recipes, (ref) => typeOfRef(project, ref) ?? 'DATASET'));
    rewriteItems(project, (current, id) => {
        const others = withoutItems(current, id === zoneId ? [] : moved);
        return id === zoneId ? [...others, ...withoutItems(moved, current)] : others;
    });
    return readZone(project, zoneId);
}
/** Shows an object of another zone in this one too. */
function shareItem(project, zoneId, item) {
    return changeShared(project, zoneId, (shared) => [...shared, ...withoutItems([item], shared)]);
}
function unshareItem(project, zoneId, item) {
    return changeShared(project, zoneId, (shared) => withoutItems(shared, [item]));
}
/** The part of the flow that a zone holds. */
function zoneGraph(project, zoneId) {
    const zone = readZone(project, zoneId);
    const isHere = zoneId === DEFAULT_ZONE ? outsideOfZones(project) : insideOf(itemsOf(zone['items']));
    const objects = flowObjects(project).filter((object) => isHere(object.objectType, object.ref));
    const recipes = project.recipes().filter((recipe) => isHere('RECIPE', recipe.name));
    return flowGraph(objects, recipes);
}
function insideOf(items) {
    const keys = new Set(items.map((item) => `${item.objectType} ${item.objectId}`));
    return (objectType, id) => keys.has(`${objectType} ${id}`);
}
function outsideOfZones(project) {
    const isElsewhere = insideOf(project.ids(ZONE).flatMap((id) => itemsOf(readZone(project, id)['items'])));
    return (objectType, id) => !isElsewhere(objectType, id);
}
function changeShared(project, zoneId, change) {
    const zone = zoneId === DEFAULT_ZONE && !project.has(ZONE, zoneId) ? NEW_DEFAULT_ZONE : project.read(ZONE, zoneId);
    project.write(ZONE, zoneId, { ...zone, shared: change(itemsOf(zone['shared'])).map(itemJson) });
    return readZone(project, zoneId);
}
/** Rewrites the items of every stored zone; files that stay the same are not touched. The default zone stores none. */
function rewriteItems(project, change) {
    for (const id of project.ids(ZONE)) {
        if (id === DEFAULT_ZONE)
            continue;
        const zone = project.read(ZONE, id);
        const items = change(itemsOf(zone['items']), id).map(itemJson);
        if (!(0,json/* jsonEqual */.Zm)(items, zone['items']))
            project.write(ZONE, id, { ...zone, items });
    }
}
/** Replaces an object's references in all zones, shared ones too; `to` undefined removes them. */
function replaceInZones(project, from, to) {
    const replace = (items) => items.flatMap((item) => item.objectId === from.objectId && item.objectType === from.objectType ? (to === undefined ? [] : [to]) : [item]);
    for (const id of project.ids(ZONE)) {
        const zone = project.read(ZONE, id);
        const next = {
            ...zone,
            items: replace(itemsOf(zone['items'])).map(itemJson),
            shared: replace(itemsOf(zone['shared'])).map(itemJson),
        };
        if (!(0,json/* jsonEqual */.Zm)(next, zone))
            project.write(ZONE, id, next);
    }
}
/** The items of a zone document. */
function itemsOf(value) {
    if (!(0,json/* isList */.Lv)(value))
        return [];
    return value.flatMap((item) => {
        if (!(0,json/* isObject */.Gv)(item) || typeof item['objectId'] !== 'string' || typeof item['objectType'] !== 'string')
            return [];
        const foreign = item['projectKey'];
        return [
            { objectId: item['objectId'], objectType: item['objectType'], ...(typeof foreign === 'string' ? { projectKey: foreign } : {}) },
        ];
    });
}
/** The client compares items as text, so the keys must stand in this order (API reference 2.11). */
function itemJson(item) {
    const own = { objectId: item.objectId, objectType: item.objectType };
    return item.projectKey === undefined ? own : { ...own, projectKey: item.projectKey };
}

;// CONCATENATED MODULE: ./build/sandbox/store/delete-object.js




/** Deletes a dataset and, as DSS does silently, the recipes that read it (API reference 2.7). */
function deleteDataset(store, project, target) {
    deleteObject(project, DATASET, target.name);
    deleteConsumers(project, target.name);
    if (target.dropData)
        (0,external_node_fs_.rmSync)(store.dataPath('uploads', project.key, target.name), { recursive: true, force: true });
}
/** Deletes a managed folder, its files and the recipes that read it. */
function deleteManagedFolder(store, project, id) {
    deleteObject(project, MANAGED_FOLDER, id);
    deleteConsumers(project, id);
    (0,external_node_fs_.rmSync)(store.dataPath('managed_folders', project.key, id), { recursive: true, force: true });
}
/** Deletes a recipe; its outputs stay (API reference 2.8). */
function deleteRecipe(project, name) {
    deleteObject(project, RECIPE, name);
}
function deleteConsumers(project, ref) {
    for (const recipe of consumersOf(project.recipes(), ref))
        deleteRecipe(project, recipe);
}
function deleteObject(project, kind, id) {
    project.read(kind, id);
    project.remove(kind, id);
    replaceInZones(project, { objectId: id, objectType: kind.objectType }, undefined);
}

;// CONCATENATED MODULE: ./build/sandbox/store/exposed.js




/** Datasets that other projects share with this one, under `OWNER.name` (API reference 2.6 sharing, 2.7 list). */
function foreignDatasets(store, projectKey) {
    return store.projects().flatMap((project) => exposedTo(project, projectKey).map((name) => {
        const document = readObject({ store, project, kind: DATASET }, name);
        return listItem(store, { ...document, smartName: `${project.key}.${name}` });
    }));
}
function exposedTo(project, target) {
    const exposed = project.params()['exposedObjects'];
    const objects = (0,json/* isObject */.Gv)(exposed) && (0,json/* isList */.Lv)(exposed['objects']) ? exposed['objects'] : [];
    return objects.flatMap((object) => {
        if (!(0,json/* isObject */.Gv)(object) || object['type'] !== 'DATASET' || !sharedWith(object['rules'], target))
            return [];
        const name = object['localName'];
        return typeof name === 'string' && project.has(DATASET, name) ? [name] : [];
    });
}
function sharedWith(rules, target) {
    return (0,json/* isList */.Lv)(rules) && rules.some((rule) => (0,json/* isObject */.Gv)(rule) && rule['targetProject'] === target);
}

;// CONCATENATED MODULE: ./build/sandbox/store/rename-object.js






/** Renames a dataset with its uploads, and its mentions in recipes and zones. */
function renameDataset(datasets, from, to) {
    const { store, project } = datasets;
    renameFile(datasets, from, to);
    const uploads = store.dataPath('uploads', project.key, from);
    if ((0,external_node_fs_.existsSync)(uploads))
        (0,external_node_fs_.renameSync)(uploads, store.dataPath('uploads', project.key, to));
    for (const recipe of project.recipes()) {
        if (!recipe.inputs.includes(from) && !recipe.outputs.includes(from))
            continue;
        const stored = project.read(RECIPE, recipe.name);
        project.write(RECIPE, recipe.name, amend(stored, renameRef(stored, from, to), store.stamp()));
    }
}
/** Renames a recipe with its payload. */
function renameRecipe(recipes, from, to) {
    renameFile(recipes, from, to);
}
function renameFile({ store, project, kind }, from, to) {
    const stored = project.read(kind, from);
    if (project.has(kind, to))
        throw alreadyExists(kind.label, `${project.key}.${to}`);
    project.write(kind, to, amend(stored, stored, store.stamp()));
    const payload = project.payload(kind, from);
    if (payload !== undefined)
        project.writePayload(kind, to, { extension: project.payloadExtension(kind, from), text: payload });
    project.remove(kind, from);
    replaceInZones(project, reference(kind, from), reference(kind, to));
}
function reference(kind, id) {
    return { objectId: id, objectType: kind.objectType };
}

;// CONCATENATED MODULE: ./build/sandbox/routes/datasets.js












/** Datasets: documents, schema, metadata, usages (API reference 2.7). */
function registerDatasets(api, store) {
    const datasets = (call) => ({ store, project: store.project(call.param('key')), kind: DATASET });
    const at = '/projects/:key/datasets';
    api.route('GET', at, (call) => [
        ...listObjects(datasets(call)),
        ...(call.flag('foreign', false) ? foreignDatasets(store, call.param('key')) : []),
    ]);
    api.route('POST', at, (call) => createDataset(datasets(call), call.object()));
    api.route('POST', `${at}/managed`, (call) => createManagedDataset(datasets(call), call.object()));
    api.route('GET', `${at}/:name`, (call) => readObject(datasets(call), call.param('name')));
    api.route('PUT', `${at}/:name`, (call) => replaceObject(datasets(call), call.param('name'), call.object()));
    api.route('DELETE', `${at}/:name`, (call) => {
        deleteDataset(store, datasets(call).project, { name: call.param('name'), dropData: call.flag('dropData', false) });
        return undefined;
    });
    api.route('POST', '/projects/:key/actions/renameDataset', (call) => {
        const { oldName, newName } = call.object();
        renameDataset(datasets(call), requireText(oldName, 'oldName'), requireText(newName, 'newName'));
        return undefined;
    });
    registerDatasetParts(api, datasets);
}
function registerDatasetParts(api, datasets) {
    const at = '/projects/:key/datasets/:name';
    const stored = (call) => datasets(call).project.read(DATASET, call.param('name'));
    api.route('GET', `${at}/schema`, (call) => stored(call)['schema'] ?? { columns: [], userModified: false });
    api.route('PUT', `${at}/schema`, (call) => {
        const schema = call.object();
        if (!Array.isArray(schema['columns']))
            throw illegalArgument('a schema must hold a list of columns');
        return amendObject(datasets(call), call.param('name'), (document) => ({ ...document, schema }))['schema'];
    });
    api.route('GET', `${at}/metadata`, (call) => viewOf(OBJECT_METADATA, stored(call)));
    api.route('PUT', `${at}/metadata`, (call) => {
        const body = call.object();
        return viewOf(OBJECT_METADATA, amendObject(datasets(call), call.param('name'), (document) => replaceView(OBJECT_METADATA, document, body)));
    });
    api.route('GET', `${at}/usages`, (call) => {
        const { project } = datasets(call);
        project.read(DATASET, call.param('name'));
        return consumersOf(project.recipes(), call.param('name')).map((recipe) => ({
            type: 'RECIPE_INPUT',
            objectId: recipe,
            objectProjectKey: project.key,
        }));
    });
}
function createDataset(datasets, body) {
    const name = requireText(body['name'], 'name');
    const document = describedDataset(body);
    const params = document['params'];
    const connection = (0,json/* isObject */.Gv)(params) ? params['connection'] : undefined;
    if (typeof connection === 'string')
        requireConnection(datasets.store, connection);
    return createObject(datasets, name, document);
}
function createManagedDataset(datasets, body) {
    const settings = requireObject(body['creationSettings'], 'creationSettings');
    const connection = requireConnection(datasets.store, requireText(settings['connectionId'], 'connectionId'));
    const name = requireText(body['name'], 'name');
    return createObject(datasets, name, managedDataset(name, connection, settings));
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./build/sandbox/store/gson.js
const HTML_CHARACTERS = /[<>&='\u2028\u2029]/g;
/** The text of a document as DSS writes it. Keys stay in their order, empty lists and maps stay. */
function gsonText(value) {
    // These characters never stand outside of strings in JSON, so the whole text can be escaped at once.
    return JSON.stringify(value, null, 2).replace(HTML_CHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/sandbox/routes/export.js





/** A whole project in one call: its tree under `project_config/`, beside a manifest (API reference 4, corpus). */
function registerExport(api, store) {
    api.route('POST', '/projects/:key/export', (call) => {
        const project = store.project(call.param('key'));
        const options = call.body === undefined ? {} : call.object();
        return new RawAnswer('application/zip', (0,esm/* zipSync */.L)({ ...treeOf(project), 'export-manifest.json': manifest(project.key, options) }));
    });
}
function treeOf(project) {
    const files = (0,external_node_fs_.readdirSync)(project.directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name)).sort();
    return Object.fromEntries(paths.map((path) => [`project_config/${(0,external_node_path_.relative)(project.directory, path).split(external_node_path_.sep).join('/')}`, new Uint8Array((0,external_node_fs_.readFileSync)(path))]));
}
/** No data is ever included, whatever the options ask for. */
function manifest(projectKey, options) {
    const document = {
        exportedWithOptions: options,
        actualContent: {
            includedDatasets: [],
            includedSavedModels: [],
            includedManagedFolders: [],
            allAnalysisData: false,
            insightsData: false,
        },
        originalProjectKey: projectKey,
        manifestVersion: 3,
        foreignObjects: [],
    };
    return new TextEncoder().encode(gsonText(document));
}

;// CONCATENATED MODULE: ./build/sandbox/routes/flow.js


/** The dependency graph of a project (API reference 2.11). */
function registerFlow(api, store) {
    api.route('GET', '/projects/:key/flow/graph', (call) => {
        const project = store.project(call.param('key'));
        return flowGraph(flowObjects(project), project.recipes());
    });
}

;// CONCATENATED MODULE: ./build/sandbox/routes/folder-contents.js






/** The files of managed folders: list, get, put, delete (API reference 2.10). */
function registerFolderContents(api, store) {
    const at = '/projects/:key/managedfolders/:id/contents';
    api.route('GET', at, (call) => ({ items: listContents(rootOf(store, call)) }));
    api.route('GET', `${at}/*`, (call) => new RawAnswer('application/octet-stream', (0,external_node_fs_.readFileSync)(requireFile(store, call))));
    api.route('POST', `${at}/*`, (call) => {
        const path = fileOf(store, call);
        writeFileAtomically(path, call.upload().bytes);
        return contentItem(rootOf(store, call), path);
    });
    api.route('DELETE', `${at}/*`, (call) => {
        (0,external_node_fs_.rmSync)(requireFile(store, call));
        return undefined;
    });
}
/** Where the files of the folder lie; throws when the folder does not exist. */
function rootOf(store, call) {
    const project = store.project(call.param('key'));
    project.read(MANAGED_FOLDER, call.param('id'));
    return store.dataPath('managed_folders', project.key, call.param('id'));
}
/** The file that the rest of the path names; never one outside of the folder. */
function fileOf(store, call) {
    const root = rootOf(store, call);
    const path = (0,external_node_path_.join)(root, call.param('*'));
    if (!path.startsWith(root + external_node_path_.sep) || call.param('*').includes('\0'))
        throw illegalArgument('the path leaves the folder');
    return path;
}
function requireFile(store, call) {
    const path = fileOf(store, call);
    if (!(0,external_node_fs_.existsSync)(path) || !(0,external_node_fs_.statSync)(path).isFile())
        throw notFound('file', call.param('*'));
    return path;
}
function listContents(root) {
    if (!(0,external_node_fs_.existsSync)(root))
        return [];
    return (0,external_node_fs_.readdirSync)(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => contentItem(root, (0,external_node_path_.join)(entry.parentPath, entry.name)))
        .sort((left, right) => (String(left['path']) < String(right['path']) ? -1 : 1));
}
/** Paths start with a slash, times are milliseconds since 1970 (API reference 2.10). */
function contentItem(root, path) {
    const { size, mtimeMs } = (0,external_node_fs_.statSync)(path);
    return { path: `/${(0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/')}`, size, lastModified: Math.floor(mtimeMs) };
}

;// CONCATENATED MODULE: ./build/sandbox/routes/groups.js





/** Groups (API reference 2.3). Abilities whose names start with `may` come with each release, so any such flag is known. */
function registerGroups(api, store) {
    const at = '/admin/groups';
    const all = () => Object.values(store.instance.all('groups')).filter(json/* isObject */.Gv);
    api.route('GET', at, all);
    api.route('GET', '/groups', () => all().map((group) => ({ name: group['name'] ?? '', description: group['description'] ?? '' })));
    api.route('POST', at, (call) => {
        const { name, description = '', sourceType = 'LOCAL' } = withoutNulls(call.object());
        const id = requireText(name, 'name');
        if (store.instance.find('groups', id) !== undefined)
            throw alreadyExists('group', id);
        store.instance.put('groups', id, { ...newGroup(id, { admin: false }), description, sourceType });
        return { msg: `created group ${id}` };
    });
    api.route('GET', `${at}/:name`, (call) => requireGroup(store, call.param('name')));
    api.route('PUT', `${at}/:name`, (call) => {
        const name = call.param('name');
        requireGroup(store, name);
        const model = newGroup(name, { admin: false });
        const known = Object.entries(call.object()).filter(([field]) => field in model || field.startsWith('may'));
        store.instance.put('groups', name, { ...Object.fromEntries(known), name });
        return requireGroup(store, name);
    });
    api.route('DELETE', `${at}/:name`, (call) => {
        requireGroup(store, call.param('name'));
        store.instance.remove('groups', call.param('name'));
        return undefined;
    });
}
function requireGroup(store, name) {
    const group = store.instance.find('groups', name);
    if (group === undefined)
        throw notFound('group', name);
    return group;
}

;// CONCATENATED MODULE: ./build/sandbox/routes/instance.js




/** What a client asks about the node and its own key, and the documents of the instance (API reference 1.7, 1.8, 2.5). */
function registerInstance(api, store) {
    api.route('GET', '/auth/info', () => ({
        authSource: 'CONFIGURABLE_API_KEY',
        authIdentifier: ACTOR,
        associatedDSSUser: 'admin',
        groups: ['administrators'],
        via: [],
        admin: true,
    }));
    api.route('GET', '/instance-info', () => {
        const { nodeId } = store.behaviour;
        return { nodeId, nodeName: nodeId, nodeType: 'DESIGN' };
    });
    api.route('GET', '/current-user', () => {
        throw forbidden('Action forbidden, a global API key is no user');
    });
    api.route('GET', '/admin/general-settings', () => store.instance.document('general-settings'));
    api.route('PUT', '/admin/general-settings', (call) => {
        store.instance.write('general-settings', call.object());
        return undefined;
    });
    api.route('GET', '/admin/variables', () => store.instance.document('variables'));
    api.route('PUT', '/admin/variables', (call) => {
        store.instance.write('variables', call.object());
        return undefined;
    });
    api.route('POST', '/permissions/actions/check-objects', (call) => checkObjects(call.object()['items']));
    registerFutures(api, store);
}
/** The key is an administrator's, so every right is granted. */
function checkObjects(items) {
    if (!(0,json/* isList */.Lv)(items))
        throw illegalArgument('items must be a list');
    return { items: items.map((item) => ({ ...((0,json/* isObject */.Gv)(item) ? item : {}), permitted: true })) };
}
/** Operations are over before their job id is known, so nothing is ever running (API reference 1.4). */
function registerFutures(api, store) {
    api.route('GET', '/futures', () => []);
    api.route('GET', '/futures/:id', (call) => {
        const result = store.futures.get(call.param('id'));
        if (result === undefined)
            throw notFound('future', call.param('id'));
        return finishedFuture(call.param('id'), result);
    });
    api.route('DELETE', '/futures/:id', (call) => {
        if (!store.futures.has(call.param('id')))
            throw notFound('future', call.param('id'));
        return undefined;
    });
}

;// CONCATENATED MODULE: ./build/sandbox/logic/new-managed-folder.js




/** The document of a managed folder: the client's fields over DSS's defaults (API reference 2.10). The type follows the connection. */
function newManagedFolder(body, connection) {
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
    return {
        name: '',
        type: datasetTypeOf(connection.type),
        flowOptions: { virtualizable: false, rebuildBehavior: 'NORMAL', crossProjectBuildBehavior: 'DEFAULT' },
        metrics: FOLDER_METRICS,
        checks: FOLDER_CHECKS,
        tags: [],
        customFields: {},
        checklists: { checklists: [] },
        ...given,
        params: {
            connection: connection.name,
            path: '${projectKey}/${odbId}',
            notReadyIfEmpty: false,
            filesSelectionRules: ALL_FILES,
            ...objectOrEmpty(given['params']),
        },
    };
}

;// CONCATENATED MODULE: ./build/sandbox/routes/managed-folders.js







/** Where folders go when their creator names no connection (API reference 2.10). */
const DEFAULT_CONNECTION = 'filesystem_folders';
/** Managed folders: documents and usages; their files are in `folder-contents.ts` (API reference 2.10). */
function registerManagedFolders(api, store) {
    const folders = (call) => ({ store, project: store.project(call.param('key')), kind: MANAGED_FOLDER });
    const at = '/projects/:key/managedfolders';
    api.route('GET', at, (call) => listObjects(folders(call)));
    api.route('POST', at, (call) => createFolder(folders(call), call.object()));
    api.route('GET', `${at}/:id`, (call) => readObject(folders(call), call.param('id')));
    api.route('PUT', `${at}/:id`, (call) => replaceObject(folders(call), call.param('id'), call.object()));
    api.route('DELETE', `${at}/:id`, (call) => {
        deleteManagedFolder(store, folders(call).project, call.param('id'));
        return undefined;
    });
    api.route('POST', '/projects/:key/actions/renameManagedFolder', (call) => {
        const { id, newName } = call.object();
        const name = requireText(newName, 'newName');
        amendObject(folders(call), requireText(id, 'id'), (document) => ({ ...document, name }));
        return undefined;
    });
    api.route('GET', `${at}/:id/usages`, (call) => usagesOf(folders(call), call.param('id')));
}
/** The id is generated; names need not be unique (API reference 2.10). */
function createFolder(folders, body) {
    requireText(body['name'], 'name');
    const named = objectOrEmpty(body['params'])['connection'];
    const connection = requireConnection(folders.store, typeof named === 'string' ? named : DEFAULT_CONNECTION);
    return createObject(folders, folders.store.newId(8), newManagedFolder(body, connection));
}
function usagesOf({ project }, id) {
    project.read(MANAGED_FOLDER, id);
    const recipes = project.recipes();
    const usage = (type) => (objectId) => ({ type, objectId, objectProjectKey: project.key });
    return [...consumersOf(recipes, id).map(usage('RECIPE_INPUT')), ...producersOf(recipes, id).map(usage('RECIPE_OUTPUT'))];
}

;// CONCATENATED MODULE: ./build/sandbox/routes/project-parts.js




/** The parts of a project that have endpoints of their own: metadata, permissions, settings, variables, tags (API reference 2.6). */
function registerProjectParts(api, store) {
    registerView(api, store, { path: 'metadata', view: PROJECT_METADATA, required: 'label' });
    registerView(api, store, { path: 'permissions', view: PROJECT_PERMISSIONS, required: 'permissions' });
    registerView(api, store, { path: 'settings', view: PROJECT_SETTINGS, required: 'settings' });
    registerVariables(api, store);
    api.route('GET', '/projects/:key/tags', (call) => store.project(call.param('key')).part('tags.json') ?? { tags: {} });
    api.route('PUT', '/projects/:key/tags', (call) => {
        const { tags } = call.object();
        if (!(0,json/* isObject */.Gv)(tags))
            throw illegalArgument('tags must be an object');
        store.project(call.param('key')).writePart('tags.json', { tags });
        return undefined;
    });
}
function registerView(api, store, part) {
    const path = `/projects/:key/${part.path}`;
    api.route('GET', path, (call) => viewOf(part.view, store.project(call.param('key')).params()));
    api.route('PUT', path, (call) => {
        const body = call.object();
        if (body[part.required] === undefined)
            throw illegalArgument(`${part.path} must hold ${part.required}`);
        const project = store.project(call.param('key'));
        const params = project.params();
        project.writePart('params.json', amend(params, replaceView(part.view, params, body), store.stamp()));
        return undefined;
    });
}
function registerVariables(api, store) {
    api.route('GET', '/projects/:key/variables', (call) => variablesOf(store, call));
    api.route('PUT', '/projects/:key/variables', (call) => {
        const { standard, local } = call.object();
        if (!(0,json/* isObject */.Gv)(standard) || !(0,json/* isObject */.Gv)(local))
            throw illegalArgument('variables must hold both standard and local');
        const project = store.project(call.param('key'));
        project.writePart('variables.json', standard);
        project.writePart('localvariables.json', local);
        return undefined;
    });
    api.route('GET', '/projects/:key/variables-resolved', (call) => {
        const { standard, local } = variablesOf(store, call);
        const resolved = { ...store.instance.document('variables'), ...standard, ...local, projectKey: call.param('key') };
        if (call.flag('typed', false))
            return resolved;
        const text = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
        return Object.fromEntries(Object.entries(resolved).map(([name, value]) => [name, text(value)]));
    });
}
function variablesOf(store, call) {
    const project = store.project(call.param('key'));
    return { standard: project.part('variables.json') ?? {}, local: project.part('localvariables.json') ?? {} };
}

;// CONCATENATED MODULE: ./build/sandbox/fields/project-defaults.js

/** The `settings` block of a new project (corpus). */
const SETTINGS = {
    flowAnchorSourcesAndSinks: true,
    flowDisplaySettings: { zonesGraphRenderingAlgorithm: 'DOT_OLDRANK', zonesGraphConnectZones: true, zonesGraphForJobs: true },
    gitCommitMode: 'AUTO',
    useRemoteGit: true,
    disableAutomaticTriggers: false,
    integrations: { integrations: [] },
    flowBuildSettings: {
        mergeSparkPipelines: false,
        pruneBeforeSparkPipelines: true,
        mergeSqlPipelines: false,
        pruneBeforeSqlPipelines: true,
    },
    sharingRequestsEnabled: 'INHERIT',
    limitedVisibilityEnabled: 'INHERIT',
    accessRequestsEnabled: 'INHERIT',
    limitsSettings: {
        memSampleBytes: { soft: -1, hard: -1 },
        shakerMemTableBytes: { soft: -1, hard: -1 },
        attachmentBytes: { soft: -1, hard: -1 },
    },
    relocationSettings: { sqlLikeRecipesInitializationMode: 'RESOLVED_TABLE_REFERENCES' },
    recipeEnginesPreferences: { forbiddenEngines: [], enginesPreferenceOrder: [], forbiddenByRecipeType: {}, preferenceByRecipeType: {} },
    codeEnvs: {
        python: { mode: 'INHERIT', preventOverride: false },
        r: { mode: 'INHERIT', preventOverride: false },
        julia: { mode: 'INHERIT', preventOverride: false },
    },
    container: { containerMode: 'INHERIT' },
    containerForVisualRecipesWorkloads: { containerMode: 'INHERIT' },
    datasetsCreationSettings: {
        useGlobal: true,
        preferedStorageFormats: 'CSV_ESCAPING_NOGZIP_FORHIVE,CSV_EXCEL_GZIP,PARQUET_HIVE',
        virtualizable: false,
        allowUploadsWithoutConnection: true,
    },
    hiveEngineCreationSettings: { useGlobal: true, executionEngine: 'HIVECLI_LOCAL' },
    sparkEngineCreationSettings: { useGlobal: true, executionEngine: 'SPARK_SUBMIT', useGlobalMetastore: false },
    impalaEngineCreationSettings: { useGlobal: true, streamMode: true },
    wikiSettings: { promoted: false },
    cluster: { clusterMode: 'INHERIT' },
    k8sCluster: { clusterMode: 'INHERIT' },
    virtualWebAppBackendSettings: { mode: 'INHERIT', preventOverride: false },
    dkuProperties: [],
};
/** `params.json` of a new project, less what its creator names (API reference 2.6, corpus). */
const PROJECT_DEFAULTS = {
    dashboardAuthorizations: { allAuthorized: false, authorizations: [] },
    exposedObjects: { objects: [] },
    projectType: 'REGULAR',
    projectAppType: 'REGULAR',
    hasSetupSection: false,
    owner: '',
    permissionsVersion: 'V2',
    permissions: [],
    additionalDashboardUsers: { users: [] },
    tutorialProject: false,
    settings: SETTINGS,
    name: '',
    projectStatus: 'Sandbox',
    imgPattern: 1,
    showInitials: false,
    metrics: PROJECT_METRICS,
    metricsChecks: PROJECT_METRICS_CHECKS,
    shortDesc: '',
    tags: [],
    customFields: {},
};
const CHECKLIST = [
    { done: true, text: 'Create the project' },
    { done: false, text: 'Set a project image (click on the color next to the project title)' },
    { done: false, text: 'Import your [first dataset](projects/KEY/datasets/new/)' },
    { done: false, text: 'Organize your work by replacing this with a real todo' },
];
/** The checklist that every new project starts with (corpus). */
function defaultChecklists(projectKey, created) {
    const items = CHECKLIST.map(({ done, text }) => ({
        done,
        text: text.replace('KEY', projectKey),
        createdOn: created.at,
        createdBy: created.login,
        stateChangedOn: 0,
    }));
    return { checklists: [{ title: "Your new project's Todo", createdOn: 0, items }] };
}

;// CONCATENATED MODULE: ./build/sandbox/logic/project.js





/** Keys that DSS accepts; it recommends capitals and does not insist (API reference 1.9). */
const PROJECT_KEY = /^[A-Za-z0-9_]+$/;
function isProjectKey(key) {
    return PROJECT_KEY.test(key);
}
/** `params.json` of a new project. `body` is that of the create call: name, owner, description, settings, permissions, tags. */
function newProject(key, body, stamp) {
    const given = Object.entries(body).filter(([field, value]) => value !== null && PROJECT_FIELDS.has(field));
    const tag = { versionNumber: 0, lastModifiedBy: { login: stamp.login }, lastModifiedOn: stamp.at };
    const content = { ...PROJECT_DEFAULTS, name: key, ...Object.fromEntries(given) };
    return {
        ...content,
        settings: { ...objectOrEmpty(PROJECT_DEFAULTS['settings']), ...objectOrEmpty(content['settings']) },
        tags: (0,json/* isList */.Lv)(content['tags']) ? [...content['tags']].map(String).sort() : [],
        checklists: defaultChecklists(key, stamp),
        versionTag: tag,
        creationTag: tag,
    };
}
/** One entry of the project list; the summary of a project is the same (API reference 2.6). */
function projectSummary(key, params) {
    const { versionTag = {}, creationTag = {} } = withVersionTag(params);
    return {
        projectKey: key,
        name: params['name'] ?? key,
        label: params['name'] ?? key,
        shortDesc: params['shortDesc'] ?? '',
        projectType: params['projectType'] ?? 'REGULAR',
        projectStatus: params['projectStatus'] ?? '',
        ownerLogin: params['owner'] ?? '',
        ownerDisplayName: params['owner'] ?? '',
        tags: (0,json/* isList */.Lv)(params['tags']) ? [...params['tags']].map(String).sort() : [],
        isProjectAdmin: true,
        canReadProjectContent: true,
        canWriteProjectContent: true,
        versionTag,
        creationTag,
    };
}

;// CONCATENATED MODULE: ./build/sandbox/routes/projects.js






/** Projects themselves: list, summary, create, delete (API reference 2.6). */
function registerProjects(api, store) {
    api.route('GET', '/projects', () => store.projects().map((project) => listItem(store, projectSummary(project.key, project.params()))));
    api.route('GET', '/projects/:key', (call) => {
        const project = store.project(call.param('key'));
        return projectSummary(project.key, project.params());
    });
    api.route('POST', '/projects', (call) => createProject(store, call.object()));
    api.route('DELETE', '/projects/:key', (call) => {
        const key = store.project(call.param('key')).key;
        store.removeProject(key);
        for (const area of ['managed_folders', 'uploads'])
            (0,external_node_fs_.rmSync)(store.dataPath(area, key), { recursive: true, force: true });
        return finish(store, { wait: call.flag('wait', true), result: { messages: { error: false, messages: [] } } });
    });
}
function createProject(store, body) {
    const key = requireText(body['projectKey'], 'projectKey');
    if (!isProjectKey(key))
        throw illegalArgument(`invalid project key: ${key} (letters, digits and _ only)`);
    if (store.hasProject(key))
        throw alreadyExists('project', key);
    const owner = body['owner'];
    if (typeof owner === 'string' && store.instance.find('users', owner) === undefined)
        throw notFound('user', owner);
    const project = store.openProject(key);
    project.writePart('params.json', newProject(key, body, store.stamp()));
    project.writePart('variables.json', {});
    project.writePart('localvariables.json', {});
    return { msg: `created project ${key}` };
}

;// CONCATENATED MODULE: ./build/sandbox/store/tree-files.js




/**
 * What a folder of the project tree holds, at every depth and sorted; nothing when DSS has not made it yet. For objects that the sandbox
 * shows and never writes: those it manages go through `ProjectTree`.
 */
function treeNodes(project, folder) {
    return nodesIn((0,external_node_path_.join)(project.directory, folder));
}
/** A JSON file of the project tree by its path in it; undefined when it is not there. */
function treeDocument(project, path) {
    const file = (0,external_node_path_.join)(project.directory, path);
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const document = (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(file, 'utf8'));
    if (!(0,json/* isObject */.Gv)(document))
        throw serverError(`not a JSON object: ${path}`);
    return document;
}
function nodesIn(directory) {
    const entries = (0,external_node_fs_.existsSync)(directory) ? (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }) : [];
    return entries
        .filter((entry) => entry.isFile() || entry.isDirectory())
        .map((entry) => ({ name: entry.name, ...(entry.isDirectory() ? { children: nodesIn((0,external_node_path_.join)(directory, entry.name)) } : {}) }))
        .sort((left, right) => (left.name < right.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/sandbox/routes/read-only-lists.js




/** API reference 2.12–2.14 and 4: some lists answer whole documents, others light items. No source names the folder of SQL notebooks. */
const KINDS = [
    { path: 'savedmodels', folder: 'saved_models' },
    // Older files have no flavour; the Python client takes a store without one for one of language models.
    { path: 'evaluationstores', folder: 'model_evaluation_stores', item: (document) => ({ mesFlavor: 'TABULAR', ...document }) },
    { path: 'modelcomparisons', folder: 'model_comparisons' },
    { path: 'evaluationcomparisons', folder: 'model_comparisons' },
    { path: 'apiservices', folder: 'lambda_services' },
    { path: 'streamingendpoints', folder: 'streaming_endpoints' },
    { path: 'knowledge-banks', folder: 'knowledge-banks' },
    { path: 'dashboards', folder: 'dashboards', item: (document) => ({ ...light(document), ...pageCounts(document['pages']) }) },
    { path: 'insights', folder: 'insights', item: light },
    { path: 'webapps', folder: 'web_apps', item: light },
    { path: 'sql-notebooks', folder: 'sql_notebooks', item: light },
];
/** Fields of a light item; what else a document has may be large, or secret like the key of a web app (API reference 2.12). */
const LIGHT_FIELDS = ['name', 'type', 'owner', 'listed', 'shortDesc', 'tags', 'versionTag', 'creationTag'];
/** Lists of what the sandbox does not manage, so that a client can see that it is there. */
function registerReadOnlyLists(api, store) {
    const at = '/projects/:key';
    for (const kind of KINDS)
        api.route('GET', `${at}/${kind.path}`, (call) => listKind(store.project(call.param('key')), kind).map((item) => listItem(store, item)));
    api.route('GET', `${at}/lab`, (call) => listAnalyses(store.project(call.param('key'))));
    api.route('GET', `${at}/jupyter-notebooks`, (call) => listNotebooks(store.project(call.param('key'))));
    api.route('GET', `${at}/wiki`, (call) => {
        const project = store.project(call.param('key'));
        return { projectKey: project.key, taxonomy: [], ...treeDocument(project, 'wiki/taxonomy.json') };
    });
    api.route('GET', `${at}/libraries/contents`, (call) => treeNodes(store.project(call.param('key')), 'lib').map(nodeJson));
}
function listKind(project, { folder, item }) {
    return project.idsIn(folder).map((id) => {
        const document = treeDocument(project, `${folder}/${id}.json`) ?? {};
        return { tags: [], ...(item?.(document) ?? document), projectKey: project.key, id };
    });
}
function light(document) {
    return Object.fromEntries(Object.entries(document).filter(([field]) => LIGHT_FIELDS.includes(field)));
}
function pageCounts(pages) {
    const all = (0,json/* isList */.Lv)(pages) ? pages.filter(json/* isObject */.Gv) : [];
    const tilesOf = (page) => {
        const { tiles } = objectOrEmpty(page['grid']);
        return (0,json/* isList */.Lv)(tiles) ? tiles.length : 0;
    };
    return { numPages: all.length, numTiles: all.reduce((sum, page) => sum + tilesOf(page), 0) };
}
/** An analysis is a folder of its own (corpus); its items are named by `analysisId` (API reference 2.13). */
function listAnalyses(project) {
    return treeNodes(project, 'analysis').flatMap(({ name: id, children }) => {
        const document = children === undefined ? undefined : treeDocument(project, `analysis/${id}/core_params.json`);
        if (document === undefined)
            return [];
        return [{ projectKey: project.key, analysisId: id, inputDataset: document['inputDatasetSmartName'] ?? null }];
    });
}
/** API reference 2.12: `projectKey, name, language, kernelSpec`; language and kernel as the notebook's own metadata has them. */
function listNotebooks(project) {
    const files = treeNodes(project, 'ipython_notebooks').filter(({ name, children }) => children === undefined && name.endsWith('.ipynb'));
    return files.map(({ name: file }) => {
        const kernelSpec = objectOrEmpty(objectOrEmpty(treeDocument(project, `ipython_notebooks/${file}`)?.['metadata'])['kernelspec']);
        return {
            projectKey: project.key,
            name: file.slice(0, -'.ipynb'.length),
            language: kernelSpec['language'] ?? 'python',
            kernelSpec,
            tags: [],
        };
    });
}
function nodeJson({ name, children }) {
    return children === undefined ? { name } : { name, children: children.map(nodeJson) };
}

;// CONCATENATED MODULE: ./build/sandbox/logic/initial-payload.js

const NO_FILTER = { distinct: false, enabled: false };
const COMMON = { preFilter: NO_FILTER, computedColumns: [], outputColumnNameOverrides: {}, engineParams: {} };
/** The payload that DSS starts a visual recipe with (API reference 2.8); undefined for types that start without. */
function initialPayload(type, given) {
    return INITIAL[type]?.(given);
}
const INITIAL = {
    grouping: groupingPayload,
    join: joinPayload,
    fuzzyjoin: joinPayload,
    geojoin: joinPayload,
    vstack: vstackPayload,
    shaker: shakerPayload,
    split: splitPayload,
    window: ({ inputs }) => ({
        ...COMMON,
        postFilter: NO_FILTER,
        keys: [],
        windows: [{ enablePartitioning: false, partitioningColumns: [], enableOrdering: false, orders: [], enableLimits: false }],
        values: columnsOf(inputs).map((column) => ({ column: column.name, type: column.type, value: true })),
        ...RANKS,
        cumeDist: false,
        ntile: false,
        ntileValues: '4',
    }),
    sort: () => ({ ...COMMON, orders: [], ...RANKS }),
    distinct: ({ inputs }) => ({
        ...COMMON,
        postFilter: NO_FILTER,
        keys: columnsOf(inputs).map((column) => ({ column: column.name })),
        selectAllColumns: true,
        globalCount: false,
    }),
    topn: ({ inputs }) => ({
        ...COMMON,
        firstRows: 10,
        lastRows: 0,
        keys: [],
        orders: [],
        ...RANKS,
        duplicateCount: false,
        retrievedColumnsSelectionMode: 'ALL',
        retrievedColumns: columnsOf(inputs).map((column) => column.name),
    }),
    pivot: () => ({
        ...COMMON,
        pivots: [],
        explicitIdentifiers: [],
        identifierColumnsSelection: 'EXPLICIT',
        modalitySlugification: 'NONE',
        otherColumns: [],
        customAggregates: [],
        sortModalities: true,
        schemaComputation: 'ALWAYS',
    }),
    sampling: () => NO_FILTER,
};
const RANKS = { rank: false, denseRank: false, rowNumber: false };
const NO_AGGREGATE = {
    min: false,
    max: false,
    avg: false,
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
};
function groupingPayload({ inputs, settings }) {
    const key = settings['groupKey'];
    const columns = columnsOf(inputs);
    const keys = columns.filter((column) => column.name === key).map((column) => ({ column: column.name, type: column.type }));
    return {
        ...COMMON,
        postFilter: NO_FILTER,
        keys: keys.length === 0 && typeof key === 'string' ? [{ column: key }] : keys,
        values: columns
            .filter((column) => column.name !== key)
            .map((column, index) => ({ column: column.name, type: column.type, ...NO_AGGREGATE, $idx: index })),
        globalCount: true,
        enlargeYourBits: true,
    };
}
function joinPayload({ inputs }) {
    const joins = inputs.slice(1).map((_, index) => ({
        table1: index,
        table2: index + 1,
        type: 'LEFT',
        conditionsMode: 'AND',
        outerJoinOnTheLeft: true,
        on: [],
        rightLimit: { enabled: false, maxMatches: 1, type: 'KEEP_LARGEST' },
    }));
    const selectedColumns = inputs.flatMap((input, table) => input.columns.map((column) => ({ name: column.name, table, type: column.type })));
    return {
        joins,
        virtualInputs: inputs.map((input, index) => ({
            index,
            originLabel: input.ref,
            preFilter: NO_FILTER,
            computedColumns: [],
            outputColumnsSelectionMode: 'MANUAL',
            autoSelectColumns: false,
        })),
        selectedColumns: withoutDuplicates(selectedColumns),
        computedColumns: [],
        postFilter: NO_FILTER,
        enableAutoCastInJoinConditions: false,
        engineParams: {},
    };
}
function vstackPayload({ inputs }) {
    const names = new Set(columnsOf(inputs).map((column) => column.name));
    return {
        mode: 'UNION',
        virtualInputs: inputs.map((input, index) => ({ index, originLabel: input.ref, preFilter: NO_FILTER })),
        selectedColumns: [...names],
        addOriginColumn: false,
        originColumnName: 'original_dataset',
        postFilter: NO_FILTER,
        engineParams: {},
    };
}
function shakerPayload() {
    return {
        explorationFilters: [],
        explorationSampling: { _refreshTrigger: 0, selection: { samplingMethod: 'HEAD_SEQUENTIAL', maxRecords: 10000, targetRatio: 0.02 } },
        vizSampling: { _refreshTrigger: 0, autoRefreshSample: false },
        exploreUIParams: { autoRefresh: true },
        steps: [],
        maxProcessedMemTableBytes: -1,
        columnsSelection: { mode: 'ALL' },
        sorting: [],
        globalSearchQuery: '',
        previewMode: 'ALL_ROWS',
        origin: 'PREPARE_RECIPE',
        analysisColumnData: {},
    };
}
function splitPayload() {
    return {
        mode: 'VALUES',
        ...COMMON,
        valueSplits: [],
        randomSplits: [],
        randomColumns: [],
        randomColumnsSplits: [],
        rangeSplits: [],
        filterSplits: [],
        centileSplits: [],
        centileOrders: [],
        defaultOutputIndex: -1,
        seed: 1337,
        writeComputedColumnsInOutput: false,
    };
}
function columnsOf(inputs) {
    return inputs.flatMap((input) => input.columns);
}
/** A column of a later table whose name an earlier one has is left out: two output columns cannot share a name. */
function withoutDuplicates(columns) {
    const seen = new Set();
    return columns.filter((column) => !seen.has(column.name) && seen.add(column.name));
}
/** The columns in a `schema` field of a dataset document. */
function schemaColumns(schema) {
    const columns = (0,json/* isObject */.Gv)(schema) && (0,json/* isList */.Lv)(schema['columns']) ? schema['columns'] : [];
    return columns.flatMap((column) => {
        if (!(0,json/* isObject */.Gv)(column) || typeof column['name'] !== 'string')
            return [];
        return [{ name: column['name'], type: typeof column['type'] === 'string' ? column['type'] : 'string' }];
    });
}

;// CONCATENATED MODULE: ./build/sandbox/logic/output-schema.js


/** Columns of a recipe's outputs, for the types whose rule is plain; undefined for all others, code among them (API reference 2.8). */
function outputColumns(source) {
    const first = source.inputs[0] ?? [];
    switch (source.type) {
        case 'sync':
        case 'sampling':
        case 'split':
        case 'sort':
            return first.map(plain);
        case 'grouping':
            return groupingColumns(first, payloadOf(source.payload));
        default:
            return undefined;
    }
}
const plain = ({ name, type }) => ({ name, type });
/** Type of an aggregate where it is not the column's own. */
const AGGREGATES = {
    min: undefined,
    max: undefined,
    first: undefined,
    last: undefined,
    sum: 'double',
    avg: 'double',
    stddev: 'double',
    count: 'bigint',
    countDistinct: 'bigint',
    concat: 'string',
};
/** Keys, then `{column}_{function}` per aggregate, then the count of rows (API reference 2.8). */
function groupingColumns(input, payload) {
    const typeOf = new Map(input.map((column) => [column.name, column.type]));
    const keys = objectsIn(payload['keys']).map((key) => String(key['column']));
    const values = objectsIn(payload['values']).flatMap((value) => {
        const column = String(value['column']);
        const asked = Object.entries(AGGREGATES).filter(([name]) => value[name] === true);
        return asked.map(([name, type]) => ({ name: `${column}_${name}`, type: type ?? typeOf.get(column) ?? 'string' }));
    });
    const count = payload['globalCount'] === true ? [{ name: 'count', type: 'bigint' }] : [];
    const columns = [...keys.map((name) => ({ name, type: typeOf.get(name) ?? 'string' })), ...values, ...count];
    const renamed = objectOrEmpty(payload['outputColumnNameOverrides']);
    return columns.map(({ name, type }) => ({ name: typeof renamed[name] === 'string' ? renamed[name] : name, type }));
}
function objectsIn(value) {
    return (0,json/* isList */.Lv)(value) ? value.filter(json/* isObject */.Gv) : [];
}
function payloadOf(text) {
    if (text === undefined || text === '')
        return {};
    const payload = (0,json/* parseJson */.qF)(text);
    return (0,json/* isObject */.Gv)(payload) ? payload : {};
}

;// CONCATENATED MODULE: ./build/sandbox/routes/recipe-status.js








/** What DSS says of a recipe beside its document: status, and the schema its outputs should have (API reference 2.8). */
function registerRecipeStatus(api, store) {
    const at = '/projects/:key/recipes/:name';
    api.route('GET', `${at}/status`, (call) => {
        store.project(call.param('key')).read(RECIPE, call.param('name'));
        const engine = { type: 'DSS', label: 'DSS' };
        return { selectedEngine: engine, engines: [engine], allMessagesForFrontend: { maxSeverity: 'INFO', messages: [] } };
    });
    api.route('GET', `${at}/schema-update`, (call) => {
        const computables = schemaUpdates(store, call);
        return { totalIncompatibilities: computables.length, computables };
    });
    api.route('POST', `${at}/actions/updateOutputSchema`, (call) => {
        const { computableType, computableId, newSchema } = call.object();
        if (computableType !== undefined && computableType !== 'DATASET')
            throw illegalArgument('only datasets have a schema');
        const schema = requireObject(newSchema, 'newSchema');
        if (!(0,json/* isList */.Lv)(schema['columns']))
            throw illegalArgument('newSchema must hold a list of columns');
        const project = store.project(call.param('key'));
        amendObject({ store, project, kind: DATASET }, requireText(computableId, 'computableId'), (document) => ({
            ...document,
            schema: { ...objectOrEmpty(document['schema']), columns: schema['columns'] ?? [] },
        }));
        return {};
    });
}
/** The outputs whose columns differ from those that the recipe gives. */
function schemaUpdates(store, call) {
    const project = store.project(call.param('key'));
    const recipe = flowRecipe(call.param('name'), project.read(RECIPE, call.param('name')));
    const columnsOf = (ref) => (project.has(DATASET, ref) ? schemaColumns(project.read(DATASET, ref)['schema']) : []);
    const columns = outputColumns({ type: recipe.type, payload: project.payload(RECIPE, recipe.name), inputs: recipe.inputs.map(columnsOf) });
    if (columns === undefined)
        return [];
    const same = (ref) => JSON.stringify(columnsOf(ref)) === JSON.stringify(columns);
    return recipe.outputs
        .filter((ref) => project.has(DATASET, ref) && !same(ref))
        .map((ref) => ({ type: 'DATASET', datasetName: ref, newSchema: { columns, userModified: false } }));
}

;// CONCATENATED MODULE: ./build/sandbox/fields/recipe-defaults.js
/** What DSS fills into the header of every new recipe (corpus). */
const RECIPE_DEFAULTS = {
    type: '',
    neverRecomputeExistingPartitions: false,
    optionalDependencies: false,
    params: {},
    customMeta: { kv: {} },
    redispatchPartitioning: false,
    maxRunningActivities: 0,
    variables: {},
    dkuProperties: [],
    inputs: {},
    outputs: {},
    labels: [],
    tags: [],
    customFields: {},
    checklists: { checklists: [] },
};
/** Recipe types whose payload is code, and the extension of its file (API reference 2.8, corpus). */
const CODE_EXTENSIONS = {
    python: 'py',
    pyspark: 'py',
    cpython: 'py',
    r: 'r',
    sparkr: 'r',
    sql_query: 'sql',
    sql_script: 'sql',
    spark_sql_query: 'sql',
    hive: 'sql',
    impala: 'sql',
    ksql: 'sql',
    spark_scala: 'scala',
    streaming_spark_scala: 'scala',
    shell: 'shell',
};
/** Other names under which the client creates a type (API reference 2.8). */
const TYPE_ALIASES = { prepare: 'shaker', sample: 'sampling' };
/** Recipe types that run in a code environment of their own choice. */
const ENVIRONMENT_TYPES = new Set(['python', 'r', 'pyspark', 'sparkr', 'cpython']);
/** Extension of the file that holds a recipe's payload: the type itself for visual recipes. */
function payloadExtension(type) {
    return CODE_EXTENSIONS[type] ?? type;
}
/** `params` of a new recipe. */
function defaultParams(type) {
    if (ENVIRONMENT_TYPES.has(type)) {
        return { envSelection: { envMode: 'INHERIT' }, containerSelection: { containerMode: 'INHERIT' }, skipPrerunValidate: false };
    }
    return type === 'sync' ? { schemaMode: 'FREE_SCHEMA_NAME_BASED' } : {};
}

;// CONCATENATED MODULE: ./build/sandbox/logic/new-recipe.js




/** Reads `recipePrototype`; the inputs of multi-input recipes come in the creation settings (API reference 2.8). */
function readPrototype(prototype, settings) {
    const type = prototype['type'];
    if (typeof type !== 'string' || type === '')
        throw illegalArgument('a recipe must have a type');
    const virtualInputs = (0,json/* isList */.Lv)(settings['virtualInputs']) ? settings['virtualInputs'] : [];
    const main = virtualInputs.map((ref) => ({ ref, deps: [] }));
    const name = prototype['name'];
    return {
        type: TYPE_ALIASES[type] ?? type,
        name: typeof name === 'string' && name !== '' ? name : undefined,
        inputs: main.length > 0 ? { main: { items: main } } : withItemDefaults(prototype['inputs'], { deps: [] }),
        outputs: withItemDefaults(prototype['outputs'], { appendMode: false }),
        header: Object.fromEntries(Object.entries(prototype).filter(([, value]) => value !== null)),
    };
}
/** The header that DSS stores for a prototype. `rawCreation` fills in nothing but the header's own defaults (API reference 2.8). */
function recipeHeader(prototype, raw) {
    const params = { ...(raw ? {} : defaultParams(prototype.type)), ...objectOrEmpty(prototype.header['params']) };
    return { ...RECIPE_DEFAULTS, ...prototype.header, type: prototype.type, params, inputs: prototype.inputs, outputs: prototype.outputs };
}
/** The name that DSS gives: after the output, or after the input of a split (API reference 1.9); numbered when it is taken. */
function defaultName(type, flow, isTaken) {
    const source = type === 'split' ? flow.inputs[0] : flow.outputs[0];
    const base = source === undefined ? type : `${type === 'split' ? 'split' : 'compute'}_${source.replaceAll('.', '_')}`;
    if (!isTaken(base))
        return base;
    let number = 1;
    while (isTaken(`${base}_${number}`))
        number += 1;
    return `${base}_${number}`;
}
/** The code of a new code recipe; undefined for other types. */
function scriptOf(type, settings) {
    if (CODE_EXTENSIONS[type] === undefined)
        return undefined;
    const script = settings['script'];
    return typeof script === 'string' ? script : '';
}
/** Items of all roles with the fields that DSS adds to those that lack them (API reference 2.8: "the server adds deps"). */
function withItemDefaults(roles, defaults) {
    const entries = Object.entries(objectOrEmpty(roles)).map(([name, role]) => {
        const items = (0,json/* isObject */.Gv)(role) && (0,json/* isList */.Lv)(role['items']) ? role['items'] : [];
        return [
            name,
            { ...objectOrEmpty(role), items: items.map((item) => ({ ...objectOrEmpty(item), ...missing(item, defaults) })) },
        ];
    });
    return Object.fromEntries(entries);
}
function missing(item, defaults) {
    return Object.fromEntries(Object.entries(defaults).filter(([field]) => !(0,json/* isObject */.Gv)(item) || item[field] === undefined));
}

;// CONCATENATED MODULE: ./build/sandbox/store/create-recipe.js













/**
 * Creates a recipe as DSS does: outputs that the settings ask for, the header with its defaults, the first payload (API reference 2.8).
 * Returns its name.
 */
function createRecipe(store, project, body) {
    const settings = objectOrEmpty(body['creationSettings']);
    const raw = settings['rawCreation'] === true;
    const prototype = readPrototype(objectOrEmpty(body['recipePrototype']), settings);
    const flow = flowRecipe('', recipeHeader(prototype, raw));
    const name = prototype.name ?? defaultName(prototype.type, flow, (candidate) => project.has(RECIPE, candidate));
    const recipes = { store, project, kind: RECIPE };
    if (raw) {
        createObject(recipes, name, recipeHeader(prototype, raw));
        return name;
    }
    for (const ref of flow.inputs)
        if (!ref.includes('.') && typeOfRef(project, ref) === undefined)
            throw notFound('dataset', `${project.key}.${ref}`);
    const header = createOutputs(store, project, { header: recipeHeader(prototype, raw), outputs: flow.outputs, settings });
    createObject(recipes, name, header);
    const text = scriptOf(prototype.type, settings) ?? firstPayload(project, { type: prototype.type, inputs: flow.inputs, settings });
    project.writePayload(RECIPE, name, { extension: payloadExtension(prototype.type), text });
    return name;
}
/** Creates the outputs that are missing; folders get an id, which takes the place of the name in the header. */
function createOutputs(store, project, { header, outputs, settings }) {
    let named = header;
    for (const ref of outputs) {
        if (ref.includes('.') || typeOfRef(project, ref) !== undefined)
            continue;
        const datasetSettings = outputDatasetSettings(settings, ref);
        if (datasetSettings !== undefined) {
            createOutputDataset(store, project, ref, datasetSettings);
        }
        else if ((0,json/* isObject */.Gv)(settings['outputFolderSettings']) && settings['createOutputFolder'] !== false) {
            const connection = requireConnection(store, requireText(settings['outputFolderSettings']['connectionId'], 'connectionId'));
            const id = store.newId(8);
            createObject({ store, project, kind: MANAGED_FOLDER }, id, newManagedFolder({ name: ref }, connection));
            named = renameRef(named, ref, id);
        }
        else {
            throw illegalArgument(`Need to create output dataset: ${ref}, but creationInfo is missing`);
        }
    }
    return named;
}
/**
 * How to create the dataset of an output; undefined when the settings do not ask for one. Recipes with several outputs name each of them, by
 * role (Python client 14.7, `outputDatasetsCreationSettingsByRole`); the others have one block for their only output.
 */
function outputDatasetSettings(settings, ref) {
    const byRole = Object.values(objectOrEmpty(settings['outputDatasetsCreationSettingsByRole']));
    const named = byRole.map((role) => objectOrEmpty(role)[ref]).find(json/* isObject */.Gv);
    if (named !== undefined)
        return named;
    const only = settings['outputDatasetSettings'];
    return (0,json/* isObject */.Gv)(only) && settings['createOutputDataset'] !== false ? only : undefined;
}
function createOutputDataset(store, project, name, settings) {
    const connection = requireConnection(store, requireText(settings['connectionId'], 'connectionId'));
    createObject({ store, project, kind: DATASET }, name, managedDataset(name, connection, settings));
}
function firstPayload(project, { type, inputs, settings }) {
    const schemaOf = (ref) => (project.has(DATASET, ref) ? project.read(DATASET, ref)['schema'] : undefined);
    const payload = initialPayload(type, { inputs: inputs.map((ref) => ({ ref, columns: schemaColumns(schemaOf(ref)) })), settings });
    return payload === undefined ? undefined : JSON.stringify(payload, null, 2);
}

;// CONCATENATED MODULE: ./build/sandbox/routes/recipes.js









/** Recipes: documents, payloads, metadata (API reference 2.8). */
function registerRecipes(api, store) {
    const recipes = (call) => ({ store, project: store.project(call.param('key')), kind: RECIPE });
    const at = '/projects/:key/recipes';
    api.route('GET', at, (call) => listObjects(recipes(call)));
    api.route('POST', at, (call) => ({ name: createRecipe(store, store.project(call.param('key')), call.object()) }));
    api.route('GET', `${at}/:name`, (call) => readRecipe(recipes(call), call.param('name')));
    api.route('PUT', `${at}/:name`, (call) => replaceRecipe(recipes(call), call.param('name'), call.object()));
    api.route('DELETE', `${at}/:name`, (call) => {
        deleteRecipe(recipes(call).project, call.param('name'));
        return undefined;
    });
    api.route('POST', '/projects/:key/actions/renameRecipe', (call) => {
        const { oldName, newName } = call.object();
        renameRecipe(recipes(call), requireText(oldName, 'oldName'), requireText(newName, 'newName'));
        return undefined;
    });
    api.route('GET', `${at}/:name/metadata`, (call) => viewOf(OBJECT_METADATA, recipes(call).project.read(RECIPE, call.param('name'))));
    api.route('PUT', `${at}/:name/metadata`, (call) => {
        const body = call.object();
        return viewOf(OBJECT_METADATA, amendObject(recipes(call), call.param('name'), (document) => replaceView(OBJECT_METADATA, document, body)));
    });
}
function readRecipe(recipes, name) {
    const recipe = readObject(recipes, name);
    const payload = recipes.project.payload(RECIPE, name);
    return payload === undefined ? { recipe } : { recipe, payload };
}
/** The body is the envelope of a GET. A payload that the body leaves out, or sends as null, stays as it is. */
function replaceRecipe(recipes, name, body) {
    const header = requireObject(body['recipe'], 'recipe');
    const extension = payloadExtension(requireText(header['type'], 'type'));
    const payload = body['payload'] ?? undefined;
    if (payload !== undefined && typeof payload !== 'string')
        throw illegalArgument('payload must be a text');
    replaceObject(recipes, name, header);
    if (payload !== undefined)
        recipes.project.writePayload(RECIPE, name, { extension, text: payload });
    return readRecipe(recipes, name);
}

;// CONCATENATED MODULE: ./build/sandbox/logic/scenario.js


/** The id that DSS derives from a scenario's name (API reference 1.9). */
function scenarioId(name) {
    return name.replace(/[^A-Za-z0-9_]/g, '_');
}
/** The document of a new scenario: the client's fields over DSS's defaults (API reference 2.9, corpus). New scenarios are off. */
function newScenario(body, freshId) {
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
    const type = typeof given['type'] === 'string' ? given['type'] : 'step_based';
    const params = type === 'custom_python' ? { envSelection: { envMode: 'INHERIT' } } : { steps: [] };
    const document = {
        type,
        name: '',
        active: false,
        checklists: { checklists: [] },
        delayedTriggersBehavior: { delayWhileRunning: true, squashDelayedTriggers: true, suppressTriggersWhileRunning: true },
        tags: [],
        triggers: [],
        reporters: [],
        automationLocal: false,
        customFields: {},
        markedAsTest: false,
        ...given,
        params: { ...params, ...objectOrEmpty(given['params']) },
    };
    return withItemIds(document, freshId);
}
/** The document with an id for each trigger and reporter that has none: DSS generates them (API reference 2.9). */
function withItemIds(document, freshId) {
    const identified = (field) => {
        const items = document[field];
        return (0,json/* isList */.Lv)(items) ? { [field]: items.map((item) => withId(item, freshId)) } : {};
    };
    return { ...document, ...identified('triggers'), ...identified('reporters') };
}
function withId(item, freshId) {
    if (!(0,json/* isObject */.Gv)(item))
        return item;
    const id = item['id'];
    return typeof id === 'string' && id !== '' ? item : { ...item, id: freshId() };
}
const HEADER_FIELDS = new Set('projectKey id type name active tags shortDesc description markedAsTest runAsUser versionTag creationTag'.split(' '));
/** The header of a scenario with its run state; no steps, triggers or reporters (API reference 2.9). The sandbox runs nothing yet. */
function lightScenario(scenario) {
    return { ...headerOf(scenario), running: false, nextRun: 0 };
}
/** `stored` with the header of `body`. Steps, triggers and reporters in the body are dropped silently, as DSS does (API reference 2.9). */
function withHeader(stored, body) {
    return { ...stored, ...headerOf(body) };
}
function headerOf(scenario) {
    return Object.fromEntries(Object.entries(scenario).filter(([field]) => HEADER_FIELDS.has(field)));
}

;// CONCATENATED MODULE: ./build/sandbox/routes/scenarios.js





/** Scenarios: light and full documents, code (API reference 2.9). */
function registerScenarios(api, store) {
    const scenarios = (call) => ({ store, project: store.project(call.param('key')), kind: SCENARIO });
    const at = '/projects/:key/scenarios';
    const freshId = () => store.newId(8);
    api.route('GET', at, (call) => {
        const objects = scenarios(call);
        return objects.project.ids(SCENARIO).map((id) => listItem(store, lightScenario(readObject(objects, id))));
    });
    api.route('POST', at, (call) => {
        const body = call.object();
        const id = scenarioId(requireText(body['name'], 'name'));
        return { id: createObject(scenarios(call), id, newScenario(body, freshId))['id'] ?? id };
    });
    api.route('GET', `${at}/:id`, (call) => readObject(scenarios(call), call.param('id')));
    api.route('PUT', `${at}/:id`, (call) => replaceObject(scenarios(call), call.param('id'), withItemIds(call.object(), freshId)));
    api.route('DELETE', `${at}/:id`, (call) => {
        const { project } = scenarios(call);
        project.read(SCENARIO, call.param('id'));
        project.remove(SCENARIO, call.param('id'));
        return {};
    });
    registerLight(api, scenarios);
    registerCode(api, scenarios);
}
function registerLight(api, scenarios) {
    const path = '/projects/:key/scenarios/:id/light';
    api.route('GET', path, (call) => lightScenario(readObject(scenarios(call), call.param('id'))));
    api.route('PUT', path, (call) => {
        const objects = scenarios(call);
        const stored = objects.project.read(SCENARIO, call.param('id'));
        return lightScenario(replaceObject(objects, call.param('id'), withHeader(stored, call.object())));
    });
}
function registerCode(api, scenarios) {
    const path = '/projects/:key/scenarios/:id/payload';
    api.route('GET', path, (call) => {
        const { project } = scenarios(call);
        project.read(SCENARIO, call.param('id'));
        return { script: project.payload(SCENARIO, call.param('id')) ?? '' };
    });
    api.route('PUT', path, (call) => {
        const { script } = call.object();
        const objects = scenarios(call);
        amendObject(objects, call.param('id'), (document) => document);
        objects.project.writePayload(SCENARIO, call.param('id'), { extension: 'py', text: typeof script === 'string' ? script : '' });
        return {};
    });
}

;// CONCATENATED MODULE: ./build/sandbox/routes/users.js





/** What a list without settings, and everyone, sees of a user. */
const PUBLIC_FIELDS = ['login', 'displayName', 'groups', 'email', 'userProfile', 'enabled', 'sourceType'];
/** Users (API reference 2.3). Passwords are accepted and forgotten: nobody logs in to the sandbox. */
function registerUsers(api, store) {
    const at = '/admin/users';
    const all = () => Object.values(store.instance.all('users')).filter(json/* isObject */.Gv);
    api.route('GET', at, (call) => all().map(call.flag('includeSettings', false) ? redacted : publicPart));
    api.route('GET', '/users', () => all().map(publicPart));
    api.route('GET', '/users/:login', (call) => publicPart(requireUser(store, call.param('login'))));
    api.route('POST', at, (call) => createUser(store, call.object()));
    api.route('GET', `${at}/:login`, (call) => redacted(requireUser(store, call.param('login'))));
    api.route('PUT', `${at}/:login`, (call) => {
        const login = call.param('login');
        const stored = requireUser(store, login);
        const document = {
            ...knownFields(call.object(), newUser({ login, groups: [] }, store.stamp())),
            login,
            creationDate: stored['creationDate'] ?? 0,
        };
        store.instance.put('users', login, document);
        return redacted(document);
    });
    api.route('DELETE', `${at}/:login`, (call) => {
        requireUser(store, call.param('login'));
        store.instance.remove('users', call.param('login'));
        return undefined;
    });
}
function createUser(store, sent) {
    const body = withoutNulls(sent);
    const login = requireText(body['login'], 'login');
    if (store.instance.find('users', login) !== undefined)
        throw alreadyExists('user', login);
    const groups = (0,json/* isList */.Lv)(body['groups']) ? body['groups'].map(String) : [];
    for (const group of groups)
        if (store.instance.find('groups', group) === undefined)
            throw notFound('group', group);
    const defaults = newUser({ login, groups }, store.stamp());
    store.instance.put('users', login, { ...defaults, ...knownFields(body, defaults), groups });
    return { msg: `created user ${login}` };
}
function publicPart(user) {
    return Object.fromEntries(Object.entries(user).filter(([field]) => PUBLIC_FIELDS.includes(field)));
}
function requireUser(store, login) {
    const user = store.instance.find('users', login);
    if (user === undefined)
        throw notFound('user', login);
    return user;
}

;// CONCATENATED MODULE: ./build/sandbox/routes/zones.js







/** Colour of a zone whose creator names none (API reference 2.11). */
const DEFAULT_COLOR = '#2ab1ac';
/** Flow zones (API reference 2.11). */
function registerZones(api, store) {
    const zones = (call) => ({ store, project: store.project(call.param('key')), kind: ZONE });
    const at = '/projects/:key/flow/zones';
    api.route('GET', at, (call) => {
        const { project } = zones(call);
        return zoneIds(project).map((id) => readZone(project, id));
    });
    api.route('POST', at, (call) => createZone(zones(call), call.object()));
    api.route('GET', `${at}/:id`, (call) => readZone(zones(call).project, call.param('id')));
    api.route('PUT', `${at}/:id`, (call) => replaceZone(zones(call), call.param('id'), call.object()));
    // What the zone held falls back to the default zone, which holds whatever no other zone does.
    api.route('DELETE', `${at}/:id`, (call) => {
        if (call.param('id') === DEFAULT_ZONE)
            throw illegalArgument('the default zone cannot be deleted');
        const { project } = zones(call);
        project.read(ZONE, call.param('id'));
        project.remove(ZONE, call.param('id'));
        return undefined;
    });
    registerZoneItems(api, zones);
}
function registerZoneItems(api, zones) {
    const at = '/projects/:key/flow/zones/:id';
    api.route('POST', `${at}/items`, (call) => moveItems(zones(call).project, call.param('id'), [readItem(call.body)]));
    api.route('POST', `${at}/add-items`, (call) => {
        if (!(0,json/* isList */.Lv)(call.body))
            throw illegalArgument('the body must be a list of items');
        return moveItems(zones(call).project, call.param('id'), call.body.map(readItem));
    });
    api.route('POST', `${at}/shared`, (call) => shareItem(zones(call).project, call.param('id'), readItem(call.body)));
    api.route('DELETE', `${at}/shared/:objectType/:objectId`, (call) => unshareItem(zones(call).project, call.param('id'), { objectId: call.param('objectId'), objectType: call.param('objectType') }));
    api.route('GET', `${at}/graph`, (call) => zoneGraph(zones(call).project, call.param('id')));
}
function createZone(zones, body) {
    const name = requireText(body['name'], 'name');
    const color = typeof body['color'] === 'string' ? body['color'] : DEFAULT_COLOR;
    const id = zones.store.newId(7);
    createObject(zones, id, { name, color, items: [], shared: [], tags: [], customFields: {}, checklists: { checklists: [] } });
    return readZone(zones.project, id);
}
/** The document is replaced; items that are new in it leave the zone where they were. */
function replaceZone({ project, store }, id, body) {
    const stored = readZone(project, id);
    const before = new Set(itemsOf(stored['items']).map((item) => JSON.stringify(itemJson(item))));
    const added = itemsOf(body['items']).filter((item) => !before.has(JSON.stringify(itemJson(item))));
    if (id !== DEFAULT_ZONE || project.has(ZONE, id)) {
        const file = project.has(ZONE, id) ? project.read(ZONE, id) : {};
        project.write(ZONE, id, accept(ZONE, id === DEFAULT_ZONE ? { ...body, items: [] } : body, { stored: file, stamp: store.stamp() }));
    }
    return moveItems(project, id, added);
}
function readItem(value) {
    const item = itemsOf(value === undefined ? [] : [value])[0];
    if (item === undefined)
        throw illegalArgument('an item must have objectId and objectType');
    return item;
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/sandbox/logic/named-by-project.js


/** Connection types whose name differs from that of their datasets (API reference 2.1); uploads may lie on any connection of files. */
const CONNECTION_TYPE_OF = { S3: 'EC2', UploadedFiles: 'Filesystem', FilesInFolder: 'Filesystem' };
/** Everything of the instance that the documents of a project name. */
function named_by_project_namesIn(params, documents) {
    const connections = new Map();
    const codeEnvs = new Map();
    for (const { kind, document } of documents) {
        if (kind === 'datasets' || kind === 'managed_folders')
            addStorage(connections, document);
        if (kind === 'scenarios')
            addQueries(connections, document);
        addCodeEnvs(codeEnvs, document);
    }
    for (const [language, selection] of Object.entries(objectOrEmpty(objectOrEmpty(params['settings'])['codeEnvs']))) {
        const name = objectOrEmpty(selection)['envName'];
        if (typeof name === 'string' && name !== '')
            codeEnvs.set(name, language === 'r' ? 'R' : 'PYTHON');
    }
    const permissions = (0,json/* isList */.Lv)(params['permissions']) ? params['permissions'].filter(json/* isObject */.Gv) : [];
    const runAs = documents.map(({ document }) => document['runAsUser']);
    return {
        connections,
        codeEnvs,
        groups: texts(permissions.map((entry) => entry['group'])),
        users: texts([params['owner'], ...permissions.map((entry) => entry['user']), ...runAs]),
    };
}
/** The connection of a dataset or folder; its type is that of the object. A dataset says more than a query, so it wins. */
function addStorage(connections, document) {
    const connection = objectOrEmpty(document['params'])['connection'];
    const type = document['type'];
    if (typeof connection === 'string' && typeof type === 'string')
        connections.set(connection, CONNECTION_TYPE_OF[type] ?? type);
}
/** Connections of SQL steps and triggers (API reference 2.9); nothing says their type. */
function addQueries(connections, scenario) {
    const steps = objectOrEmpty(scenario['params'])['steps'];
    for (const item of [...((0,json/* isList */.Lv)(steps) ? steps : []), ...((0,json/* isList */.Lv)(scenario['triggers']) ? scenario['triggers'] : [])]) {
        const { type, params } = objectOrEmpty(item);
        const connection = objectOrEmpty(params)['connection'];
        if ((type === 'exec_sql' || type === 'sql_query') && typeof connection === 'string' && !connections.has(connection)) {
            connections.set(connection, 'PostgreSQL');
        }
    }
}
/** Every `envSelection` of a document, however deep: recipes, steps, triggers and rules have one. */
function addCodeEnvs(codeEnvs, document) {
    const language = document['type'] === 'r' || document['type'] === 'sparkr' ? 'R' : 'PYTHON';
    const visit = (value) => {
        if ((0,json/* isList */.Lv)(value))
            value.forEach(visit);
        if (!(0,json/* isObject */.Gv)(value))
            return;
        const name = objectOrEmpty(value['envSelection'])['envName'];
        if (typeof name === 'string' && name !== '')
            codeEnvs.set(name, language);
        Object.values(value).forEach(visit);
    };
    visit(document);
}
function texts(values) {
    return new Set(values.filter((value) => typeof value === 'string' && value !== '').map(String));
}

;// CONCATENATED MODULE: ./build/sandbox/store/seed.js




/** What a fresh DSS has: two connections on its disk, three groups and an administrator. */
function ensureInstance(store) {
    const { instance } = store;
    if (Object.keys(instance.document('general-settings')).length > 0)
        return;
    const stamp = store.stamp();
    instance.write('general-settings', GENERAL_SETTINGS);
    for (const name of ['filesystem_managed', 'filesystem_folders'])
        instance.put('connections', name, newConnection(name, 'Filesystem', stamp));
    for (const name of ['administrators', 'data_team', 'readers'])
        instance.put('groups', name, newGroup(name, { admin: name === 'administrators' }));
    instance.put('users', 'admin', newUser({ login: 'admin', groups: ['administrators'] }, stamp));
}
/** Creates the connections, code environments, groups and users that a project names and the instance lacks. */
function seedProject(store, project) {
    const stamp = store.stamp();
    const documents = [DATASET, MANAGED_FOLDER, RECIPE, SCENARIO].flatMap((kind) => project.ids(kind).map((id) => ({ kind: kind.folder, document: project.read(kind, id) })));
    const names = named_by_project_namesIn(project.params(), documents);
    const ensure = (map, made) => addMissing(store, map, new Map(made));
    ensure('connections', [...names.connections].map(([name, type]) => [name, newConnection(name, type, stamp)]));
    ensure('code-envs', [...names.codeEnvs].map(([name, language]) => [`${language}/${name}`, newCodeEnv({ name, language }, {})]));
    ensure('groups', [...names.groups].map((name) => [name, newGroup(name, { admin: false })]));
    ensure('users', [...names.users].map((login) => [login, newUser({ login, groups: [] }, stamp)]));
}
function addMissing(store, map, made) {
    const existing = { ...store.instance.all(map) };
    const missing = [...made].filter(([name]) => !(0,json/* isObject */.Gv)(existing[name]));
    if (missing.length > 0)
        store.instance.write(map, { ...existing, ...Object.fromEntries(missing) });
}

;// CONCATENATED MODULE: ./build/sandbox/store/import.js





/** Copies the trees into the store, with the connections, users, … that they name. A project that is there already stays as it is. */
function importProjects(store, sources) {
    for (const source of sources) {
        const key = source.key ?? keyOf(source.path);
        if (!isProjectKey(key))
            throw unusable(source.path, `${key} is no project key`, 'name a key of letters, digits and _: PATH:KEY');
        if (store.hasProject(key))
            continue;
        (0,external_node_fs_.cpSync)(import_treeOf(source.path), store.projectDirectory(key), { recursive: true, filter: isContent });
        seedProject(store, store.openProject(key));
    }
}
function keyOf(path) {
    return (0,external_node_path_.basename)((0,external_node_path_.resolve)(path)).toUpperCase();
}
function import_treeOf(path) {
    const candidates = [path, (0,external_node_path_.join)(path, 'project_config')];
    const tree = candidates.find((candidate) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(candidate, 'params.json')));
    if (tree === undefined)
        throw unusable(path, 'it has no params.json', 'name the folder of a DSS project, or of an unpacked project export');
    return tree;
}
/** Links could point anywhere, and the history of a Git tree is no part of the project. */
function isContent(path) {
    return (0,external_node_path_.basename)(path) !== '.git' && !(0,external_node_fs_.lstatSync)(path).isSymbolicLink();
}
function unusable(path, reason, hint) {
    return new errors/* IacError */.wG('sandbox-project', `cannot serve the project in ${path}: ${reason}`, { hint });
}

;// CONCATENATED MODULE: ./build/sandbox/store/instance-store.js





/** What DSS keeps outside of projects. */
class InstanceStore {
    #directory;
    constructor(directory) {
        this.#directory = directory;
    }
    /** All documents of a map, in the order of their creation. */
    all(map) {
        return this.document(map);
    }
    find(map, id) {
        const documents = this.all(map);
        const document = Object.hasOwn(documents, id) ? documents[id] : undefined;
        return (0,json/* isObject */.Gv)(document) ? document : undefined;
    }
    put(map, id, document) {
        this.write(map, { ...this.all(map), [id]: document });
    }
    remove(map, id) {
        this.write(map, Object.fromEntries(Object.entries(this.all(map)).filter(([key]) => key !== id)));
    }
    /** A document of its own, such as `general-settings`; empty when there is none yet. */
    document(name) {
        const path = this.#path(name);
        const document = (0,external_node_fs_.existsSync)(path) ? (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path, 'utf8')) : {};
        return (0,json/* isObject */.Gv)(document) ? document : {};
    }
    write(name, document) {
        writeFileAtomically(this.#path(name), gsonText(document));
    }
    #path(name) {
        return (0,external_node_path_.join)(this.#directory, `${name}.json`);
    }
}

;// CONCATENATED MODULE: ./build/sandbox/store/project-tree.js








/** One project on disk, in DSS's own layout. Reads give documents as they are stored; what the API adds is not the tree's business. */
class ProjectTree {
    key;
    directory;
    #folders = new Map();
    #recipes = new Map();
    constructor(key, directory) {
        this.key = key;
        this.directory = directory;
    }
    /** Ids of the objects of a kind, sorted. */
    ids(kind) {
        return this.idsIn(kind.folder);
    }
    /** Ids of the objects in a folder of the tree, sorted; also for kinds that the sandbox stores but does not serve (saved models, …). */
    idsIn(folder) {
        return this.#folder(folder)
            .names()
            .filter((name) => name.endsWith('.json'))
            .map((name) => name.slice(0, -'.json'.length));
    }
    has(kind, id) {
        return this.#folder(kind.folder).has(`${id}.json`);
    }
    /** Whether an object is in a folder of the tree. */
    holds(folder, id) {
        return this.#folder(folder).has(`${id}.json`);
    }
    /** The stored document; throws DSS's not-found error. */
    read(kind, id) {
        const document = this.#json(kind.folder, `${id}.json`);
        if (document === undefined)
            throw notFound(kind.label, `${this.key}.${id}`);
        return document;
    }
    write(kind, id, document) {
        requireFileName(kind, id);
        this.#folder(kind.folder).write(`${id}.json`, gsonText(document));
        if (kind === RECIPE)
            this.#recipes.delete(id);
    }
    /** Removes the document and its payload files. */
    remove(kind, id) {
        for (const name of this.#folder(kind.folder).siblings(id))
            this.#folder(kind.folder).remove(name);
        if (kind === RECIPE)
            this.#recipes.delete(id);
    }
    /** All recipes as the flow sees them; remembered between calls, since each deletion and each move in a zone asks for all. */
    recipes() {
        return this.ids(RECIPE).map((name) => {
            const recipe = this.#recipes.get(name) ?? flowRecipe(name, this.read(RECIPE, name));
            this.#recipes.set(name, recipe);
            return recipe;
        });
    }
    /** The text beside a document, whatever its extension; undefined when there is none. */
    payload(kind, id) {
        const name = this.#payloadName(kind, id);
        return name === undefined ? undefined : this.#folder(kind.folder).read(name);
    }
    /** The extension of the text beside a document, without its dot; empty when there is none. */
    payloadExtension(kind, id) {
        return this.#payloadName(kind, id)?.slice(id.length + 1) ?? '';
    }
    /** Writes the text beside a document. A payload that is there already keeps its extension; undefined removes it. */
    writePayload(kind, id, payload) {
        const existing = this.#payloadName(kind, id);
        const name = existing ?? `${id}.${payload.extension}`;
        if (payload.text === undefined)
            this.#folder(kind.folder).remove(name);
        else if (payload.text !== this.#folder(kind.folder).read(name))
            this.#folder(kind.folder).write(name, payload.text);
    }
    /** A document at the root of the tree; undefined when DSS has not written it yet. */
    part(name) {
        return this.#json('.', name);
    }
    /** `params.json`: the project's own document. */
    params() {
        return this.part('params.json') ?? {};
    }
    writePart(name, document) {
        this.#folder('.').write(name, gsonText(document));
    }
    /** Removes the whole tree. */
    destroy() {
        (0,external_node_fs_.rmSync)(this.directory, { recursive: true });
        this.#folders.clear();
    }
    #folder(name) {
        const folder = this.#folders.get(name) ?? new Folder((0,external_node_path_.join)(this.directory, name));
        this.#folders.set(name, folder);
        return folder;
    }
    #json(folder, name) {
        const text = this.#folder(folder).read(name);
        if (text === undefined)
            return undefined;
        const document = (0,json/* parseJson */.qF)(text);
        if (!(0,json/* isObject */.Gv)(document))
            throw serverError(`not a JSON object: ${folder}/${name}`);
        return document;
    }
    #payloadName(kind, id) {
        return this.#folder(kind.folder)
            .siblings(id)
            .find((name) => !name.endsWith('.json'));
    }
}
/** Ids become file names, so nothing that could leave the folder or hide in it may pass. */
function requireFileName(kind, id) {
    if (id === '' || id.startsWith('.') || /[/\\\0]/.test(id))
        throw illegalArgument(`invalid ${kind.label} name: ${JSON.stringify(id)}`);
}

;// CONCATENATED MODULE: ./build/sandbox/store/store.js







const ID_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Everything the sandbox keeps, on disk except for finished futures. */
class Store {
    dataDirectory;
    behaviour;
    instance;
    /** Results of finished asynchronous operations by job id (API reference 1.4). */
    futures = new Map();
    #projects = new Map();
    constructor(dataDirectory, behaviour) {
        this.dataDirectory = dataDirectory;
        this.behaviour = behaviour;
        this.instance = new InstanceStore((0,external_node_path_.join)(dataDirectory, 'instance'));
        (0,external_node_fs_.mkdirSync)(this.projectDirectory(''), { recursive: true });
        for (const entry of (0,external_node_fs_.readdirSync)(this.projectDirectory(''), { withFileTypes: true }))
            if (entry.isDirectory())
                this.openProject(entry.name);
    }
    /** All projects, by key. */
    projects() {
        return [...this.#projects.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
    }
    /** The project of a key; throws DSS's not-found error. */
    project(key) {
        const project = this.#projects.get(key);
        if (project === undefined)
            throw notFound('project', key);
        return project;
    }
    hasProject(key) {
        return this.#projects.has(key);
    }
    /** Makes the tree under `projects/KEY` known; it may be empty. */
    openProject(key) {
        const project = new ProjectTree(key, this.projectDirectory(key));
        this.#projects.set(key, project);
        return project;
    }
    removeProject(key) {
        const project = this.project(key);
        if ((0,external_node_fs_.existsSync)(project.directory))
            project.destroy();
        this.#projects.delete(key);
    }
    projectDirectory(key) {
        return this.dataPath('projects', key);
    }
    /** A path under the data folder. Segments come from ids that exist, never from a request alone. */
    dataPath(...segments) {
        return (0,external_node_path_.join)(this.dataDirectory, ...segments);
    }
    /** Who saves, and when. */
    stamp() {
        return { login: ACTOR, at: this.behaviour.clock().getTime() };
    }
    /** A fresh id of letters and digits, as DSS generates them (API reference 1.9). */
    newId(length) {
        return Array.from({ length }, () => ID_CHARACTERS[(0,external_node_crypto_.randomInt)(ID_CHARACTERS.length)]).join('');
    }
}

;// CONCATENATED MODULE: ./build/sandbox/server.js































/** Starts a local DSS that listens. Rejects when the port is taken or a project tree cannot be read. */
async function startSandbox(options) {
    const { server, app } = await build(options);
    const url = await server.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
    return { ...app, url };
}
/** Builds a local DSS that does not listen. */
async function buildSandbox(options) {
    return (await build(options)).app;
}
async function build(options) {
    const apiKey = options.apiKey ?? (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const store = openStore(options);
    const server = (0,fastify.fastify)({ routerOptions: { ignoreTrailingSlash: true, maxParamLength: 4096 }, forceCloseConnections: true });
    acceptBodies(server);
    answerErrors(server);
    const requests = countRequests(server);
    server.addHook('onRequest', async (request) => requireKey(request.headers.authorization, apiKey));
    delayAnswers(server, options.latencyMs ?? 0);
    registerRoutes(server, store);
    await server.ready();
    return { server, app: { apiKey, inject: server.inject.bind(server), requests, close: () => server.close() } };
}
function openStore(options) {
    const store = new Store(options.dataDir, {
        clock: options.clock ?? (() => new Date()),
        nodeId: options.nodeId ?? 'sandbox',
        listsWithoutVersionTag: options.listsWithoutVersionTag ?? false,
    });
    ensureInstance(store);
    importProjects(store, options.projects ?? []);
    return store;
}
function registerRoutes(server, store) {
    const api = apiOn(server);
    registerInstance(api, store);
    registerProjects(api, store);
    registerProjectParts(api, store);
    registerDatasets(api, store);
    registerRecipes(api, store);
    registerScenarios(api, store);
    registerManagedFolders(api, store);
    registerFolderContents(api, store);
    registerFlow(api, store);
    registerZones(api, store);
    registerCodeEnvs(api, store);
    registerConnections(api, store);
    registerDataQuality(api, store);
    registerDatasetData(api, store);
    registerExport(api, store);
    registerGroups(api, store);
    registerReadOnlyLists(api, store);
    registerRecipeStatus(api, store);
    registerUsers(api, store);
    refuseUnserved(server);
}
/** Every error in DSS's form; one that no route foresaw is a 500 with its text (API reference 1.2). */
function answerErrors(server) {
    server.setErrorHandler((error, _request, reply) => {
        if (error instanceof ApiError)
            return reply.code(error.status).send(errorBody(error.errorType, error.message));
        const message = error instanceof Error ? error.message : String(error);
        return reply.code(500).send(errorBody('java.lang.RuntimeException', message));
    });
}
function delayAnswers(server, latencyMs) {
    if (latencyMs > 0)
        server.addHook('onSend', async () => void (await (0,external_node_timers_promises_.setTimeout)(latencyMs)));
}

;// CONCATENATED MODULE: ./build/cli/run-sandbox.js





/** Serves until a signal comes. Without `--data`, everything is forgotten then. */
async function runSandbox(flags, json) {
    const temporary = flags.data === undefined ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'dataiku-iac-sandbox-')) : undefined;
    const sandbox = await startSandbox({
        port: flags.port,
        dataDir: flags.data ?? temporary ?? '',
        projects: (flags.project ?? []).map(projectSource),
        ...(flags.apiKey === undefined ? {} : { apiKey: flags.apiKey }),
        ...(flags.latencyMs === undefined ? {} : { latencyMs: flags.latencyMs }),
        ...(flags.listsWithoutVersionTag === true ? { listsWithoutVersionTag: true } : {}),
    });
    const { url, apiKey } = sandbox;
    process.stdout.write(json ? `${JSON.stringify({ url, apiKey })}\n` : run_sandbox_text(url, apiKey, flags.data));
    await new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
        // A parent that started us and died closes our input: then nobody needs us any more.
        if (json)
            process.stdin.once('end', resolve).resume();
    });
    process.stdin.destroy();
    await sandbox.close();
    if (temporary !== undefined)
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    return exit_codes/* EXIT */.d.success;
}
/** `PATH` or `PATH:KEY`. */
function projectSource(text) {
    const colon = text.lastIndexOf(':');
    const key = text.slice(colon + 1);
    return colon > 0 && /^\w+$/.test(key) ? { path: text.slice(0, colon), key } : { path: text };
}
function run_sandbox_text(url, apiKey, data) {
    return [
        'A local DSS is running. Stop it with Ctrl+C.',
        `  DSS_URL=${url}`,
        `  DSS_API_KEY=${apiKey}`,
        data === undefined ? '  Everything is forgotten when it stops; --data DIR keeps it.' : `  Everything is kept in ${data}.`,
        '',
    ].join('\n');
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


/***/ })

};
