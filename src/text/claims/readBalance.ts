import type { BalanceRow } from '../../report/rows';
import { measured } from '../figures/measured';
import { nameEnd } from '../figures/names';
import type { Token } from '../words/token';
import type { Reading } from './claim';
import { directionFor, isChange, reading } from './readMoney';
import type { Scene } from './scene';

/** The posts of the balance sheet that words name, the last one last; a longer name wins. */
export function postsIn(
  words: readonly Token[],
  { figures }: Pick<Scene, 'figures'>,
): BalanceRow[] {
  const found: BalanceRow[] = [];
  for (let at = 0; at < words.length; at++) {
    let best: { row: BalanceRow; end: number } | null = null;
    for (const { row, words: name } of figures.balance) {
      const end = nameEnd(words, at, name);
      if (end !== null && end > (best?.end ?? 0)) best = { row, end };
    }
    if (!best) continue;
    found.push(best.row);
    at = best.end - 1;
  }
  return found;
}

/** *Eget kapital uppgår till*, *har minskat med*: a post's amount or its change. */
export function balanceReadings(scene: Scene): Reading[] {
  const { figures, amount } = scene;
  const { balanceUnit } = figures.report.heading.money;
  if (amount.unit.kind !== 'money') return [];
  // A post without an amount of its own explains another: *fordringar, främst moms, till 6,6*.
  const hasAmount = ({ amount: own, change }: BalanceRow): boolean =>
    (isChange(scene) ? change : own).value !== null;
  const own =
    postsIn(scene.before, scene).filter(hasAmount).at(-1) ??
    postsIn(scene.after, scene).find(hasAmount);
  const earlier = postsIn(scene.lead, scene);
  const posts = own ? [own] : earlier;
  if (posts.length === 0) return [];
  if (isChange(scene)) {
    const direction = directionFor(scene);
    const sign = direction === 'up' ? 1 : direction === 'down' ? -1 : null;
    const isOnly = posts.length === 1 && sign !== null;
    const all = [...new Set([...posts, ...earlier])];
    return all.flatMap((post) =>
      reading(
        'balance',
        isOnly && post === posts[0] ? 'firm' : 'soft',
        sign,
        measured(post.change, balanceUnit),
      ),
    );
  }
  // Under a heading on balances a post is meant; elsewhere the words may be about something else.
  const isSection = /balans/i.test(scene.passage.section) || amount.unit.unit === 'kr';
  return posts.flatMap((post) =>
    reading('balance', own && isSection ? 'firm' : 'soft', 1, measured(post.amount, balanceUnit)),
  );
}
