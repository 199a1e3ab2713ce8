/** Law 9: a secret is in DSS and nowhere else: not in a plan, a page, the state, the journal, or a message. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatPath } from '../../src/model/path.js';
import { renderPlan } from '../../src/report/render-plan.js';
import { createEngine } from '../support/engine.js';
import { onNode } from '../support/node.js';
import { appliedCleanly, failuresOf } from '../support/outcomes.js';
import { readAll } from '../support/state.js';
import { type ProjectFile, workspaceOf } from '../support/workspaces.js';
import { FEW } from '../support/worlds.js';

const arbSecret = fc.stringMatching(/^[A-Za-z0-9]{16,32}$/);
/** Where a secret may stand, by itself and inside of longer text. */
const PROJECT: ProjectFile = {
  project: {
    key: 'VAULT',
    name: 'Vault',
    variables: { standard: { token: '${env:IAC_TOKEN}' }, local: { url: 'https://user:${env:IAC_TOKEN}@host' } },
  },
  datasets: [{ name: 'D', type: 'Filesystem', managed: true, connection: 'filesystem_managed', params: { password: '${env:IAC_TOKEN}' } }],
  scenarios: [
    { name: 'S', steps: [{ type: 'run_sql', connection: 'SNOWFLAKE_DEV', sql: 'select 1', params: { credential: '${env:IAC_TOKEN}' } }] },
  ],
};
const DOOMED: ProjectFile = {
  ...PROJECT,
  scenarios: [],
  recipes: [
    { name: 'R', type: 'python', inputs: ['D'], outputs: ['${ref:dataset.GONE}'], code: 'x', params: { secret: '${env:IAC_TOKEN}' } },
  ],
};

test('no secret leaves memory but towards DSS', () =>
  fc.assert(
    fc.asyncProperty(arbSecret, arbSecret, (before, after) =>
      onNode(async ({ dss, tree }) => {
        const engine = createEngine({ dss, files: workspaceOf([PROJECT]), osEnvironment: { IAC_TOKEN: before } });
        const planned = await engine.plan();
        expect(appliedCleanly(await engine.apply())).toEqual([]);
        // It did arrive: otherwise this test would prove nothing.
        expect(JSON.stringify(tree()).split(before).length - 1).toBeGreaterThanOrEqual(3);

        const { backend } = engine;
        const changed = createEngine({ dss, files: workspaceOf([PROJECT]), backend, osEnvironment: { IAC_TOKEN: after } });
        const rotated = await changed.plan();
        expect(rotated.plan?.changes.length).toBeGreaterThan(0);
        const doomed = await createEngine({ dss, files: workspaceOf([DOOMED]), backend, osEnvironment: { IAC_TOKEN: after } }).apply();

        const shown = [planned, rotated].map(({ plan }) =>
          plan === undefined ? '' : renderPlan(plan, { color: false, width: 120 }, (_kind, path) => formatPath(path)),
        );
        expect(failuresOf(doomed.report)).not.toEqual([]);
        const written = [
          planned.plan,
          rotated.plan,
          doomed.plan,
          shown,
          await readAll(backend),
          failuresOf(doomed.report),
          doomed.diagnostics,
        ];
        expect(shown.every((page) => page !== '')).toBe(true);
        for (const secret of [before, after]) expect(JSON.stringify(written)).not.toContain(secret);
      }),
    ),
    { ...FEW, numRuns: 3 },
  ));
