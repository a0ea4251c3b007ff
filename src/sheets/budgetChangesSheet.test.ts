import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../rules/testing/book.testing';
import { PlannedSheet } from './testing/sheet.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

const of = (changed: Book) => PlannedSheet.of('budgetandringar', changed);

test('Bilaga 9 Budgetändringar says that the case has none', () => {
  const sheet = of(book);
  expect(sheet.value('A1')).toBe('Bilaga 9. Budget- och omslutningsförändringar');
  expect(sheet.values(5, sheet.plan.rows.length, 6)).toEqual([
    ['Inga budget- eller omslutningsförändringar är redovisade.', null, null, null, null, null],
  ]);
});

describe('changes', () => {
  const changed = () => {
    const copy = book.copy();
    for (const [Ärende, Typ, Kostnader, Intäkter] of [
      ['Medel för centralen', 'Budgetjustering', 1.2, 0],
      ['Fler uppdrag', 'Omslutningsförändring', 3.1, 3.1],
      ['Sänkt hyra', 'budgetjustering', -0.4, 0],
    ] as const) {
      copy.add('Budgetjusteringar', { Ärende, Typ, Kostnader, Intäkter });
    }
    return copy;
  };

  test('come with their net', () => {
    expect(of(changed()).values(5, 7, 5)).toEqual([
      ['Medel för centralen', 'Budgetjustering', 1.2, 0, -1.2],
      ['Fler uppdrag', 'Omslutningsförändring', 3.1, 3.1, 0],
      ['Sänkt hyra', 'Budgetjustering', -0.4, 0, 0.4],
    ]);
  });

  test('are added up by type', () => {
    const sheet = of(changed());
    expect(sheet.values(11, 13, 5)).toEqual([
      ['Budgetjustering', 2, 0.8, 0, -0.8],
      ['Omslutningsförändring', 1, 3.1, 3.1, 0],
      ['Summa', 3, 3.9, 3.1, -0.8],
    ]);
    expect(sheet.formula('C11')).toBe(
      'IF(COUNTIFS(B5:B7,"Budgetjustering",C5:C7,"–")=0,ROUND(SUMIFS(C5:C7,B5:B7,"Budgetjustering"),1),"–")',
    );
  });

  test('an amount that is missing leaves its type without a total', () => {
    const lacking = changed().set('Budgetjusteringar|Fler uppdrag|Kostnader', null);
    expect(of(lacking).values(11, 13, 5)).toEqual([
      ['Budgetjustering', 2, 0.8, 0, -0.8],
      ['Omslutningsförändring', 1, null, 3.1, null],
      ['Summa', 3, null, 3.1, null],
    ]);
  });
});
