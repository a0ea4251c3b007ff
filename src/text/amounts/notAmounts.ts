import type { NumberToken, Token } from '../words/token';

/** Words before a number that make it a name: *mål 3*, *bilaga 2*, *§ 61*, *konto 3011*. */
const NAMED_BY = new Set(
  (
    'mål målet nämndmål nämndmålet inriktningsmål inriktningsmålet bilaga bilagor tertial tertialrapport delårsrapport delårsbokslut ' +
    'månadsrapport rapport avsnitt kapitel kap version rum § §§ paragraf dnr nr nummer konto kontot ' +
    'kontona projekt projektet projektnummer objekt ansvar vecka v v. kl klockan tel telefon kod punkt punkten ' +
    'steg etapp fas lag sfs prop årskurs zon klass typ år åren sid sida sidan tabell diagram figur agenda ' +
    'prognos scenario alternativ linje buss väg hus nivå grupp kvarter kvartal rev covid indikator aktivitet ' +
    'beslut ärende ärendet diarienummer verksamhet verksamhetskod org organisationsnummer telefonnummer'
  ).split(' '),
);

/** What follows a number that only measures time or gives an order. */
const TIME =
  /^(dag|dagar|dagars|vecka|veckor|veckors|månad|månader|månaders|månaderna|år|åren|års|timme|timmar|timmars|minut|minuter|tertial|tertialen|kvartal|kvartalet|gång|gånger|kap|kapitlet|kalenderår|halvår|halvåret|åringar|sidor)$/;

const FIRST_YEAR = 1950;
const LAST_YEAR = 2199;

/** Whether a bare whole number can only be a year. */
export function isYear({ value, text, sign }: NumberToken): boolean {
  const year = Number(value.digits);
  return (
    sign === null &&
    value.scale === 0 &&
    text.length === 4 &&
    year >= FIRST_YEAR &&
    year <= LAST_YEAR
  );
}

/** Whether a number without a unit is a name, a time or a place in a list, not an amount. */
export function isNoAmount(found: readonly Token[], at: number): boolean {
  const token = found[at];
  const [before, next] = [found[at - 1], found[at + 1]];
  if (token?.kind !== 'number') return false;
  if (isYear(token)) return true;
  if (before && NAMED_BY.has(before.low)) return true;
  if (before?.kind === 'identifier' && isHyphenated(before.text)) return true;
  if (next && TIME.test(next.low)) return true;
  // `1. En modern storstad`, `08-465 004 37`, `kl 8–19`.
  if (at === 0 && (next?.text === '.' || next?.text === ')')) return true;
  return isTimeOfDay(found, at);
}

const isHyphenated = (text: string): boolean => /^\d/.test(text);

function isTimeOfDay(found: readonly Token[], at: number): boolean {
  const start = found[at - 1]?.text;
  return (start === '–' || start === '-') && /^(kl|klockan)$/.test(found[at - 3]?.low ?? '');
}

/** Whether a count in words measures time: *åtta månader*. */
export const countsTime = (next: Token | undefined): boolean =>
  next !== undefined && TIME.test(next.low);
