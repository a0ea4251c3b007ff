import { monthNumber } from '../../language/dates/months';
import type { Figures } from '../figures/figures';
import type { Area } from '../figures/moneyFigures';
import { nameEnd } from '../figures/names';
import type { Token } from '../words/token';
import { directionOf } from './direction';
import { measureOf } from './measure';

/** An area that a sentence names, from token `first` up to `end`. */
export interface NamedArea {
  readonly area: Area;
  readonly first: number;
  readonly end: number;
}

const LEADS =
  /^(för|inom|i|på|av|hos|verksamhetsområde|verksamhetsområdet|området|verksamheten|och|samt|,|–|-|:|varav|\(|att|medan|men)$/;

/** Every area that a sentence names. The longest name counts where two begin alike. */
export function areasIn(sentence: readonly Token[], figures: Figures): NamedArea[] {
  const found: NamedArea[] = [];
  for (let at = 0; at < sentence.length; at++) {
    let best: NamedArea | null = null;
    for (const { row, words } of figures.areas) {
      const end = nameEnd(sentence, at, words);
      if (end !== null && end > (best?.end ?? 0)) best = { area: row, first: at, end };
    }
    if (best && isName(sentence, at)) {
      found.push(best);
      at = best.end - 1;
    }
  }
  return found;
}

/** *Ekonomi* is an area, *ekonomin* in the middle of a sentence a common noun, unless led in. */
function isName(sentence: readonly Token[], at: number): boolean {
  const token = sentence[at];
  if (!token) return false;
  if (token.text.charAt(0) !== token.low.charAt(0)) return true;
  return LEADS.test(sentence[at - 1]?.low ?? ',');
}

const GENERIC =
  /^(nämnden|nämndens|nämnd|förvaltningen|förvaltningens|verksamheten|verksamhetens|verksamheterna|verksamhetsområdet|verksamhetsområdets|verksamhetsområde|området|områdets|kommittén|styrelsen|stadsdelsnämnden|totalt|sammantaget|det|den|detta|vi|man|resultatet|prognosen|helårsprognosen|årsprognosen|underskottet|överskottet|avvikelsen|nettot|utfallet|kostnaderna|intäkterna|budgeten|budget|helåret|helår|helårsbasis|året|årets|år|perioden|tertialet|slutet|bokslutet|resultatfonden|fonden|the|committee|that|som|vilket|sin|sina|sitt|hela|innevarande|samma|närvarande|rapporten|augusti|april|totalen)$/;

/** What may have a deficit without being somebody else. */
const ACTOR =
  /^(nämnden|nämndens|förvaltningen|verksamheten|verksamheterna|verksamhetsområdet|området|stadsdelsnämnden|det|den|detta|vi|man|resultatet|prognosen|helårsprognosen|årsprognosen|underskottet|överskottet|avvikelsen|utfallet|kostnaderna|intäkterna|bokslutet|fonden|resultatfonden|committee|som|vilket|rapporten)$/;
const CAUSES = /^(ger|medför|orsakar|skapar|innebär|genererar)$/;

/** Words that say the whole committee is meant, wherever they stand. */
const WHOLE =
  /^(nämnden|nämndens|förvaltningen|förvaltningens|sammantaget|totalt|totala|committee)$/;

export const namesCommittee = (words: readonly Token[], figures: Figures): boolean =>
  words.some(
    ({ low }, at) =>
      WHOLE.test(low) ||
      (figures.committee.length > 0 && nameEnd(words, at, figures.committee) !== null),
  );

const ACTIVE =
  /^(har|får|visar|redovisar|prognostiserar|beräknar|räknar|väntar|gör|ger|lämnar|noterar|uppvisar|går|drar|överskrider|bidrar|prognosticerar|genererar|innebär|medför|orsakar|skapar|runs|expects)$/;
const PREPOSITION = /^(för|inom|hos|vid|från)$/;
const OPENING =
  /^(för|efter|under|i|vid|på|inom|till|trots|sedan|per|totalt|därmed|därför|sammantaget|dock|nu|jämfört|utifrån|enligt|med)$/;

/** An organisation that is somebody else's: *Serviceförvaltningen*, *kommunstyrelsen*, *bolaget*. */
const ORGANISATION = /(nämnden|förvaltningen|styrelsen|kontoret|bolaget|regionen|kommunen|staden)$/;

/** Whether words name another organisation than the report's own. */
export const namesOther = (words: readonly Token[], figures: Figures): boolean =>
  words.some(
    ({ low }, at) =>
      low.length < 60 &&
      ORGANISATION.test(low) &&
      !GENERIC.test(low) &&
      !isOwn(low, figures) &&
      nameEnd(words, at, figures.committee) === null &&
      (ACTIVE.test(words[at + 1]?.low ?? '') || (at === 0 && words[at + 1]?.text === ',')),
  );

/** *Servicenämnden* is the committee, *serviceförvaltningen* its administration. */
const isOwn = (word: string, { committee, report }: Figures): boolean => {
  const own = committee.length === 1 ? (committee[0] ?? '') : '';
  const stem = own.replace(/(nämnden|nämnd|styrelsen)$/, '');
  const hasStem = stem !== own && stem.length > 2 && word.startsWith(stem);
  return own === word || (hasStem && report.heading.committee !== null);
};

/**
 * Whether a clause speaks of something that is neither the report's committee nor one of its areas:
 * *vintern ger ett underskott*, *för hemtjänsten väntas*. Then no figure is said to be wrong.
 */
export function hasUnknownSubject(
  words: readonly Token[],
  named: readonly NamedArea[],
  { isCauseKnown }: { readonly isCauseKnown: boolean },
): boolean {
  const isArea = (token: Token | undefined): boolean =>
    named.some(({ area }) => area.name.toLowerCase().includes(token?.low ?? '\n')) ||
    named.some(({ first, end }) => words.slice(first, end).includes(token as Token));
  const isKnown = (token: Token | undefined): boolean =>
    token === undefined ||
    token.kind !== 'word' ||
    GENERIC.test(token.low) ||
    measureOf(token.low) !== null ||
    directionOf(token.low) !== null ||
    monthNumber(token.low) !== null ||
    /^(ett|en|de|bokslut|\d|disposition|resultatdisposition|bokslutsdisposition)/.test(token.low) ||
    isArea(token);
  for (const [at, token] of words.entries()) {
    if (PREPOSITION.test(token.low) && !isKnown(words[at + 1])) return true;
    if (!ACTIVE.test(token.low)) continue;
    const left = words.slice(clauseStart(words, at), at);
    const right = words.slice(at + 1, at + 3);
    const isOpening = left.length === 0 || OPENING.test(left[0]?.low ?? '');
    if ([...left, ...right].some((word) => ACTOR.test(word.low) || isArea(word))) continue;
    const isCause = CAUSES.test(token.low);
    if (isCause && isCauseKnown) continue;
    if (!isOpening || isCause) return true;
  }
  return false;
}

function clauseStart(words: readonly Token[], end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    if (/^([,;:]|och|men|samt|medan|så)$/.test(words[at]?.low ?? '')) return at + 1;
  }
  return 0;
}
