import { remembered } from '../words/remembered';

/** What a word says that an amount is. */
export type Measure =
  | 'deficit'
  | 'surplus'
  | 'variance'
  | 'result'
  | 'cost'
  | 'revenue'
  | 'netCost'
  /** A part of the costs or revenues, which no table holds. */
  | 'part'
  | 'fund'
  | 'investment'
  | 'turnover'
  /** The budget as such; also *över budget*, *budgeten överskrids*. */
  | 'budget';

const DIRECTED = '(minskning|ökning|höjning|sänkning|bortfall|tapp|överdrag|neddragning|besparing)';

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['deficit', /^(netto|budget|helårs)*underskott/],
  ['deficit', /^(nettominus|budgetöverdrag|budgetöverskridande|deficit|shortfall)/],
  ['surplus', /^(netto|budget|helårs)*överskott/],
  ['surplus', /^(surplus)/],
  ['variance', /^(budget|netto|helårs|prognos|års)*avvikelse/],
  ['result', /^(netto|periodens|års|helårs|budget|prognos)*resultat(et|ets)?$/],
  ['netCost', /^nettokostnad/],
  ['cost', /^((brutto|verksamhets|total)?kostnad(en|er|erna|ernas|s)?|utgift(er|erna)?|costs?)$/],
  ['cost', new RegExp(`^kostnads${DIRECTED}`)],
  ['cost', /^(kostnadssidan|kostnadsmassan|kostnadsprognosen|kostnadsbudget(en)?)$/],
  ['revenue', /^(intäkt(en|er|erna|ernas|s)?|inkomst(er|erna)?|revenues?)$/],
  ['revenue', new RegExp(`^intäkts${DIRECTED}`)],
  ['revenue', /^(intäktssidan|intäktsprognosen|intäktsbudget(en)?)$/],
  ['fund', /^(resultat|över)?fond(en|er|ens|erna|s)?$|^resultatfond/],
  ['fund', /^(fonduttag|fondmedel|uttag(et)?$|fund$)/],
  ['investment', /^investering/],
  ['turnover', /^(omsättning(en)?|omslutning(en)?|omsätter|omsluter)$/],
  // What ends in these is some of them: personalkostnader, hyresintäkter, hyresbortfall.
  ['part', /(kostnad|utgift|avgift|lön|intäkt|bidrag|ersättning)(en|er|erna|s|et|ar|arna)?$/],
  ['part', /(bortfall|fördyring|besparing|satsning|effektivisering)(et|en|ar|arna|ningar)?$/],
  ['part', /^(kosta|kostar|kostat|kostade)$/],
];

/** The longest word of the lexicon is far shorter; a longer run of letters is no word. */
const LONGEST = 60;

/** What a word names. @param word in lower case. */
export const measureOf = remembered((word): Measure | null =>
  word.length < 4 || word.length > LONGEST
    ? null
    : (MEASURES.find(([, pattern]) => pattern.test(word))?.[0] ?? null),
);
