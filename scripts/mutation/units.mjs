import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../run.mjs';

/** What every rule is held against, besides its own tests. */
const COMMON = {
  'src/rules': ['case.test.ts', 'catalogue.test.ts', 'rulesDocument.test.ts'],
};

/**
 * The sources below some paths, together with the tests that must notice a change in them: the
 * test of the same name, or else all tests of the folder. What a room's other tests happen to run
 * does not count: it is the tests beside a file that hold it.
 *
 * @param paths files or folders, as from the project's folder: `src/rules/act`.
 * @returns units of `{ name, sources, tests }`, where tests stand in the order they shall run.
 */
export function unitsOf(paths) {
  const units = new Map();
  for (const source of new Set(paths.flatMap(sourcesIn))) {
    const own = source.replace(/\.tsx?$/, '.test.ts');
    const hasOwn = existsSync(join(ROOT, own));
    const name = hasOwn ? source : dirname(source);
    const tests = [...new Set([...(hasOwn ? [own] : testsIn(name)), ...commonTests(source)])];
    const unit = units.get(name) ?? { name, sources: [], tests };
    unit.sources.push(source);
    units.set(name, unit);
  }
  return [...units.values()];
}

function sourcesIn(path) {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found && isSource(path) ? [path] : [];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => sourcesIn(`${path}/${name}`));
}

const isSource = (path) => path.endsWith('.ts') && !/\.(test|testing|d)\.ts$/.test(path);

/** The tests of a folder, the small ones first: most changes are noticed early. */
function testsIn(folder) {
  const size = (file) => statSync(join(ROOT, file)).size;
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
    .sort((a, b) => size(a) - size(b));
}

const commonTests = (source) =>
  Object.entries(COMMON)
    .filter(([room]) => source.startsWith(`${room}/`))
    .flatMap(([room, names]) => names.map((name) => `${room}/${name}`));

/** A name for the files that belong to a unit. */
export const fileNameOf = ({ name }) =>
  [...dirname(name).split('/').slice(1), basename(name)].join('-');
