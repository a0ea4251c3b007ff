import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Which files every file imports, types counted. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** What the TypeScript files below a folder import of each other; paths are relative to `root`. */
export function importsBelow(root: string, folder: string): Imports {
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  const files = names
    .map((name) => path.join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.split(path.sep).includes('node_modules'));
  return new Map(
    files.map((file) => [
      file,
      importedFiles(root, file, readFileSync(path.join(root, file), 'utf8')),
    ]),
  );
}

function importedFiles(root: string, file: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .flatMap(({ fileName }) => {
      const base = path.join(path.dirname(file), fileName);
      const endings = ['', '.ts', '.tsx', '/index.ts'];
      return endings.map((ending) => base + ending).filter((name) => isFile(root, name));
    });
}

const isFile = (root: string, name: string): boolean =>
  /\.tsx?$/.test(name) && existsSync(path.join(root, name));

/** Groups of files that all lead to each other by imports, each group sorted. */
export function circles(imports: Imports): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]));
  const left = new Set(imports.keys());
  const found: string[][] = [];
  for (const file of left) {
    if (!reached.get(file)?.has(file)) continue;
    const group = [...left].filter(
      (other) => reached.get(file)?.has(other) && reached.get(other)?.has(file),
    );
    for (const member of group) left.delete(member);
    found.push(group.sort());
  }
  return found;
}

/** Every file that a file imports, by itself or through others. */
function reachedFrom(start: string, imports: Imports): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(imports.get(start) ?? [])];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(imports.get(file) ?? []));
  }
  return reached;
}
