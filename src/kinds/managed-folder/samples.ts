import type { Sample } from '../common/sample.js';

export const managedFolderSamples: readonly Sample[] = [
  { title: 'the least', entry: { name: 'reports' } },
  {
    title: 'a bucket',
    entry: {
      name: 'model artefacts',
      type: 'S3',
      connection: 's3_data',
      path: '/artefacts/${projectKey}',
      short_description: 'Models and their figures',
      description: 'Written by the training scenario.',
      tags: ['models'],
      params: { bucket: 'artefacts', metastoreSynchronizationEnabled: false },
      partitioning: { filePathPattern: '/%Y/.*', dimensions: [{ name: 'year', type: 'time', params: { period: 'YEAR' } }] },
      on_destroy: { data: 'keep' },
      lifecycle: { prevent_destroy: true },
      raw: { flowOptions: { rebuildBehavior: 'EXPLICIT' } },
    },
  },
];
