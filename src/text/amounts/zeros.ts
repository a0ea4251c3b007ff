import type { Token } from '../words/token';

/** `nollresultat`, `noll resultat`, `i balans`: the net is zero. Where the words end. */
export function zeroAt(found: readonly Token[], at: number): { readonly end: number } | null {
  const [word, next] = [found[at]?.low ?? '', found[at + 1]?.low ?? ''];
  if (/^(nollresultat|nollavvikelse)(et|en)?$/.test(word)) return { end: at + 1 };
  if (/^(noll|noll-)$/.test(word) && /^(resultat|avvikelse)/.test(next)) return { end: at + 2 };
  const isAim = /^(att|nå|uppnå|mot|till|krav)$/.test(found[at - 2]?.low ?? '');
  const isAimed = isAim || /^(inte|ej|åter|nå|uppnå)$/.test(found[at - 1]?.low ?? '');
  if (word === 'i' && next === 'balans' && !isAimed) return { end: at + 2 };
  return null;
}
