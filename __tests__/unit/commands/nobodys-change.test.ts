/** Nothing is lost, nobody's change is overwritten, no secret leaves: each of these went wrong once. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ApplyOptions, type ApplyOutcome, apply } from '../../../src/commands/apply.js';
import { importProject } from '../../../src/commands/import-project.js';
import type { Backend } from '../../../src/model/ports.js';
import { createEngine, type Engine } from '../../support/engine.js';
import { openNode, type TestNode } from '../../support/node.js';

let node: TestNode;
beforeAll(async () => {
  node = await openNode();
});
afterAll(() => node.close());

const OS = { IAC_TOKEN: 'hunter2' };

function engineFor(project: string, body: string, backend?: Backend): Engine {
  const files = new Map([
    ['dataiku-iac.yml', 'version: 1\n'],
    ['environments/dev.yml', 'environment: {name: dev}\n'],
    [`projects/${project}.yml`, `project:\n  key: ${project}\n${body}`],
  ]);
  return createEngine({ dss: node.dss, files, osEnvironment: OS, ...(backend === undefined ? {} : { backend }) });
}

/** An apply as the command line runs it by default. */
function run(engine: Engine, options: Partial<ApplyOptions> = {}): Promise<ApplyOutcome> {
  return apply(engine.ports, {
    environment: 'dev',
    variables: {},
    frozen: {},
    refreshMode: 'changed',
    reviewed: undefined,
    destroy: false,
    projects: [],
    parallelism: 4,
    lockTimeoutMs: 0,
    stop: new AbortController().signal,
    confirm: () => Promise.resolve(true),
    onOutcome: () => undefined,
    ...options,
  });
}

const statuses = ({ report }: ApplyOutcome): readonly string[] =>
  report?.outcomes.map(({ address, status }) => `${status} ${address}`) ?? [];

const DATASETS = `datasets:
  - {name: a, type: Filesystem, managed: true, connection: filesystem_managed, params: {path: "\${projectKey}/a"}}
`;

describe('destroy', () => {
  test('works right after an apply, though nothing was read since', async () => {
    const engine = engineFor('GONE', DATASETS);
    await run(engine);

    expect(statuses(await run(engine, { destroy: true }))).toEqual(['applied dataset.GONE.a', 'applied project.GONE']);
  });

  test('works for an object that holds a secret', async () => {
    const engine = engineFor('SECRETLY', '  variables: {standard: {token: "${env:IAC_TOKEN}"}}\n');
    await run(engine);

    expect(statuses(await run(engine, { destroy: true }))).toEqual(['applied project.SECRETLY']);
  });

  test('of a project that nobody declares is a mistake, not a success', async () => {
    await expect(run(engineFor('HERE', ''), { destroy: true, projects: ['THERE'] })).rejects.toMatchObject({
      code: 'no-such-project',
      exitCode: 5,
    });
  });

  test('says that a project takes along what is not managed', async () => {
    const engine = engineFor('TAKES', '');
    await run(engine);
    const { plan } = await run(engine, { destroy: true, confirm: () => Promise.resolve(false) });

    expect(plan?.warnings.join('\n')).toContain('DSS deletes project TAKES with everything in it');
  });
});

describe('an update', () => {
  test('takes a secret back that is no longer declared', async () => {
    const engine = engineFor('BACK', '  variables: {standard: {token: "${env:IAC_TOKEN}", country: FR}}\n');
    await run(engine);
    const later = engineFor('BACK', '  variables: {standard: {country: FR}}\n', engine.backend);

    expect(statuses(await run(later))).toEqual(['applied project.BACK']);
    expect(await node.dss.get('/projects/BACK/variables/')).toEqual({ standard: { country: 'FR' }, local: {} });
  });

  test('leaves a part alone that somebody changed while the plan was read', async () => {
    const engine = engineFor('MEANWHILE', '  name: x\n  variables: {standard: {limit: 1}}\n');
    await run(engine);
    const later = engineFor('MEANWHILE', '  name: y\n  variables: {standard: {limit: 1}}\n', engine.backend);
    const outcome = await run(later, {
      async confirm() {
        await node.dss.put('/projects/MEANWHILE/variables/', { standard: { limit: 99 }, local: {} });
        return true;
      },
    });

    expect(outcome.report?.outcomes).toMatchObject([{ status: 'failed', code: 'object-changed', exitCode: 9 }]);
    expect(await node.dss.get('/projects/MEANWHILE/variables/')).toEqual({ standard: { limit: 99 }, local: {} });
  });

  test('keeps variables of DSS whose names every object knows', async () => {
    const engine = engineFor('NAMES', '  variables: {standard: {limit: 1}}\n');
    await run(engine);
    await node.dss.put('/projects/NAMES/variables/', { standard: { constructor: 'keep', toString: 'too', limit: 1 }, local: {} });
    await run(engineFor('NAMES', '  variables: {standard: {limit: 2}}\n', engine.backend));

    expect(await node.dss.get('/projects/NAMES/variables/')).toEqual({
      standard: { constructor: 'keep', toString: 'too', limit: 2 },
      local: {},
    });
  });
});

test('a secret that DSS moved inside a list stands nowhere in the plan', async () => {
  const engine = engineFor('MOVED', '  variables: {standard: {args: [u, "${env:IAC_TOKEN}"]}}\n');
  await run(engine);
  await node.dss.put('/projects/MOVED/variables/', { standard: { args: ['hunter2', 'u', 'another-secret'] }, local: {} });
  const { plan } = await engine.plan();

  expect(plan?.changes).toHaveLength(1);
  expect(JSON.stringify(plan)).not.toMatch(/hunter2|another-secret/);
});

test('an object that was made and not finished is ours: the corrected config updates it', async () => {
  const engine = engineFor('HALF', `${DATASETS.trimEnd().slice(0, -1)}, raw: {noSuchField: 1}}\n`);
  expect((await run(engine)).report?.outcomes).toMatchObject([{ status: 'applied' }, { status: 'failed', code: 'field-not-kept' }]);
  const corrected = engineFor('HALF', DATASETS, engine.backend);

  expect((await corrected.plan()).diagnostics).toEqual([]);
  expect((await run(corrected)).report?.outcomes.every(({ status }) => status === 'applied')).toBe(true);
  expect((await corrected.plan()).plan?.changes).toEqual([]);
});

test('import never overwrites a file', async () => {
  await run(engineFor('TAKEN', ''));
  const engine = createEngine({
    dss: node.dss,
    files: new Map([
      ['dataiku-iac.yml', 'version: 1\n'],
      ['environments/dev.yml', 'environment: {name: dev, projects: {OTHER: {key: OTHER_EU}}}\n'],
      ['projects/TAKEN.yml', 'project: {key: OTHER}\n'],
    ]),
  });

  await expect(
    importProject(engine.ports, { environment: 'dev', variables: {}, frozen: {}, project: 'TAKEN', lockTimeoutMs: 0 }),
  ).rejects.toMatchObject({ code: 'file-exists', exitCode: 3 });
});
