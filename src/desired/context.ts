import { nearest } from '../config/nearest.js';
import { addressOf, partsOf, type ResourceAddress } from '../model/address.js';
import type { ConfigEntry, YamlPath } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { asRef, refTo } from '../model/document.js';
import type { Json } from '../model/json.js';
import type { DesiredContext } from '../model/kind.js';
import type { KindRegistry } from '../model/registry.js';

export interface DesiredScope {
  readonly entries: ReadonlyMap<ResourceAddress, ConfigEntry>;
  readonly kinds: KindRegistry;
  readonly files: ReadonlyMap<string, string>;
  /** Grows while entries are translated. */
  readonly diagnostics: Diagnostic[];
}

/** What a kind may ask while it translates this entry. Mistakes are collected, never thrown. */
export function createContext(entry: ConfigEntry, scope: DesiredScope): DesiredContext {
  const report: DesiredContext['report'] = (code, field, message, hint) => {
    scope.diagnostics.push({ severity: 'error', code, message, hint, at: entry.locate(field), field: fieldText(entry, field) });
  };
  return {
    report,
    file(path, field) {
      const text = scope.files.get(path);
      if (text === undefined)
        report('missing-file', field, `no file \`${path}\` in the workspace`, 'paths are relative to dataiku-iac.yml');
      return text;
    },
    computable: (name, field) => computable(name, field, { entry, scope, report }),
  };
}

interface Asking {
  readonly entry: ConfigEntry;
  readonly scope: DesiredScope;
  readonly report: DesiredContext['report'];
}

function computable(name: Json, field: YamlPath, asking: Asking): Json {
  if (typeof name !== 'string') return explicitReference(name, asking);
  const { project, local } = splitForeign(name, asking.entry.project);
  const declared = asking.scope.kinds
    .kindsOf(undefined)
    .map((kind) => addressOf(kind, project, local))
    .filter((address) => asking.scope.entries.has(address));
  const [address, other] = declared;
  if (other !== undefined) {
    asking.report(
      'ambiguous-name',
      field,
      `\`${name}\` is both a dataset and a managed folder`,
      `say \`\${ref:${shortRef(address as ResourceAddress)}}\` or \`\${ref:${shortRef(other)}}\``,
    );
  }
  if (address === undefined) {
    reportUndeclared(name, field, asking);
    return name;
  }
  return isGenerated(address, asking) ? refTo(address) : name;
}

/** `${ref:dataset.orders}` says that the author knows what is meant, managed here or not. */
function explicitReference(name: Json, asking: Asking): Json {
  const ref = asRef(name);
  if (ref === undefined || isGenerated(ref, asking)) return name;
  const { project, name: local } = partsOf(ref);
  return project === asking.entry.project ? local : `${project}.${local}`;
}

function isGenerated(address: ResourceAddress, { scope }: Asking): boolean {
  return scope.kinds.find(partsOf(address).kind)?.kind.identity === 'generated';
}

function splitForeign(name: string, own: string): { readonly project: string; readonly local: string } {
  const dot = name.indexOf('.');
  return dot < 0 ? { project: own, local: name } : { project: name.slice(0, dot), local: name.slice(dot + 1) };
}

/** A name that is close to a declared one is a slip; any other may stand for an object that is managed elsewhere, or of a kind not covered yet. */
function reportUndeclared(name: string, field: YamlPath, { entry, scope }: Asking): void {
  const near = nearest(name, namesIn(entry.project, scope));
  // A model that ten recipes read is one thing to know, not ten; a slip of the hand is shown at each place.
  const known = `\`${name}\` is declared nowhere in project ${entry.project}`;
  if (near === undefined && scope.diagnostics.some(({ message }) => message === known)) return;
  const unmanaged = `an object that exists in DSS and is not managed here is written \`\${ref:dataset.NAME}\``;
  scope.diagnostics.push({
    severity: near === undefined ? 'warning' : 'error',
    code: 'undeclared-object',
    message: known,
    hint: near === undefined ? `fine when DSS has it already; ${unmanaged}` : `did you mean \`${near}\`? ${unmanaged}`,
    at: entry.locate(field),
    field: fieldText(entry, field),
  });
}

function namesIn(project: string, scope: DesiredScope): readonly string[] {
  const kinds = scope.kinds.kindsOf(undefined);
  return [...scope.entries.values()].filter((entry) => entry.project === project && kinds.includes(entry.kind)).map(({ name }) => name);
}

function shortRef(address: ResourceAddress): string {
  const [kind, , ...name] = address.split('.');
  return `${kind}.${name.join('.')}`;
}

function fieldText(entry: ConfigEntry, field: YamlPath): string {
  const inside = field.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `${entry.kind} ${entry.name}${inside}`;
}
