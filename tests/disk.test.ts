import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shell, standing, start } from './disk.testing';

// The built command as a process of its own: signals, full disks and names only a shell can give.
let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tertial-process-'));
  expect(await start(['example', '-o', 'fall.xlsx'], root).ended).toMatchObject({ code: 0 });
});
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'a-'));
  await copyFile(join(root, 'fall.xlsx'), at('fall.xlsx'));
});
afterAll(() => rm(root, { recursive: true }));

const at = (name: string): string => join(folder, name);
const FIX = ['fix', 'fall.xlsx', '--apply', '1', '--in-place'];
const isWindows = process.platform === 'win32';

describe('two processes at once', () => {
  test('of two fix, one writes, and the other waits for it and says what happened', async () => {
    const first = start(FIX, folder, `at('linkSync', () => stop('håller'));`);
    await standing(at('håller'));
    const meets = `at('writeFileSync', (file) => {
      if (String(file).endsWith('.lock')) real.writeFileSync('möter', '');
    });`;
    const second = start(FIX, folder, meets);
    await standing(at('möter'));
    await writeFile(at('håller.go'), '');
    expect(await first.ended).toMatchObject({ code: 0, err: '' });
    expect(await second.ended).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^fall\.xlsx: Filen har sparats, flyttats eller tagits bort/),
    });
    expect((await readdir(folder)).sort()).toEqual(['fall.xlsx', 'håller', 'håller.go', 'möter']);
  });

  test('what another program saves while fix is at work is not lost', async () => {
    const fix = start(FIX, folder, `at('linkSync', () => stop('håller'));`);
    await standing(at('håller'));
    await writeFile(at('fall.xlsx'), 'deras ändring');
    await writeFile(at('håller.go'), '');
    expect(await fix.ended).toMatchObject({ code: 2, out: '' });
    expect(await readFile(at('fall.xlsx'), 'utf8')).toBe('deras ändring');
  });

  test('a file that appears while one is made is not replaced', async () => {
    const appears = `const { link } = fs.promises;
    fs.promises.link = async (...words) => {
      real.writeFileSync('ny.xlsx', 'deras');
      return link(...words);
    };`;
    const made = start(['template', '-o', 'ny.xlsx'], folder, appears);
    expect(await made.ended).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^ny\.xlsx: Filen finns redan/),
    });
    expect(await readFile(at('ny.xlsx'), 'utf8')).toBe('deras');
    expect((await readdir(folder)).sort()).toEqual(['fall.xlsx', 'ny.xlsx']);
  });
});

describe('an interrupted run', () => {
  const isOurs = String.raw`(path) => /\.tertial-.*\.tmp$/.test(String(path))`;
  const RUNS: readonly [string, readonly string[], string][] = [
    ['a new file', ['template', '-o', 'ny.xlsx'], `hold('link', ${isOurs}, 'håller');`],
    [
      'the file itself',
      FIX,
      `hold('stat', ${isOurs}, 'x'); hold('open', (path, how) => how === 'r+', 'håller');`,
    ],
  ];
  test.each(
    RUNS.flatMap(([what, words, hook]) =>
      (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => ({ what, words, hook, signal })),
    ),
  )('by $signal while it writes $what leaves nothing', async ({ words, hook, signal }) => {
    if (isWindows) return;
    const before = await readFile(at('fall.xlsx'));
    const { child, ended } = start(words, folder, hook);
    await standing(at('håller'));
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: null, signal });
    expect((await readdir(folder)).sort()).toEqual(['fall.xlsx', 'håller']);
    expect(await readFile(at('fall.xlsx'))).toEqual(before);
  });

  test('while the add-in is replaced puts back what was there', async () => {
    if (isWindows) return;
    const words = ['addin', '--url', 'https://ett.example.se/', '-o', 'ut', '--force'];
    expect(await start(words, folder).ended).toMatchObject({ code: 0 });
    const before = await readFile(at('ut/manifest.xml'), 'utf8');
    const again = words.map((word) => word.replace('ett', 'två'));
    const isSecond = String.raw`(from) => /\.tertial-.*new$/.test(String(from))`;
    const { child, ended } = start(again, folder, `hold('rename', ${isSecond}, 'håller');`);
    await standing(at('håller'));
    expect(await readdir(folder)).not.toContain('ut');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ signal: 'SIGTERM' });
    expect((await readdir(folder)).sort()).toEqual(['fall.xlsx', 'håller', 'ut']);
    expect(await readFile(at('ut/manifest.xml'), 'utf8')).toBe(before);
  });

  test('that was killed is swept by the next', async () => {
    if (isWindows) return;
    const { child, ended } = start(['template', '-o', 'ny.xlsx'], folder, RUNS[0]?.[2]);
    await standing(at('håller'));
    child.kill('SIGKILL');
    await ended;
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    expect(await start(FIX, folder).ended).toMatchObject({ code: 0, err: '' });
    expect((await readdir(folder)).sort()).toEqual(['fall.xlsx', 'håller']);
  });
});

describe('what a shell does with the output', () => {
  test.each([
    ['', /^Det som skulle skrivas ut.* Disken är full: frigör/m],
    [' --format json', /Disken är full/],
    [' --lang en', /^What was to be printed.* The disk is full: free/m],
  ])('a full disk under it is told: check%s', async (words, sentence) => {
    if (process.platform !== 'linux') return;
    const { code, out, err } = await shell(`$TERTIAL check fall.xlsx${words} > /dev/full`, folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/fel i Tertial|fault in Tertial/);
  });

  test('nobody is told when the reader has had enough', async () => {
    if (isWindows) return;
    const { err } = await shell('$TERTIAL check fall.xlsx --format json | head -c 10', folder);
    expect(err).toBe('');
  });
});

describe('names that are not UTF-8', () => {
  // Only Linux has them.
  const onLinux = process.platform === 'linux' ? test : test.skip;

  onLinux('are read, written and shown', async () => {
    const line = String.raw`cp fall.xlsx $'r\xe4tt.xlsx' &&
      $TERTIAL fix $'r\xe4tt.xlsx' --apply 1 --in-place &&
      $TERTIAL report $'r\xe4tt.xlsx' --sheets Driftbudget -o $'f\xe4rdig.xlsx' &&
      $TERTIAL template --output=$'m\xe5l.xlsx' && ls -b`;
    const { code, out, err } = await shell(line, folder);
    expect([code, err]).toEqual([0, expect.stringMatching(/^Rapporten har \d+ fel/)]);
    expect(out).toMatch(/^Den rättade arbetsboken sparades: r\\xE4tt\.xlsx\n/);
    expect(out).toMatch(/^Rapporten sparades: f\\xE4rdig\.xlsx \(/m);
    expect(out).toMatch(/^Mallen sparades: m\\xE5l\.xlsx\n/m);
    const names = (await readdir(folder, 'latin1')).sort();
    expect(names).toEqual(['fall.xlsx', 'färdig.xlsx', 'mål.xlsx', 'rätt.xlsx']);
  });

  onLinux('are found in folders, also in the one where one stands', async () => {
    await mkdir(Buffer.from(at('m\xe4pp'), 'latin1'));
    const line = String.raw`cp fall.xlsx $'m\xe4pp/\xe5r.xlsx' && $TERTIAL check . --format json | grep -o '"file": "[^"]*"';
      cd $'m\xe4pp' && $TERTIAL check . --format sarif | grep -o '"uri": "[^"]*"' | sort -u;
      $TERTIAL check $'\xe5r.xlsx' | sed -n 2p; $TERTIAL check $'s\xe5.xlsx'`;
    const { out, err } = await shell(line, folder);
    expect(out.split('\n')).toEqual([
      '"file": "fall.xlsx"',
      String.raw`"file": "m\\xE4pp/\\xE5r.xlsx"`,
      '"uri": "%E5r.xlsx"',
      String.raw`\xE5r.xlsx`,
      '',
    ]);
    expect(err).toContain(String.raw`s\xE5.xlsx: Filen finns inte`);
  });

  onLinux('are found where npx has lost their bytes', async () => {
    const line = String.raw`cp fall.xlsx $'r\xe4tt.xlsx'; $TERTIAL check $'r\xef\xbf\xbdtt.xlsx' | sed -n 2p;
      cp fall.xlsx $'r\xe5tt.xlsx'; $TERTIAL check $'r\xef\xbf\xbdtt.xlsx'`;
    const { code, out, err } = await shell(line, folder);
    expect([code, out]).toEqual([2, String.raw`r\xE4tt.xlsx` + '\n']);
    expect(err).toMatch(/Filen finns inte/);
  });
});
