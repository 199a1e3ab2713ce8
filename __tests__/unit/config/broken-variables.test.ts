import { describe, expect, test } from '@jest/globals';
import { type Broken, linesOfBroken } from './support/workspace.js';

const CHAIN = `variables:\n${Array.from({ length: 60 }, (_, index) => `  V${index}: "\${V${index + 1}}"\n`).join('')}  V60: x\n`;
const DOUBLE = `variables:\n${Array.from({ length: 30 }, (_, index) => `  V${index}: "\${V${index + 1}}\${V${index + 1}}"\n`).join('')}  V30: x\n`;

const CASES: readonly Broken[] = [
  {
    name: 'an unknown variable',
    fields: 'connection: ${STORGE}',
    expected: [
      'projects/p.yml:6:17 unknown-variable datasets[0].connection | no variable `STORGE`; did you mean `STORAGE`? | declared: LIMIT, STORAGE; `$${STORGE}` leaves it to DSS',
    ],
  },
  {
    name: 'an unknown variable, where none is declared',
    files: { 'dataiku-iac.yml': '', 'projects/p.yml': 'project: {key: P, name: "${X}"}\n' },
    expected: [
      'projects/p.yml:1:25 unknown-variable project.name | no variable `X` | declare it under `variables` of the environment or the workspace; `$${X}` leaves it to DSS',
    ],
  },
  {
    name: 'two unknown variables in one text',
    fields: 'connection: ${AAAA}_${BBBB}',
    expected: [
      'projects/p.yml:6:17 unknown-variable datasets[0].connection | no variable `AAAA` | declared: LIMIT, STORAGE; `$${AAAA}` leaves it to DSS',
      'projects/p.yml:6:17 unknown-variable datasets[0].connection | no variable `BBBB` | declared: LIMIT, STORAGE; `$${BBBB}` leaves it to DSS',
    ],
  },
  {
    name: 'an unknown variable under raw',
    fields: 'raw: {deep: [{x: "${NOPE_NOPE}"}]}',
    expected: [
      'projects/p.yml:6:22 unknown-variable datasets[0].raw.deep[0].x | no variable `NOPE_NOPE` | declared: LIMIT, STORAGE; `$${NOPE_NOPE}` leaves it to DSS',
    ],
  },
  {
    name: 'a reference that is not closed',
    fields: 'connection: ${STORAGE',
    expected: [
      'projects/p.yml:6:17 bad-reference datasets[0].connection | a `${` without its `}` | close it, or write `$${` for a literal `${`',
    ],
  },
  {
    name: 'an expression that is no name',
    fields: "connection: ${if(outcome == 'FAILED')}",
    expected: [
      "projects/p.yml:6:17 bad-reference datasets[0].connection | `${if(outcome == 'FAILED')}` names no variable | write `$${…}` for text that DSS or a program expands",
    ],
  },
  {
    name: 'an empty reference',
    fields: 'connection: a${}',
    expected: [
      'projects/p.yml:6:17 bad-reference datasets[0].connection | `${}` names no variable | write `$${…}` for text that DSS or a program expands',
    ],
  },
  {
    name: 'a reference nested beyond reason',
    fields: 'connection: ${${${${${${${${${${${${${${${${${${${${${A}}}}}}}}}}}}}}}}}}}}}',
    expected: [
      'projects/p.yml:6:17 bad-reference datasets[0].connection | references are nested more than 20 deep | use variables for the parts',
    ],
  },
  {
    name: 'variables in a circle',
    files: {
      'dataiku-iac.yml': 'variables: {A: "${B}", B: "${C}", C: "${A}"}\n',
      'projects/p.yml': 'project: {key: P, name: "${B} ${C}"}\n',
    },
    expected: [
      'dataiku-iac.yml:1:16 variable-circle variables.A | variables refer to each other in a circle: A -> B -> C -> A | give one of them a value of its own',
    ],
  },
  {
    name: 'a variable of itself',
    files: { 'dataiku-iac.yml': 'variables: {A: "x${A}"}\n', 'projects/p.yml': 'project: {key: P, name: "${A}"}\n' },
    expected: [
      'dataiku-iac.yml:1:16 variable-circle variables.A | variables refer to each other in a circle: A -> A | give one of them a value of its own',
    ],
  },
  {
    name: 'a chain of variables without end',
    files: { 'dataiku-iac.yml': CHAIN, 'projects/p.yml': 'project: {key: P, name: "${V0}"}\n' },
    expected: ['dataiku-iac.yml:52:8 variable-chain variables.V50 | a variable that leads through more than 50 others | shorten the chain'],
  },
  {
    name: 'variables that double each other',
    files: { 'dataiku-iac.yml': DOUBLE, 'projects/p.yml': 'project: {key: P, name: "${V0}"}\n' },
    expected: ['dataiku-iac.yml:12:8 text-too-long variables.V10 | variables make this text longer than 1000000 characters | shorten it'],
  },
  {
    name: 'a mistake in a variable, told once at the variable',
    files: {
      'dataiku-iac.yml': 'variables: {A: "${MISSING}"}\n',
      'projects/p.yml': 'project: {key: P, name: "${A}"}\nmanaged_folders: [{name: "${A}"}, {name: b, path: "${A}"}]\n',
    },
    expected: ['dataiku-iac.yml:1:16 unknown-variable variables.A | no variable `MISSING` | declared: A; `$${MISSING}` leaves it to DSS'],
  },
  {
    name: 'a variable of the operating system outside the prefixes',
    fields: 'connection: ${env:HOME}',
    expected: [
      'projects/p.yml:6:17 env-not-allowed datasets[0].connection | `${env:HOME}` may not be read | allowed prefixes (`env_prefixes` in dataiku-iac.yml): IAC_; write `$${env:HOME}` to leave it to DSS',
    ],
  },
  {
    name: 'a credential of this tool',
    files: { 'dataiku-iac.yml': 'env_prefixes: [DSS_]\n', 'projects/p.yml': 'project: {key: P, name: "${env:DSS_API_KEY}"}\n' },
    expected: [
      'projects/p.yml:1:25 env-not-allowed project.name | `${env:DSS_API_KEY}` may not be read | credentials of this tool and of the CI job never enter the config',
    ],
  },
  {
    name: 'a variable of the operating system that is not set',
    fields: 'connection: ${env:IAC_PASSWORD}',
    expected: [
      'projects/p.yml:6:17 env-not-set datasets[0].connection | the environment variable `IAC_PASSWORD` is not set, or empty | set it where the command runs, or give a default: `${env:IAC_PASSWORD:…}`',
    ],
  },
  {
    name: 'a bad date format',
    fields: 'connection: ${date:dd/MM/yyyy}',
    expected: [
      'projects/p.yml:6:17 bad-date datasets[0].connection | `dd/MM/yyyy` is no date format | write a format of YYYY, MM, DD, HH, mm, ss, and an offset such as -1d, +2w or -3h: `${date:YYYY-MM-DD:-1d}`',
    ],
  },
  {
    name: 'a bad date offset',
    fields: 'connection: ${date:YYYY:-1y}',
    expected: [
      'projects/p.yml:6:17 bad-date datasets[0].connection | `YYYY:-1y` is no date format | write a format of YYYY, MM, DD, HH, mm, ss, and an offset such as -1d, +2w or -3h: `${date:YYYY-MM-DD:-1d}`',
    ],
  },
  {
    name: 'something else of git',
    fields: 'connection: ${git:branch}',
    expected: [
      'projects/p.yml:6:17 bad-git datasets[0].connection | `branch` is nothing that git is asked for | write `${git:commit}` or `${git:commit:short}`',
    ],
  },
  {
    name: 'a reference of an unknown kind',
    fields: 'connection: ${ref:managed_foldr.x}',
    expected: [
      'projects/p.yml:6:17 bad-ref datasets[0].connection | `managed_foldr.x` is no `kind.name`; did you mean `managed_folder`? | kinds: managed_folder, dataset',
    ],
  },
  {
    name: 'a reference without a name',
    fields: 'connection: ${ref:managed_folder}',
    expected: ['projects/p.yml:6:17 bad-ref datasets[0].connection | `managed_folder` is no `kind.name` | kinds: managed_folder, dataset'],
  },
  {
    name: 'a reference inside longer text',
    fields: 'connection: a ${ref:managed_folder.x}',
    expected: [
      'projects/p.yml:6:17 bad-ref datasets[0].connection | a reference to an object inside longer text | let `${ref:kind.name}` be the whole value',
    ],
  },
  {
    name: 'a secret in a date',
    fields: 'connection: "${date:${env:IAC_F:YYYY}}"',
    expected: [
      'projects/p.yml:6:17 secret-argument datasets[0].connection | `${date:…}` is given a secret | give it plain text: people read it in plans',
    ],
  },
  {
    name: 'a secret as a name',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets: [{name: "${env:IAC_N:x}", type: sql}]\n' },
    expected: [
      'projects/p.yml:2:19 bad-name datasets[0].name | `name` is a secret, and shall be a name | give a plain text, or a variable that is set without `${env:…}`',
    ],
  },
  {
    name: 'a secret where a number goes',
    fields: 'rows: ${env:IAC_N:5}',
    expected: ['projects/p.yml:6:11 wrong-type datasets[0].rows | expected a whole number, found a secret | rows per page'],
  },
  {
    name: 'a secret where only some values go',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets: [{name: A, type: "${env:IAC_T:sql}"}]\n' },
    expected: ['projects/p.yml:2:28 not-allowed-value datasets[0].type | a secret is not allowed | one of: sql, managed, uploaded'],
  },
  {
    name: 'a variable of the wrong type',
    fields: 'rows: ${STORAGE}',
    expected: ['projects/p.yml:6:11 wrong-type datasets[0].rows | expected a whole number, found text | rows per page'],
  },
  {
    name: 'a project variable that the config declares too',
    files: { 'projects/p.yml': 'project: {key: P, name: "${STORAGE}", variables: {standard: {STORAGE: x}}}\n' },
    expected: [
      'projects/p.yml:1:25 warning shadowed-variable project.name | `STORAGE` is a variable of the project and of the config: left for DSS to expand | rename one of them; `$${…}` says that DSS is meant',
    ],
  },
];

describe('variables that cannot be resolved', () => {
  test.each(CASES)('tells $name', (broken) => {
    expect(linesOfBroken(broken)).toEqual(broken.expected);
  });
});
