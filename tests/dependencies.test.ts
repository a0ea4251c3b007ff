import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(__dirname, '..');
const readText = (...names: string[]): string => readFileSync(join(ROOT, ...names), 'utf8');
const readJson = <Content>(...names: string[]): Content =>
  JSON.parse(readText(...names)) as Content;

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const page = readText('docs', 'dependencies.md');
const stated = [...page.matchAll(/^\| `([^`]+)` +\| ([\w.-]+) +\| ([^|]+?) +\|/gm)].map(
  ([, name = '', version = '', licence = '']) => ({ name, version, licence }),
);
const declared = [readJson<Manifest>('package.json'), readJson<Manifest>('workbench/package.json')]
  .flatMap((manifest) => Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
  .map(([name, version]) => ({ name, version }));

/** As the package states it; Microsoft's own terms stand in a file. */
function licenceOf(name: string): string {
  const places = ['node_modules', 'workbench/node_modules'].map((folder) =>
    join(ROOT, folder, name, 'package.json'),
  );
  const found = places.find((file) => existsSync(file)) ?? '';
  const { license = '' } = JSON.parse(readFileSync(found, 'utf8')) as Manifest;
  return license === 'LICENSE' ? "Microsoft's own" : license;
}

describe('docs/dependencies.md', () => {
  test('names every direct dependency once, with its version, and no other', () => {
    const unique = new Map(declared.map(({ name, version }) => [name, version]));
    const names = (list: readonly { name: string; version: string }[]): string[] =>
      list.map(({ name, version }) => `${name} ${version}`).sort();
    expect(names(stated)).toEqual(names([...unique].map(([name, version]) => ({ name, version }))));
  });

  test.each(stated)('states the licence of $name', ({ name, licence }) => {
    expect(licence).toBe(licenceOf(name));
  });

  test('states how many packages there are', () => {
    const { packages } = readJson<{ packages: Record<string, { link?: boolean }> }>(
      'package-lock.json',
    );
    const installed = Object.entries(packages).filter(
      ([place, { link }]) => place.includes('node_modules/') && link !== true,
    );
    expect(page.replaceAll(/\s+/g, ' ')).toContain(`the rest: ${installed.length} packages`);
  });
});

test('every version is exact', () => {
  expect(declared.filter(({ version }) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
