import { describe, expect, it } from '@jest/globals';
import { adopt } from './adopt';
import type { Answers } from './asking/question';
import { gridWorkbook, type SheetSketch } from './grid/gridWorkbook.testing';
import { adoptionJson } from './proposal/adoptionJson';

interface Json {
  readonly report: Record<string, { readonly value: unknown }>;
  readonly tables: readonly Record<string, unknown>[];
  readonly questions: readonly { readonly about: string }[];
  readonly adopted: Record<string, { readonly columns: string[]; readonly rows: unknown[][] }>;
}

const adopted = (sheets: readonly SheetSketch[], answers: Answers = {}): Json =>
  adoptionJson(adopt(gridWorkbook(sheets), answers), 'sv') as Json;

const NET: SheetSketch = {
  name: 'Uppf',
  rows: [
    ['Fritidsnämnden'],
    ['Uppföljning augusti 2024, tkr'],
    [],
    [null, 'Jan–aug', null, 'Helår'],
    ['Verksamhet', 'Budget', 'Utfall', 'Budget', 'Prognos', 'Avvikelse'],
    ['Ledning', -6200, -5890, -9300, -9000, 300],
    ['Bad', -41500, -43120, -62250, -64800, -2550],
    ['Idrott', -88700, -87950, -133050, -132600, 450],
    ['Summa', -136400, -136960, -204600, -206400, -1800],
    [],
    ['Underskottet beror på 14 300 fler timmar.'],
  ],
  merged: ['B4:C4', 'D4:F4'],
};

describe('net costs under two header rows', () => {
  it('are asked about, and read when that is answered', () => {
    const open = adopted([NET]);
    expect(open.questions.map(({ about }) => about)).toEqual(['Slag']);
    expect(open.adopted.Verksamheter?.rows[0]).toEqual(['Ledning', null, 9300, 5890, 9000, 300]);
    const answered = adopted([NET], { Slag: 'Kostnad (net)' });
    expect(answered.questions).toEqual([]);
    expect(answered.adopted.Verksamheter).toEqual({
      columns: ['Verksamhetsområde', 'Slag', 'Budget', 'Bokfört', 'Prognos', 'Avvikelse'],
      rows: [
        ['Ledning', 'Kostnad', 9300, 5890, 9000, 300],
        ['Bad', 'Kostnad', 62250, 43120, 64800, -2550],
        ['Idrott', 'Kostnad', 133050, 87950, 132600, 450],
      ],
    });
  });

  it('are shown where they stand', () => {
    const { tables, report } = adopted([NET], { slag: 'nettokostnader' });
    expect(tables[0]).toMatchObject({
      table: 'Verksamheter',
      sheet: 'Uppf',
      header: 'A4:F5',
      body: 'A6:F8',
      total: 'A9:F9',
      columns: { Verksamhetsområde: 'A', Bokfört: 'C', Budget: 'D', Prognos: 'E', Avvikelse: 'F' },
      unused: { B: 'gäller perioden, inte året' },
      rows: { 11: 'note' },
      unit: 'tkr',
    });
    expect(report).toMatchObject({
      Nämnd: { value: 'Fritidsnämnden' },
      Rapportår: { value: 2024 },
      Period: { value: 'T2' },
      Rapportdatum: { value: '2024-08-31' },
      Penningenhet: { value: 'tkr' },
      Decimaler: { value: 0 },
    });
  });
});

describe('what is no follow-up', () => {
  it.each([
    [
      'a price list',
      [
        ['Vara', 'Pris 2023', 'Pris 2024'],
        ['Penna', 12, 13],
        ['Block', 30, 31],
      ],
    ],
    [
      'a household budget',
      [
        ['Item', 'Amount'],
        ['Rent', 800],
        ['Gas', 50],
      ],
    ],
    ['an empty form', [['Verksamhet', 'Budget', 'Prognos'], ['Ledning'], ['Bad']]],
    [
      'volumes',
      [
        ['Antal barn', 'Budget', 'Utfall'],
        ['Förskola', 120, 118],
        ['Skola', 300, 312],
      ],
    ],
  ])('gives no table and no question: %s', (_, rows) => {
    const { tables, questions } = adopted([{ rows }]);
    expect(tables).toEqual([]);
    expect(questions).toEqual([]);
  });
});
