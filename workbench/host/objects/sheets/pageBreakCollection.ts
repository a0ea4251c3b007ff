import { singleCell } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { PageBreak } from '../../model/sheetParts';
import { defineClass } from '../../protocol/hostClass';
import { itemNotFound } from '../../protocol/hostError';
import { range } from '../classes';
import { areaOf, rangeAt } from '../../protocol/rangeSelf';

interface Breaks {
  readonly sheet: Sheet;
  readonly breaks: 'rowBreaks' | 'columnBreaks';
}

interface Break extends Breaks {
  readonly at: PageBreak;
}

const pageBreak = defineClass<Break>({
  name: 'PageBreak',
  identity: ({ at }) => ({ _Id: at.id }),
  properties: {
    RowIndex: { get: ({ at, breaks }) => (breaks === 'rowBreaks' ? at.at : 0) },
    ColumnIndex: { get: ({ at, breaks }) => (breaks === 'columnBreaks' ? at.at : 0) },
  },
  methods: {
    Delete: ({ sheet, breaks, at }) => {
      const rest = sheet[breaks].filter((other) => other !== at);
      sheet.book.change(sheet, breaks, rest);
    },
    GetCellAfterBreak: ({ sheet, breaks, at }) => {
      const area = breaks === 'rowBreaks' ? singleCell(at.at, 0) : singleCell(0, at.at);
      return range({ sheet, areas: [area] });
    },
  },
});

/** The page breaks that were set by hand, between rows or between columns. */
export const pageBreakCollection = defineClass<Breaks>({
  name: 'PageBreakCollection',
  collection: {
    items: (self) => self.sheet[self.breaks].map((at) => pageBreak({ ...self, at })),
    item: (self, key) => {
      const at = self.sheet[self.breaks].find(({ id }) => id === key);
      if (!at) throw itemNotFound();
      return pageBreak({ ...self, at });
    },
  },
  methods: {
    Add: (self, [argument]) => {
      const { sheet, breaks } = self;
      const given = range.unwrap(argument) ?? rangeAt(sheet.book, sheet, String(argument));
      const { top, left } = areaOf(given);
      const at = { id: sheet.book.newId(), at: breaks === 'rowBreaks' ? top : left };
      sheet.book.change(sheet, breaks, [...sheet[breaks], at]);
      return pageBreak({ ...self, at });
    },
    GetCount: ({ sheet, breaks }) => sheet[breaks].length,
    RemovePageBreaks: ({ sheet, breaks }) => sheet.book.change(sheet, breaks, []),
  },
});
