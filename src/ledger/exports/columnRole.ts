import { monthNumber } from '../../language/dates/months';
import { foldText } from '../../language/words/cleanText';
import type { Month } from '../ledger';

/** What a column of an exported list holds. */
export type Role =
  | { readonly kind: 'account' }
  | { readonly kind: 'month' }
  /** The number of an object; `rank` tells which is the area where there are several. */
  | { readonly kind: 'object'; readonly rank: number }
  /** The name of what the column before it, or the one that it is named after, numbers. */
  | { readonly kind: 'name'; readonly of: string }
  | {
      readonly kind: 'amount';
      readonly measure: 'booked' | 'budget' | 'prior';
      /** Whether it is only a part of the year, as a budget to date. */
      readonly isToDate: boolean;
      /** The year in its header; null when none is. */
      readonly year: number | null;
    }
  /** One month of a year, among others beside it; the year 0 where the header has none. */
  | { readonly kind: 'monthAmount'; readonly measure: 'booked' | 'budget'; readonly month: Month }
  /** Follows from others: a difference, a share, a sum of the months. */
  | { readonly kind: 'derived' }
  | { readonly kind: 'sum' };

const ACCOUNT = /^(konto|kto|kontonr|kontonummer|konto ?nr|kontokod|konto ?\(id\)|account)$/;
const OBJECTS: readonly RegExp[] = [
  /^(ansvar|ansvarskod|ansvarsnr|ansvarsenhet|ansvarsområde|kostnadsställe|kst|kostnadsst\.?|resultatenhet|enhet|org(\.|anisation)?(s?enhet)?|avdelning|område|verksamhetsområde)( ?(nr|id|kod))?$/,
  /^(verksamhet|vht|vks)( ?(nr|id|kod))?$/,
  /^(projekt|proj|aktivitet|akt|objekt|motpart|finansiering|fritt|fri kod)( ?(nr|id|kod))?$/,
];
const NAME = /^(.*?) ?(\(t\)|\(text\)|namn|text|benämning|\(namn\))$/;
const DERIVED =
  /(kvar|avvik|diff|återst|%|procent|andel|index|prognos|förbruk|ver ?nr|verifikation|text|antal)/;
const LAST_YEAR = /(föreg|fg\.? år|fjol|förra|f\.? ?å\.?$|i fjol|bokslut)/;
const TO_DATE = /(ack|period|t\.? ?o\.? ?m|tom |till och med|hittills|jan\w* ?[-–])/;

/** `202301-202308`: months up to one before December. */
const ENDS_IN_YEAR = /(?:19|20)\d{2}-?(?:0[1-9]|1[01])$/;

/**
 * What a header says of its column.
 * @returns null when it says nothing that is known.
 */
export function columnRole(header: string): Role | null {
  const text = foldText(header).replace(/[*:]/g, '').trim();
  if (text === '') return null;
  if (ACCOUNT.test(text)) return { kind: 'account' };
  const rank = OBJECTS.findIndex((pattern) => pattern.test(text));
  if (rank >= 0) return { kind: 'object', rank };
  if (/^(period|månad|mån|per|redovisningsperiod|bokföringsperiod|(\S*datum))$/.test(text)) {
    return { kind: 'month' };
  }
  const month = monthAmount(text);
  if (month) return month;
  if (/^(summa|totalt?|helår(et)?|ackumulerat|s:a|sum)$/.test(text)) return { kind: 'sum' };
  const amount = amountRole(text);
  if (amount) return amount;
  const [, of] = NAME.exec(text) ?? [];
  if (of !== undefined) return { kind: 'name', of };
  return DERIVED.test(text) ? { kind: 'derived' } : null;
}

function amountRole(text: string): Role | null {
  if (/(kvar|avvik|diff|återst|%|procent|andel|index|prognos|förbruk)/.test(text)) {
    return { kind: 'derived' };
  }
  const year = Number(/(?:19|20)\d{2}/.exec(text)?.[0] ?? NaN) || null;
  const isToDate = TO_DATE.test(text) || ENDS_IN_YEAR.test(text);
  if (/budget/.test(text)) return { kind: 'amount', measure: 'budget', isToDate, year };
  if (!/(utfall|bokfört|redovisat|redov|belopp|saldo|bokslut|föreg|fg år)/.test(text)) return null;
  const measure = LAST_YEAR.test(text) ? 'prior' : 'booked';
  return { kind: 'amount', measure, isToDate: isToDate && !/bokslut/.test(text), year };
}

/** `jan`, `jan-24`, `Utfall januari 2024`, `202401`, `2024-01`. */
function monthAmount(text: string): Role | null {
  const measure = text.startsWith('budget') ? 'budget' : 'booked';
  const rest = text.replace(/^(utfall|budget|bokfört|belopp) /, '');
  const [, year, number] = /^((?:19|20)\d{2})-?(0[1-9]|1[0-2])$/.exec(rest) ?? [];
  if (year !== undefined) {
    const month = Number(year) * 100 + Number(number);
    return /^(utfall|bokfört) /.test(text) ? null : { kind: 'monthAmount', measure, month };
  }
  const [, name = '', short] = /^(\p{L}+)\.?(?:[ -]'?((?:19|20)?\d{2}))?$/u.exec(rest) ?? [];
  const inYear = monthNumber(name);
  if (inYear === null) return null;
  const full = short === undefined ? 0 : Number(short.length === 2 ? `20${short}` : short);
  return { kind: 'monthAmount', measure, month: full * 100 + inYear };
}
