import type { Sample } from '../common/sample.js';

export const recipeSamples: readonly Sample[] = [
  {
    title: 'Python with its code in a file',
    entry: {
      name: 'prep_customers',
      type: 'python',
      short_description: 'Cleans customers',
      inputs: ['RAW_CUSTOMERS'],
      outputs: ['PREPARED_CUSTOMERS'],
      code_file: 'recipes/prep_customers.py',
      code_env: 'py311',
      container: 'none',
    },
    files: { 'recipes/prep_customers.py': 'import dataiku\n\nprint("prepared")\n' },
  },
  {
    title: 'SQL with its code in place',
    entry: {
      name: 'count_customers',
      type: 'sql_query',
      inputs: ['RAW_CUSTOMERS'],
      outputs: [{ ref: 'CUSTOMER_COUNT', append: true }],
      code: 'select count(*) as n from ${projectKey}_raw_customers\n',
    },
  },
  {
    title: 'a join, as DSS writes it',
    entry: {
      name: 'join_orders',
      type: 'join',
      tags: ['orders'],
      inputs: ['PREPARED_CUSTOMERS', 'OTHER.orders'],
      outputs: ['CUSTOMER_ORDERS'],
      payload: {
        joins: [
          {
            table1: 0,
            table2: 1,
            type: 'LEFT',
            conditionsMode: 'AND',
            outerJoinOnTheLeft: true,
            on: [{ column1: { name: 'customer_id', table: 0 }, column2: { name: 'customer_id', table: 1 }, type: 'EQ' }],
          },
        ],
        virtualInputs: [{ index: 0 }, { index: 1, prefix: 'order' }],
        selectedColumns: [{ name: 'customer_id', table: 0, type: 'bigint' }],
      },
      raw: { optionalDependencies: true },
    },
  },
  {
    title: 'roles, partitions and a folder',
    entry: {
      name: 'score_customers',
      type: 'prediction_scoring',
      description: 'Scores the customers of the day.',
      inputs: {
        main: [{ ref: 'PREPARED_CUSTOMERS', deps: [{ func: 'equals', idim: 'day', odim: 'day', params: {} }] }],
        model: ['mDl3xY7z'],
      },
      outputs: { main: ['SCORED_CUSTOMERS'], folder: [{ $ref: 'managed_folder.CUSTOMER_ANALYTICS.reports' }] },
      params: { customConfig: { threshold: 0.5 } },
    },
  },
];
