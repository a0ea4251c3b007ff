import type { Token } from '../words/token';

/** The column that words point out: what is booked so far, what is expected, what was budgeted. */
export type Time = 'booked' | 'forecast' | 'budget';

const BOOKED =
  /^(bokför|upparbet|hittills|ackumulera|förbruka|utfall|periodens$|perioden$|tom$|t\.o\.m|periodutfall)/;
const FORECAST =
  /^(prognos|helår|årsprognos|beräkna|vänta|förvänta|bedöm|uppskatta|blir$|bli$|expect|helårsprognos)/;
const BUDGETED =
  /^(budgeten|budgeterade|budgeterad|budget|budgetens|budgeterats|anslag|ram|kostnadsbudget|intäktsbudget)/;

/** The column that words point out; *till och med*, *efter åtta månader* are so far. */
export function timeIn(words: readonly Token[]): Time | null {
  let time: Time | null = null;
  for (const [index, { low }] of words.entries()) {
    if (BOOKED.test(low) || isSoFar(words, index)) return 'booked';
    if (FORECAST.test(low)) time = 'forecast';
  }
  return time;
}

/** Whether words say that an amount is the budget itself: *budgeten är*, *budgeterade intäkter om*. */
export const saysBudget = (words: readonly Token[]): boolean =>
  words.some(
    ({ low }, index) =>
      BUDGETED.test(low) &&
      !/^(än|mot|med|från|under|över|av|till|i)$/.test(words[index - 1]?.low ?? '') &&
      !/^jämför/.test(words[index - 2]?.low ?? ''),
  );

function isSoFar(words: readonly Token[], index: number): boolean {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((step) => words[index + step]?.low ?? '');
  if (first === 'till' && second === 'och' && third === 'med') return true;
  if (first === 'efter' && /månad/.test(`${second} ${third} ${fourth}`)) return true;
  if (first === 'efter' && words.slice(index, index + 6).some(({ low }) => low === 'månader')) {
    return true;
  }
  return first === 'per' && /^(sista|den|augusti|april|utgången)$/.test(second ?? '');
}
