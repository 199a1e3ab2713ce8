import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressOf } from '../../../src/model/address.js';
import { EXIT } from '../../../src/model/exit-codes.js';
import { isList, isObject, type Json, type JsonObject, parseJson } from '../../../src/model/json.js';
import type { Change, Plan } from '../../../src/model/plan.js';
import { decodePlan } from '../../../src/plan/codec.js';
import { effectOf, planDigest, restrictToReviewed } from '../../../src/plan/effects.js';
import { changeOf, planOf } from '../../support/changes.js';
import { refusalOf } from '../../support/refusals.js';
import { MANY } from '../../support/worlds.js';

const [A, B, C, D] = [
  addressOf('dataset', 'P', 'a'),
  addressOf('dataset', 'P', 'b'),
  addressOf('dataset', 'P', 'c'),
  addressOf('dataset', 'P', 'd'),
];
const CHANGES: readonly Change[] = [changeOf('create', A), changeOf('update', B), changeOf('replace', C), changeOf('delete', D)];
const PLAN = planOf(CHANGES);

describe('the digest of a plan', () => {
  test('does not depend on the order of changes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...CHANGES], { minLength: CHANGES.length }), (changes) =>
        expect(planDigest({ ...PLAN, changes })).toBe(PLAN.digest),
      ),
      MANY,
    );
  });

  test('changes with every leaf of every effect', () => {
    for (const [index, change] of CHANGES.entries()) {
      for (const path of leavesOf(effectOf(change))) {
        // The same leaf of the change itself, so that what is digested is what is carried out.
        const edited = withLeaf(change as unknown as Json, path, 'another') as unknown as Change;
        const changes = CHANGES.map((other, at) => (at === index ? edited : other));
        if (path[0] === 'action') continue;
        expect({ path, same: planDigest({ ...PLAN, changes }) === PLAN.digest }).toEqual({ path, same: false });
      }
    }
  });

  test.each<{ name: string; other: Partial<Plan> }>([
    { name: 'the environment', other: { environment: 'prod' } },
    { name: 'the node', other: { node: 'node-b' } },
    { name: 'the key on the node', other: { units: [{ project: 'P', projectKey: 'P2', lineage: 'lineage-1', serial: 3 }] } },
    { name: 'one change less', other: { changes: CHANGES.slice(1) } },
  ])('changes with $name', ({ other }) => {
    expect(planDigest({ ...PLAN, ...other })).not.toBe(PLAN.digest);
  });

  test.each<{ name: string; other: Partial<Plan> }>([
    { name: 'the version of the tool', other: { tool_version: '9' } },
    { name: 'the serial of the state', other: { units: [{ project: 'P', projectKey: 'P', lineage: 'lineage-1', serial: 4 }] } },
    { name: 'a warning', other: { warnings: ['w'] } },
    { name: 'why a change is made', other: { changes: [{ ...changeOf('create', A), reason: 'gone-from-dss' }, ...CHANGES.slice(1)] } },
  ])('does not change with $name', ({ other }) => {
    expect(planDigest({ ...PLAN, ...other })).toBe(PLAN.digest);
  });
});

describe('a reviewed plan', () => {
  const reviewed = planOf([changeOf('update', B), changeOf('create', A)]);

  test.each<{ name: string; current: Plan; because: string }>([
    { name: 'another environment', current: planOf(reviewed.changes, { environment: 'prod' }), because: 'it was made for environment dev' },
    { name: 'another node', current: planOf(reviewed.changes, { node: 'node-b' }), because: 'it was made for node node-a, this is node-b' },
    { name: 'another config', current: planOf(reviewed.changes, { config_digest: 'd' }), because: 'the configuration changed since' },
    { name: 'a project less', current: planOf(reviewed.changes, { units: [] }), because: 'project P is not part of it any more' },
    {
      name: 'another lineage',
      current: planOf(reviewed.changes, { units: [{ project: 'P', projectKey: 'P', lineage: 'lineage-2', serial: 3 }] }),
      because: 'the state of P is another one (lineage)',
    },
    {
      name: 'an older state',
      current: planOf(reviewed.changes, { units: [{ project: 'P', projectKey: 'P', lineage: 'lineage-1', serial: 2 }] }),
      because: 'the state of P went back from serial 3 to 2',
    },
    { name: 'a change less', current: planOf([changeOf('create', A)]), because: `${B} needs no update any more` },
    {
      name: 'another action',
      current: planOf([changeOf('replace', B), changeOf('create', A)]),
      because: `${B} would be changed in another way`,
    },
    {
      name: 'another value',
      current: planOf([changeOf('update', B), { ...changeOf('create', A), after: { document: { description: 'other' } } } as Change]),
      because: `${A} would be changed in another way`,
    },
    {
      name: 'an object that was edited in a field that nobody declares',
      current: planOf([{ ...changeOf('update', B), fingerprints: { document: 'e' } } as Change, changeOf('create', A)]),
      because: `${B} was changed in DSS since`,
    },
  ])('is refused for $name', ({ current, because }) => {
    expect(refusalOf(() => restrictToReviewed(reviewed, current))).toMatchObject({
      code: 'plan-changed',
      exitCode: EXIT.stale,
      message: `the plan is not the one that was reviewed: ${because}`,
    });
  });

  test('that was edited by hand is refused, whatever else holds', () => {
    const edited = { ...reviewed, changes: reviewed.changes.slice(1) };
    expect(refusalOf(() => restrictToReviewed(edited, reviewed)).message).toContain('its file was edited after it was made');
    expect(refusalOf(() => decodePlan(edited as unknown as JsonObject, 'plan.json')).message).toContain(
      'its content is not what its digest says',
    );
  });

  test('is carried out without what appeared since', () => {
    const current = planOf([changeOf('create', A), changeOf('update', B), changeOf('update', C)], {
      units: [{ project: 'P', projectKey: 'P', lineage: 'lineage-1', serial: 4 }],
    });
    const { plan, leftOut } = restrictToReviewed(reviewed, current);
    expect(plan.changes.map(({ address }) => address)).toEqual([A, B]);
    expect(plan.digest).toBe(reviewed.digest);
    expect(leftOut.map(({ address }) => address)).toEqual([C]);
  });

  test('may be older than the first state', () => {
    const first = planOf([changeOf('create', A)], { units: [{ project: 'P', projectKey: 'P', lineage: null, serial: 0 }] });
    expect(restrictToReviewed(first, planOf([changeOf('create', A)])).leftOut).toEqual([]);
  });
});

describe('a plan file', () => {
  test('is read as it was written', () => {
    expect(decodePlan(parseJson(JSON.stringify(PLAN)), 'plan.json')).toEqual(PLAN);
  });

  test.each<{ name: string; json: Json; because: string }>([
    { name: 'that is no plan', json: { changes: [] }, because: 'it is no plan' },
    { name: 'that is a list', json: [], because: 'it is no plan' },
    {
      name: 'of another format',
      json: { ...(PLAN as unknown as JsonObject), format_version: '2.0' },
      because: 'its format is "2.0", and this version reads 1.0',
    },
    { name: 'that is damaged', json: { ...(PLAN as unknown as JsonObject), changes: [null] }, because: 'it is damaged' },
  ])('$name is refused', ({ json, because }) => {
    expect(refusalOf(() => decodePlan(json, 'plan.json'))).toMatchObject({
      code: 'plan-invalid',
      message: `plan plan.json cannot be used: ${because}`,
      exitCode: EXIT.stale,
    });
  });
});

type Path = readonly (string | number)[];

function leavesOf(value: Json, path: Path = []): readonly Path[] {
  if (isList(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
  return [path];
}

function withLeaf(value: Json, [step, ...rest]: Path, leaf: Json): Json {
  if (step === undefined) return leaf;
  if (isList(value)) return value.map((item, index) => (index === step ? withLeaf(item, rest, leaf) : item));
  return isObject(value) ? { ...value, [step]: withLeaf(value[step] ?? null, rest, leaf) } : value;
}
