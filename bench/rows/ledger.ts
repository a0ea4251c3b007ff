import { openSync, readSync, closeSync } from 'node:fs';
import { SieReader } from '../../src/ledger/sie/readSie';
import type { BenchRow } from '../benchRow';
import { inputPath } from '../inputs/inputFile';
import { writeVouchers } from '../inputs/vouchers';

const VOUCHERS = 1_000_000;
const path = inputPath(`vouchers-${VOUCHERS}.se`);
const PIECE = 1 << 20;

export const row: BenchRow = {
  work: 'Reading a SIE file of 1 000 000 vouchers',
  goal: null,
  inputs: [{ path, make: (file) => writeVouchers(file, VOUCHERS) }],
  ours: {
    kind: 'task',
    runs: 1,
    prepare: () =>
      Promise.resolve(() => {
        const reader = new SieReader('vouchers.se');
        forEachPiece((piece) => reader.take(piece));
        return reader.finish({});
      }),
  },
  floor: {
    what: 'splitting it into lines and fields',
    job: {
      kind: 'task',
      runs: 1,
      prepare: () => Promise.resolve(splitAll),
    },
  },
};

function forEachPiece(take: (piece: Uint8Array) => void): void {
  const file = openSync(path, 'r');
  const buffer = new Uint8Array(PIECE);
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
    take(buffer.subarray(0, read));
  }
  closeSync(file);
}

function splitAll(): number {
  const decoder = new TextDecoder('latin1');
  let rest = '';
  let fields = 0;
  forEachPiece((piece) => {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) fields += line.split(' ').length;
  });
  return fields;
}
