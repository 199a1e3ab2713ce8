/** Makes an object, or finds the one that an interrupted apply made. */
import { differences } from '../diff/compare.js';
import { stripVolatile } from '../diff/strip.js';
import type { Doc } from '../model/document.js';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import { isObject } from '../model/json.js';
import type { DocumentPart, Listed } from '../model/kind.js';
import { fingerprint } from '../plan/fingerprints.js';
import type { ApplyContext } from './context.js';
import { journalled } from './journalled.js';
import { encodePart, knownId, type ObjectAccess, readPart } from './object.js';

export interface Creation {
  readonly access: ObjectAccess;
  readonly wanted: Doc;
  readonly context: ApplyContext;
}

/** Returns the object's id; `made` is false when it was there already, made by the interrupted apply. */
export async function ensureCreated(creation: Creation): Promise<{ readonly id: string; readonly made: boolean }> {
  const { access, context } = creation;
  const operation = `${access.address}#create`;
  const intent = context.earlier.find(operation);
  const candidates = await candidatesFor(creation, intent?.idsBefore);
  const [ours, another] = candidates.ids;
  if (ours !== undefined) {
    if (intent === undefined) throw existsAlready(creation);
    if (another !== undefined) throw twoCandidates(creation, candidates.ids);
    if (candidates.byName && !(await isOurs(creation, ours))) throw existsAlready(creation);
    return { id: ours, made: false };
  }
  const id = await journalled(context, {
    operation,
    address: access.address,
    before: null,
    after: fingerprint(creation.wanted),
    ...(candidates.all === undefined ? {} : { idsBefore: candidates.all }),
    durability: 'remote',
    run: () => create(creation),
    idOf: (made) => made,
  });
  return { id, made: true };
}

async function create({ access, wanted: declared, context }: Creation): Promise<string> {
  const { completeForCreate } = access.compiled.kind;
  const wanted = completeForCreate === undefined ? declared : await completeForCreate(context.dss, declared);
  const remote = encodePart(access, firstPart(access), undefined, wanted, context.secrets);
  return access.compiled.kind.create(context.dss, access.realKey, access.name, isObject(remote) ? remote : {}, wanted);
}

interface Candidates {
  /** Objects that may be the one: at the known id, or of the same name and not there before the intent. */
  readonly ids: readonly string[];
  /** True when the id follows from the name, so that the content must tell ours from another's. */
  readonly byName: boolean;
  /** All ids of the kind, where DSS makes them up. */
  readonly all: readonly string[] | undefined;
}

async function candidatesFor({ access, context }: Creation, idsBefore: readonly string[] | undefined): Promise<Candidates> {
  const known = knownId(access);
  if (known !== undefined) {
    const remote = await firstPart(access).read(context.dss, { project: access.realKey, id: known });
    return { ids: remote === undefined ? [] : [known], byName: true, all: undefined };
  }
  const listed = await access.compiled.kind.list(context.dss, access.realKey);
  const fresh = (candidate: Listed): boolean => idsBefore === undefined || !idsBefore.includes(candidate.id);
  const ids = listed.filter((candidate) => candidate.name === access.name && fresh(candidate)).map(({ id }) => id);
  return { ids, byName: false, all: listed.map(({ id }) => id) };
}

/** Our half-made object holds what our create call sent; anything else of that name is somebody's. */
async function isOurs(creation: Creation, id: string): Promise<boolean> {
  const { access, wanted, context } = creation;
  const part = firstPart(access);
  const live = await readPart(access, part, id, wanted, context);
  const sent = stripVolatile({ [part.name]: access.compiled.kind.prototype(wanted) }, access.compiled.rules);
  return differences(sent, { [part.name]: live.observed ?? {} }, access.compiled.rules).length === 0;
}

function firstPart(access: ObjectAccess): DocumentPart {
  return access.compiled.kind.parts[0] as DocumentPart;
}

function existsAlready({ access }: Creation): IacError {
  return new IacError('already-exists', `${access.address} appeared in DSS since the plan was made, and not by us`, {
    exitCode: EXIT.stale,
    hint: `look at it in DSS, then import it or rename it, and run \`dataiku-iac plan\` again`,
  });
}

function twoCandidates({ access }: Creation, ids: readonly string[]): IacError {
  return new IacError(
    'ambiguous-create',
    `${access.address}: DSS has ${ids.length} new objects of that name (${ids.join(', ')}), and only one can be ours`,
    {
      exitCode: EXIT.resumeNeeded,
      hint: 'delete the ones that are not wanted in DSS, then run `dataiku-iac apply --resume`',
    },
  );
}
