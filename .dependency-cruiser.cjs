// The import table of src/README.md. The default is no: a room sees only what stands here.
const room = (name) => `^src/${name}/`;
const SEES = {
  config: ['model'],
  diff: ['model'],
  desired: ['model', 'config'],
  state: ['model'],
  plan: ['model', 'diff'],
  report: ['model'],
  refresh: ['model', 'diff', 'state'],
  apply: ['model', 'diff', 'plan', 'refresh', 'state'],
  commands: ['model', 'config', 'desired', 'diff', 'plan', 'refresh', 'apply', 'state'],
  kinds: ['model'],
  dss: ['model'],
  backends: ['model'],
  platforms: ['model', 'report'],
  sandbox: ['model'],
  cli: ['model', 'commands', 'plan', 'report', 'sandbox'],
};
const PURE = ['model', 'config', 'desired', 'diff', 'plan', 'report', 'kinds'];

module.exports = {
  forbidden: [
    { name: 'model-imports-nothing', severity: 'error', from: { path: room('model') }, to: { path: '^src/', pathNot: room('model') } },
    ...Object.entries(SEES).map(([name, sees]) => ({
      name: `${name}-sees-only-its-table`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: '^src/', pathNot: [room(name), ...sees.map(room), ...(name === 'cli' ? ['^src/wire\\.ts$'] : [])] },
    })),
    {
      name: 'kinds-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/kinds/([^/]+)/', pathNot: '^src/kinds/common/' },
      to: { path: '^src/kinds/[^/]+/', pathNot: ['^src/kinds/$1/', '^src/kinds/common/'] },
    },
    {
      name: 'pure-rooms-reach-nothing',
      severity: 'error',
      from: { path: PURE.map(room) },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util|buffer)$' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '^src/(cli|action)\\.ts$' }, to: {} },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
