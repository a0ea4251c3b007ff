import { SETTINGS } from './settings';
import type { Table } from './table';
import { ALL_TABLES } from './tables';

/**
 * docs/workbook.md with its two lists, of tables and of the rows of `Rapport`, written anew between
 * their marks (`<!-- tables -->` to `<!-- /tables -->`).
 * @param markdown the document as it is.
 */
export const workbookDocument = (markdown: string): string =>
  withPart(
    withPart(markdown, 'tables', markdownTable(['table', 'columns'], ALL_TABLES.map(tableLine))),
    'settings',
    markdownTable(['Uppgift', 'Värde'], [...Object.values(SETTINGS).map(settingLine), ...OTHERS]),
  );

type Line = readonly [first: string, second: string];

/** Rows of `Rapport` that appendices and rules name. */
const OTHERS: readonly Line[] = [
  [
    '`Bilagenummer` and a sheet',
    'the number of that appendix; blank: `Rapport` instead of `Bilaga`',
  ],
  ["a rule's id, such as `BUD-07`", 'another threshold for that rule (docs of the rule say which)'],
];

const tableLine = ({ name, required, columns }: Table): Line => [
  `\`${name}\`${required ? '' : ' (optional)'}`,
  Object.values(columns).map(shown).join(', '),
];

const settingLine = (setting: (typeof SETTINGS)[keyof typeof SETTINGS]): Line => [
  shown(setting),
  setting.note,
];

/** Required ones are bold. */
const shown = ({
  name,
  required,
}: {
  readonly name: string;
  readonly required: boolean;
}): string => (required ? `**\`${name}\`**` : `\`${name}\``);

/** A table with its columns lined up, as Prettier would. */
function markdownTable(head: Line, lines: readonly Line[]): string {
  const widths = ([0, 1] as const).map((at) =>
    Math.max(...[head, ...lines].map((line) => line[at].length)),
  );
  const row = (line: readonly string[]) =>
    `| ${line.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [row(head), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}

function withPart(markdown: string, mark: string, part: string): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [markdown.indexOf(open), markdown.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`The document lacks ${open} and ${close}`);
  return `${markdown.slice(0, from + open.length)}\n\n${part}\n\n${markdown.slice(to)}`;
}
