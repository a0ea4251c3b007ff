import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FUNCTIONS } from '../src/functions/catalogue';

/** What `npm run build` has made; the tests of the add-in are about that. */
const ADDIN = join(__dirname, '../dist/addin');
/** Everything before the pane's first paint, Office.js not counted. */
const FIRST_LOAD_KB = 130;

const { addinAddress } = jest.requireActual<{ addinAddress: (given?: string) => string }>(
  '../webpack/address.js',
);
const { officeJs } = jest.requireActual<{
  officeJs: (choice?: string) => {
    script: string;
    connectHosts: string[];
    files: () => { name: string; source: Buffer }[];
  };
}>('../webpack/officeJs.js');

const read = (name: string): string => readFileSync(join(ADDIN, name), 'utf8');
let page = '';
let scripts: readonly string[] = [];

beforeAll(() => {
  if (!existsSync(join(ADDIN, 'taskpane.html'))) throw new Error('Run npm run build first.');
  page = read('taskpane.html');
  scripts = [...page.matchAll(/<script src="?([^" >]+)"?/g)].map(([, source]) => source ?? '');
});

describe('the built add-in', () => {
  it('loads at most 130 kB gzip before the first paint', () => {
    const own = scripts.filter((source) => !source.includes('office.js'));
    expect(own.length).toBe(2);
    const sizes = ['taskpane.html', ...own.map((source) => source.split('?')[0] ?? '')].map(
      (name) => gzipSync(readFileSync(join(ADDIN, name))).length,
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total / 1024).toBeLessThanOrEqual(FIRST_LOAD_KB);
  });

  it('has no menus, and no button that would ask for one', () => {
    const all = readdirSync(ADDIN).filter((file) => file.endsWith('.js'));
    const withMenus = all.filter((file) => read(file).includes('ms-ContextualMenu'));
    expect(withMenus).toEqual([]);
    const pane = join(__dirname, '../src/taskpane');
    const asking = readdirSync(pane, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.tsx') && /menuProps|menuAs/.test(readFileSync(join(pane, file), 'utf8')),
    );
    expect(asking).toEqual([]);
  });

  it('loads Office.js first, then the functions, then the pane', () => {
    expect(scripts.map((source) => source.replace(/[0-9a-f]{16,}/, '#'))).toEqual([
      expect.stringMatching(/(^|\/)office\.js$/),
      'functions.js?#',
      'taskpane.#.js',
    ]);
  });

  it('has the Content-Security-Policy, and nothing inline that it forbids', () => {
    const policy = /content="(default-src[^"]*)"/.exec(page)?.[1]?.split('; ') ?? [];
    expect(policy).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'self'( https:\/\/appsforoffice\.microsoft\.com)?$/),
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      expect.stringMatching(/^connect-src 'self'/),
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
    ]);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/\son\w+=/);
  });

  it('uses no code from text, which the policy forbids too', () => {
    for (const name of readdirSync(ADDIN).filter((file) => file.endsWith('.js'))) {
      expect([name, /\beval\(|new Function\(/.exec(read(name))?.[0]]).toEqual([name, undefined]);
    }
  });

  it('tells Fabric to fetch no fonts', () => {
    const pane = scripts.find((source) => source.startsWith('taskpane.')) ?? '';
    expect(read(pane)).toMatch(/FabricConfig=\{fontBaseUrl:""\}/);
  });

  it('has every file that its manifest and its functions name', () => {
    const manifest = read('manifest.xml');
    const [address = ''] = /https:\/\/[^"]*(?=taskpane\.html")/.exec(manifest) ?? [];
    const named = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, url]) => url ?? '');
    const help = ['functions.json', 'functions-en.json'].flatMap((file) => {
      const { functions } = JSON.parse(read(file)) as { functions: { helpUrl: string }[] };
      expect(functions.length).toBe(FUNCTIONS.length);
      return functions.map(({ helpUrl }) => helpUrl);
    });
    for (const url of [...named, ...help]) {
      expect(url.startsWith(address)).toBe(true);
      expect([url, existsSync(join(ADDIN, url.slice(address.length)))]).toEqual([url, true]);
    }
  });
});

describe('ADDIN_URL', () => {
  it('is an https address that ends with a slash', () => {
    expect(addinAddress('https://tillagg.example.se/tertial')).toBe(
      'https://tillagg.example.se/tertial/',
    );
    expect(addinAddress('')).toBe('https://localhost:3000/');
    for (const bad of ['http://tillagg.example.se/', 'https://tillagg.example.se/?a', 'tertial']) {
      expect(() => addinAddress(bad)).toThrow();
    }
  });
});

describe('OFFICE_JS', () => {
  it('is Microsoft’s CDN, or files of the add-in’s own host', () => {
    expect(officeJs('cdn').script).toBe(
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    );
    expect(officeJs('cdn').files()).toEqual([]);
    expect(officeJs('local').script).toBe('office/office.js');
    expect(() => officeJs('nonsense')).toThrow('OFFICE_JS must be cdn or local');
  });

  it('allows the telemetry hosts that the library from the CDN names, and none of a closed network', () => {
    const texts = officeJs('local')
      .files()
      .filter(({ name }) => name.includes('telemetry'))
      .map(({ source }) => source.toString('utf8'));
    const named = texts.flatMap((text) => text.match(/https:\/\/[\w.-]+microsoft\.com/g) ?? []);
    expect(new Set(named).size).toBeGreaterThan(1);
    const allowed = officeJs('cdn').connectHosts.map((host) => host.replace('https://*', ''));
    for (const host of named) {
      expect([host, allowed.some((ending) => host.endsWith(ending))]).toEqual([host, true]);
    }
    expect(officeJs('local').connectHosts).toEqual([]);
  });

  it('copies what Excel needs on every platform, with Microsoft’s licence', () => {
    const names = officeJs('local')
      .files()
      .map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'office/LICENSE.md',
        'office/office.js',
        'office/excel-win32-16.01.js',
        'office/excel-web-16.00.js',
        'office/excel-mac-16.00.js',
        'office/sv-se/office_strings.js',
        'office/en-us/office_strings.js',
      ]),
    );
    expect(names.filter((name) => /debug|outlook|word|powerpoint|onenote/.test(name))).toEqual([]);
  });
});
