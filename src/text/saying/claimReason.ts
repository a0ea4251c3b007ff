import { type Bilingual, inBoth, type Language } from '../../language/bilingual';
import { isoDate } from '../../language/dates/calendarDate';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import { listWords } from '../../language/words/listWords';
import { addressOf } from '../../report/address';
import { cellName } from '../../report/cellName';
import type { Claim, Untied } from '../claims/claim';
import { expectedOf } from './expected';

const UNTIED: Readonly<Record<Untied, Bilingual>> = {
  perPeriod: {
    sv: 'Beloppet gäller per månad, styck eller liknande och finns inte i någon tabell.',
    en: 'The amount is per month, piece or the like, and no table holds it.',
  },
  hypothetical: {
    sv: 'Meningen säger vad som kan hända eller begärs, inte vad som är.',
    en: 'The sentence says what may happen or is asked for, not what is.',
  },
  otherActor: {
    sv: 'Beloppet gäller någon annan än nämnden.',
    en: "The amount is somebody else's than the committee's.",
  },
  part: {
    sv: 'Beloppet är en del av kostnaderna eller intäkterna och finns inte i någon tabell.',
    en: 'The amount is a part of the costs or revenues, and no table holds it.',
  },
  noFigure: {
    sv: 'Inget i meningen säger vilken uppgift i tabellerna beloppet gäller.',
    en: 'Nothing in the sentence says which figure of the tables the amount is.',
  },
  doubtful: {
    sv: 'Meningen kan gälla flera uppgifter i tabellerna, och ingen av dem är beloppet.',
    en: 'The sentence may be about several figures of the tables, and none of them is the amount.',
  },
};

/** Why a claim has its verdict, for a person; null when it is simply right. */
export function claimReason(claim: Claim): Bilingual | null {
  const { verdict, untied, isAmbiguous } = claim;
  if (verdict === 'untied') return UNTIED[untied ?? 'noFigure'];
  if (verdict === 'contradicts') return inBoth((language) => contradiction(claim, language));
  if (!isAmbiguous) return null;
  return inBoth((language) =>
    language === 'sv'
      ? `Meningen kan läsas på flera sätt. Den stämmer med ${figureNames(claim, language)}.`
      : `The sentence can be read in several ways. It agrees with ${figureNames(claim, language)}.`,
  );
}

function contradiction(claim: Claim, language: Language): string {
  const names = figureNames(claim, language);
  const day = claim.reading?.kind === 'date' ? dayOf(claim) : null;
  const expected = expectedOf(claim);
  const shown = day ?? (expected && formatQuantity(expected.value, expected.unit, language)) ?? '';
  const way = expected?.isOtherWay ? OTHER_WAY[language] : '';
  return language === 'sv'
    ? `”${claim.quote}” stämmer inte: enligt tabellerna är det ${shown}${way} (${names}).`
    : `“${claim.quote}” does not agree: by the tables it is ${shown}${way} (${names}).`;
}

const OTHER_WAY: Bilingual = { sv: ', alltså åt andra hållet', en: ', which is the other way' };

function dayOf({ reading }: Claim): string | null {
  const value = reading?.figures[0]?.figure.cells[0]?.value;
  return value && typeof value === 'object' && 'day' in value ? isoDate(value as never) : null;
}

/** The cells of a figure, each by its row and column, with its address. */
export function figureNames({ reading }: Claim, language: Language): string {
  const cells = reading?.figures[0]?.figure.cells ?? [];
  const names = cells.slice(0, MOST_CELLS).map((cell) => {
    const place = cellName({ sheet: cell.row.table.sheet, address: addressOf(cell) });
    return `${cell.row.key.replaceAll('|', ', ')}, ${cell.column.name}, ${place}`;
  });
  const more = cells.length - MOST_CELLS;
  if (more > 0) names.push(language === 'sv' ? `${more} celler till` : `${more} more cells`);
  return listWords(names, language);
}

/** A sum over every area names a few of its cells. */
const MOST_CELLS = 3;
