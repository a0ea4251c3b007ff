import { parseAddress } from '../../model/address';
import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import type { Comment } from '../../model/sheetParts';
import { COMMENT_EVENTS } from '../../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../../protocol/events';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { alreadyExists, invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range } from '../classes';
import { comment, raiseComment, type CommentSelf } from './comment';
import { areaOf, rangeAt, type RangeSelf } from '../../protocol/rangeSelf';

/** The comments of a sheet, or of the whole workbook. */
interface Comments {
  readonly sheet?: Sheet;
  readonly book?: Book;
}

const all = ({ sheet, book }: Comments): CommentSelf[] =>
  (sheet ? [sheet] : (book?.sheets ?? [])).flatMap((on) =>
    on.comments.map((entry) => ({ sheet: on, comment: entry })),
  );

const orThrow = (found: CommentSelf | undefined): HostObject => {
  if (!found) throw itemNotFound();
  return comment(found);
};

const byId = (self: Comments, id: unknown): CommentSelf | undefined =>
  all(self).find((entry) => entry.comment.id === id);

/** The cell that a comment is for: an address of the workbook must name its sheet. */
function cellOf({ sheet }: Comments, argument: unknown, host: Hosted): RangeSelf {
  const given = range.unwrap(argument);
  if (given) return given;
  const address = typeof argument === 'string' ? parseAddress(argument) : undefined;
  if (!address || (!sheet && address.sheet === undefined)) throw invalidArgument();
  return rangeAt(host.book, sheet ?? host.book.active, String(argument));
}

function add(self: Comments, [cell, content, kind]: unknown[], host: Hosted): HostObject {
  const given = cellOf(self, cell, host);
  const { top, left, bottom, right } = areaOf(given);
  if (top !== bottom || left !== right || typeof content !== 'string') throw invalidArgument();
  if (kind !== undefined && kind !== null && kind !== 'Plain') throw invalidArgument();
  const { sheet } = given;
  if (sheet.comments.some(({ row, column }) => row === top && column === left)) {
    throw alreadyExists();
  }
  const made: Comment = {
    id: host.book.newId(),
    row: top,
    column: left,
    content,
    author: host.book.properties.author,
    created: new Date().toISOString(),
    resolved: false,
    replies: [],
  };
  host.book.change(sheet, 'comments', [...sheet.comments, made]);
  raiseComment(host, COMMENT_EVENTS.AddedEvent, { sheet, comment: made });
  return comment({ sheet, comment: made });
}

/** Comments, to be found and made. */
export const commentCollection = defineClass<Comments>({
  name: 'CommentCollection',
  collection: {
    items: (self) => all(self).map((entry) => comment(entry)),
    item: (self, key) => orThrow(byId(self, key)),
  },
  events: { target: ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET, numbers: COMMENT_EVENTS },
  methods: {
    Add: add,
    GetCount: (self) => all(self).length,
    GetItem: (self, [id]) => orThrow(byId(self, id)),
    GetItemAt: (self, [index]) => orThrow(all(self)[Number(index)]),
    GetItemOrNullObject: (self, [id]) => {
      const found = byId(self, id);
      return found ? comment(found) : null;
    },
    GetItemByCell: (self, [cell], host) => {
      const given = cellOf(self, cell, host);
      const { top, left } = areaOf(given);
      return orThrow(
        all({ sheet: given.sheet }).find(
          (entry) => entry.comment.row === top && entry.comment.column === left,
        ),
      );
    },
  },
});
