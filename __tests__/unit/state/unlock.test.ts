import { describe, expect, test } from '@jest/globals';
import type { Backend } from '../../../src/model/ports.js';
import { unlock } from '../../../src/state/unlock.js';
import { createWorld } from './support/runs.js';
import { STATE, UNIT } from './support/samples.js';

describe('unlock', () => {
  test('ends the lease with that id and fences its holder out, and keeps the interrupted apply', async () => {
    const world = createWorld();
    const held = await world.acquire();
    await held.markOpen('digest');

    await unlock(world.place, 'id-1');

    expect(await world.head()).toMatchObject({ epoch: 2, lease: null, open: { planDigest: 'digest' } });
    await expect(held.commit(STATE, { close: true })).rejects.toMatchObject({ code: 'lease-lost' });
  });

  test('refuses another id and names the right one', async () => {
    const world = createWorld();
    await world.acquire();

    await expect(unlock(world.place, 'id-0')).rejects.toMatchObject({
      code: 'state-locked',
      exitCode: 6,
      message: 'prod/SALES is not locked by id-0 but by id-1',
      hint: 'make sure that run is gone, then: dataiku-iac unlock id-1',
    });
    expect((await world.head()).lease?.id).toBe('id-1');
  });

  test('looks again when the holder beats at the same moment', async () => {
    const world = createWorld();
    const held = await world.acquire();
    let looked = 0;
    const backend: Backend = {
      ...world.backend,
      get: async (key) => {
        const stored = await world.backend.get(key);
        looked += 1;
        if (looked === 1) await held.markOpen('digest');
        return stored;
      },
    };

    await unlock({ backend, unit: UNIT }, 'id-1');

    expect(await world.head()).toMatchObject({ epoch: 2, lease: null, open: { planDigest: 'digest' } });
  });

  test('says when nothing is locked', async () => {
    const world = createWorld();
    await expect(unlock(world.place, 'id-1')).rejects.toMatchObject({
      code: 'not-locked',
      exitCode: 5,
      message: 'prod/SALES is not locked',
    });
    await (await world.acquire()).release();
    await expect(unlock(world.place, 'id-1')).rejects.toMatchObject({ code: 'not-locked' });
  });
});
