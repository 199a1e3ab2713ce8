import type { JsonObject } from '../../model/json.js';

/** A refusal in DSS's own form (API reference 1.2). The server turns it into the answer; routes only throw it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** The Java class that DSS names in `errorType`. */
  readonly errorType: string;

  constructor(status: number, errorType: string, message: string) {
    super(message);
    this.status = status;
    this.errorType = errorType;
  }
}

/** `dataset does not exist: DKU.foo`, as DSS words it (API reference 1.2). */
export function notFound(what: string, id: string): ApiError {
  return new ApiError(404, 'com.dataiku.dip.exceptions.NotFoundException', `${what} does not exist: ${id}`);
}

/** Clients match on the text `already exists`; the status is our choice, no source says it (API reference 1.2). */
export function alreadyExists(what: string, id: string): ApiError {
  return new ApiError(409, 'java.lang.IllegalArgumentException', `${what} already exists: ${id}`);
}

export function illegalArgument(message: string): ApiError {
  return new ApiError(400, 'java.lang.IllegalArgumentException', message);
}

export function forbidden(message: string): ApiError {
  return new ApiError(403, 'com.dataiku.dip.exceptions.UnauthorizedException', message);
}

export function notAuthenticated(): ApiError {
  return new ApiError(401, 'com.dataiku.dip.exceptions.NotAuthenticatedException', 'Unknown API Key');
}

/** What DSS serves and the sandbox does not: said plainly, so that nobody takes it for a missing object. */
export function notServed(method: string, path: string): ApiError {
  return new ApiError(501, 'com.dataiku.dip.exceptions.NotImplementedException', `the sandbox does not serve ${method} ${path}`);
}

/** A failure of the server itself; DSS uses 500 for a good part of its refusals (API reference 1.2). */
export function serverError(message: string): ApiError {
  return new ApiError(500, 'java.io.IOException', message);
}

/** The body of an error answer. */
export function errorBody(errorType: string, message: string): JsonObject {
  return { errorType, message, detailedMessage: message, detailedMessageHTML: escapeHtml(message) };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
