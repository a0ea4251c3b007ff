import { singleCell } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Comment, CommentReply } from '../../model/sheetParts';
import { COMMENT_EVENTS } from '../../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../../protocol/events';
import {
  defineClass,
  type HostClass,
  type HostObject,
  type Property,
} from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range } from '../classes';

export interface CommentSelf {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

interface ReplySelf extends CommentSelf {
  readonly reply: CommentReply;
}

/** Raises the event that a comment was added, changed or deleted. */
export function raiseComment(
  host: Hosted,
  type: number,
  { sheet, comment: { id, replies } }: CommentSelf,
  changeType?: string,
): void {
  host.events.raise(type, [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    commentDetails: [{ commentId: id, replyIds: replies.map((reply) => reply.id) }],
    source: 'Local',
    ...(changeType === undefined ? {} : { changeType }),
  });
}

const written = <T>(of: (self: T) => CommentReply): Record<string, Property<T>> => ({
  Id: { get: (self) => of(self).id },
  AuthorName: { get: (self) => of(self).author },
  AuthorEmail: { get: () => '' },
  CreationDate: { get: (self) => of(self).created },
  ContentType: { get: () => 'Plain' },
});

function setReplies(self: CommentSelf, replies: readonly CommentReply[], host: Hosted): void {
  host.book.change(self.comment, 'replies', replies);
}

const reply: HostClass<ReplySelf> = defineClass<ReplySelf>({
  name: 'CommentReply',
  identity: (self) => ({ Id: self.reply.id }),
  properties: {
    ...written<ReplySelf>((self) => self.reply),
    Content: {
      get: (self) => self.reply.content,
      set: (self, value, host) => {
        if (typeof value !== 'string') throw invalidArgument();
        host.book.change(self.reply, 'content', value);
        raiseComment(host, COMMENT_EVENTS.ChangedEvent, self, 'ReplyEdited');
      },
    },
  },
  navigations: {
    ParentComment: ({ sheet, comment: parent }) => comment({ sheet, comment: parent }),
  },
  methods: {
    Delete: (self, _, host) => {
      setReplies(
        self,
        self.comment.replies.filter((other) => other !== self.reply),
        host,
      );
      raiseComment(host, COMMENT_EVENTS.ChangedEvent, self, 'ReplyDeleted');
    },
  },
});

const replyAt = (self: CommentSelf, found: CommentReply | undefined): HostObject => {
  if (!found) throw itemNotFound();
  return reply({ ...self, reply: found });
};

const replyCollection: HostClass<CommentSelf> = defineClass<CommentSelf>({
  name: 'CommentReplyCollection',
  collection: {
    items: (self) => self.comment.replies.map((entry) => reply({ ...self, reply: entry })),
    item: (self, key) =>
      replyAt(
        self,
        self.comment.replies.find(({ id }) => id === key),
      ),
  },
  methods: {
    GetCount: (self) => self.comment.replies.length,
    GetItemAt: (self, [index]) => replyAt(self, self.comment.replies[Number(index)]),
    Add: (self, [content], host) => {
      if (typeof content !== 'string') throw invalidArgument();
      const made: CommentReply = {
        id: host.book.newId(),
        content,
        author: host.book.properties.author,
        created: new Date().toISOString(),
      };
      setReplies(self, [...self.comment.replies, made], host);
      raiseComment(host, COMMENT_EVENTS.ChangedEvent, self, 'ReplyAdded');
      return reply({ ...self, reply: made });
    },
  },
});

/** A comment on a cell, with its replies. */
export const comment: HostClass<CommentSelf> = defineClass<CommentSelf>({
  name: 'Comment',
  identity: (self) => ({ Id: self.comment.id }),
  check: ({ sheet, comment: entry }) => {
    if (sheet.deleted || !sheet.comments.includes(entry)) throw itemNotFound();
  },
  properties: {
    ...written<CommentSelf>((self) => self.comment),
    Content: {
      get: (self) => self.comment.content,
      set: (self, value, host) => {
        if (typeof value !== 'string') throw invalidArgument();
        host.book.change(self.comment, 'content', value);
        raiseComment(host, COMMENT_EVENTS.ChangedEvent, self, 'CommentEdited');
      },
    },
    Resolved: {
      get: (self) => self.comment.resolved,
      set: (self, value, host) => {
        host.book.change(self.comment, 'resolved', value === true);
        const change = value === true ? 'CommentResolved' : 'CommentReopened';
        raiseComment(host, COMMENT_EVENTS.ChangedEvent, self, change);
      },
    },
  },
  navigations: { Replies: (self) => replyCollection(self) },
  methods: {
    GetLocation: ({ sheet, comment: { row, column } }) =>
      range({ sheet, areas: [singleCell(row, column)] }),
    Delete: (self, _, host) => {
      const { sheet } = self;
      const rest = sheet.comments.filter((other) => other !== self.comment);
      host.book.change(sheet, 'comments', rest);
      raiseComment(host, COMMENT_EVENTS.DeletedEvent, self);
    },
  },
});
