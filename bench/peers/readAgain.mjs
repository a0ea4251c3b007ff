// Reading alone, so many times in one process: node readAgain.mjs LIBRARY FILE RUNS
import { tellParts } from './measured.mjs';
import { READERS } from './readers.mjs';

const [library, file, runs] = process.argv.slice(2);
const read = await READERS[library]();
await tellParts(Number(runs), async () => {
  if (!((await read(file)) > 0)) throw new Error(`${library} found no sheet`);
});
