// Writing so many rows of ten plain cells: node write.mjs LIBRARY FILE ROWS
import { tellParts } from './measured.mjs';
import { WRITERS } from './writers.mjs';

const [library, file, count] = process.argv.slice(2);
const write = await WRITERS[library]();

function* rows() {
  for (let row = 0; row < Number(count); row++) {
    yield Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? `Område ${row}` : row / 10));
  }
}

await tellParts(1, () => write(file, rows()));
