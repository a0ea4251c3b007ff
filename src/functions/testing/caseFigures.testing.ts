import { OMITTED } from './call.testing';

/** A function, its arguments and its answer on the case (Servicenämnden T2 2020). */
export type CaseFigure = readonly [name: string, given: readonly unknown[], answer: unknown];

/** Functions that answer cell by cell, with single values. */
export const CASE_FIGURES: readonly CaseFigure[] = [
  ['AVVIKELSE', ['Kostnad', 53.8, 54.9], -1.1],
  ['AVVIKELSE', ['Intäkt', 80.6, 77.5], -3.1],
  ['AVVIKELSE', ['Resultat', -0.5, -1.8], -1.3],
  ['AVVIKELSE', [' kostnad ', '53,8', '54,9'], -1.1],
  ['AVVIKELSE', ['Intäkt', 265.4, 257.1], -8.3],
  ['AVVIKELSEANDEL', ['Intäkt', 80.6, 77.5], -0.0384615385],
  ['RESULTAT.FÖRE', [257.1, 258.9], -1.8],
  ['RESULTAT.FÖRE', ['1 257,1', '−258,9'], 1516],
  ['NETTOAVVIKELSE', [63.2, 61.5, 80.6, 77.5], -1.4],
  ['FOND.UTGÅENDE', [3.3, 1.3], 2],
  ['FOND.UTTAG', [3.3, -1.8, -0.5], 1.3],
  ['FOND.UTTAG', [1, -1.8, -0.5], 1],
  ['FOND.UTTAG', [3.3, 0.4, -0.5], -0.9],
  ['FOND.UTTAG', [3.3, 0.4, -0.5, 4], -0.7],
  ['RESULTAT.EFTER', [-1.8, 1.3], -0.5],
  ['BUDGETFÖLJSAMHET', [265.9, 258.9], 0.9736743137],
  ['BUDGETFÖLJSAMHET', [265.9, 258.9, 1.3], 0.9687852576],
  ['PROGNOSSÄKERHET', [258.9, 262.6], 0.0142912321],
  ['FÖRBRUKNINGSGRAD', [175, 265.9], 0.6581421587],
  ['RIKTPUNKT', ['2020-08-31'], 0.6666666667],
  ['RIKTPUNKT', ['2020-08-15'], 0.5833333333],
  ['RIKTPUNKT', [44074], 0.6666666667],
  ['FRAMSKRIVNING', [175, '2020-08-31'], 262.5],
  ['ÅTERSTÅENDETAKT', [175, 258.9, '2020-08-31'], 20.975],
  ['MÅLUPPFYLLELSE', ['6,7 %', '6,5 %', 'Lägre är bättre'], 'Nås inte'],
  ['MÅLUPPFYLLELSE', ['61,54 %', 13, 'Högre är bättre'], 'Kan inte bedömas'],
  ['MÅLUPPFYLLELSE', [84, '85 %', 'Högre är bättre', 85], 'Väntas nås'],
  ['MÅLUPPFYLLELSE', [4, 17, 'Högre är bättre', 4], 'Nås inte'],
  ['MÅLUPPFYLLELSE', ['97,4 %', '100 %', 'Högst'], 'Nås'],
  ['MÅLUPPFYLLELSE', ['0 %', '+/-1 %', 'Intervall'], 'Nås'],
  ['MÅLUPPFYLLELSE', ['Ja', 'Ja', 'Ja/Nej', 'Ja'], 'Nås'],
  ['MÅLUPPFYLLELSE', [5, '4 500 st', 'Högre är bättre', OMITTED, 'st'], 'Nås inte'],
  ['AVRUNDNINGSTOLERANS', [8, 0.1], 0.45],
  ['KÖNSSKILLNAD', [7.5, 2.9], 4.6],
  ['KÖNSSKILLNAD', ['7,5 %', '2,9 %'], 4.6],
];
