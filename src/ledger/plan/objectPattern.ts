import { foldText } from '../../language/words/cleanText';
import type { Dimension, Objects } from '../ledger';

/** Which objects a line of the code plan takes, and how narrowly. */
export interface ObjectPattern {
  readonly takes: (objects: Objects) => boolean;
  /** Greater is more specific; 0 where any will do. */
  readonly weight: number;
}

type Test = (objects: Objects) => boolean;

/**
 * Reads the objects of a line: `2120`, `21*`, `2100-2199`; with the number or name of a dimension
 * before it where that is needed (`6:P77`, `Projekt:P77`), and several joined by `+` where an amount
 * must have all of them. Without a dimension any of the amount's objects may be it.
 */
export function objectPattern(
  written: string,
  dimensions: ReadonlyMap<string, Dimension>,
): ObjectPattern {
  const text = written.trim();
  if (text === '' || text === '*') return { takes: () => true, weight: 0 };
  const tests = text.split('+').map((part) => oneObject(part.trim(), dimensions));
  return {
    takes: (objects) => tests.every(({ test }) => test(objects)),
    weight: tests.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function oneObject(
  text: string,
  dimensions: ReadonlyMap<string, Dimension>,
): { readonly test: Test; readonly weight: number } {
  const [, named, id = text] = /^([^:]+):\s*(.*)$/.exec(text) ?? [];
  const number = named === undefined ? null : dimensionNumber(named.trim(), dimensions);
  const takes = idTest(id);
  const test: Test = (objects) =>
    number === null
      ? Object.values(objects).some((object) => takes(object))
      : objects[number] !== undefined && takes(objects[number]);
  const isExact = !id.endsWith('*') && !/\w\s*[-–]\s*\w/.test(id);
  return { test, weight: isExact ? 100 : 10 + id.replace(/\*$/, '').length };
}

function dimensionNumber(named: string, dimensions: ReadonlyMap<string, Dimension>): string {
  const byName = [...dimensions].find(([, { name }]) => foldText(name) === foldText(named));
  return byName?.[0] ?? named;
}

function idTest(id: string): (object: string) => boolean {
  if (id.endsWith('*')) return (object) => object.startsWith(id.slice(0, -1));
  const [, from, to] = /^(\w+)\s*[-–]\s*(\w+)$/.exec(id) ?? [];
  if (from !== undefined && to !== undefined && from.length === to.length) {
    return (object) =>
      object === id || (object.length === from.length && object >= from && object <= to);
  }
  return (object) => object === id;
}
