export const id = 427;
export const ids = [427];
export const modules = {

/***/ 3427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDssClient: () => (/* binding */ createDssClient)
});

// EXTERNAL MODULE: ./build/model/dss-error.js
var dss_error = __webpack_require__(92807);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./build/dss/cleaner.js
/** What a server said, made fit to show: no secret, no control character, not too long. */
const MAX_LENGTH = 500; // characters of a message: a stack trace or a page in an error body helps nobody
const REDACTED = '[redacted]';
const UNPRINTABLE = /[\p{Cc}\p{Cf}\s]+/gu; // line ends, terminal escapes, direction overrides
/**
 * A `Clean` that knows these secrets, in the forms in which a server can echo them: plain, percent-encoded, and as the user name of a Basic
 * header. Secrets are redacted before the text is cut, so that no half of one survives.
 */
function createCleaner(secrets) {
    const forms = secrets
        .filter((secret) => secret !== '')
        .flatMap((secret) => [secret, encodeURIComponent(secret), basicCredentials(secret)])
        .sort((left, right) => right.length - left.length);
    return (text) => {
        const redacted = forms.reduce((rest, form) => rest.replaceAll(form, REDACTED), text);
        const flat = redacted.replace(UNPRINTABLE, ' ').trim();
        return flat.length <= MAX_LENGTH ? flat : `${flat.slice(0, MAX_LENGTH - 1)}…`;
    };
}
/** The credentials of HTTP Basic with the API key as user name and no password, as every client of DSS sends them (API reference 1.1). */
function basicCredentials(apiKey) {
    return Buffer.from(`${apiKey}:`).toString('base64');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(70807);
;// CONCATENATED MODULE: ./build/dss/refusal.js
/** A call that failed, with what the retry policy needs to know; becomes a `DssError` in one place, where its text is cleaned. */

/** Travels inside this room only. Its message is empty on purpose: nothing raw may reach a log by accident. */
class CallRefused extends Error {
    name = 'CallRefused';
    refusal;
    constructor(refusal) {
        super();
        this.refusal = refusal;
    }
}
/** An answer that DSS gave for good, to a call that it has seen. */
function finalRefusal(refusal) {
    return new CallRefused({ errorType: '', seen: true, passing: false, ...refusal });
}
/**
 * The error that leaves this room. The cause is left behind: an error of the HTTP library can hold the raw bytes of an answer. A POST whose
 * outcome is unknown says so, because repeating it could do it twice.
 */
function dssError(call, refusal, clean) {
    const unknown = call.method === 'POST' && refusal.failure === 'unavailable' && refusal.seen;
    const said = clean(refusal.message);
    const hint = unknown ? 'look in DSS whether it happened before you run this again' : refusal.hint;
    return new dss_error/* DssError */.D({
        method: call.method,
        path: clean(call.path),
        status: refusal.status,
        failure: refusal.failure,
        errorType: clean(refusal.errorType),
        message: unknown ? `${said} (DSS may have done it all the same)` : said,
        ...(hint === undefined ? {} : { hint }),
    });
}

;// CONCATENATED MODULE: ./build/dss/network.js
/** What it means when no whole answer came: errors of sockets, name servers, TLS and the HTTP library, by their code. */

/** Largest answer that is read, in bytes: beyond any list or document of DSS. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const UNSENT = { seen: false, passing: true };
const LOST = { seen: true, passing: true };
const PROXY_HINT = 'check the address, the user and the rules of the proxy, or list the host in no_proxy';
const TROUBLES = {
    ECONNREFUSED: { ...UNSENT, message: 'the connection was refused' },
    ENOTFOUND: { ...UNSENT, message: 'the host name is not known' },
    EAI_AGAIN: { ...UNSENT, message: 'the name server did not answer' },
    EHOSTUNREACH: { ...UNSENT, message: 'the host cannot be reached' },
    ENETUNREACH: { ...UNSENT, message: 'the network cannot be reached' },
    UND_ERR_CONNECT_TIMEOUT: { ...UNSENT, message: 'no connection in time' },
    UND_ERR_HEADERS_TIMEOUT: { ...LOST, message: 'no answer in time' },
    UND_ERR_BODY_TIMEOUT: { ...LOST, message: 'the answer stopped half-way' },
    ETIMEDOUT: { ...LOST, message: 'the connection timed out' },
    ECONNRESET: { ...LOST, message: 'the connection broke' },
    EPIPE: { ...LOST, message: 'the connection broke' },
    UND_ERR_SOCKET: { ...LOST, message: 'the connection broke' },
    UND_ERR_CLOSED: { seen: false, passing: false, message: 'the client is closed' },
    UND_ERR_DESTROYED: { seen: false, passing: false, message: 'the client is closed' },
};
const TLS_CODE = /^(?:ERR_TLS_|ERR_SSL_WRONG_VERSION|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|UND_ERR_PRX_TLS)/; // e.g. CERT_HAS_EXPIRED
const PROXY_ANSWER = /^Proxy response \((\d{3})\)/; // e.g. Proxy response (407) !== 200 when HTTP Tunneling
/**
 * The refusal behind an error of the HTTP library. `status` is that of an answer that broke off, else 0. Errors without a code are bugs and are
 * thrown as they are.
 */
function networkRefusal(error, status) {
    const code = textOf(error, 'code');
    if (code === undefined)
        throw error;
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
        return tooLarge(status);
    const trouble = TROUBLES[code] ??
        tlsTrouble(code) ??
        proxyTrouble(textOf(error, 'message') ?? '') ?? { ...LOST, passing: false, message: 'no usable answer' };
    return new CallRefused({ status, failure: 'unavailable', errorType: '', ...trouble, message: `${trouble.message} (${code})` });
}
function tooLarge(status) {
    const message = `the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`;
    return new CallRefused({ status, failure: 'rejected', errorType: '', message, hint: 'ask for less at once', seen: true, passing: false });
}
function tlsTrouble(code) {
    if (!TLS_CODE.test(code))
        return undefined;
    const hint = 'check the scheme, the port and the host name; for a private certificate authority, give its certificate';
    return { seen: false, passing: false, message: 'no trusted TLS connection', hint };
}
/** A proxy that refuses the tunnel: DSS saw nothing. Its 4xx are rules or credentials, its 5xx pass. */
function proxyTrouble(message) {
    const status = PROXY_ANSWER.exec(message)?.[1];
    if (status === undefined)
        return undefined;
    return { seen: false, passing: status.startsWith('5'), message: `the proxy refused the tunnel with ${status}`, hint: PROXY_HINT };
}
function textOf(error, field) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    const value = Reflect.get(error, field);
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/dss/dispatcher.js
/** The pool of connections: keep-alive, proxy and trust. */






/** Throws an `IacError` when the proxy is no URL or the certificate no PEM. */
function createDispatcher(options) {
    const pool = { connections: options.connections, maxResponseSize: MAX_ANSWER_BYTES };
    const tls = options.ca === undefined ? {} : { secureContext: secureContext(options.ca) };
    if (options.proxy === undefined)
        return new undici/* Agent */.g6({ ...pool, connect: tls });
    if (!isProxyUrl(options.proxy))
        throw settingError('the proxy is no http(s) address', 'write it as http://proxy.example.com:3128');
    // Given in full, so that this agent does not look into the process environment for what is missing.
    const proxies = { httpProxy: options.proxy, httpsProxy: options.proxy, noProxy: options.noProxy ?? '' };
    return new undici/* EnvHttpProxyAgent */.J2({ ...pool, ...proxies, connect: tls, requestTls: tls, proxyTls: tls });
}
/** Made once: parsing the public roots again for each connection would cost more than the call. */
function secureContext(ca) {
    requireCertificate(ca);
    return (0,external_node_tls_.createSecureContext)({ ca: [...external_node_tls_.rootCertificates, ca] });
}
/** `createSecureContext` takes any text in silence, and calls would then fail for a reason that nobody sees. */
function requireCertificate(ca) {
    try {
        new external_node_crypto_.X509Certificate(ca);
    }
    catch {
        throw settingError('the certificate authority is no PEM certificate', 'give the text that starts with -----BEGIN CERTIFICATE-----');
    }
}
function isProxyUrl(text) {
    return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
function settingError(message, hint) {
    return new errors/* IacError */.wG('dss-connection', message, { hint, exitCode: exit_codes/* EXIT */.d.invalidConfig });
}

// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
;// CONCATENATED MODULE: ./build/dss/retry.js
/** When a call is sent again, and how long to wait before. */


const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 30_000;
const MAX_RETRY_AFTER_MS = 60_000; // a server may ask for hours: the user would rather be told
/**
 * Runs attempts (numbered from 1) until one succeeds, fails for good or the retries are used up; throws what the last one threw, or the signal's
 * reason. The signal ends a wait; an attempt must watch it by itself, so that an answer that is in already is never thrown away.
 */
async function withRetries(call, attempt, policy) {
    try {
        return await (0,p_retry/* default */.Ay)(attempt, {
            retries: policy.retries,
            minTimeout: 0, // waits are ours: with our clock, after `Retry-After`
            shouldRetry: ({ error, attemptNumber }) => waitForNext(call, error, attemptNumber, policy),
        });
    }
    catch (error) {
        if (!(error instanceof CallRefused))
            call.signal?.throwIfAborted(); // p-retry replaces a reason that is no `Error`
        throw error;
    }
}
/** False when there is nothing to wait for: the failure is final. */
async function waitForNext(call, error, attemptNumber, { clock, random }) {
    if (!(error instanceof CallRefused) || !mayRepeat(call.method, error.refusal))
        return false;
    const asked = retryAfterMs(error.refusal.retryAfter, clock.now());
    await clock.sleep(asked ?? backoffMs(attemptNumber, random()), call.signal);
    return true;
}
/** A trouble that passes is worth another try; a POST only when DSS cannot have seen it, since twice is not once. */
function mayRepeat(method, refusal) {
    return refusal.passing && (method !== 'POST' || !refusal.seen);
}
/** Exponential back-off with full jitter: anywhere between nothing and 0.5 s, 1 s, 2 s… so that many clients do not return together. */
function backoffMs(attempt, random) {
    return random * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
}
/** The wait that a `Retry-After` header asks for, in seconds or as an HTTP date; at most 60 s. Undefined when absent or unreadable. */
function retryAfterMs(header, now) {
    if (header === undefined)
        return undefined;
    const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
    return Number.isNaN(wait) ? undefined : Math.min(MAX_RETRY_AFTER_MS, Math.max(0, wait));
}

;// CONCATENATED MODULE: ./build/dss/exchange.js

/** Throws `CallRefused` when no whole answer came, and the signal's own reason when the caller gave up. */
async function exchange(dispatcher, request) {
    let status = 0;
    try {
        const response = await dispatcher.request(requestOptions(request));
        status = response.statusCode;
        const body = await response.body.bytes();
        return { status, body, ...headersOf(response.headers) };
    }
    catch (error) {
        request.signal?.throwIfAborted();
        throw networkRefusal(error, status);
    }
}
function requestOptions({ method, url, headers, body, timeoutMs, signal }) {
    return {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers,
        body: body ?? null,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        signal: signal ?? null,
    };
}
function headersOf(headers) {
    const first = (name) => [headers[name]].flat()[0];
    return { contentType: first('content-type'), location: first('location'), retryAfter: first('retry-after') };
}

;// CONCATENATED MODULE: ./build/dss/redirect.js

/** Redirects of one call; a gateway needs one or two, a loop has no end. */
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const KEEPS_METHOD = new Set([307, 308]);
/**
 * Where a redirect leads, or undefined for any other answer. Only the same origin is followed, and a write only where the status promises that
 * method and body stay the same: other redirects of a write lead to a login page. Everything else throws `CallRefused`.
 */
function redirectTarget(method, from, answer) {
    if (!REDIRECTS.has(answer.status))
        return undefined;
    const { location } = answer;
    if (location === undefined || !URL.canParse(location, from.href))
        throw redirectRefused(answer.status, 'it redirects to no usable address');
    const target = new URL(location, from);
    if (target.origin !== from.origin) {
        throw redirectRefused(answer.status, `it redirects to another origin, ${target.origin}: not followed, the API key was not sent there`);
    }
    if (method !== 'GET' && !KEEPS_METHOD.has(answer.status))
        throw redirectRefused(answer.status, `it redirects a ${method} to ${target.pathname}: not followed`);
    return target;
}
/** The refusal of a call that is redirected in circles. */
function tooManyRedirects(status) {
    return redirectRefused(status, `it redirects more than ${MAX_REDIRECTS} times`);
}
function redirectRefused(status, message) {
    const hint = 'set the url of the node to where it really answers, and check for a login page in front of it';
    return finalRefusal({ status, failure: 'rejected', message, hint });
}

;// CONCATENATED MODULE: ./build/dss/url.js
/** Where the calls go: the API root from what the user wrote, and the URL of one call. */


const LOOPBACK_IPV4 = /^127(?:\.\d{1,3}){3}$/; // e.g. 127.0.0.1; `URL` has normalised shorter forms
/**
 * The API root, `<url>/public/api` (API reference 1.1), without a final slash. `url` is the node's root as people write it: with or without
 * a path prefix and final slashes. Throws an `IacError` for text that is no http(s) URL, holds credentials or a query, or is unsafe.
 */
function apiRoot(url, options) {
    const root = URL.canParse(url) ? new URL(url) : undefined;
    if (root === undefined || (root.protocol !== 'https:' && root.protocol !== 'http:')) {
        throw urlError('the url of the DSS node is no http(s) address', 'write it as https://dss.example.com or https://example.com/prefix');
    }
    if (root.username !== '' || root.password !== '') {
        throw urlError(`the url of the DSS node at ${root.host} holds credentials`, 'give the API key by itself, outside the url');
    }
    if (root.search !== '' || root.hash !== '') {
        throw urlError(`the url of the DSS node at ${root.host} holds a query or a fragment`, 'write only the scheme, the host and the path prefix');
    }
    if (root.protocol === 'http:' && !options.allowHttp && !isLoopback(root.hostname)) {
        throw urlError(`plain http would send the API key to ${root.host} unprotected`, 'use https, or allow plain http explicitly');
    }
    root.pathname = `${root.pathname.replace(/\/+$/, '')}/public/api`;
    return root;
}
/** True for names and addresses that stay on this machine. `hostname` is that of a `URL`. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || LOOPBACK_IPV4.test(hostname);
}
/**
 * The URL of one call. `path` starts with `/` and is encoded already (`apiPath`); anything that URL rules would rewrite, above all the name
 * `..`, which would address the parent, is a bug of the caller and throws `InternalError`.
 */
function callUrl(root, path, query = {}) {
    const url = new URL(`${root.href}${path}`);
    (0,errors/* invariant */.V1)(path.startsWith('/') && url.pathname === `${root.pathname}${path}`, `not an encoded API path: ${path}`);
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined)
            url.searchParams.append(name, String(value));
    }
    return url;
}
function urlError(message, hint) {
    return new errors/* IacError */.wG('dss-url', message, { hint, exitCode: exit_codes/* EXIT */.d.invalidConfig });
}

;// CONCATENATED MODULE: ./build/dss/transport.js





function createTransport(options) {
    return async (call, attempt) => {
        let request = firstRequest(call, options);
        for (let redirects = 0;; redirects++) {
            const answer = await recorded(request, call, attempt, options);
            const target = redirectTarget(call.method, request.url, answer);
            if (target === undefined)
                return answer;
            if (redirects === MAX_REDIRECTS)
                throw tooManyRedirects(answer.status);
            request = { ...request, url: target };
        }
    };
}
function firstRequest(call, options) {
    const headers = {
        accept: call.accept,
        authorization: `Basic ${basicCredentials(options.apiKey)}`,
        'user-agent': options.userAgent,
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const url = callUrl(options.root, call.path, call.query);
    return { method: call.method, url, headers, body: call.body, timeoutMs: options.timeoutMs, signal: call.signal };
}
async function recorded(request, call, attempt, { dispatcher, clock, clean, record }) {
    call.signal?.throwIfAborted();
    const start = clock.monotonic();
    const log = (status, bytes) => record({ method: call.method, path: clean(call.path), status, milliseconds: clock.monotonic() - start, attempt, bytes });
    try {
        const answer = await exchange(dispatcher, request);
        log(answer.status, answer.body.byteLength);
        return answer;
    }
    catch (error) {
        log(error instanceof CallRefused ? error.refusal.status : 0, 0);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/dss/caller.js
/** Every call goes through here: limited, retried, counted, and its failure put into words. */






function createCaller(settings) {
    const { root, apiKey, userAgent, timeoutMs, clock, retries, random, concurrency, proxy, noProxy, ca } = settings;
    const clean = createCleaner([apiKey]);
    const { calls, record } = createCounter(settings.log);
    const dispatcher = createDispatcher({ connections: concurrency, proxy, noProxy, ca });
    const send = createTransport({ dispatcher, root, apiKey, userAgent, timeoutMs, clock, clean, record });
    const limit = (0,p_limit/* default */.A)(concurrency);
    const explained = async (call, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw error instanceof CallRefused ? dssError(call, error.refusal, clean) : error;
        }
    };
    const call = (request, read) => explained(request, () => 
    // The limit is for attempts, not for calls: one that waits for its next attempt holds up nobody.
    withRetries(request, (attempt) => limit(async () => read(await send(request, attempt))), { retries, clock, random }));
    let closed; // the dispatcher throws when it is closed twice
    const close = () => {
        closed ??= dispatcher.close();
        return closed;
    };
    return { call, explained, calls, close };
}
function createCounter(log) {
    const calls = { total: 0, byMethod: {} };
    const record = (entry) => {
        calls.total += 1;
        calls.byMethod[entry.method] = (calls.byMethod[entry.method] ?? 0) + 1;
        log?.(entry);
    };
    return { calls, record };
}

// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/ports.js
var ports = __webpack_require__(81954);
;// CONCATENATED MODULE: ./build/dss/future.js
/** DSS's long operations: an answer that is the result, or a future that is polled until it has one (API reference 1.4). */



const FIRST_POLL_MS = 200;
const POLL_GROWTH = 1.1;
const MAX_POLL_MS = 15_000;
/**
 * The result of what `reply` started. A reply without `jobId` was finished at once: its `result`, or the reply itself when it is no future at all.
 * Throws `CallRefused` when the operation failed or was aborted, and the signal's reason when the caller gave up: DSS then goes on by itself.
 */
async function awaitFuture(reply, { poll, clock, signal }) {
    const path = futurePath(reply);
    let state = reply;
    for (let wait = FIRST_POLL_MS; path !== undefined && isPending(state); wait = Math.min(MAX_POLL_MS, wait * POLL_GROWTH)) {
        await clock.sleep(wait, signal);
        state = await poll(path);
    }
    return resultOf(state);
}
/** The path of the future that a reply speaks of; undefined when there is none to wait for. */
function futurePath(reply) {
    const jobId = (0,model_json/* isObject */.Gv)(reply) ? reply['jobId'] : undefined;
    return typeof jobId === 'string' && jobId !== '' ? (0,ports/* apiPath */.S)('futures', jobId) : undefined;
}
function isFuture(state) {
    return typeof state['jobId'] === 'string' || typeof state['hasResult'] === 'boolean';
}
/** A future that is neither alive nor has a result will never have one; an answer that is no future is the end, whatever it says. */
function isPending(state) {
    return (0,model_json/* isObject */.Gv)(state) && isFuture(state) && state['hasResult'] !== true && state['aborted'] !== true && state['alive'] !== false;
}
function resultOf(state) {
    if (!(0,model_json/* isObject */.Gv)(state))
        return state;
    if (state['aborted'] === true)
        throw operationFailed('the operation was aborted in DSS');
    if (isFuture(state) && state['hasResult'] !== true)
        throw operationFailed('the operation ended without a result');
    const result = isFuture(state) || 'result' in state ? (state['result'] ?? null) : state;
    refuseErrorMessages(state);
    refuseErrorMessages(result);
    return result;
}
/** Administration calls answer 200 with `messages.error` when they failed (API reference 1.3). */
function refuseErrorMessages(value) {
    const report = (0,model_json/* isObject */.Gv)(value) ? value['messages'] : undefined;
    if (!(0,model_json/* isObject */.Gv)(report) || report['error'] !== true)
        return;
    const messages = (0,model_json/* isList */.Lv)(report['messages']) ? report['messages'].filter(model_json/* isObject */.Gv) : [];
    const errors = messages.filter((message) => message['severity'] === 'ERROR' || message['isFatal'] === true);
    throw operationFailed(errors.map(messageText).join('; ') || 'DSS reports an error without a text');
}
function messageText(message) {
    const parts = [message['title'], message['message'], message['details']].filter((part) => typeof part === 'string' && part !== '');
    return [...new Set(parts)].join(': ');
}
function operationFailed(message) {
    return finalRefusal({ status: 200, failure: 'rejected', message });
}

;// CONCATENATED MODULE: ./build/dss/options.js
/** What a client is made from, and what is checked before the first call. */



const PRINTABLE = /^[\x21-\x7e]+$/; // a key from a file or a secret store often ends in a line end, which DSS only answers with 401
/** Throws an `IacError` for a URL or a key that cannot work. */
function settingsOf(options) {
    if (!PRINTABLE.test(options.apiKey)) {
        throw new errors/* IacError */.wG('dss-api-key', 'the API key is empty or holds white space', {
            hint: 'copy the key again, without spaces and line ends',
            exitCode: exit_codes/* EXIT */.d.unauthorized,
        });
    }
    const root = apiRoot(options.url, { allowHttp: options.allowHttp ?? false });
    return { timeoutMs: 60_000, retries: 4, concurrency: 16, ...options, root };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/dss/classify.js
const LICENCE = /not available with your .*licen[sc]e/i; // e.g. DSS API is not available with your Free Edition license
const FORBIDDEN = /action forbidden/i;
const ALREADY_EXISTS = /already exists/i;
const ABSENT = /not found|does not exist|not a file/i; // e.g. Not a file: /python/NAME/desc.json, for a code env that was never built
const DATA_MISSING = /root path of the dataset/i; // the dataset is there, its data is not
const INVALID = /illegal argument|invalid/i;
const GATEWAY_STATUS = new Set([429, 502, 503, 504]);
/**
 * In order of precedence: the first sign that holds decides (API reference 1.2). Rights come before absence, because DSS wraps a
 * `NotFoundException` in an `UnauthorizedException`: what the key may not see must never pass for gone. Text decides about absence only
 * where the status says nothing, which is 500.
 */
const RULES = [
    ['rejected', ({ message }) => isLicenceRefusal(message)],
    ['unauthenticated', ({ status, type }) => status === 401 || type === 'NotAuthenticatedException'],
    ['forbidden', ({ status, type, message }) => status === 403 || type === 'UnauthorizedException' || FORBIDDEN.test(message)],
    ['already-exists', ({ message }) => ALREADY_EXISTS.test(message)],
    ['not-found', ({ status, type }) => status === 404 || type === 'NotFoundException'],
    ['not-found', ({ status, message }) => status === 500 && ABSENT.test(message) && !DATA_MISSING.test(message)],
    ['invalid', ({ status, message }) => status === 400 || (status === 500 && INVALID.test(message))],
    ['unavailable', ({ status }) => isGatewayStatus(status)],
];
/** The failure behind an HTTP status of 400 or more, DSS's `errorType` (empty when the body was no JSON) and its message. */
function classify(status, errorType, message) {
    const signs = { status, type: errorType.split('.').at(-1) ?? '', message };
    return RULES.find(([, holds]) => holds(signs))?.[0] ?? 'rejected';
}
/** True when the node's licence lacks the public API or the feature that was called. */
function isLicenceRefusal(message) {
    return LICENCE.test(message);
}
/** True for throttling and outages, which pass: 429, 502, 503, 504 (API reference 1.2). */
function isGatewayStatus(status) {
    return GATEWAY_STATUS.has(status);
}

;// CONCATENATED MODULE: ./build/dss/reply.js
/** From the bytes of an answer to JSON, or to the refusal that they mean. */




const HTML = /^\s*<(?:!doctype\s+html|html)\b/i; // the body says it: gateways and DSS both mislabel
const TITLE = /<title[^>]*>([^<]*)/i;
const HTML_HEAD_BYTES = 16 * 1024;
const GATEWAY_HINT = 'a gateway or a login page answered, not DSS: check the url of the node (scheme, port, path prefix) and what stands in front of it';
const LICENCE_HINT = "the node's licence does not include this: use a node whose licence does, or ask the administrator";
/** The JSON of an answer that must have one: a GET. Throws `CallRefused`. */
function readJson(answer) {
    const json = readOptionalJson(answer);
    if (json !== undefined)
        return json;
    const what = answer.body.byteLength === 0 ? 'the answer is empty' : `the answer is no JSON (${answer.contentType ?? 'no content type'})`;
    throw finalRefusal({ status: answer.status, failure: 'invalid', message: what, hint: GATEWAY_HINT });
}
/**
 * The JSON of an answer to a write; undefined for nothing and for plain text, which some routes answer (API reference 6, row 31). An HTML page is
 * never an answer of DSS to a write: taking it for a success would lose the write. Throws `CallRefused`.
 */
function readOptionalJson(answer) {
    refuseFailure(answer);
    return jsonOrUndefined(reply_textOf(answer.body));
}
/** The bytes of an answer that is a file. Throws `CallRefused`. */
function readBytes(answer) {
    refuseFailure(answer);
    return answer.body;
}
function refuseFailure(answer) {
    if (answer.status >= 400)
        throw refusalOf(answer);
    const title = htmlTitle(answer.body);
    if (title !== undefined) {
        const message = `the answer is ${title} (${answer.contentType ?? 'no content type'}), not JSON`;
        throw finalRefusal({ status: answer.status, failure: 'invalid', message, hint: GATEWAY_HINT });
    }
    if (answer.status >= 300)
        throw finalRefusal({ status: answer.status, failure: 'rejected', message: 'the answer is no success' });
}
/** DSS's clients read `errorType`, `detailedMessage`, `message`, in this order (API reference 1.2). */
function refusalOf(answer) {
    const title = htmlTitle(answer.body);
    const text = title ?? reply_textOf(answer.body);
    const json = title === undefined ? jsonOrUndefined(text) : undefined;
    const errorType = fieldOf(json, 'errorType');
    const message = (0,model_json/* isObject */.Gv)(json)
        ? fieldOf(json, 'detailedMessage') || fieldOf(json, 'message')
        : text || (external_node_http_.STATUS_CODES[answer.status] ?? '');
    const failure = classify(answer.status, errorType, message);
    const hint = isLicenceRefusal(message) ? LICENCE_HINT : title !== undefined && failure !== 'unavailable' ? GATEWAY_HINT : undefined;
    return new CallRefused({
        status: answer.status,
        failure,
        errorType,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...outlook(answer),
    });
}
/** Throttling (429, 503) that says when to return was decided before anything was done; any other outage may have come after. */
function outlook({ status, retryAfter }) {
    if (!isGatewayStatus(status))
        return { seen: true, passing: false };
    if (retryAfter === undefined)
        return { seen: true, passing: true };
    return { seen: status !== 429 && status !== 503, passing: true, retryAfter };
}
function htmlTitle(body) {
    const head = reply_textOf(body.subarray(0, HTML_HEAD_BYTES));
    if (!HTML.test(head))
        return undefined;
    const title = TITLE.exec(head)?.[1]?.trim() ?? '';
    return title === '' ? 'an HTML page' : `an HTML page, "${title}"`;
}
function jsonOrUndefined(text) {
    try {
        return (0,model_json/* parseJson */.qF)(text);
    }
    catch {
        return undefined; // callers decide what an answer without JSON means
    }
}
function reply_textOf(body) {
    return new TextDecoder().decode(body);
}
function fieldOf(json, name) {
    const value = (0,model_json/* isObject */.Gv)(json) ? json[name] : undefined;
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/dss/client.js
/** The client of one DSS node's public API: the port of the engine, and the two things that the port leaves out. */





/** Makes no call. Throws an `IacError` for settings that cannot work. Calls that are aborted throw the reason of their signal. */
function createDssClient(options) {
    const settings = settingsOf(options);
    const caller = createCaller(settings);
    const get = (path, call) => caller.call(callOf('GET', path, call), readJson);
    return {
        get,
        find: (path, call) => undefinedWhenAbsent(get(path, call)),
        put: (path, body, call) => caller.call(callOf('PUT', path, call, body), readOptionalJson),
        post: (path, body, call) => caller.call(callOf('POST', path, call, body), readOptionalJson),
        delete: (path, call) => undefinedWhenAbsent(caller.call(callOf('DELETE', path, call), readOptionalJson)),
        download: (path, body, call) => caller.call({ ...callOf('POST', path, call, body), accept: '*/*' }, readBytes),
        waitForFuture: (reply, { signal } = {}) => waitForFuture(reply, caller, { get, clock: settings.clock, signal }),
        calls: caller.calls,
        close: caller.close,
    };
}
function callOf(method, path, { query, signal } = {}, body) {
    return { method, path, query, signal, body: body === undefined ? undefined : JSON.stringify(body), accept: 'application/json' };
}
async function undefinedWhenAbsent(call) {
    try {
        return await call;
    }
    catch (error) {
        if (error instanceof dss_error/* DssError */.D && error.reply.failure === 'not-found')
            return undefined;
        throw error;
    }
}
function waitForFuture(reply, caller, { get, clock, signal }) {
    const poll = (path) => get(path, { query: { peek: false }, ...(signal === undefined ? {} : { signal }) });
    const call = { method: 'GET', path: futurePath(reply) ?? '/futures' };
    return caller.explained(call, () => awaitFuture(reply, { poll, clock, signal }));
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


/***/ })

};
