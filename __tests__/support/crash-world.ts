/** Two versions of a project, so that going from one to the other creates, updates, replaces and deletes objects of every kind. */
import type { ProjectFile } from './workspaces.js';

const FILES = { type: 'Filesystem', managed: true, connection: 'filesystem_managed' };

export const CRASH_BEFORE: ProjectFile = {
  project: { key: 'CRASH', name: 'Crash', variables: { standard: { country: 'FR' } } },
  datasets: [
    { name: 'raw', ...FILES, tags: ['old'] },
    { name: 'leaving', ...FILES },
    { name: 'moving', ...FILES },
  ],
  recipes: [{ name: 'clean', type: 'python', inputs: ['raw'], outputs: ['moving'], code: '# one\n' }],
  scenarios: [{ name: 'leaving too', steps: [{ type: 'build_dataset', dataset: 'raw' }] }],
  zones: [{ name: 'Raw zone', items: { datasets: ['moving'] } }],
};

export const CRASH_AFTER: ProjectFile = {
  project: { key: 'CRASH', name: 'Crash and recovery', variables: { standard: { country: 'DE' } } },
  managed_folders: [{ name: 'reports', description: 'What is sent.' }],
  datasets: [
    { name: 'raw', ...FILES, tags: ['new'], checks: [{ type: 'row_count', min: 1 }] },
    { name: 'moving', type: 'S3', managed: true, connection: 's3_data', params: { bucket: 'b', path: '/moving' } },
    { name: 'clean table', ...FILES, description: 'Made by clean.' },
  ],
  recipes: [
    { name: 'clean', type: 'python', inputs: ['raw'], outputs: ['moving'], code: '# two\n' },
    { name: 'report', type: 'python', inputs: ['clean table'], outputs: ['reports'], code: '# three\n', tags: ['daily'] },
  ],
  scenarios: [{ name: 'daily', active: true, steps: [{ type: 'build_dataset', dataset: 'clean table' }] }],
  zones: [{ name: 'Raw zone', items: { datasets: ['raw', 'moving'] } }],
};
