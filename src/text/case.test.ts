import { beforeAll, describe, expect, test } from '@jest/globals';
import { keyOf } from '../report/datum';
import { Book } from '../rules/testing/book.testing';
import { reportClaims, type WrittenClaim } from './reportClaims';

let claims: readonly WrittenClaim[];
beforeAll(async () => {
  claims = reportClaims((await Book.example()).report());
});

const said = ({ verdict, quote, reading }: WrittenClaim): string =>
  [
    verdict,
    quote.replaceAll('\u00A0', ' '),
    ...(reading?.figures.flatMap(({ figure }) => figure.cells.map(keyOf)) ?? []),
  ].join(' = ');

const inText = (section: string, about = ''): string[] =>
  claims
    .filter(({ passage }) => keyOf(passage.cell) === `Texter|${section}|${about}|Text`)
    .map(said);

const net = (area: string): string =>
  `Verksamheter|${area}|Kostnad|Avvikelse = Verksamheter|${area}|Intäkt|Avvikelse`;

describe('the texts of the example', () => {
  test('contradict the tables in one place: IND-09 from 86', () => {
    const wrong = claims.filter(({ verdict }) => verdict === 'contradicts');
    expect(wrong.map(({ quote, passage }) => [quote, passage.cell.row.key.slice(0, 7)])).toEqual([
      ['86', 'NM1.4-1'],
    ]);
  });

  test('tie the deficit before and the zero after disposition, the fund and the revenues', () => {
    expect(inText('Sammanfattning')).toEqual([
      'ok = 1,3 mnkr = Summering|Resultat före resultatdisposition|Avvikelse',
      'ok = nollresultat = Summering|Resultat efter resultatdisposition|Avvikelse',
      'ok = 3,3 mnkr = Summering|Ingående resultatfond|Prognos',
      'ok = 1,3 mnkr = Summering|Årets förändring av resultatfond|Prognos',
      'ok = 265,4 mnkr = Summering|Intäkter|Budget',
    ]);
  });

  test('tie nets, costs and revenues of the areas; parts are not the area', () => {
    expect(inText('Budgetkommentar', 'Nämnd och administration')).toEqual([
      `ok = 0,3 mnkr = ${net('Nämnd och administration')}`,
      'untied = 1,3 mnkr',
      'untied = 1,1 mnkr',
      'ok = 0,8 = Verksamheter|Nämnd och administration|Intäkt|Avvikelse',
    ]);
    expect(inText('Budgetkommentar', 'Ekonomi')).toEqual([
      `ok = 1,4 mnkr = ${net('Ekonomi')}`,
      'ok = 3,1 mnkr = Verksamheter|Ekonomi|Intäkt|Avvikelse',
      'ok = 1,7 mnkr = Verksamheter|Ekonomi|Kostnad|Avvikelse',
      'untied = minst 250 000 kr per månad',
      'untied = knappt 200 000 kr',
    ]);
    expect(inText('Budgetkommentar', 'Rekrytering')).toEqual([
      `ok = nollresultat = ${net('Rekrytering')}`,
    ]);
  });

  test('tie what is left of the fund, the investments and every post of the balance sheet', () => {
    expect(inText('Resultatenheter').map((one) => one.split(' = ').slice(0, 2))).toEqual([
      ['ok', '3,3 mnkr'],
      ['ok', '1,3 mnkr'],
      ['ok', '2,0 mnkr'],
    ]);
    expect(inText('Investeringar')).toEqual([
      'ok = 1,0 mnkr = Investeringar|Inventarier|Plan',
      'ok = 0,3 mnkr = Investeringar|Inventarier|Prognos',
    ]);
    const balance = inText('Balansräkning');
    expect(balance).toHaveLength(16);
    expect(balance.filter((one) => !one.startsWith('ok'))).toEqual([]);
  });
});
