import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add } from '../../figures/arithmetic';
import { toText, ZERO, type Decimal } from '../../figures/decimal';
import type { Ledger } from '../ledger';
import { SieReader } from './readSie';
import { sieFile, type Books, type SieStyle } from './sieFile.testing';

const NAMES = { 1100: 'Nämnd och stab', 2110: 'Fritidsgårdar', P7: 'Östra} badet' };

const books: fc.Arbitrary<Books> = fc
  .array(
    fc.record({
      account: fc.constantFrom('3011', '4010', '5010', '8510'),
      object: fc.constantFrom(null, ...Object.keys(NAMES)),
      month: fc.integer({ min: 1, max: 12 }).map((month) => 202400 + month),
      ore: fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).filter((ore) => ore !== 0),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((amounts) => ({ amounts, objects: NAMES }));

function read(bytes: Uint8Array, pieceSize: number): Ledger {
  const reader = new SieReader('prov.se');
  for (let at = 0; at < bytes.length; at += pieceSize) {
    reader.take(bytes.subarray(at, at + pieceSize));
  }
  const result = reader.finish({});
  if (!result.ok) throw new Error(result.sentence.sv);
  return result.ledger;
}

/** Sums by account, object and month, those that are 0 left out. */
function sums(amounts: Iterable<readonly [key: string, amount: Decimal]>): Record<string, string> {
  const all = new Map<string, Decimal>();
  for (const [key, amount] of amounts) all.set(key, add(all.get(key) ?? ZERO, amount));
  return Object.fromEntries(
    [...all]
      .filter(([, { digits }]) => digits !== 0n)
      .map(([key, amount]) => [key, toText(amount)] as const)
      .sort(),
  );
}

const inBooks = ({ amounts }: Books) =>
  sums(
    amounts.map(({ account, object, month, ore }) => [
      `${account} ${object} ${month}`,
      { digits: BigInt(ore), scale: 2 },
    ]),
  );

const inLedger = ({ entries }: Ledger) =>
  sums(
    entries.map(({ account, objects, month, amount }) => [
      `${account} ${objects['1'] ?? null} ${month}`,
      amount,
    ]),
  );

const DIALECTS = ['total', 'part', 'vouchers'] as const;
const EVIDENCE = ['RES', 'UB', 'vouchers'] as const;
const ENCODINGS = ['CP437', 'Windows-1252', 'UTF-8', 'UTF-16'] as const;

describe.each(DIALECTS)('dialect %s', (dialect) => {
  describe.each(EVIDENCE)('with %s', (evidence) => {
    test.each(ENCODINGS)('in %s gives every amount once', (encoding) => {
      const style = fc.record({
        dialect: fc.constant<SieStyle['dialect']>(dialect),
        evidence: fc.constant<SieStyle['evidence']>(evidence),
        encoding: fc.constant<SieStyle['encoding']>(encoding),
        lineEnd: fc.constantFrom<SieStyle['lineEnd'][]>('\r\n', '\n', '\r'),
        hasSubDimension: fc.boolean(),
        isOdd: fc.boolean(),
      });
      fc.assert(
        fc.property(books, style, fc.integer({ min: 3, max: 4000 }), (given, how, pieceSize) => {
          const ledger = read(sieFile(given, how), pieceSize);
          expect(inLedger(ledger)).toEqual(inBooks(given));
          expect(ledger.encoding).toBe(encoding);
          expect(ledger.organisation).toBe('Nämnden för "Å och Ö"');
          expect(ledger.notes.filter(({ weight }) => weight === 'fault')).toEqual([]);
        }),
        { numRuns: 30 },
      );
    });
  });
});
