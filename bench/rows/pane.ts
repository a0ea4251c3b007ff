import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchRow } from '../benchRow';
import { ROOT } from '../running/root';

const ADDIN = join(ROOT, 'dist', 'addin');

export const row: BenchRow = {
  work: "The pane's own scripts at first load, gzip",
  goal: { kilobytes: 130 },
  ours: {
    kind: 'size',
    bytes() {
      const page = readFileSync(join(ADDIN, 'taskpane.html'), 'utf8');
      const scripts = [...page.matchAll(/<script src="(?!https:)([^"?]+)/g)].map(
        ([, file]) => file,
      );
      const sizes = scripts.map((file = '') => gzipSync(readFileSync(join(ADDIN, file))).length);
      return Promise.resolve(sizes.reduce((sum, size) => sum + size, 0));
    },
  },
};
