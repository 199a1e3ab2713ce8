import type { Sample } from '../common/sample.js';

export const zoneSamples: readonly Sample[] = [
  { title: 'the least', entry: { name: 'Ingestion' } },
  {
    title: 'with its objects',
    entry: {
      name: 'Data preparation',
      color: '#aa3355',
      description: 'From raw to clean.',
      short_description: 'Cleaning',
      tags: ['owned by data team'],
      items: {
        datasets: ['RAW_CUSTOMERS', 'PREPARED_CUSTOMERS'],
        recipes: ['prep_customers'],
        folders: [{ $ref: 'managed_folder.CUSTOMER_ANALYTICS.reports' }],
        other: [
          { type: 'SAVED_MODEL', id: 'mDl3xY7z' },
          { type: 'DATASET', id: 'orders', project: 'OTHER' },
        ],
      },
      lifecycle: { ignore_changes: ['color'] },
      raw: { shared: [{ objectId: 'orders', objectType: 'DATASET' }] },
    },
  },
];
