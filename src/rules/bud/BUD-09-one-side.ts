import { foldText } from '../../language/words/cleanText';
import type { Bilingual } from '../../language/bilingual';
import type { Datum } from '../../report/datum';
import type { AreaRow, AreaSide } from '../../report/rows';
import { notTestable, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';

const text: RuleText = {
  id: 'BUD-09',
  severity: 'info',
  tables: ['Verksamheter'],
  title: {
    sv: 'Ett område står bara på en sida',
    en: 'An area appears on one side only',
  },
  explanation: {
    sv: 'Området har kostnader men inga intäkter, eller tvärtom. Det kan vara rätt; kontrollera att ingen rad saknas och att namnet är detsamma på båda raderna.',
    en: 'The area has costs but no revenues, or the other way round. That may be right; check that no row is missing and that the name is the same on both rows.',
  },
  example: {
    sv: 'Avskrivningar och internränta finns bara bland kostnaderna.',
    en: 'Depreciation and interest appears among the costs only.',
  },
};

export const bud09 = rule(text, (context) => {
  const { rows } = context.report.areas;
  const sides = new Map<string, Set<AreaSide | null>>();
  for (const row of rows) {
    sides.set(nameOf(row), (sides.get(nameOf(row)) ?? new Set()).add(row.kind.value));
  }
  const hiddenHalf = hiddenHalves(rows);
  const net = new Set(context.report.netRows);
  const gross = rows.filter(({ source }) => !net.has(source.key));
  if (gross.length === 0) return [notTestable(NET_ONLY)];
  return gross.map((row) => {
    const own = sides.get(nameOf(row));
    const hasBoth = own?.has('cost') === true && own.has('revenue');
    const hidden = hasBoth ? undefined : hiddenHalf(row);
    return tested(context, [row.area, row.kind, hidden ?? row.kind], (area, kind) => {
      if (hasBoth) return null;
      const isCost = kind === 'cost';
      return {
        severity: text.severity,
        message: {
          sv: `${area} står bara bland ${isCost ? 'kostnaderna' : 'intäkterna'}.`,
          en: `${area} appears among the ${isCost ? 'costs' : 'revenues'} only.`,
        },
        reported: row.area,
      };
    });
  });
});

const NET_ONLY: Bilingual = {
  sv: 'Verksamheternas rader är nettokostnader, som inte har någon annan sida.',
  en: 'The rows of the areas are net costs, which have no other side.',
};

/** For a row, a cell of another row that can't be read and may be the other side of the area. */
function hiddenHalves(rows: readonly AreaRow[]): (row: AreaRow) => Datum<unknown> | undefined {
  const nameless = rows.find(({ area }) => area.value === null);
  const sideless = new Map(
    rows.filter(({ kind }) => kind.value === null).map((row) => [nameOf(row), row.kind]),
  );
  return (row) => nameless?.area ?? sideless.get(nameOf(row));
}

const nameOf = ({ area }: AreaRow): string => foldText(area.value ?? '');
