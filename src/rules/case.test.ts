import { beforeAll, describe, expect, test } from '@jest/globals';
import { toText } from '../figures/decimal';
import type { Report } from '../report/report';
import { Book, findingsOf } from './testing/book.testing';
import { CATALOGUE } from './catalogue';
import type { CheckResult } from './engine/checkResult';
import { inFull, reasonInFull } from './testing/inFull.testing';

let report: Report;
let result: CheckResult;
beforeAll(async () => {
  const book = await Book.example();
  report = book.report();
  result = book.check();
});

/** The names of indicators are long: their keys are written with the id instead. */
function shortKey(key = ''): string {
  const row = report.indicators.rows.find(({ source }) =>
    key.startsWith(`Indikatorer|${source.key}|`),
  );
  return row ? key.replace(row.source.key, row.id.value ?? '') : key;
}

/**
 * What every rule says about the case: severity, reported cell, imbalance. A rule that is not
 * named here says nothing.
 */
const EXPECTED: readonly (readonly [rule: string, severity: string, cell: string, by?: string])[] =
  [
    ['BUD-02', 'info', 'Summering|Kostnader|Budget', '-0.1'],
    ['BUD-02', 'info', 'Summering|Kostnader|Avvikelse', '-0.1'],
    ['BUD-02', 'info', 'Summering|Intäkter|Budget', '-0.1'],
    ['BUD-02', 'info', 'Summering|Intäkter|Avvikelse', '0.1'],
    ['BUD-03', 'info', 'Driftbudget|Resultat före resultatdisposition|Bokfört', '0.1'],
    ['BUD-03', 'info', 'Summering|Resultat före resultatdisposition|Bokfört', '0.1'],
    ['BUD-04', 'error', 'Driftbudget|Utgående resultatfond|Avvikelse', '-1.3'],
    ['BUD-06', 'warning', 'Verksamheter|Nämnd och administration|Intäkt|Bokfört'],
    ['BUD-07', 'warning', 'Verksamheter|Avskrivningar och internränta|Kostnad|Prognos'],
    ['BUD-07', 'warning', 'Verksamheter|Nämnd och administration|Intäkt|Prognos'],
    ['BUD-09', 'info', 'Verksamheter|Avskrivningar och internränta|Kostnad|Verksamhetsområde'],
    ['FND-01', 'error', 'Summering|Utgående resultatfond|Avvikelse', '1.3'],
    ['FND-04', 'error', 'Summering|Utgående resultatfond|Avvikelse', '1.3'],
    ['FND-08', 'info', 'Driftbudget|Utgående resultatfond|Prognos'],
    ['GOL-01', 'error', 'Mål|IM3|Angivet antal nämndmål', '-1'],
    ['GOL-02', 'warning', 'Mål|KF2.2|Uppfyllelse'],
    ['GOL-03', 'warning', 'Mål|KF3.2|Uppfyllelse'],
    ['GOL-03', 'warning', 'Mål|NM3.2-1|Uppfyllelse'],
    ['GOL-04', 'warning', 'Mål|NM1.5-1|Uppfyllelse'],
    ['GOL-04', 'warning', 'Mål|KF2.5|Uppfyllelse'],
    ['GOL-04', 'warning', 'Mål|NM2.5-1|Uppfyllelse'],
    ['GOL-04', 'warning', 'Mål|KF3.2|Uppfyllelse'],
    ['GOL-05', 'warning', 'Mål|NM2.1-1|Mål-id'],
    ['GOL-05', 'warning', 'Mål|NM3.1-1|Mål-id'],
    ['GOL-05', 'warning', 'Mål|NM3.2-2|Mål-id'],
    ['GOL-05', 'warning', 'Mål|NM3.2-3|Mål-id'],
    ['GOL-05', 'warning', 'Mål|NM3.2-4|Mål-id'],
    ['GOL-06', 'warning', 'Mål|NM2.4-1|Mål-id'],
    ['IND-01', 'info', 'Indikatorer|IND-20|Periodens utfall'],
    ['IND-03', 'warning', 'Indikatorer|IND-12|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-13|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-15|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-16|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-17|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-19|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-20|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-21|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-22|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-23|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-24|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-26|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-27|Prognos helår'],
    ['IND-03', 'warning', 'Indikatorer|IND-28|Prognos helår'],
    ['IND-05', 'warning', 'Indikatorer|IND-01|Prognos helår'],
    ['IND-05', 'warning', 'Indikatorer|IND-03|Prognos helår'],
    ['IND-05', 'warning', 'Indikatorer|IND-29|Prognos helår'],
    ['IND-05', 'warning', 'Indikatorer|IND-31|Prognos helår'],
    ['IND-06', 'error', 'Indikatorer|IND-12|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-01|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-02|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-04|Prognos helår'],
    ['IND-07', 'info', 'Indikatorer|IND-05|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-06|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-07|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-08|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-09|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-10|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-11|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-13|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-14|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-15|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-17|Periodens utfall'],
    ['IND-07', 'info', 'Indikatorer|IND-18|Periodens utfall'],
    ['IND-08', 'warning', 'Indikatorer|IND-28|Årsmål'],
    ['IND-12', 'info', 'Indikatorer|IND-07|Indikator'],
    ['IND-14', 'info', 'Indikatorer|IND-07|Prognos helår'],
    ['IND-14', 'info', 'Indikatorer|IND-11|Prognos helår'],
    ['IND-14', 'info', 'Indikatorer|IND-30|Prognos helår'],
    ['IND-15', 'warning', 'Indikatorer|IND-09|Prognos helår'],
    ['IND-15', 'warning', 'Indikatorer|IND-14|Prognos helår'],
    ['IND-16', 'warning', 'Indikatorer|IND-20|Indikator'],
    ['IND-17', 'warning', 'Indikatorer|IND-23|Periodens utfall'],
    ['IND-18', 'info', 'Indikatorer|IND-03|Årsmål'],
    ['IND-18', 'info', 'Indikatorer|IND-12|Årsmål'],
    ['IND-18', 'info', 'Indikatorer|IND-16|Årsmål'],
    ['IND-18', 'info', 'Indikatorer|IND-20|Årsmål'],
    ['IND-18', 'info', 'Indikatorer|IND-24|Årsmål'],
    ['IND-18', 'info', 'Indikatorer|IND-28|Årsmål'],
    ['IND-18', 'info', 'Indikatorer|IND-31|Årsmål'],
    ['ACT-02', 'warning', 'Aktiviteter|A24|Slutdatum'],
    ['ACT-02', 'warning', 'Aktiviteter|A28|Slutdatum'],
    ['ACT-02', 'warning', 'Aktiviteter|A31|Slutdatum'],
    ['ACT-02', 'warning', 'Aktiviteter|A39|Slutdatum'],
    ['ACT-03', 'warning', 'Aktiviteter|A23|Slutdatum'],
    ['ACT-03', 'warning', 'Aktiviteter|A44|Slutdatum'],
    ['ACT-04', 'warning', 'Aktiviteter|A30|Analys'],
    ['ACT-05', 'info', 'Aktiviteter|A01|Slutdatum'],
    ['ACT-05', 'info', 'Aktiviteter|A02|Slutdatum'],
    ['ACT-05', 'info', 'Aktiviteter|A06|Slutdatum'],
    ['ACT-05', 'info', 'Aktiviteter|A07|Slutdatum'],
    ['ACT-05', 'info', 'Aktiviteter|A08|Slutdatum'],
    ['ACT-05', 'info', 'Aktiviteter|A25|Slutdatum'],
    ['ACT-05', 'info', 'Aktiviteter|A26|Slutdatum'],
    ['ACT-05', 'info', 'Aktiviteter|A30|Slutdatum'],
    ['ACT-05', 'info', 'Aktiviteter|A42|Slutdatum'],
    ['ACT-05', 'info', 'Aktiviteter|A43|Slutdatum'],
    ['ACT-06', 'info', 'Aktiviteter|A15|Aktivitet'],
    ['ACT-06', 'info', 'Aktiviteter|A32|Aktivitet'],
    ['ACT-07', 'info', 'Aktiviteter|A23|Mål-id'],
    ['ACT-08', 'info', 'Aktiviteter|A01|Avvikelse'],
    ['ACT-08', 'info', 'Aktiviteter|A03|Avvikelse'],
    ['ACT-08', 'info', 'Aktiviteter|A05|Avvikelse'],
    ['ACT-08', 'info', 'Aktiviteter|A10|Avvikelse'],
    ['ACT-08', 'info', 'Aktiviteter|A21|Avvikelse'],
    ['ACT-08', 'info', 'Aktiviteter|A22|Avvikelse'],
    ['ACT-08', 'info', 'Aktiviteter|A23|Avvikelse'],
    ['ACT-08', 'info', 'Aktiviteter|A37|Avvikelse'],
    ['ACT-08', 'info', 'Aktiviteter|A44|Avvikelse'],
    ['BAL-02', 'info', 'Balansräkning|Tillgångar|Belopp', '-1'],
    ['BAL-02', 'error', 'Balansräkning|Omsättningstillgångar|Belopp', '10'],
    // The change of liabilities and equity is blank, so that of assets stands for it.
    ['BAL-03', 'info', 'Balansräkning|Tillgångar|Förändring mot föregående år', '-1'],
    ['INV-01', 'warning', 'Investeringar|Inventarier|Prognos', '-0.7'],
    ['CTL-03', 'warning', 'Internkontroll|Personuppgifter|Status'],
    ['CTL-03', 'warning', 'Internkontroll|Behörigheter|Status'],
    ['CTL-03', 'warning', 'Internkontroll|Marknadsanalyser|Status'],
    ['CTL-03', 'warning', 'Internkontroll|Egna utlägg|Status'],
    ['TXT-04', 'warning', 'Indikatorer|IND-09|Analys'],
  ];

describe('the case', () => {
  test('gives these findings, in this order, and no other', () => {
    const found = result.findings.map(({ rule, severity, cells, imbalance }) => [
      rule,
      severity,
      shortKey(cells[0]?.key),
      ...(imbalance === null ? [] : [toText(imbalance)]),
    ]);
    expect(found).toEqual(EXPECTED);
  });

  test.each(CATALOGUE.map(({ id, title }) => [id, title.sv] as const))(
    '%s (%s) says no more than that',
    (id) => {
      const expected = EXPECTED.filter(([rule]) => rule === id);
      expect(findingsOf(result, id)).toHaveLength(expected.length);
    },
  );

  test('says them in these words, with these cells and figures', () => {
    const said = [...result.findings.map(inFull), ...result.notTestable.map(reasonInFull)];
    expect(said.join('\n\n')).toMatchSnapshot();
  });

  test('every finding names a cell, says it in both languages, and has an id of its own', () => {
    for (const { cells, message, id, rule } of result.findings) {
      expect(cells[0]?.role).toBe('reported');
      expect(id).toBe(`${rule}|${cells[0]?.key}`);
      expect(message.sv).not.toBe(message.en);
    }
    expect(new Set(result.findings.map(({ id }) => id)).size).toBe(result.findings.length);
  });
});
