import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import { isList, isObject, type Json } from '../model/json.js';
import { PLAN_FORMAT_VERSION, type Plan } from '../model/plan.js';
import { planDigest } from './effects.js';

/** A plan from its JSON. Refuses another format, and one whose effects are not what its digest says: nobody can slip a change in. */
export function decodePlan(json: Json, source: string): Plan {
  if (!isObject(json) || !isList(json['changes']) || !isList(json['units']) || typeof json['digest'] !== 'string')
    throw invalid(source, 'it is no plan');
  if (json['format_version'] !== PLAN_FORMAT_VERSION) {
    throw invalid(source, `its format is ${JSON.stringify(json['format_version'] ?? null)}, and this version reads ${PLAN_FORMAT_VERSION}`);
  }
  // The digest covers every effect, so a document with the right digest has the shape that we wrote.
  const plan = json as unknown as Plan;
  let digest: string;
  try {
    digest = planDigest(plan);
  } catch (error) {
    throw invalid(source, 'it is damaged', error);
  }
  if (digest !== plan.digest) throw invalid(source, 'its content is not what its digest says');
  return plan;
}

function invalid(source: string, why: string, cause?: unknown): IacError {
  return new IacError('plan-invalid', `plan ${source} cannot be used: ${why}`, {
    exitCode: EXIT.stale,
    hint: 'run `dataiku-iac plan --out FILE` again',
    cause,
  });
}
