import { describe, expect, test } from '@jest/globals';
import { type Broken, linesOfBroken } from './support/workspace.js';

const CASES: readonly Broken[] = [
  {
    name: 'an unknown field',
    fields: 'conection: fs',
    expected: [
      'projects/p.yml:6:5 unknown-field datasets[0].conection | unknown field `conection`; did you mean `connection`? | fields: name, type, connection, managed, rows, params, columns, tags, labels, checks, folder, raw',
    ],
  },
  {
    name: 'an unknown field that is near nothing',
    fields: 'zzz: 1',
    expected: [
      'projects/p.yml:6:5 unknown-field datasets[0].zzz | unknown field `zzz` | fields: name, type, connection, managed, rows, params, columns, tags, labels, checks, folder, raw',
    ],
  },
  {
    name: 'an unknown list',
    files: { 'projects/p.yml': 'project: {key: P}\ndataset: []\n' },
    expected: [
      'projects/p.yml:2:1 unknown-field dataset | unknown field `dataset`; did you mean `datasets`? | fields: project, managed_folders, datasets',
    ],
  },
  {
    name: 'a missing field',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets:\n  - name: A\n' },
    expected: ['projects/p.yml:3:5 missing-field datasets[0].type | missing field `type` | where the data is'],
  },
  {
    name: 'a missing project',
    files: { 'projects/p.yml': 'datasets: []\n' },
    expected: ['projects/p.yml:1:1 missing-field project | missing field `project` | the project itself: a map with its key'],
  },
  {
    name: 'an empty file',
    files: { 'projects/p.yml': '' },
    expected: ['projects/p.yml:1:1 missing-field project | missing field `project` | the project itself: a map with its key'],
  },
  {
    name: 'a project without a key',
    files: { 'projects/p.yml': 'project: {name: x}\ndatasets: [{name: A, type: sql, rows: 0}]\n' },
    expected: [
      'projects/p.yml:1:10 missing-field project.key | missing field `key` | the key of the project',
      'projects/p.yml:2:39 out-of-range datasets[0].rows | expected at least 1, found 0 | rows per page',
    ],
  },
  {
    name: 'a project that is a list',
    files: { 'projects/p.yml': 'project: [key]\n' },
    expected: ['projects/p.yml:1:10 wrong-type project | expected a map, found a list | the project itself: a map with its key'],
  },
  {
    name: 'a list of datasets that is a map',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets: {A: {type: sql}}\n' },
    expected: ['projects/p.yml:2:11 wrong-type datasets | expected a list, found a map | -'],
  },
  {
    name: 'a dataset that is text',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets: [A]\n' },
    expected: ['projects/p.yml:2:12 wrong-type datasets[0] | expected a map that describes one dataset, found text | -'],
  },
  {
    name: 'text where a list of columns goes',
    fields: 'columns: id',
    expected: ['projects/p.yml:6:14 wrong-type datasets[0].columns | expected a list of columns, found text | write it as a list: [id]'],
  },
  {
    name: 'a number where text goes',
    fields: 'connection: 5',
    expected: [
      'projects/p.yml:6:17 wrong-type datasets[0].connection | expected text, found the number 5 | put it in quotes to make it text: "5"',
    ],
  },
  {
    name: 'a flag where text goes',
    fields: 'connection: yes\nmanaged: "yes"',
    expected: ['projects/p.yml:7:14 wrong-type datasets[0].managed | expected true or false, found text | -'],
  },
  {
    name: 'a list where a map goes',
    fields: 'raw: [a]',
    expected: ['projects/p.yml:6:10 wrong-type datasets[0].raw | expected a map, found a list | -'],
  },
  {
    name: 'nothing where text goes',
    fields: 'connection:',
    expected: ['projects/p.yml:6:16 wrong-type datasets[0].connection | expected text, found nothing | name of a connection'],
  },
  {
    name: 'a value that is not allowed',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets: [{name: A, type: manged}]\n' },
    expected: [
      'projects/p.yml:2:28 not-allowed-value datasets[0].type | `manged` is not allowed; did you mean `managed`? | one of: sql, managed, uploaded',
    ],
  },
  {
    name: 'a value that is near nothing',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets: [{name: A, type: ftp}]\n' },
    expected: ['projects/p.yml:2:28 not-allowed-value datasets[0].type | `ftp` is not allowed | one of: sql, managed, uploaded'],
  },
  {
    name: 'a name of the wrong form',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets: [{name: my-table, type: sql}]\n' },
    expected: [
      'projects/p.yml:2:19 bad-format datasets[0].name | `my-table` has the wrong form | expected letters, digits and underscores',
    ],
  },
  {
    name: 'a name that is too long',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets: [{name: A23456789012345678901, type: sql}]\n' },
    expected: ['projects/p.yml:2:19 out-of-range datasets[0].name | expected at most 20 characters, found 21 | -'],
  },
  {
    name: 'a number below its limit',
    fields: 'rows: 0',
    expected: ['projects/p.yml:6:11 out-of-range datasets[0].rows | expected at least 1, found 0 | rows per page'],
  },
  {
    name: 'a number with a fraction',
    fields: 'rows: 1.5',
    expected: ['projects/p.yml:6:11 wrong-type datasets[0].rows | expected a whole number, found the number 1.5 | rows per page'],
  },
  {
    name: 'an element given twice',
    fields: 'tags: [a, b, a]',
    expected: ['projects/p.yml:6:18 repeated-element datasets[0].tags[2] | `a` is in this list already | remove it'],
  },
  {
    name: 'a list that is too long',
    fields: 'tags: [a, b, c, d]',
    expected: ['projects/p.yml:6:11 out-of-range datasets[0].tags | expected at most 3 elements, found 4 | -'],
  },
  {
    name: 'a label of the wrong form',
    fields: 'labels: {cost-center: x}',
    expected: [
      'projects/p.yml:6:14 bad-format datasets[0].labels.cost-center | the name `cost-center` is not allowed | expected letters, digits and underscores',
    ],
  },
  {
    name: 'a missing field deep inside',
    fields: 'columns:\n  - name: id\n  - type: int',
    expected: ['projects/p.yml:8:9 missing-field datasets[0].columns[1].name | missing field `name` | -'],
  },
  {
    name: 'a mistake in the branch that was meant',
    fields: 'checks: [{type: not_null, columns: id}]',
    expected: ['projects/p.yml:6:40 wrong-type datasets[0].checks[0].columns | expected a list, found text | write it as a list: [id]'],
  },
  {
    name: 'a field of another branch',
    fields: 'checks: [{type: row_count, columns: [id]}]',
    expected: ['projects/p.yml:6:32 unknown-field datasets[0].checks[0].columns | unknown field `columns` | fields: type, min, max'],
  },
  {
    name: 'a branch that does not exist',
    fields: 'checks: [{type: row_cuont}]',
    expected: [
      'projects/p.yml:6:21 not-allowed-value datasets[0].checks[0].type | `row_cuont` is not allowed; did you mean `row_count`? | one of: not_null, row_count',
    ],
  },
  {
    name: 'a branch that is not said',
    fields: 'checks: [{min: 1}]',
    expected: ['projects/p.yml:6:14 missing-field datasets[0].checks[0].type | missing field `type` | one of: not_null, row_count'],
  },
  {
    name: 'a value of the wrong type for every branch',
    fields: 'checks: [5]',
    expected: ['projects/p.yml:6:14 wrong-type datasets[0].checks[0] | expected a map, found the number 5 | -'],
  },
  {
    name: 'a map that fits no branch, where the schema has words for it',
    fields: 'folder: {reff: x}',
    expected: ['projects/p.yml:6:13 wrong-type datasets[0].folder | expected a folder, or a map with `ref`, found a map | -'],
  },
  {
    name: 'a field behind an alias',
    fields: 'params: &p {x: 1}\nconnection: *p',
    expected: ['projects/p.yml:7:17 wrong-type datasets[0].connection | expected text, found a map | name of a connection'],
  },
];

describe('fields that break their schema', () => {
  test.each(CASES)('tells $name', (broken) => {
    expect(linesOfBroken(broken)).toEqual(broken.expected);
  });
});
