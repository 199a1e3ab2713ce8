/** From the bytes of an answer to JSON, or to the refusal that they mean. */
import { STATUS_CODES } from 'node:http';
import { isObject, type Json, parseJson } from '../model/json.js';
import { classify, isGatewayStatus, isLicenceRefusal } from './classify.js';
import type { Answer } from './exchange.js';
import { CallRefused, finalRefusal } from './refusal.js';

const HTML = /^\s*<(?:!doctype\s+html|html)\b/i; // the body says it: gateways and DSS both mislabel
const TITLE = /<title[^>]*>([^<]*)/i;
const HTML_HEAD_BYTES = 16 * 1024;
const GATEWAY_HINT =
  'a gateway or a login page answered, not DSS: check the url of the node (scheme, port, path prefix) and what stands in front of it';
const LICENCE_HINT = "the node's licence does not include this: use a node whose licence does, or ask the administrator";

/** The JSON of an answer that must have one: a GET. Throws `CallRefused`. */
export function readJson(answer: Answer): Json {
  const json = readOptionalJson(answer);
  if (json !== undefined) return json;
  const what = answer.body.byteLength === 0 ? 'the answer is empty' : `the answer is no JSON (${answer.contentType ?? 'no content type'})`;
  throw finalRefusal({ status: answer.status, failure: 'invalid', message: what, hint: GATEWAY_HINT });
}

/**
 * The JSON of an answer to a write; undefined for nothing and for plain text, which some routes answer (API reference 6, row 31). An HTML page is
 * never an answer of DSS to a write: taking it for a success would lose the write. Throws `CallRefused`.
 */
export function readOptionalJson(answer: Answer): Json | undefined {
  refuseFailure(answer);
  return jsonOrUndefined(textOf(answer.body));
}

/** The bytes of an answer that is a file. Throws `CallRefused`. */
export function readBytes(answer: Answer): Uint8Array {
  refuseFailure(answer);
  return answer.body;
}

function refuseFailure(answer: Answer): void {
  if (answer.status >= 400) throw refusalOf(answer);
  const title = htmlTitle(answer.body);
  if (title !== undefined) {
    const message = `the answer is ${title} (${answer.contentType ?? 'no content type'}), not JSON`;
    throw finalRefusal({ status: answer.status, failure: 'invalid', message, hint: GATEWAY_HINT });
  }
  if (answer.status >= 300) throw finalRefusal({ status: answer.status, failure: 'rejected', message: 'the answer is no success' });
}

/** DSS's clients read `errorType`, `detailedMessage`, `message`, in this order (API reference 1.2). */
function refusalOf(answer: Answer): CallRefused {
  const title = htmlTitle(answer.body);
  const text = title ?? textOf(answer.body);
  const json = title === undefined ? jsonOrUndefined(text) : undefined;
  const errorType = fieldOf(json, 'errorType');
  const message = isObject(json)
    ? fieldOf(json, 'detailedMessage') || fieldOf(json, 'message')
    : text || (STATUS_CODES[answer.status] ?? '');
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
function outlook({ status, retryAfter }: Answer): { seen: boolean; passing: boolean; retryAfter?: string } {
  if (!isGatewayStatus(status)) return { seen: true, passing: false };
  if (retryAfter === undefined) return { seen: true, passing: true };
  return { seen: status !== 429 && status !== 503, passing: true, retryAfter };
}

function htmlTitle(body: Uint8Array): string | undefined {
  const head = textOf(body.subarray(0, HTML_HEAD_BYTES));
  if (!HTML.test(head)) return undefined;
  const title = TITLE.exec(head)?.[1]?.trim() ?? '';
  return title === '' ? 'an HTML page' : `an HTML page, "${title}"`;
}

function jsonOrUndefined(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined; // callers decide what an answer without JSON means
  }
}

function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

function fieldOf(json: Json | undefined, name: string): string {
  const value = isObject(json) ? json[name] : undefined;
  return typeof value === 'string' ? value : '';
}
