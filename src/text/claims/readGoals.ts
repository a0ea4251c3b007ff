import type { Assessment, GoalRow } from '../../report/rows';
import { counted, type Measured, share } from '../figures/measured';
import type { ClaimKind, Reading } from './claim';
import { reading } from './readMoney';
import { hasWord, restOf } from './said';
import type { Scene } from './scene';

const GOALS = /^(nämndmål|inriktningsmål|kf-mål|mål|delmål|verksamhetsmål|goals?)(en|et|ens)?$/;

export const namesGoals = (words: Scene['before']): boolean => hasWord(words, GOALS);

/** How many goals there are, or are assessed so: *tre av sex nämndmål nås helt*. */
export function goalReadings(scene: Scene): Reading[] {
  const { amount, sentence, figures } = scene;
  if (amount.unit.kind === 'money' || !namesGoals(sentence)) return [];
  const clause = [...scene.before, ...scene.after];
  const level = levelIn(clause) ?? levelIn(sentence);
  const beneath = scene.passage.about.kind === 'goal' ? scene.passage.about.goal : null;
  const all = goalsBeneath(figures.report.goals.rows, beneath).filter(
    (row) => row.level.value === (level?.level ?? 'committee'),
  );
  const isFirm = level !== null && all.length > 0 && level.isStated;
  const weight = isFirm ? 'firm' : 'soft';
  const count = (rows: readonly GoalRow[]): Measured | null =>
    all.length === 0
      ? null
      : counted(
          rows.length,
          'st',
          rows.map(({ assessment }) => assessment),
        );
  const status = statusIn(scene);
  if (status === 'mixed') return [];
  const some = status ? count(all.filter(({ assessment }) => assessment.value === status)) : null;
  const read = (figure: Measured | null, kind: ClaimKind = 'goalCount') =>
    reading(kind, weight, 1, figure);
  if (amount.unit.kind === 'percent') return some ? read(share(some, count(all)), 'share') : [];
  const isWhole = isOfWhole(scene);
  if (isWhole) return read(count(all));
  if (some) return read(some);
  const isListed = hasWord(
    scene.before,
    /^(har|finns|ingår|omfattar|utformat|antagit|innehåller)$/,
  );
  return isListed &&
    level?.level === 'committee' &&
    (beneath !== null || !hasWord(sentence, /^(inriktningsmål|kommunfullmäktige)/))
    ? read(count(all))
    : [];
}

/** *av sex nämndmål*, *av nämndens sex mål*: all of them, not those assessed so. */
export const isOfWhole = ({ sentence, amount }: Scene): boolean =>
  sentence
    .slice(Math.max(0, amount.first - 3), amount.first)
    .some(
      ({ low }, at, words) =>
        low === 'av' &&
        words
          .slice(at + 1)
          .every((word) => /^(de|nämndens|våra|totalt|stadens|sina)$/.test(word.low)),
    );

function levelIn(
  words: Scene['before'],
): { level: 'committee' | 'council' | 'direction'; isStated: boolean } | null {
  for (const { low } of words) {
    if (/^nämndmål/.test(low)) return { level: 'committee', isStated: true };
    if (/^(kf-mål|verksamhetsmål)/.test(low)) return { level: 'council', isStated: true };
    if (/^nämndens$/.test(low)) return { level: 'committee', isStated: true };
    if (/^inriktningsmål/.test(low)) return { level: 'direction', isStated: true };
  }
  return hasWord(words, GOALS) ? { level: 'committee', isStated: true } : null;
}

/** What the clause says of the goals; `mixed` where it names two assessments at once. */
function statusIn({ before, amount, sentence }: Scene): Assessment | 'mixed' | null {
  const after = restOf({ sentence, amount });
  const found = new Set<Assessment>();
  for (const words of [after, before]) {
    if (hasWord(words, /^helt$/)) found.add('fully');
    if (hasWord(words, /^delvis$/)) found.add('partly');
    if (found.size === 0 && hasWord(words, /^(inte|ej|icke)$/)) found.add('not');
    if (found.size > 0) break;
  }
  const isAll = amount.shape === 'all';
  const [only = null] = found;
  if (found.size > 1) return 'mixed';
  return isAll && only === 'not' ? 'mixed' : only;
}

/** The goals under one, itself left out; all of them under none. Circles end. */
function goalsBeneath(rows: readonly GoalRow[], top: GoalRow | null): GoalRow[] {
  if (!top) return [...rows];
  const ids = new Set([top.id.value]);
  const found = new Set<GoalRow>();
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const row of rows) {
      if (row === top || !ids.has(row.parent.value) || row.parent.value === null) continue;
      found.add(row);
      ids.add(row.id.value);
    }
  }
  return [...found];
}
