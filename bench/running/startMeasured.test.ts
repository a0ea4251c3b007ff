import { describe, expect, test } from '@jest/globals';
import { partsIn } from './parts';
import { startMeasured } from './startMeasured';

const run = (code: string, codes?: readonly number[]) =>
  startMeasured(['-e', code], { limit: 60, ...(codes && { codes }) });

describe('a process that is measured', () => {
  const HOLD = 'globalThis.held = Buffer.alloc(300 * 1024 ** 2, 1)';

  test('leaves its processor time, and the most memory it held', async () => {
    const { failure, seconds, megabytes } = await run(HOLD);
    expect(failure).toBeNull();
    expect(seconds).toBeGreaterThan(0);
    expect(megabytes).toBeGreaterThan(300);
  });

  test('answers for the processes that it starts, too', async () => {
    const { megabytes } = await run(
      `require('node:child_process').spawnSync(process.execPath, ['-e', '${HOLD}'])`,
    );
    expect(megabytes).toBeGreaterThan(300);
  });

  test('fails with a code that is not expected, and says its last words', async () => {
    const words = 'console.error("no such file"); process.exit(3)';
    expect((await run(words)).failure).toBe('ended with 3: no such file');
    expect((await run(words, [0, 3])).failure).toBeNull();
  });

  test('may be given any part of a second', async () => {
    const { failure } = await startMeasured(['-e', '0'], { limit: 24.360430535999967 });
    expect(failure).toBeNull();
  });

  test('tells its parts', async () => {
    const { output } = await run(
      'console.log(`tertial-bench ${JSON.stringify([{ seconds: 1, elapsed: 2 }])}`)',
    );
    expect(partsIn(output)).toEqual([{ seconds: 1, elapsed: 2 }]);
    expect(partsIn('nothing')).toBeNull();
  });
});
