import { foldText } from '../../language/cleanText';
import type { AreaRow } from '../../report/rows';
import { notTestable, rule, type RuleText } from '../rule';
import { tested } from '../tested';
import { whyUnplaced } from './unplacedAreas';

const text: RuleText = {
  id: 'BUD-09',
  severity: 'info',
  tables: ['Verksamheter'],
  title: {
    sv: 'Ett område står bara på en sida',
    en: 'An area stands on one side only',
  },
  explanation: {
    sv: 'Området har kostnader men inga intäkter, eller tvärtom. Det kan vara rätt; se efter att ingen rad fattas och att namnet är likadant på båda raderna.',
    en: 'The area has costs but no revenues, or the other way round. That may be right; see that no row is missing and that the name is the same on both rows.',
  },
  example: {
    sv: 'Avskrivningar och internränta finns bara bland kostnaderna.',
    en: 'Depreciation and interest is among the costs only.',
  },
};

export const bud09 = rule(text, (context) => {
  const { areas } = context.report;
  const unplaced = whyUnplaced(context.report);
  if (unplaced) return [notTestable(unplaced.lack)];
  const sides = new Map<string, Set<string | null>>();
  for (const row of areas.rows) {
    const name = nameOf(row);
    sides.set(name, (sides.get(name) ?? new Set()).add(row.kind.value));
  }
  return areas.rows.map((row) =>
    tested(context, [row.area, row.kind], (area, kind) => {
      if ((sides.get(nameOf(row))?.size ?? 0) > 1) return null;
      const isCost = kind === 'cost';
      return {
        severity: text.severity,
        message: {
          sv: `${area} står bara bland ${isCost ? 'kostnaderna' : 'intäkterna'}.`,
          en: `${area} stands among the ${isCost ? 'costs' : 'revenues'} only.`,
        },
        reported: row.area,
      };
    }),
  );
});

const nameOf = ({ area }: AreaRow): string => foldText(area.value ?? '');
