import type { Book } from '../../model/book';
import type { ChartProps } from '../../model/chart';
import type { Property } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';
import { asColor } from '../formats/colors';

/** A part of a chart or series: its members are kept under paths that begin with `path`. */
export interface ChartPart {
  readonly book: Book;
  readonly owner: { props: ChartProps };
  readonly path: string;
}

export const part = (self: ChartPart, name: string): ChartPart => ({
  ...self,
  path: self.path === '' ? name : `${self.path}.${name}`,
});

export const readMember = ({ owner, path }: ChartPart, fallback: unknown): unknown =>
  path in owner.props ? owner.props[path] : fallback;

export const writeMember = ({ book, owner, path }: ChartPart, value: unknown): void =>
  book.change(owner, 'props', { ...owner.props, [path]: value });

/** A member of the type its fallback has. */
export function chartMember(name: string, fallback: unknown): Property<ChartPart> {
  return {
    get: (self) => readMember(part(self, name), fallback),
    set: (self, value) => {
      // An empty default takes numbers too: an axis without bounds has `""`.
      if (typeof value !== typeof fallback && fallback !== '') throw invalidArgument();
      writeMember(part(self, name), value);
    },
  };
}

/** A member that is one of some words. */
export function chartWord(name: string, words: readonly string[]): Property<ChartPart> {
  return {
    get: (self) => readMember(part(self, name), words[0]),
    set: (self, value) => {
      if (!words.some((word) => word === value)) throw invalidArgument();
      writeMember(part(self, name), value);
    },
  };
}

/** A colour. */
export function chartColor(name: string, fallback: string): Property<ChartPart> {
  return {
    get: (self) => readMember(part(self, name), fallback),
    set: (self, value) => writeMember(part(self, name), `#${asColor(value).argb.slice(2)}`),
  };
}
