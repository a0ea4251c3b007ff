import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attributesOf, goneProcess, setAttributes } from './disk.testing';
import { diskPath } from './diskPath';
import { HERE } from './ownProcess';
import { readSeen, type SeenFile } from './seenFile';
import { describeWriteNote } from './writeNote';
import { type Standing, writeWhole } from './writeWhole';

let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tertial-disk-'));
});
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'a-'));
});
afterAll(() => rm(root, { recursive: true }));

const at = (name: string): string => join(folder, name);
const NEW = Buffer.from('ny');
const DONE = { ok: true, notes: [] };
const isRoot = process.getuid?.() === 0;

const write = (path: string, standing: Standing) => writeWhole(path, NEW, standing);

async function seen(path: string): Promise<SeenFile> {
  const read = await readSeen(path);
  if (!read.ok) throw new Error(read.fault.kind);
  return read.seen;
}

/** The two ways to write over a file. */
const OVER: readonly [string, (path: string) => Promise<Standing>][] = [
  ['with --force', () => Promise.resolve('anything')],
  ['in place', seen],
];

describe('where nothing may stand', () => {
  test('a new file is made as any program makes it, and nothing beside it', async () => {
    expect(await write(at('a.xlsx'), 'nothing')).toEqual(DONE);
    await writeFile(at('b.xlsx'), '');
    expect(await readFile(at('a.xlsx'), 'utf8')).toBe('ny');
    expect((await stat(at('a.xlsx'))).mode).toBe((await stat(at('b.xlsx'))).mode);
    expect((await readdir(folder)).sort()).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test.each([
    ['a file', () => writeFile(at('a.xlsx'), 'min')],
    ['a link that leads nowhere', () => symlink(at('b.xlsx'), at('a.xlsx'))],
  ])('%s stays', async (_, make) => {
    await make();
    expect(await write(at('a.xlsx'), 'nothing')).toEqual({ ok: false, fault: { kind: 'taken' } });
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('of ten that are made at once, one is', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        writeWhole(at('a.xlsx'), Buffer.from(String(n)), 'nothing'),
      ),
    );
    const winners = made.flatMap(({ ok }, n) => (ok ? [String(n)] : []));
    expect(winners).toEqual([await readFile(at('a.xlsx'), 'utf8')]);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('a name may be as long as names can be, and need not be UTF-8', async () => {
    for (const name of [`${'a'.repeat(250)}.xlsx`, 'r\uDCE5tt.xlsx']) {
      expect(await write(at(name), 'nothing')).toEqual(DONE);
      expect(await write(at(name), await seen(at(name)))).toEqual(DONE);
      expect(await readFile(diskPath(at(name)), 'utf8')).toBe('ny');
    }
    expect(await readdir(folder)).toHaveLength(2);
  });
});

describe.each(OVER)('over a file, %s', (way, standing) => {
  test('what a link leads to is written, and the link stays', async () => {
    await mkdir(at('b'));
    await writeFile(at('b/a.xlsx'), 'gammal');
    await symlink('b/a.xlsx', at('länk.xlsx'));
    await symlink('länk.xlsx', at('länkens länk.xlsx'));
    const path = at('länkens länk.xlsx');
    expect(await write(path, await standing(path))).toEqual(DONE);
    expect(await readFile(at('b/a.xlsx'), 'utf8')).toBe('ny');
    expect([await readlink(at('länk.xlsx')), await readlink(path)]).toEqual([
      'b/a.xlsx',
      'länk.xlsx',
    ]);
    expect(await readdir(at('b'))).toEqual(['a.xlsx']);
  });

  test('mode and owner stay, and the time is that of the change', async () => {
    await writeFile(at('a.xlsx'), 'gammal');
    await chmod(at('a.xlsx'), 0o640);
    if (isRoot) await chown(at('a.xlsx'), 1234, 4321);
    await utimes(at('a.xlsx'), new Date(2001, 1), new Date(2001, 1));
    const before = await stat(at('a.xlsx'));
    expect(await write(at('a.xlsx'), await standing(at('a.xlsx')))).toEqual(DONE);
    const { mode, uid, gid, mtimeMs } = await stat(at('a.xlsx'));
    expect([mode, uid, gid]).toEqual([before.mode, before.uid, before.gid]);
    expect(Date.now() - mtimeMs).toBeLessThan(86_400_000);
  });

  test('access list and extended attributes stay, where the system has them', async () => {
    await writeFile(at('a.xlsx'), 'gammal');
    if (process.platform !== 'linux' || !setAttributes(at('a.xlsx'))) {
      console.warn('not tested: this system or disk takes no attributes, or has no Python');
      return;
    }
    const before = attributesOf(at('a.xlsx'));
    expect(before).toMatch(/posix_acl_access.*diarienummer/);
    expect(await write(at('a.xlsx'), await standing(at('a.xlsx')))).toEqual(DONE);
    expect(await readFile(at('a.xlsx'), 'utf8')).toBe('ny');
    expect(attributesOf(at('a.xlsx'))).toBe(before);
  });

  test('a read-only file stays as it is, also for the superuser', async () => {
    await writeFile(at('a.xlsx'), 'gammal');
    await chmod(at('a.xlsx'), 0o444);
    const result = await write(at('a.xlsx'), await standing(at('a.xlsx')));
    expect(result).toEqual({ ok: false, fault: { kind: 'readOnly' } });
    expect(await readFile(at('a.xlsx'), 'utf8')).toBe('gammal');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('other names of the file keep what it was, and that is said', async () => {
    await writeFile(at('a.xlsx'), 'gammal');
    await link(at('a.xlsx'), at('b.xlsx'));
    const result = await write(at('a.xlsx'), await standing(at('a.xlsx')));
    expect(result).toEqual({ ok: true, notes: [{ kind: 'otherNames', count: 1 }] });
    expect(await readFile(at('a.xlsx'), 'utf8')).toBe('ny');
    expect(await readFile(at('b.xlsx'), 'utf8')).toBe('gammal');
  });

  test('one that Excel or LibreOffice has open stays', async () => {
    for (const lock of ['~$a.xlsx', '.~lock.a.xlsx#']) {
      await writeFile(at('a.xlsx'), 'gammal');
      await writeFile(at(lock), '');
      const result = await write(at('a.xlsx'), await standing(at('a.xlsx')));
      expect(result).toEqual({ ok: false, fault: { kind: 'open', lock } });
      await rm(at(lock));
    }
  });

  test('what ended runs have left is swept, and nothing else', async () => {
    const gone = goneProcess();
    const ours = (here: string, pid: number) => `.tertial-${here}-${pid}-0123456789ab.tmp`;
    const left = [ours(HERE, gone), ours('01234567', 1)];
    const others = [
      ours(HERE, process.pid),
      ours('89abcdef', gone),
      `.tertial-${HERE}-${gone}-kort.tmp`,
      '.a.xlsx.tmp',
      `b${ours(HERE, gone)}`,
    ];
    for (const name of [...left, ...others, 'a.xlsx']) await writeFile(at(name), 'x');
    // Another computer's processes are not seen from here: theirs are left for a day.
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    await utimes(at(left[1] ?? ''), yesterday, yesterday);
    expect(await write(at('a.xlsx'), await standing(at('a.xlsx')))).toEqual(DONE);
    expect((await readdir(folder)).sort()).toEqual([...others, 'a.xlsx'].sort());
  });

  test('a pipe is not replaced', async () => {
    if (process.platform === 'win32') return;
    const as = await writeFile(at('b.xlsx'), '').then(() => standing(at('b.xlsx')));
    expect(spawnSync('mkfifo', [at('a.xlsx')]).status).toBe(0);
    expect(await write(at('a.xlsx'), as)).toEqual({ ok: false, fault: { kind: 'noFile' } });
    expect((await lstat(at('a.xlsx'))).isFIFO()).toBe(true);
  });

  test(`a full disk leaves the file and nothing beside it (${way})`, async () => {
    const disk = at('disk');
    await mkdir(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tertial-test', disk]);
    if (mounted.status !== 0) {
      console.warn('not tested: only the superuser can make a small disk');
      return;
    }
    try {
      const path = join(disk, 'a.xlsx');
      await writeFile(path, 'gammal');
      const result = await writeWhole(path, Buffer.alloc(100_000), await standing(path));
      expect(result).toEqual({ ok: false, fault: { kind: 'diskFull' } });
      expect(await readFile(path, 'utf8')).toBe('gammal');
      expect(await readdir(disk)).toEqual(['a.xlsx']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

test('a link to a file that is yet to be made is followed, when anything may stand there', async () => {
  await symlink('b.xlsx', at('a.xlsx'));
  expect(await write(at('a.xlsx'), 'anything')).toEqual(DONE);
  expect((await lstat(at('a.xlsx'))).isSymbolicLink()).toBe(true);
  expect(await readFile(at('b.xlsx'), 'utf8')).toBe('ny');
});

test('a link that leads in a circle is told', async () => {
  await symlink('b.xlsx', at('a.xlsx'));
  await symlink('a.xlsx', at('b.xlsx'));
  expect(await write(at('a.xlsx'), 'anything')).toEqual({
    ok: false,
    fault: { kind: 'notWritten', code: 'ELOOP' },
  });
});

test('what can not be kept is said in both languages', () => {
  expect(describeWriteNote({ kind: 'otherNames', count: 2 })).toEqual({
    sv: expect.stringMatching(/2 namn till \(hårda länkar\)/),
    en: expect.stringMatching(/2 more names \(hard links\)/),
  });
  expect(describeWriteNote({ kind: 'ownerNotKept' })).toEqual({
    sv: expect.stringMatching(/kunde inte behållas/),
    en: expect.stringMatching(/could not be kept/),
  });
});
