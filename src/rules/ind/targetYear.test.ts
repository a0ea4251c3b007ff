import { expect, test } from '@jest/globals';
import { targetYears } from './targetYear';

test.each<[string, number[]]>([
  ['Minskning ton CO2e till år 2023', [2023]],
  ['Andel avtal med plan senast 2022', [2022]],
  ['Andelen 2022', [2022]],
  ['2022 års mål', [2022]],
  ['Målet nås 1999', [1999]],
  ['Mål för 2020–2023', [2020, 2021, 2022, 2023]],
  ['Mål för 2020 - 2021', [2020, 2021]],
  ['Mål för 2020/21', [2020, 2021]],
  ['Mål för 2023-2020', [2023]],
  ['Mål för 2022, och 2024', [2022, 2024]],
  ['Minskning från 2015 till 2023', [2023]],
  ['Minskning sedan år 2015', []],
  ['Ökning jämfört med 2019', []],
  ['Lägre än året 2019', []],
  ['Mot basåret 2015, till 2030', [2030]],
  ['Jämfört 2018', []],
  ['Index, basår 2010', []],
  ['Antal mot 2018', []],
  ['Artikel 20235', []],
  ['Höst 1850', []],
  ['Sjukfrånvaro dag 1-14', []],
])('“%s” puts its target in %j', (name, years) => {
  expect(targetYears(name)).toEqual(years);
});
