import { expect, test } from '@jest/globals';
import { goalsTitle } from './goalWords';
import { outcomesTitle } from './outcomeWords';

test.each([
  [10, 12, 14, 14, 'Tio av tolv KF-mål och alla 14 nämndmål uppfylls helt'],
  [1, 1, 0, 0, 'Det enda KF-målet uppfylls helt'],
  [0, 1, 1, 3, 'Inget KF-mål och ett av tre nämndmål uppfylls helt'],
  [2, 2, 0, 2, 'Båda KF-målen och inget av två nämndmål uppfylls helt'],
  [0, 0, 0, 0, 'Inga KF-mål eller nämndmål är redovisade'],
])('%d of %d and %d of %d: %s', (fully, all, fullyBelow, allBelow, title) => {
  expect(goalsTitle({ fully, all }, { fully: fullyBelow, all: allBelow })).toBe(title);
});

test.each([
  [19, 4, '%', 'Fyra av 19 indikatorer i procent når inte årsmålet'],
  [3, 1, 'st', 'En av tre indikatorer i st når inte årsmålet'],
  [7, 0, null, 'Alla sju indikatorer utan enhet når årsmålet'],
  [2, 2, '%', 'Ingen av två indikatorer i procent når årsmålet'],
  [1, 1, '%', 'Den enda indikatorn i procent når inte årsmålet'],
  [1, 0, '%', 'Den enda indikatorn i procent når årsmålet'],
])('%d indicators, %d missed, in %s: %s', (all, missed, unit, title) => {
  expect(outcomesTitle(all, missed, unit)).toBe(title);
});
