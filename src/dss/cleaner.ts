/** What a server said, made fit to show: no secret, no control character, not too long. */

/** Redacts, flattens and cuts text. */
export type Clean = (text: string) => string;

const MAX_LENGTH = 500; // characters of a message: a stack trace or a page in an error body helps nobody
const REDACTED = '[redacted]';
const UNPRINTABLE = /[\p{Cc}\p{Cf}\s]+/gu; // line ends, terminal escapes, direction overrides

/**
 * A `Clean` that knows these secrets, in the forms in which a server can echo them: plain, percent-encoded, and as the user name of a Basic
 * header. Secrets are redacted before the text is cut, so that no half of one survives.
 */
export function createCleaner(secrets: readonly string[]): Clean {
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
export function basicCredentials(apiKey: string): string {
  return Buffer.from(`${apiKey}:`).toString('base64');
}
