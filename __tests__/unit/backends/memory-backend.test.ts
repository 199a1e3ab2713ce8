import { createMemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import { backendContract } from '../../contracts/backend.js';

backendContract('memory', async () => {
  const backend = createMemoryBackend();
  return { backend, reopen: () => backend };
});
