import { describe, expect, test } from '@jest/globals';
import { IacError } from '../../../src/model/errors.js';
import type { Change } from '../../../src/model/plan.js';
import { planToJson, printJson } from '../../../src/report/documents.js';
import { renderDiagnostics } from '../../../src/report/render-diagnostics.js';
import { renderDrift } from '../../../src/report/render-drift.js';
import { renderError } from '../../../src/report/render-error.js';
import { renderOutcomeLine, renderOutcomes } from '../../../src/report/render-outcomes.js';
import { renderPlan } from '../../../src/report/render-plan.js';
import { renderResource, renderState } from '../../../src/report/render-state.js';
import { quoted, visible, visibleLine, withoutCommands } from '../../../src/report/visible.js';
import { at, create, field, fieldName, PLAIN, planOf, remove, stateOf, update } from './builders.js';

describe('visible', () => {
  test.each([
    { name: 'plain text', text: 'Orders (été) 注文 😀', seen: 'Orders (été) 注文 😀' },
    { name: 'a colour code', text: '\u001b[31mred', seen: '\\u001b[31mred' },
    { name: 'a C1 control', text: 'a\u009b2Kb', seen: 'a\\u009b2Kb' },
    { name: 'line ends and tabs', text: 'a\r\nb\tc\u2028d\u0085e', seen: 'a\\r\\nb\\tc\\u2028d\\u0085e' },
    { name: 'bidi overrides', text: 'a\u202eb\u2066c\u061cd', seen: 'a\\u202eb\\u2066c\\u061cd' },
    { name: 'zero-width characters', text: 'a\u200bb\ufeffc\u00add', seen: 'a\\u200bb\\ufeffc\\u00add' },
    { name: 'letters that draw nothing', text: 'a\u3164b\ufe0fc', seen: 'a\\u3164b\\ufe0fc' },
    { name: 'tag characters', text: 'a\u{e0041}b', seen: 'a\\u{e0041}b' },
    { name: 'private use', text: 'a\ue000b', seen: 'a\\ue000b' },
    { name: 'a lone surrogate', text: 'a\ud800b', seen: 'a\\ud800b' },
    { name: 'a GitHub command', text: '::error file=a::b', seen: '\\u003a:error file=a::b' },
    { name: 'an indented GitHub command', text: ' \u00a0::set-output', seen: ' \u00a0\\u003a:set-output' },
    { name: 'an old GitHub command', text: 'a ##[error]b', seen: 'a #\\u0023[error]b' },
    { name: 'an Azure command', text: '###VSO[task.setvariable]', seen: '##\\u0023VSO[task.setvariable]' },
    { name: 'harmless colons and hashes', text: 'a::b ## c [d]', seen: 'a::b ## c [d]' },
  ])('shows $name', ({ text, seen }) => {
    expect(visible(text)).toBe(seen);
  });

  test('keeps tabs in a line of a file, and nothing else', () => {
    expect(visibleLine('\ta\u001bb')).toBe('\ta\\u001bb');
  });

  test('tells an escape that it made from one that the text holds, when quoted', () => {
    expect(quoted('a\\u202e "b"')).toBe('"a\\\\u202e \\"b\\""');
    expect(quoted('a\u202e')).toBe('"a\\u202e"');
  });

  test('breaks a command once', () => {
    const broken = withoutCommands('::error::##[x]');

    expect(withoutCommands(broken)).toBe(broken);
  });
});

const HOSTILE = '::error::\u001b[2J\u202e##[group]##vso[x]\n::set-env name=A::b\r\u009b1m';

/** Every text of every renderer, with hostile text wherever DSS or a file can put it. */
const RENDERED: Readonly<Record<string, string>> = (() => {
  const address = at(`dataset.SALES.${HOSTILE}`);
  const doc = { document: { [HOSTILE]: HOSTILE, list: [HOSTILE, { [HOSTILE]: HOSTILE.repeat(20) }], code: `a\n${HOSTILE}` } };
  const fields = [
    field(HOSTILE, HOSTILE, `${HOSTILE}x`, { origin: 'drift' }),
    field('code', `one\n${HOSTILE}\n  ::error::two\n`, `one\n${HOSTILE}\n  ::error::two\nthree\n`, { origin: 'both' }),
    field('list', [HOSTILE.repeat(9)], [HOSTILE.repeat(9), { [HOSTILE]: HOSTILE }], { origin: 'drift' }),
  ];
  const changes: Change[] = [
    create(address, doc),
    update(address, fields),
    remove(address),
    create(`scenario.SALES.${HOSTILE}`, doc, { reason: 'gone-from-dss' }),
  ];
  const plan = planOf({
    changes,
    environment: HOSTILE,
    node: HOSTILE,
    units: [{ project: 'SALES', projectKey: HOSTILE, lineage: null, serial: 0 }],
    dynamic: { [HOSTILE]: HOSTILE },
    forgotten: [address],
    unmanaged: { dataset: [HOSTILE] },
    impact: { [address]: [address] },
    warnings: [HOSTILE],
  });
  const failed = {
    status: 'failed',
    address,
    action: 'update',
    milliseconds: 1,
    code: HOSTILE,
    message: HOSTILE,
    hint: HOSTILE,
    exitCode: 1,
  } as const;
  const resource = { id: HOSTILE, attributes: doc, originals: { [HOSTILE]: HOSTILE }, dependencies: [address] };
  const diagnostic = {
    severity: 'error',
    code: HOSTILE,
    message: HOSTILE,
    hint: HOSTILE,
    field: HOSTILE,
    at: { file: HOSTILE, line: 1, column: 5 },
  } as const;
  return {
    plan: renderPlan(plan, PLAIN, fieldName),
    drift: renderDrift(plan, PLAIN),
    outcomes: renderOutcomes(
      { outcomes: [failed, { status: 'skipped', address, action: 'update', because: address }], milliseconds: 1 },
      PLAIN,
    ),
    'outcome line': renderOutcomeLine(failed, { done: 1, total: 1 }, PLAIN),
    diagnostics: renderDiagnostics([diagnostic], { style: PLAIN, source: () => HOSTILE }),
    error: renderError(new IacError(HOSTILE, HOSTILE, { hint: HOSTILE, cause: new Error(HOSTILE) }), { debug: true }),
    'internal error': renderError(new Error(HOSTILE), { debug: false }),
    state: renderState(
      stateOf({ nodeId: HOSTILE, lineage: HOSTILE, projectKey: HOSTILE, resources: new Map([[address, resource]]) }),
      PLAIN,
    ),
    resource: renderResource(address, resource, { style: PLAIN, fieldName }),
    'JSON document': printJson(planToJson(plan)),
  };
})();

describe('every renderer', () => {
  test.each(Object.keys(RENDERED))('makes hostile text harmless in the %s', (name) => {
    const text = RENDERED[name] ?? '';

    expect(text).toContain('set-env');
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##[a-z]*\[/i);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
  });
});
