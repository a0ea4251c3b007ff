import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { packageFolder } from '../../example/packageFolder';
import { readAddress } from './addinAddress';
import { writeAddin } from './writeAddin';

const URL = 'https://tillagg.example.se/tertial/';
const ID = '<Id>87e4b926-0952-43f8-8c73-1e683d74bdfc</Id>';
const MANIFEST = `${ID}<a DefaultValue="https://localhost:3000/taskpane.html" /><b Value="https://localhost:3000/help/sv/index.html" />`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-addin-'));
  put('built/manifest.xml', MANIFEST);
  put('built/functions.json', '{"helpUrl": "https://localhost:3000/help/sv/A.html"}');
  put('built/taskpane.1.js', 'var a = "https://localhost:3000/";');
  put('built/help/sv/index.html', 'hjälp');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const listed = (name: string): string[] =>
  readdirSync(join(folder, name), { recursive: true }).map(String).sort();

async function add(output = 'ut', force = false, built = 'built'): Promise<[number, string]> {
  let text = '';
  const stream = { isTerminal: false, write: (part: string) => void (text += part) };
  const terminal = { out: stream, err: stream, env: {}, folder };
  const around = { terminal, language: 'sv', built: join(folder, built) } as const;
  return [await writeAddin({ url: URL, output, force }, around), text];
}

describe('the add-in for an address', () => {
  test('has every file, and the address in manifest and metadata', async () => {
    expect(await add()).toEqual([
      0,
      `Tillägget sparades i ut. Lägg filerna på ${URL} och dela ut ${join('ut', 'manifest.xml')}.\n`,
    ]);
    expect(listed('ut')).toEqual(listed('built'));
    expect(read('ut/manifest.xml')).toBe(MANIFEST.replaceAll('https://localhost:3000/', URL));
    expect(read('ut/functions.json')).toBe(`{"helpUrl": "${URL}help/sv/A.html"}`);
    expect(read('ut/taskpane.1.js')).toBe(read('built/taskpane.1.js'));
  });

  test('is written into an empty folder, and into folders that are not there yet', async () => {
    mkdirSync(join(folder, 'ut'));
    expect((await add())[0]).toBe(0);
    expect((await add(join('en', 'annan', 'mapp')))[0]).toBe(0);
    expect(listed('.').filter((name) => name.includes('tertial-'))).toEqual([]);
  });

  test('is not written over anything', async () => {
    put('ut/viktigt.txt', 'kvar');
    const [code, text] = await add();
    expect([code, text]).toEqual([2, expect.stringMatching(/^ut: Mappen är inte tom .*--force/)]);
    expect(listed('ut')).toEqual(['viktigt.txt']);
  });

  test('is not forced on a folder with something else', async () => {
    put('ut/viktigt.txt', 'kvar');
    expect(await add('ut', true)).toEqual([2, expect.stringContaining('något annat än Tertials')]);
    expect(listed('ut')).toEqual(['viktigt.txt']);
    put('fil', 'kvar');
    expect(await add('fil', true)).toEqual([2, 'fil: Det här är en fil: ange en mapp.\n']);
    expect(read('fil')).toBe('kvar');
  });

  test('replaces an older one, and leaves what else stands there', async () => {
    await add();
    put('ut/web.config', '<configuration />');
    put('ut/functions.json', 'old');
    symlinkSync('web.config', join(folder, 'ut', 'link'));
    expect((await add('ut', true))[0]).toBe(0);
    expect(read('ut/functions.json')).toContain(URL);
    expect(read('ut/web.config')).toBe('<configuration />');
    expect(listed('ut')).toEqual([...listed('built'), 'link', 'web.config'].sort());
    expect(listed('.').filter((name) => name.includes('tertial-'))).toEqual([]);
  });

  test('is not written when there is no built one', async () => {
    expect(await add('ut', false, 'nothing')).toEqual([
      2,
      expect.stringContaining('Det byggda tillägget saknas'),
    ]);
    expect(listed('.')).not.toContain('ut');
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test.skip : test)('says that it may not write', async () => {
    mkdirSync(join(folder, 'låst'));
    chmodSync(join(folder, 'låst'), 0o500);
    expect(await add(join('låst', 'ut'))).toEqual([2, expect.stringContaining('behörighet')]);
  });

  test('says that a file stands in the way', async () => {
    put('fil', 'kvar');
    const [code, text] = await add(join('fil', 'ut'));
    expect(code).toBe(2);
    expect(text).not.toContain('Error');
  });
});

describe('--url', () => {
  test('ends with a slash', () => {
    expect(readAddress('https://a.se')).toBe('https://a.se/');
    expect(readAddress('https://a.se/tertial')).toBe('https://a.se/tertial/');
    expect(readAddress(URL)).toBe(URL);
  });

  test.each([
    'http://a.se/',
    'a.se',
    '',
    'https://a.se/?a=1',
    'https://a.se/#a',
    'https://a:b@a.se/',
  ])('is not %s', (given) => {
    expect(() => readAddress(given)).toThrow();
  });
});

test('the Id is that of the manifest', () => {
  expect(readFileSync(join(packageFolder(), 'manifest.xml'), 'utf8')).toContain(ID);
});
