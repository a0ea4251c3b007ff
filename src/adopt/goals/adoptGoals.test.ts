import { describe, expect, it } from '@jest/globals';
import { adopt } from '../adopt';
import type { Answers } from '../asking/question';
import { gridWorkbook, type SheetSketch } from '../grid/gridWorkbook.testing';
import { adoptionJson } from '../proposal/adoptionJson';

interface Json {
  readonly questions: readonly { readonly about: string }[];
  readonly adopted: Record<string, { readonly columns: string[]; readonly rows: unknown[][] }>;
}

const adopted = (sheet: SheetSketch, answers: Answers = {}): Json =>
  adoptionJson(adopt(gridWorkbook([sheet]), answers), 'sv') as Json;

const MERGED: SheetSketch = {
  name: 'Mål',
  rows: [
    ['Kulturnämnden'],
    ['Mål', 'Indikator', 'Utfall\n2023', 'Utfall\nT1 2024', 'Mål', 'Bedömning'],
    ['Fler besöker', 'Besök per invånare', 3, 4, 'minst 4', 'Uppfylls helt'],
    [null, 'Nöjda besökare', '81%', '84 %', '≥ 80 %', null],
    [
      'Huset är helt',
      'Andel lokaler i gott skick',
      { value: 0.5, format: '0%' },
      { value: 0.525, format: '0.0%' },
      '60%',
      'Nja',
    ],
    [null, 'Elanvändning', '31,2 kWh/m2', '29,8 kWh/m2', 'högst 30 kWh/m2', null],
  ],
  merged: ['A3:A4', 'F3:F4', 'A5:A6', 'F5:F6'],
};

describe('goals in merged cells beside their indicators', () => {
  it('are asked what no cell says', () => {
    const { questions, adopted: tables } = adopted(MERGED);
    expect(questions.map(({ about }) => about)).toEqual(['Riktning', 'Nivå', 'Nja']);
    expect(tables.Mål?.rows).toEqual([
      [null, 'Fler besöker', 'Uppfylls helt'],
      [null, 'Huset är helt', null],
    ]);
  });

  it('are read with their values as shown, and the side of a target as its direction', () => {
    const { questions, adopted: tables } = adopted(MERGED, {
      nivå: 'Nämndmål',
      Nja: 'Uppfylls inte',
      Riktning: 'Högre är bättre',
    });
    expect(questions).toEqual([]);
    expect(tables.Indikatorer).toEqual({
      columns: [
        'Indikator',
        'Periodens utfall',
        'Periodens utfall föregående år',
        'Årsmål',
        'Riktning',
      ],
      rows: [
        ['Besök per invånare', 4, 3, 4, 'Högre är bättre'],
        ['Nöjda besökare', '84 %', '81 %', '80 %', 'Högre är bättre'],
        ['Andel lokaler i gott skick', '52,5 %', '50 %', '60 %', 'Högre är bättre'],
        ['Elanvändning', '29,8 kWh/m2', '31,2 kWh/m2', '30 kWh/m2', 'Högst'],
      ],
    });
    expect(tables.Mål?.rows[1]).toEqual(['Nämndmål', 'Huset är helt', 'Uppfylls inte']);
  });
});

describe('goals as heading rows', () => {
  it('hold the activities beneath them', () => {
    const { adopted: tables, questions } = adopted({
      rows: [
        ['Kulturnämnden, tertialrapport 2 2024'],
        ['Aktivitet', 'Startdatum', 'Slutdatum', 'Status'],
        ['Nämndmål: Fler besöker'],
        ['Öppna på söndagar', '2024-01-01', { value: 45657, format: 'yyyy-mm-dd' }, 'pågår'],
        ['Nämndmål: Huset är helt'],
        ['Laga taket', '2024-03-01', '2024-10-31', 'Klar'],
      ],
    });
    expect(questions).toEqual([]);
    expect(tables.Aktiviteter?.rows).toEqual([
      ['Öppna på söndagar', '2024-01-01', '2024-12-31', 'Pågår'],
      ['Laga taket', '2024-03-01', '2024-10-31', 'Klar'],
    ]);
    expect(tables.Mål?.rows).toEqual([
      ['Nämndmål', 'Fler besöker'],
      ['Nämndmål', 'Huset är helt'],
    ]);
  });
});
