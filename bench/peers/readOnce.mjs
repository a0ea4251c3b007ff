// A whole process that only reads: node readOnce.mjs LIBRARY FILE
import { READERS } from './readers.mjs';

const [library, file] = process.argv.slice(2);
const read = await READERS[library]();
if (!((await read(file)) > 0)) throw new Error(`${library} found no sheet`);
