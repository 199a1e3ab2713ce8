/** What the demo changes in the workspace: first a little, then a lot. */
import type { Edit } from './edits.js';

const PROJECT_FILE = 'projects/RETAIL_DEMO.yml';

/** Two objects for the average order of a country, one for a faster churn. */
export const SMALL_EDIT: readonly Edit[] = [
  {
    file: PROJECT_FILE,
    find: '        - {name: country, type: string}\n        - {name: amount_sum, type: double}\n',
    replace:
      '        - {name: country, type: string}\n        - {name: amount_avg, type: double}\n        - {name: amount_sum, type: double}\n',
  },
  {
    file: PROJECT_FILE,
    find: '        - {column: country, type: string}\n      values:\n        - {sum: true, column: amount, type: double}\n',
    replace: '        - {column: country, type: string}\n      values:\n        - {sum: true, avg: true, column: amount, type: double}\n',
  },
  { file: 'recipes/RETAIL_DEMO/compute_churn_scores.py', find: 'HALF_LIFE_DAYS = 90', replace: 'HALF_LIFE_DAYS = 60' },
];

/** Each country gets its own orders: a dataset and a recipe, and one scenario builds them all. */
export const COUNTRIES = ['be', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'se'] as const;

export const LARGE_EDIT: readonly Edit[] = [
  below('\ndatasets:\n', COUNTRIES.map(datasetOf).join('')),
  below('\nrecipes:\n', COUNTRIES.map(recipeOf).join('')),
  below('\nscenarios:\n', scenarioOfAll()),
];

function below(heading: string, entries: string): Edit {
  return { file: PROJECT_FILE, find: heading, replace: heading + entries };
}

function datasetOf(country: string): string {
  return `  - name: orders_${country}
    type: PostgreSQL
    managed: true
    connection: retail_warehouse
    params: {schema: retail, table: "\${projectKey}_orders_${country}"}

`;
}

function recipeOf(country: string): string {
  return `  - name: compute_orders_${country}
    type: sql_query
    inputs: [orders_joined]
    outputs: [orders_${country}]
    code: SELECT * FROM retail."\${projectKey}_orders_joined" WHERE country = '${country.toUpperCase()}'

`;
}

function scenarioOfAll(): string {
  const steps = COUNTRIES.map((country) => `      - {type: build_dataset, dataset: orders_${country}, name: Build orders_${country}}\n`);
  return `  - name: COUNTRY_ORDERS
    label: Build the orders of each country
    steps:
${steps.join('')}
`;
}
