import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../testing/book.testing';
import { indexGoals } from './goalIndex';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

/** Everything that hangs on a goal, by ids. */
function hangingOn(book: Book, id: string) {
  const report = book.report();
  const index = indexGoals(report);
  const goal = report.goals.rows.find((row) => row.id.value === id)!;
  return {
    children: index.childrenOf(goal).map((child) => child.id.value),
    indicators: index.indicatorsOf(goal).map((row) => row.id.value),
    activities: index.activitiesOf(goal).map((row) => row.id.value),
  };
}

describe('what hangs on a goal', () => {
  test('its goals, indicators and activities, in the order of the report', () => {
    expect(hangingOn(example, 'KF1.1')).toEqual({
      children: ['NM1.1-1'],
      indicators: ['IND-01', 'IND-02', 'IND-03', 'IND-04'],
      activities: [],
    });
    expect(hangingOn(example, 'NM1.1-1').activities).toEqual(['A01', 'A02', 'A03']);
    expect(hangingOn(example, 'IM1').children).toEqual(expect.arrayContaining(['KF1.1', 'KF1.5']));
  });

  test('is found by its name in other letters, with spaces', () => {
    const book = example.copy().set('Aktiviteter|A01|Mål-id', ' kf1.1 ');
    expect(hangingOn(book, 'KF1.1').activities).toContain('A01');
  });

  test('hangs on the first of two goals with one id', () => {
    const book = example.copy().add('Mål', { 'Mål-id': 'KF1.1', Nivå: 'KF-mål', Mål: 'En till' });
    const report = book.report();
    const index = indexGoals(report);
    const [first, second] = report.goals.rows.filter(({ id }) => id.value === 'KF1.1');
    expect(index.named(second!.id)).toBe(first);
    expect(index.indicatorsOf(first!)).not.toEqual([]);
    expect(index.indicatorsOf(second!)).toEqual([]);
  });

  test('hangs on no goal without an id, though nothing is named there either', () => {
    const report = example
      .copy()
      .set('Mål|KF1.1|Mål-id', null)
      .set('Aktiviteter|A01|Mål-id', null)
      .report();
    const { named, activitiesOf } = indexGoals(report);
    const [goal] = report.goals.rows.filter(({ id }) => id.value === null);
    expect(named(report.activities.rows[0]!.goalId)).toBeUndefined();
    expect(activitiesOf(goal!)).toEqual([]);
  });

  test('is nothing for a goal that nothing names', () => {
    const book = example.copy().add('Mål', { 'Mål-id': 'NM9', Nivå: 'Nämndmål', Mål: 'Ett nytt' });
    expect(hangingOn(book, 'NM9')).toEqual({ children: [], indicators: [], activities: [] });
  });
});

describe('a row whose goal can not be told', () => {
  const unreadableIn = (book: Book) => {
    const index = indexGoals(book.report());
    const all = [index.unreadableParent, index.unreadableIndicator, index.unreadableActivity];
    return all.map((unreadable) => unreadable && unreadable.lack);
  };

  test('there is none in the case: that a top goal stands under nothing is an answer', () => {
    expect(unreadableIn(example)).toEqual([null, null, null]);
    expect(indexGoals(example.report()).orphans).toEqual([]);
  });

  test('may belong to any goal; the first of them is named', () => {
    const book = example
      .copy()
      .set('Aktiviteter|A02|Mål-id', { error: '#REF!' })
      .set('Aktiviteter|A03|Mål-id', null);
    const [goal, indicator, activity] = unreadableIn(book);
    expect([goal, indicator]).toEqual([null, null]);
    expect(activity).toEqual({
      sv: 'Mål-id i Aktiviteter (Aktiviteter!B6) kan inte läsas, så raden kan höra hit.',
      en: "Mål-id in Aktiviteter (Aktiviteter!B6) can't be read, so the row may belong here.",
    });
  });

  test('among the goals and the indicators too, also where the cell is blank', () => {
    const [key] = example.report().indicators.rows.map(({ source }) => source.key);
    const book = example
      .copy()
      .set('Mål|KF1.1|Överordnat mål', { error: '#N/A' })
      .set(`Indikatorer|${key}|Mål-id`, { error: '#REF!' });
    const [goal, indicator, activity] = unreadableIn(book);
    expect(unreadableIn(example.copy().set('Aktiviteter|A01|Mål-id', null))[2]?.sv).toMatch(
      /^Mål-id i Aktiviteter \(Aktiviteter!B5\)/,
    );
    expect(goal?.sv).toMatch(/^Överordnat mål i Mål \(Mål!C\d+\) kan inte läsas/);
    expect(indicator?.sv).toMatch(/^Mål-id i Indikatorer \(Indikatorer!B5\) kan inte läsas/);
    expect(activity).toBeNull();
  });

  test('a name that leads nowhere makes an orphan of a goal, and stops nothing else', () => {
    const book = example
      .copy()
      .set('Mål|KF1.1|Överordnat mål', 'IM9')
      .set('Aktiviteter|A01|Mål-id', 'NM9');
    expect(unreadableIn(book)).toEqual([null, null, null]);
    expect(indexGoals(book.report()).orphans.map(({ id }) => id.value)).toEqual(['KF1.1']);
  });
});
