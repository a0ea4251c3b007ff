import { describe, expect, jest, test } from '@jest/globals';
import { fromBuffer } from 'yauzl';

interface File {
  readonly name: string;
  readonly content: Buffer;
}
const { zip } = jest.requireActual<{ zip: (files: readonly File[]) => Buffer }>(
  '../scripts/release/zip.cjs',
);
const { changelogPart } = jest.requireActual<{
  changelogPart: (text: string, version: string) => string;
}>('../scripts/release/changelogPart.cjs');
interface Part {
  readonly 'bom-ref': string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}
interface Bill {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string } };
  readonly components: readonly Part[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: string[] }[];
}
const { packageOf, shippedParts } = jest.requireActual<{
  packageOf: (file: string) => string | null;
  shippedParts: (
    bill: Bill,
    root: { name: string; version: string; dependencies: readonly string[] },
    bundled: readonly string[],
  ) => Bill;
}>('../scripts/release/shippedParts.cjs');

/** What another reader finds in a zip. */
const unzipped = (bytes: Buffer): Promise<Record<string, string>> =>
  new Promise((resolve, reject) => {
    const found: Record<string, string> = {};
    fromBuffer(bytes, { lazyEntries: true }, (error, file) => {
      if (error) return reject(error);
      file.on('entry', (entry: Parameters<typeof file.openReadStream>[0]) => {
        file.openReadStream(entry, (fault, stream) => {
          if (fault) return reject(fault);
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            found[entry.fileName] = Buffer.concat(parts).toString('utf8');
            file.readEntry();
          });
        });
      });
      file.on('end', () => resolve(found)).on('error', reject);
      file.readEntry();
    });
  });

describe('the zip', () => {
  const files = { 'å/b.txt': 'ö'.repeat(5000), 'a.txt': '', 'c.js': 'var c;' };
  const packed = Object.entries(files).map(([name, text]) => ({
    name,
    content: Buffer.from(text),
  }));

  test('holds what was put in', async () => {
    expect(await unzipped(zip(packed))).toEqual(files);
    expect(await unzipped(zip([]))).toEqual({});
  });

  test('is the same bytes in whatever order the files come', () => {
    expect(zip([...packed].reverse()).equals(zip(packed))).toBe(true);
  });
});

describe('the bill of materials', () => {
  const part = (ref: string): Part => ({
    'bom-ref': ref,
    properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
  });
  const bill: Bill = {
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: '2020-09-15T10:30:00Z', component: { name: 'a-folder' } },
    components: ['cli@1.0.0', 'cli@2.0.0', 'inner@1.0.0', 'react@17.0.2', 'jest@30.0.0'].map(part),
    dependencies: [
      { ref: 'tertial@0.1.0', dependsOn: ['cli@2.0.0', 'react@17.0.2', 'jest@30.0.0'] },
      { ref: 'cli@2.0.0', dependsOn: ['inner@1.0.0'] },
      { ref: 'jest@30.0.0', dependsOn: ['inner@1.0.0', 'cli@1.0.0'] },
    ],
  };
  const root = { name: 'tertial', version: '0.1.0', dependencies: ['cli'] };

  test('names what is shipped, where, and nothing for development', () => {
    const shipped = shippedParts(bill, root, ['react']);
    expect(
      shipped.components.map(({ 'bom-ref': ref, properties }) => [
        ref,
        ...properties.map((one) => one.value),
      ]),
    ).toEqual([
      ['cli@2.0.0', 'command line'],
      ['inner@1.0.0', 'command line'],
      ['react@17.0.2', 'add-in'],
    ]);
    expect(shipped.dependencies).toEqual([
      { ref: 'tertial@0.1.0', dependsOn: ['cli@2.0.0', 'react@17.0.2'] },
      { ref: 'cli@2.0.0', dependsOn: ['inner@1.0.0'] },
    ]);
  });

  test('holds nothing that differs from one time to the next', () => {
    const { serialNumber, metadata } = shippedParts(bill, root, []);
    expect([serialNumber, metadata.timestamp, metadata.component.name]).toEqual([
      undefined,
      undefined,
      'tertial',
    ]);
  });

  test('is not made without something that is shipped', () => {
    expect(() => shippedParts(bill, root, ['missing'])).toThrow('missing does not stand');
  });

  test('knows the package of a module', () => {
    expect(packageOf('/a/node_modules/@uifabric/styling/lib/x.js')).toBe('@uifabric/styling');
    expect(packageOf('C:\\a\\node_modules\\react\\index.js')).toBe('react');
    expect(packageOf('/a/node_modules/b/node_modules/c/x.js')).toBe('c');
    expect(packageOf('/a/src/x.ts')).toBeNull();
  });
});

describe('the changelog’s part', () => {
  const text = '# Changelog\n\n## [Unreleased]\n\n- new\n\n## [0.1.0] - 2020-09-15\n\n- old\n';

  test('is that of the version, or what is not released', () => {
    expect(changelogPart(text, '0.1.0')).toBe('## [0.1.0] - 2020-09-15\n\n- old\n');
    expect(changelogPart(text, '0.2.0')).toBe('## [Unreleased]\n\n- new\n');
    expect(() => changelogPart('# Changelog\n', '0.1.0')).toThrow('no part for 0.1.0');
  });
});
