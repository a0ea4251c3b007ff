import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DOMParser, type Element } from '@xmldom/xmldom';

const ROOT = join(__dirname, '..');
const manifest = new DOMParser().parseFromString(
  readFileSync(join(ROOT, 'manifest.xml'), 'utf8'),
  'text/xml',
);

/** Where the manifest in the repository says that the add-in lives. */
const HOST = 'https://localhost:3000/';
/** Requirement sets that Excel knows, each with the lowest version asked for here. */
const KNOWN_SETS: Readonly<Record<string, string>> = { SharedRuntime: '1.1', ExcelApi: '1.14' };
const ENGLISH = ['en-GB', 'en-US'];
/** Texts that are the same in every language, being names. */
const NAMES = ['Functions.Namespace', 'Tab.Label'];
/** What the ribbon's commands do, as src/commands associates them. */
const COMMANDS = ['openHelp', 'showFunctions', 'showReport', 'showWorkbook'];

const elements = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'] as const;
/** The named resources; an icon reference is a bt:Image too, but has no id. */
const resources = (tag: (typeof RESOURCES)[number]): Element[] =>
  elements(tag).filter((element) => element.hasAttribute('id'));
const overridesOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeName.endsWith('Override'));
/** Every element that names a text, an address or an icon of its own. */
const named = (): Element[] =>
  elements('*').filter((element) => element.hasAttribute('DefaultValue'));

describe('the manifest', () => {
  it('resolves every resid, each to the kind that is meant', () => {
    const idsOf = (tag: (typeof RESOURCES)[number]) =>
      resources(tag).map((element) => attribute(element, 'id'));
    for (const element of elements('*').filter((one) => one.hasAttribute('resid'))) {
      const tag =
        element.nodeName === 'bt:Image'
          ? 'bt:Image'
          : /^(Label|Title|Description|Namespace)$/.test(element.nodeName)
            ? 'bt:String'
            : 'bt:Url';
      expect(idsOf(tag)).toContain(attribute(element, 'resid'));
    }
  });

  it('uses every resource', () => {
    const used = new Set(elements('*').map((element) => attribute(element, 'resid')));
    const ids = RESOURCES.flatMap(resources).map((element) => attribute(element, 'id'));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it('has ids that are unique, and short enough for Office', () => {
    const ids = elements('*')
      .map((element) => attribute(element, 'id'))
      .filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
    const resids = RESOURCES.flatMap(resources).map((element) => attribute(element, 'id'));
    expect(resids.filter((id) => id.length > 32)).toEqual([]);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  it('has its icons, each in its size', () => {
    for (const element of elements('bt:Image').filter((one) => one.hasAttribute('resid'))) {
      const size = Number(attribute(element, 'size'));
      const resource = resources('bt:Image').find(
        (one) => attribute(one, 'id') === attribute(element, 'resid'),
      );
      expect(pngSize(resource ? attribute(resource, 'DefaultValue') : '')).toEqual([size, size]);
    }
    const icon = (name: string) =>
      elements(name).map((one) => pngSize(attribute(one, 'DefaultValue')));
    expect(icon('IconUrl')).toEqual([[32, 32]]);
    expect(icon('HighResolutionIconUrl')).toEqual([[64, 64]]);
  });

  it('gives every command an icon of its own, in every size', () => {
    const iconsOf = (control: Element) =>
      [...control.getElementsByTagName('bt:Image')].map((image) => attribute(image, 'resid'));
    const icons = elements('Control').map(iconsOf);
    for (const own of icons) {
      expect(own.map((resid) => resid.split('.').at(-1))).toEqual(['16', '32', '64', '80']);
    }
    expect(new Set(icons.map(([first]) => first)).size).toBe(icons.length);
  });

  it('has every address on the add-in’s host, by https', () => {
    const addresses = elements('*')
      .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')])
      .filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(HOST))).toEqual([]);
    const urls = [...resources('bt:Url'), ...resources('bt:Image'), ...elements('SupportUrl')];
    for (const url of urls) expect(attribute(url, 'DefaultValue')).toMatch(/^https:/);
  });

  it('asks for known requirement sets', () => {
    const sets = elements('Set').map((set) => [
      attribute(set, 'Name'),
      attribute(set, 'MinVersion'),
    ]);
    expect(Object.fromEntries(sets) as unknown).toEqual(KNOWN_SETS);
  });

  it('is complete in English, and says something else than in Swedish', () => {
    const texts = [
      ...resources('bt:String'),
      ...elements('DisplayName'),
      ...elements('Description'),
    ];
    for (const text of texts.filter((one) => one.hasAttribute('DefaultValue'))) {
      const overrides = overridesOf(text);
      const id = attribute(text, 'id') || text.nodeName;
      expect([id, overrides.map((one) => attribute(one, 'Locale')).sort()]).toEqual([id, ENGLISH]);
      const [first, second] = overrides.map((one) => attribute(one, 'Value'));
      expect(first).toBe(second);
      expect(first).not.toBe('');
      const isName = NAMES.includes(id) || id === 'DisplayName';
      expect([id, first === attribute(text, 'DefaultValue')]).toEqual([id, isName]);
    }
    expect(elements('DefaultLocale').map((one) => one.textContent)).toEqual(['sv-SE']);
  });

  it('keeps texts within what Office shows', () => {
    const inside = (tag: string, most: number) =>
      elements(tag)
        .flatMap((group) => [...group.getElementsByTagName('*')])
        .flatMap((one) => [attribute(one, 'DefaultValue'), attribute(one, 'Value')])
        .filter((text) => text.length > most);
    expect(inside('bt:ShortStrings', 125)).toEqual([]);
    expect(inside('bt:LongStrings', 250)).toEqual([]);
    for (const element of named()) expect(attribute(element, 'DefaultValue')).not.toBe('');
  });

  it('runs everything in one shared runtime', () => {
    const [runtime] = elements('Runtime');
    expect(runtime && attribute(runtime, 'lifetime')).toBe('long');
    const page = runtime && attribute(runtime, 'resid');
    const places = ['FunctionFile', 'Page', 'Action'].flatMap((name) => elements(name));
    const sources = places.flatMap((place) =>
      place.hasAttribute('resid')
        ? [attribute(place, 'resid')]
        : [...place.getElementsByTagName('SourceLocation')].map((one) => attribute(one, 'resid')),
    );
    expect(sources.length).toBe(3);
    expect(new Set(sources)).toEqual(new Set([page]));
  });

  it('names only commands that exist', () => {
    const names = elements('FunctionName').map((one) => one.textContent);
    expect(names.sort()).toEqual(COMMANDS);
  });

  it('has the groups of the ribbon in order', () => {
    const labels = elements('Group').map((group) => {
      const [label] = [...group.getElementsByTagName('Label')];
      const resid = label && attribute(label, 'resid');
      const text = resources('bt:String').find((one) => attribute(one, 'id') === resid);
      return text && attribute(text, 'DefaultValue');
    });
    expect(labels).toEqual(['Kontroll', 'Rapport', 'Arbetsbok', 'Hjälp']);
  });
});

/** Width and height of the icon file that an address stands for. */
function pngSize(address: string): [number, number] {
  const file = join(ROOT, address.slice(HOST.length));
  if (!existsSync(file)) throw new Error(`There is no icon ${address}`);
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
