import type { Sample } from '../common/sample.js';

export const projectSamples: readonly Sample[] = [
  { title: 'the least', entry: { key: 'CUSTOMER_ANALYTICS' } },
  {
    title: 'name, people and variables',
    entry: {
      key: 'CUSTOMER_ANALYTICS',
      name: 'Customer Analytics',
      short_description: 'Scores and segments',
      description: '# Customer Analytics\n\nOwned by the data team.',
      tags: ['customers', 'production'],
      owner: 'admin',
      permissions: [
        { group: 'data_engineers', role: 'write' },
        { group: 'analysts', role: 'read' },
        { user: 'auditor', readProjectContent: true, runScenarios: true },
      ],
      variables: { standard: { country: 'FR', thresholds: { low: 0.1, high: 0.9 } }, local: { bucket: 'dev' } },
    },
  },
  {
    title: 'nobody else',
    entry: {
      key: 'PAYROLL',
      permissions: { exclusive: true, grants: [{ group: 'payroll', role: 'admin' }] },
      lifecycle: { prevent_destroy: true, ignore_changes: ['description'] },
      raw: { customFields: { cost_center: 'C-42' } },
    },
  },
];
