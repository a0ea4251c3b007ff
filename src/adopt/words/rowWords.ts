import { foldText } from '../../language/words/cleanText';
import type { Post } from '../../report/rows';
import { totals } from '../../report/tables/totals';
import { vocabulary } from '../../workbook/cells/readWordCell';
import type { Side } from '../proposal/adoption';
import { plainKey, plainName } from './plainName';

/** What the words of a row's label say. */
export interface RowMeaning {
  /** Nothing but a side: *Kostnader*, *Nettokostnad*, *Personalkostnader*. */
  readonly side: Side | null;
  /** Whether the row is a part of a side, such as personnel costs, and others may stand beside it. */
  readonly isPart: boolean;
  readonly isTotal: boolean;
  /** Whether it says *delsumma*: a sum with others of its kind. */
  readonly isSubtotal: boolean;
  readonly isOfWhich: boolean;
  /** The post of Summering that it is, under whatever synonym. */
  readonly post: Post | null;
  /** An area that says its side: *Förskola, kostnader*; the area's name without it. */
  readonly areaOfSide: string | null;
}

const POSTS = vocabulary<Post>(totals.columns.post.words);

const MORE_POSTS: readonly (readonly [RegExp, Post])[] = [
  [/^(?:ingående|ing\.?) (?:resultat)?fond|^ib (?:resultat)?fond/, 'openingFund'],
  [/^(?:utgående|utg\.?) (?:resultat)?fond|^ub (?:resultat)?fond/, 'closingFund'],
  [
    /^(?:årets )?(?:förändring|uttag|avsättning|disposition|överföring).*fond|^fondförändring/,
    'fundMovement',
  ],
  [/^(?:netto)?resultat före/, 'resultBefore'],
  [/(?:resultat|netto) efter/, 'resultAfter'],
  [
    /^(?:summa|totala?|totalt|bruttokostnad(?:er)?|summa bruttokostnader) ?(?:verksamhetens )?kostnader(?: totalt)?$/,
    'costs',
  ],
  [/^(?:summa|totala?|totalt) ?(?:verksamhetens )?intäkter(?: totalt)?$/, 'revenues'],
  [/^varav avskrivning/, 'ofWhichDepreciation'],
];

const TOTAL =
  /^(?:summa|totalt?|tot\.?|s:a|sa\.|∑|grand total|total|sammanlagt|nämnden totalt|hela (?:nämnden|förvaltningen)|nämnden som helhet|verksamhet(?:en|er) totalt|nettokostnad totalt)(?!\p{L})|(?:^|\s)(?:totalt|total|summa)$/u;
const SUBTOTAL = /^(?:delsumma|del-?summa|sub-?total)(?!\p{L})/u;
const OF_WHICH = /^(?:varav|därav|of which|av vilka|herav)(?!\p{L})/u;

const COST_WORD =
  '(?:brutto|drift|personal|lokal|övriga? |övriga drift|kapital|material|köp|verksamhetens |summa |totala )*(?:kostnad|kostnader|utgifter|costs?|expenses|expenditure)';
const REVENUE_WORD =
  '(?:verksamhetens |övriga? |externa |interna |summa |totala )*(?:intäkt|intäkter|inkomster|revenues?|incomes?)';
const COST = new RegExp(`^${COST_WORD}$`, 'u');
const REVENUE = new RegExp(`^${REVENUE_WORD}$`, 'u');
const NET =
  /^(?:summa |totalt? |verksamhetens )*(?:netto|nettokostnad|nettokostnader|nettoresultat|nettoutfall|nettobudget|resultat|net|net cost|result)(?: totalt)?$/u;
const PART_COST =
  /^(?:personal|personalkostnader?|löner?|lönekostnader?|lokaler|lokalkostnader?|lokalhyr\p{L}*|hyror|kapitalkostnader?|avskrivning\p{L}*(?: och internränta)?|internränta|köp av (?:verksamhet|tjänster)|material|övriga? (?:drift)?kostnader?|övrigt|bidrag och transfereringar|tjänster|interna kostnader|externa kostnader)$/u;
const PART_REVENUE =
  /^(?:taxor och avgifter|avgifter|statsbidrag|bidrag|försäljning\p{L}*|hyresintäkter|hyror och arrenden|övriga? intäkter|interna intäkter|externa intäkter|kommunbidrag|anslag|driftbidrag)$/u;

const PLAIN_COST =
  /^(?:kostnad|kostnader|summa kostnader|bruttokostnad|bruttokostnader|costs?|expenses|utgifter)$/;
const PLAIN_REVENUE = /^(?:intäkt|intäkter|summa intäkter|revenues?|incomes?|inkomster)$/;

const WITH_SIDE = new RegExp(
  `^(.+?)(?:,|:|\\s[-–]|\\s\\(|\\s)\\s*(kostnader|kostnad|intäkter|intäkt|netto|nettokostnad|nettokostnader|kostn\\.?|int\\.?|costs|revenue)\\)?$`,
  'iu',
);

const known = new Map<string, RowMeaning>();

/** What a label says; the same text is read once. */
export function rowMeaning(label: string): RowMeaning {
  const found = known.get(label);
  if (found) return found;
  if (known.size > 20_000) known.clear();
  const meaning = readLabel(label);
  known.set(label, meaning);
  return meaning;
}

function readLabel(label: string): RowMeaning {
  const text = plainKey(label);
  const side = NET.test(text)
    ? 'net'
    : COST.test(text) || PART_COST.test(text)
      ? 'cost'
      : REVENUE.test(text) || PART_REVENUE.test(text)
        ? 'revenue'
        : null;
  const isPlain = PLAIN_COST.test(text) || PLAIN_REVENUE.test(text) || side === 'net';
  const post =
    POSTS.get(text)?.meaning ?? MORE_POSTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const withSide = side === null && post === null ? WITH_SIDE.exec(plainName(label)) : null;
  return {
    side,
    isPart: side !== null && !isPlain,
    isTotal: TOTAL.test(text),
    isSubtotal: SUBTOTAL.test(text),
    isOfWhich: OF_WHICH.test(text),
    post,
    areaOfSide: withSide && !TOTAL.test(foldText(withSide[1] ?? '')) ? (withSide[1] ?? null) : null,
  };
}

/** The side that a word behind an area's name says. */
export function sideBehind(label: string): Side | null {
  const word = foldText(WITH_SIDE.exec(plainName(label))?.[2] ?? '');
  if (word.startsWith('netto')) return 'net';
  if (word.startsWith('ko') || word === 'costs') return 'cost';
  return word === '' ? null : 'revenue';
}

const KINDS: Readonly<Record<string, Side>> = {
  k: 'cost',
  kostnad: 'cost',
  kostnader: 'cost',
  utgift: 'cost',
  utgifter: 'cost',
  cost: 'cost',
  costs: 'cost',
  expense: 'cost',
  i: 'revenue',
  intäkt: 'revenue',
  intäkter: 'revenue',
  inkomst: 'revenue',
  inkomster: 'revenue',
  revenue: 'revenue',
  incomes: 'revenue',
  n: 'net',
  netto: 'net',
  nettokostnad: 'net',
  nettokostnader: 'net',
  net: 'net',
};

/** The side that a cell of a column of sides says: `K`, `Intäkt`. */
export function kindIn(text: string): Side | null {
  const word = foldText(text).replace(/\.$/, '');
  return KINDS[word] ?? KINDS[`${word}s`] ?? null;
}
