import { expect, describe, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importsBelow } from './importCircles.testing';

const root = path.join(__dirname, '..');
const isTest = (file: string): boolean => /\.(test|testing)\.tsx?$/.test(file);

type Rooms = Readonly<Record<string, readonly string[]>>;

/** What each room may import, as lint has it. */
const rooms = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { rooms } from './eslint.rooms.mjs'; process.stdout.write(JSON.stringify(rooms));`,
    ],
    { cwd: root, encoding: 'utf8' },
  ),
) as Rooms;

const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const document = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
const [, drawing = ''] = /```\n([^`]*?figures\n)```/.exec(document) ?? [];

/** Which rooms stand on each floor of the drawing, from the top. */
const floors: readonly string[][] = drawing
  .split('\n')
  .map((line) => [...(line.match(/[a-z]+/g) ?? [])])
  .filter((names) => names.length > 0);

const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe('the house of docs/architecture.md', () => {
  test('has the rooms that lint knows', () => {
    expect(folders.length).toBeGreaterThan(5);
    expect(sorted(Object.keys(rooms))).toEqual(sorted(folders));
  });

  test('is drawn with those rooms, each once', () => {
    expect(sorted(floors.flat())).toEqual(sorted(folders));
  });

  test('is drawn with every room above all that it imports', () => {
    const floorOf = (room: string): number => floors.findIndex((names) => names.includes(room));
    const upwards = Object.entries(rooms).flatMap(([room, below]) =>
      below.filter((other) => floorOf(other) <= floorOf(room)).map((other) => [room, other]),
    );
    expect(upwards).toEqual([]);
  });

  test('is told room by room, with what each imports', () => {
    const told = [...document.matchAll(/^\| `src\/(\w+)`.*\|([^|]*)\|$/gm)].map(
      ([, room = '', below = '']) => [room, sorted(below.match(/\w+/g) ?? [])] as const,
    );
    const known = Object.entries(rooms).map(([room, below]) => [room, sorted(below)] as const);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known));
  });

  test('has the imports that lint allows, and no others', () => {
    const found = new Map(folders.map((room) => [room, new Set<string>()]));
    for (const [file, imported] of importsBelow(root, 'src')) {
      if (isTest(file)) continue;
      const own = roomOf(file);
      for (const other of imported.map(roomOf)) if (other !== own) found.get(own)?.add(other);
    }
    const known = Object.entries(rooms).map(([room, below]) => [room, sorted(below)]);
    const imports = [...found].map(([room, below]) => [room, sorted(below)]);
    expect(Object.fromEntries(imports)).toEqual(Object.fromEntries(known));
  });
});

const roomOf = (file: string): string => file.split(path.sep)[1] ?? '';

/** So many files a person still takes in at a glance; the tests beside them are not counted. */
const MOST_FILES = 30;

test.each(['src', 'workbench/host', 'workbench/page'])(
  `no folder below %s holds more than ${MOST_FILES} files`,
  (folder) => {
    const counts = new Map<string, number>();
    for (const file of importsBelow(root, folder).keys()) {
      if (isTest(file)) continue;
      counts.set(path.dirname(file), (counts.get(path.dirname(file)) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(0);
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  },
);
