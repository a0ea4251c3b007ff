import type { MoneyUnit } from '../../figures/money';
import { monthNumber } from '../../language/dates/months';
import { foldText } from '../../language/words/cleanText';
import type { Side } from '../proposal/adoption';
import { moneyUnitIn } from './moneyUnitIn';
import { plainName } from './plainName';

/** What the words of a header say that its column holds. */
export type HeaderRole =
  | 'budget'
  | 'booked'
  | 'forecast'
  | 'variance'
  | 'accounts'
  | 'plan'
  | 'change'
  | 'share'
  | 'month'
  | 'label'
  | 'kind'
  | 'code'
  | 'comment';

/** What a header says in all. */
export interface HeaderMeaning {
  readonly role: HeaderRole | null;
  readonly side: Side | null;
  /** The year that it names. */
  readonly year: number | null;
  /** The last month that it names, 1–12. */
  readonly month: number | null;
  /** Whether it speaks of the whole year, or of a part up to now; null when it does not say. */
  readonly scope: 'year' | 'period' | null;
  /** Of two budgets: the one first decided, or the one changed since. */
  readonly version: 'original' | 'revised' | null;
  /** Whether it says that its figures are earlier ones: *föregående*, *förra*. */
  readonly isPrior: boolean;
  readonly unit: MoneyUnit | null;
}

const CHANGE =
  /(?:diff|avv|förändring|skillnad|ändr|change)\p{L}*\.?\s*(?:mot|från|jmf|sedan|jfr|vs\.?|from)?.*(?:föreg|fg|förra|förr|senaste|tidigare|previous|last)|(?:prognos(?:avvikelse|ändring|förändring))|förändring|change/u;
const SHARE = /%|procent|andel|per ?cent|förbrukningsgrad|följsamhet|index|kvot/;
const VARIANCE =
  /^resultat(?: (?:19|20)\d{2})?$|avvik|\bavv\b|differens|\bdiff\b|över-? ?\/ ?under|\+\/-|återst|kvarst|variance|remaining|under ?\(over\)|over ?\(under\)|budget ?[-–−/] ?(?:utfall|prognos|bokslut)|(?:utfall|prognos|bokslut) ?[-–−/] ?budget|b ?[-–−] ?[up]\b|[up] ?[-–−] ?b\b/u;
const FORECAST = /progn|forecast|estimat|projected|beräknat|förväntat|helårsbedömning/;
const ACCOUNTS = /bokslut|\bbs\b|closing|audited|årsutfall|helårsutfall/;
const BOOKED =
  /utfall|bokför|redovisat|redovisning|förbrukat|upparbetat|ackumulerat|\back\b|actual|spent|booked|outcome|\bytd\b|year to date|nedlagt/;
const BUDGET = /budget|\bbud\b|anslag|\bram\b|budgeted|\bbu\b/;
const PLAN = /\bplan\b|investeringsplan|planerat|investeringsbudget/;
const KIND = /^(?:slag|typ|k\/i|i\/k|kostnad\/intäkt|intäkt\/kostnad|art|sort|type|side|kind)$/;
const CODE = /^(?:kod|nr|nummer|id|ansvar|konto|kst|kostnadsställe|code|no|number|vht)\b/;
const COMMENT = /kommentar|analys|förklaring|anteckning|notering|comment|orsak|anmärkning|remark/;
const LABEL =
  /verksamhet|område|enhet|avdelning|benämning|post\b|projekt|förvaltning|program|ansvar|area|department|task|unit|category|objekt|investering|namn|function|service|resultatställe|stadsdel|anläggning|budgetram|del\b/;
const COST = /kostnad|utgift|\bcosts?\b|expens|expenditure/;
const REVENUE = /intäkt|inkomst|revenue|incomes?/;
const NET = /\bnetto|\bnet\b/;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const SCOPE_YEAR =
  /hel ?år|hela året|full ?year|årsbudget|årsprognos|\båret\b|\bårets\b|\bår\b|annual/;
const SCOPE_PERIOD =
  /period|\btom\b|t\.? ?o\.? ?m\b|till och med|\back|hittills|tertial|\bt[12]\b|delår|\bytd\b|to date|kvartal/;
const ORIGINAL = /ursprunglig|antagen|beslutad|original|adopted|kf-budget|fullmäktige/;
const REVISED = /revider|justerad|ändrad|adjusted|revised|omfördelad|aktuell|gällande|ny budget/;
const PRIOR = /föreg|\bfg\b|förra|förr |previous|prior|last year|tidigare|senaste/;

const known = new Map<string, HeaderMeaning>();

/** What a header says; the same text is read once. Header rows are joined from the top. */
export function headerMeaning(written: string): HeaderMeaning {
  const found = known.get(written);
  if (found) return found;
  if (known.size > 5000) known.clear();
  const meaning = readHeader(foldText(plainName(written)).replace(/\*/g, ''));
  known.set(written, meaning);
  return meaning;
}

function readHeader(text: string): HeaderMeaning {
  const years = (text.match(YEAR) ?? []).map(Number);
  const months = monthsIn(text);
  const saysPeriod = SCOPE_PERIOD.test(text) || months.length > 0;
  return {
    role: roleOf(text, months),
    side: NET.test(text) ? 'net' : COST.test(text) ? 'cost' : REVENUE.test(text) ? 'revenue' : null,
    year: years.length === 0 ? shortYear(text) : Math.max(...years),
    month: months[months.length - 1] ?? null,
    scope: SCOPE_YEAR.test(text) ? 'year' : saysPeriod ? 'period' : null,
    version: REVISED.test(text) ? 'revised' : ORIGINAL.test(text) ? 'original' : null,
    isPrior: PRIOR.test(text),
    unit: moneyUnitIn(text),
  };
}

function roleOf(text: string, months: readonly number[]): HeaderRole | null {
  if (KIND.test(text)) return 'kind';
  if (COMMENT.test(text)) return 'comment';
  if (SHARE.test(text) && !/\+\/-/.test(text)) return 'share';
  if (/prognos ?[-–−/] ?budget|budget ?[-–−/] ?prognos/.test(text)) return 'variance';
  if (CHANGE.test(text) && !/budget/.test(text)) return 'change';
  if (VARIANCE.test(text)) return 'variance';
  if (FORECAST.test(text)) return 'forecast';
  if (/\bm\d\d\b|\bq[1-4]\b|\bkv ?[1-4]\b/.test(text)) return 'month';
  if (BOOKED.test(text)) return 'booked';
  if (ACCOUNTS.test(text)) return 'accounts';
  if (BUDGET.test(text)) return 'budget';
  if (PLAN.test(text)) return 'plan';
  if (months.length > 0 && text.split(' ').length <= 2) return 'month';
  if (CODE.test(text)) return 'code';
  return LABEL.test(text) ? 'label' : null;
}

/** `B23`, `Bokslut 23`, `budget -24`: a year in two figures. */
function shortYear(text: string): number | null {
  const match = /(?:^|[\s'’-])(\d{2})$/.exec(text);
  const year = Number(match?.[1] ?? NaN);
  return year >= 10 && year <= 45 ? 2000 + year : null;
}

/** The months that a text names, in order: `jan–aug` names two. */
export const monthsIn = (text: string): number[] =>
  (text.match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const month = monthNumber(word);
    return month === null || (word === 'mar' && /mar\./.test(text)) ? (month ?? []) : month;
  });
