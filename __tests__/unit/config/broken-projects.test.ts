import { describe, expect, test } from '@jest/globals';
import { type Broken, linesOfBroken } from './support/workspace.js';

const CASES: readonly Broken[] = [
  {
    name: 'a project declared twice',
    files: { 'projects/q.yml': 'project: {key: P}\n' },
    expected: [
      'projects/p.yml:1:16 duplicate-name project.key | project `P` is also declared at projects/q.yml:1:16 | rename or remove one',
      'projects/q.yml:1:16 duplicate-name project.key | project `P` is also declared at projects/p.yml:1:16 | rename or remove one',
    ],
  },
  {
    name: 'projects that differ in case',
    files: { 'projects/q.yaml': 'project: {key: p}\n' },
    expected: [
      'projects/p.yml:1:16 similar-name project.key | project `P` differs only in case from `p` at projects/q.yaml:1:16 | rename one of them',
      'projects/q.yaml:1:16 similar-name project.key | project `p` differs only in case from `P` at projects/p.yml:1:16 | rename one of them',
    ],
  },
  {
    name: 'a dataset declared twice',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets:\n  - {name: A, type: sql}\n  - {name: A, type: sql}\n' },
    expected: [
      'projects/p.yml:3:12 duplicate-name datasets[0].name | dataset `A` is also declared at projects/p.yml:4:12 | rename or remove one',
      'projects/p.yml:4:12 duplicate-name datasets[1].name | dataset `A` is also declared at projects/p.yml:3:12 | rename or remove one',
    ],
  },
  {
    name: 'datasets that differ in case',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets:\n  - {name: A, type: sql}\n  - {name: a, type: sql}\n' },
    expected: [
      'projects/p.yml:3:12 similar-name datasets[0].name | dataset `A` differs only in case from `a` at projects/p.yml:4:12 | rename one of them',
      'projects/p.yml:4:12 similar-name datasets[1].name | dataset `a` differs only in case from `A` at projects/p.yml:3:12 | rename one of them',
    ],
  },
  {
    name: 'a name that is the same after substitution',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets:\n  - {name: fs, type: sql}\n  - {name: "${STORAGE}", type: sql}\n' },
    expected: [
      'projects/p.yml:3:12 duplicate-name datasets[0].name | dataset `fs` is also declared at projects/p.yml:4:12 | rename or remove one',
      'projects/p.yml:4:12 duplicate-name datasets[1].name | dataset `fs` is also declared at projects/p.yml:3:12 | rename or remove one',
    ],
  },
  {
    name: 'an override of nothing',
    fields: 'rows: 5',
    files: { 'environments/dev.yml': 'environment:\n  name: dev\n  overrides:\n    dataset.P.B: {connection: x}\n' },
    expected: [
      'environments/dev.yml:4:5 unknown-address environment.overrides["dataset.P.B"] | nothing is declared as `dataset.P.B`; did you mean `dataset.P.A`? | keys are addresses: kind.PROJECT.name, kind.PROJECT.* or project.PROJECT',
    ],
  },
  {
    name: 'an override of no address',
    fields: 'rows: 5',
    files: { 'environments/dev.yml': 'environment:\n  name: dev\n  overrides:\n    A: {connection: x}\n' },
    expected: [
      'environments/dev.yml:4:5 unknown-address environment.overrides.A | nothing is declared as `A` | keys are addresses: kind.PROJECT.name, kind.PROJECT.* or project.PROJECT',
    ],
  },
  {
    name: 'an override of an unknown kind',
    fields: 'rows: 5',
    files: { 'environments/dev.yml': 'environment:\n  name: dev\n  overrides:\n    datasets.P.A: {connection: x}\n' },
    expected: [
      'environments/dev.yml:4:5 unknown-address environment.overrides["datasets.P.A"] | nothing is declared as `datasets.P.A`; did you mean `dataset.P.A`? | keys are addresses: kind.PROJECT.name, kind.PROJECT.* or project.PROJECT',
    ],
  },
  {
    name: 'an override with an unknown field',
    fields: 'rows: 5',
    files: { 'environments/dev.yml': 'environment:\n  name: dev\n  overrides:\n    dataset.P.A: {conection: x}\n' },
    expected: [
      'environments/dev.yml:4:19 unknown-field environment.overrides["dataset.P.A"].conection | unknown field `conection`; did you mean `connection`? | fields: name, type, connection, managed, rows, params, columns, tags, labels, checks, folder, raw',
    ],
  },
  {
    name: 'an override of the wrong type',
    fields: 'rows: 5',
    files: { 'environments/dev.yml': 'environment:\n  name: dev\n  overrides:\n    dataset.P.*: {rows: many}\n' },
    expected: [
      'environments/dev.yml:4:25 wrong-type environment.overrides["dataset.P.*"].rows | expected a whole number, found text | rows per page',
    ],
  },
  {
    name: 'an override that removes what must be there',
    fields: 'rows: 5',
    files: { 'environments/dev.yml': 'environment:\n  name: dev\n  overrides:\n    dataset.P.A: {type: null}\n' },
    expected: ['projects/p.yml:4:5 missing-field datasets[0].type | missing field `type` | where the data is'],
  },
  {
    name: 'an override that renames',
    fields: 'rows: 5',
    files: { 'environments/dev.yml': 'environment:\n  name: dev\n  overrides:\n    dataset.P.A: {name: B}\n    project.P: {key: Q}\n' },
    expected: [
      'environments/dev.yml:4:19 override-renames environment.overrides["dataset.P.A"].name | an override cannot change `name` | declare a second object instead',
      'environments/dev.yml:5:17 override-renames environment.overrides["project.P"].key | an override cannot change `key` | `projects` of the environment maps a project\'s key',
    ],
  },
  {
    name: 'an override that is no map',
    fields: 'rows: 5',
    files: { 'environments/dev.yml': 'environment:\n  name: dev\n  overrides:\n    dataset.P.A: x\n' },
    expected: [
      'environments/dev.yml:4:18 wrong-type environment.overrides["dataset.P.A"] | expected a map of the fields to change, found text | -',
    ],
  },
  {
    name: 'an override with an unknown variable',
    fields: 'rows: 5',
    files: { 'environments/dev.yml': 'environment:\n  name: dev\n  overrides:\n    dataset.P.A: {connection: "${NONE_SUCH}"}\n' },
    expected: [
      'environments/dev.yml:4:31 unknown-variable environment.overrides["dataset.P.A"].connection | no variable `NONE_SUCH` | declared: LIMIT, STORAGE; `$${NONE_SUCH}` leaves it to DSS',
    ],
  },
];

describe('projects and overrides that clash', () => {
  test.each(CASES)('tells $name', (broken) => {
    expect(linesOfBroken(broken)).toEqual(broken.expected);
  });
});
