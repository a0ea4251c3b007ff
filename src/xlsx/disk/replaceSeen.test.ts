import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import fs from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goneProcess } from './disk.testing';
import { HERE } from './ownProcess';
import { readSeen } from './seenFile';
import { lockPath, withWriteLock } from './writeLock';
import { writeWhole, type WriteResult } from './writeWhole';

let root: string;
let folder: string;
let path: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tertial-seen-'));
});
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'a-'));
  path = join(folder, 'a.xlsx');
  await writeFile(path, 'som den var');
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => rm(root, { recursive: true }));

const EDIT = 'deras ändr.';
const CHANGED = { ok: false, fault: { kind: 'changed' } };

/** How another program saves: into the file, or a file of its own that it moves there. */
const SAVES: readonly [string, () => void][] = [
  ['into the file', () => fs.writeFileSync(path, EDIT)],
  [
    'into the file, with its old size and time',
    () => {
      const { atime, mtime } = fs.statSync(path);
      fs.writeFileSync(path, EDIT);
      fs.utimesSync(path, atime, mtime);
    },
  ],
  [
    'by moving one there',
    () => {
      fs.writeFileSync(`${path}.nytt`, EDIT);
      move(`${path}.nytt`, path);
    },
  ],
];
const move = fs.renameSync.bind(fs);

/** Reads, lets something be done, and writes. */
async function rewrite(between: () => void = () => undefined): Promise<WriteResult> {
  const read = await readSeen(path);
  if (!read.ok) throw new Error(read.fault.kind);
  between();
  return writeWhole(path, Buffer.from('vår ändring'), read.seen);
}

/** Does something once, just before a call to the system. */
function before(call: 'linkSync' | 'lstatSync' | 'renameSync', act: () => void): void {
  const real = fs[call] as (...words: unknown[]) => unknown;
  let isDone = false;
  jest.spyOn(fs, call as 'renameSync').mockImplementation((...words: unknown[]) => {
    if (!isDone) {
      isDone = true;
      act();
    }
    return real(...words) as undefined;
  });
}

const itStands = async (): Promise<unknown> => [
  await readFile(path, 'utf8'),
  await readdir(folder),
];

test('what nobody has saved since is replaced', async () => {
  expect(await rewrite()).toEqual({ ok: true, notes: [] });
  expect(await itStands()).toEqual(['vår ändring', ['a.xlsx']]);
});

describe.each(SAVES)('another program saves %s', (_, save) => {
  test('after the file was read', async () => {
    expect(await rewrite(save)).toEqual(CHANGED);
    expect(await itStands()).toEqual([EDIT, ['a.xlsx']]);
  });

  test.each(['linkSync', 'lstatSync'] as const)('just before %s', async (call) => {
    before(call, save);
    expect(await rewrite()).toEqual(CHANGED);
    expect(await itStands()).toEqual([EDIT, ['a.xlsx']]);
  });
});

test.each(SAVES.slice(0, 2))('saved %s at the last moment, it is put back', async (_, save) => {
  before('renameSync', save);
  expect(await rewrite()).toEqual(CHANGED);
  expect(await itStands()).toEqual([EDIT, ['a.xlsx']]);
});

test('what another program has saved after that stays too', async () => {
  before('renameSync', () => {
    fs.writeFileSync(path, 'först');
    before('lstatSync', () => {
      fs.writeFileSync(`${path}.nytt`, EDIT);
      move(`${path}.nytt`, path);
    });
  });
  expect(await rewrite()).toEqual(CHANGED);
  expect(await itStands()).toEqual([EDIT, ['a.xlsx']]);
});

test('a file that has been removed is not made again', async () => {
  expect(await rewrite(() => fs.rmSync(path))).toEqual(CHANGED);
  expect(await readdir(folder)).toEqual([]);
  await writeFile(path, 'som den var');
  before('linkSync', () => fs.rmSync(path));
  expect(await rewrite()).toEqual(CHANGED);
  expect(await readdir(folder)).toEqual([]);
});

test('where a disk knows no hard links, the file is compared and replaced all the same', async () => {
  const refuse = () => {
    throw Object.assign(new Error('refused'), { code: 'EPERM' });
  };
  jest.spyOn(fs, 'linkSync').mockImplementation(refuse);
  expect(await rewrite()).toEqual({ ok: true, notes: [] });
  before('lstatSync', () => fs.writeFileSync(path, EDIT));
  expect(await rewrite()).toEqual(CHANGED);
  expect(await itStands()).toEqual([EDIT, ['a.xlsx']]);
});

describe('other Tertials', () => {
  const locked = (content: string) => writeFile(lockPath(path), content);

  test('are waited for, and said to be there when it takes too long', async () => {
    await locked(`${HERE} ${process.pid}`);
    expect(await withWriteLock(path, () => 'skrivet', 50)).toBeNull();
    const waiting = withWriteLock(path, () => 'skrivet');
    await rm(lockPath(path));
    expect(await waiting).toBe('skrivet');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('that have ended hold nobody up', async () => {
    await locked(`${HERE} ${goneProcess()}`);
    expect(await withWriteLock(path, () => 'skrivet', 50)).toBe('skrivet');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('of twenty that read and write at once one writes, and the others say so', async () => {
    const written = await Promise.all(Array.from({ length: 20 }, () => rewrite()));
    expect(written.filter(({ ok }) => ok)).toHaveLength(1);
    expect(written.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 19 }, () => CHANGED));
    expect(await itStands()).toEqual(['vår ändring', ['a.xlsx']]);
  });
});
