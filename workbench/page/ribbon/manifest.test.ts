/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from './manifest';

const xml = readFileSync(path.join(__dirname, '..', '..', '..', 'manifest.xml'), 'utf8');

test('the ribbon is what the manifest says, in Swedish and in English', () => {
  const { tab, groups, namespace } = readManifest(xml, 'sv-SE');
  expect([tab, namespace]).toEqual(['Tertial', 'TERTIAL']);
  expect(groups.flatMap(({ buttons }) => buttons.map(({ label }) => label))).toEqual([
    'Kontrollera',
    'Rapportblad',
    'Tabeller',
    'Funktioner',
    'Hjälp',
  ]);
  expect(groups[0]?.buttons[0]).toEqual({
    id: 'Tertial.Check.Button',
    label: 'Kontrollera',
    description: 'Öppnar panelen och kontrollerar arbetsboken.',
    icon: 'assets/kontroll-32.png',
    action: { kind: 'pane' },
  });
  expect(groups[1]?.buttons[0]?.action).toEqual({ kind: 'function', name: 'showReport' });
  expect(readManifest(xml, 'en-GB').groups[0]?.label).toBe('Check');
});

test.each([
  ['a text that is not there', xml.replace('id="Check.Button.Text"', 'id="Gone"')],
  ['no tab', xml.replaceAll('CustomTab', 'OtherTab')],
  ['an icon elsewhere', xml.replace(/https:[^"]*kontroll-32/, 'https://example.org/kontroll-32')],
  ['a tag that is not closed', xml.replace('</CustomTab>', '')],
])('a manifest with %s is refused', (_, broken) => {
  expect(() => readManifest(broken, 'sv-SE')).toThrow('manifest.xml');
});
