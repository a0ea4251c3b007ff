import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import { MemoryWorkbook } from '../memoryWorkbook.testing';
import { Checker } from './checker';
import { checkPhase } from './checkState';
import { checkWorkbook } from './checkWorkbook';

const CLOSING_FUND = 'Summering|Utgående resultatfond|Avvikelse';

let example: Book;
let workbook: MemoryWorkbook;
let checker: Checker;

beforeAll(async () => {
  example = await Book.example();
});

beforeEach(() => {
  jest.useFakeTimers();
  workbook = new MemoryWorkbook(example.raw());
  checker = new Checker(workbook, () => Promise.resolve(checkWorkbook));
});

const errors = () =>
  checker.state.shown?.content?.result.findings.filter(({ severity }) => severity === 'error')
    .length;
const mended = () => example.copy().set(CLOSING_FUND, -1.3);
const mend = () => workbook.replace(mended().raw());
/** How many errors the rules find in a book by themselves. */
const errorsIn = (book: Book) =>
  book.check().findings.filter(({ severity }) => severity === 'error').length;
const still = () => jest.advanceTimersByTimeAsync(1000);

test('shows what the rules find', async () => {
  await checker.check();
  expect(errors()).toBe(errorsIn(example));
});

test('says what it does meanwhile', async () => {
  const activities: string[] = [];
  checker.subscribe(() => activities.push(checker.state.activity));
  await checker.check();
  expect(activities).toEqual(['reading', 'checking', 'idle']);
});

describe('when cells change', () => {
  beforeEach(() => checker.check());

  test('checks again by itself, once they are still', async () => {
    mend();
    await jest.advanceTimersByTimeAsync(400);
    mend();
    await jest.advanceTimersByTimeAsync(400);
    expect(errors()).toBe(errorsIn(example));
    await still();
    expect(errors()).toBe(errorsIn(mended()));
  });

  test('looks again when a cell is selected, since a choice may raise no event', async () => {
    workbook.replaceSilently(mended().raw());
    await still();
    expect(errors()).toBe(errorsIn(mended()));
    expect(checker.state.isStale).toBe(false);
  });

  test('looks again and says nothing when that can not be read, nor when it is paused', async () => {
    workbook.fail('read', 'cellEditMode');
    checker.lookAgain();
    await still();
    expect(checker.state).toMatchObject({ activity: 'idle', fault: null, isStale: false });
    checker.pause();
    workbook.replaceSilently(mended().raw());
    await still();
    expect(errors()).toBe(errorsIn(example));
    expect(checker.state.isStale).toBe(false);
  });

  test('paused, it waits, and says that the list is old', async () => {
    checker.pause();
    mend();
    await still();
    expect([errors(), checker.state.isStale]).toEqual([errorsIn(example), true]);
    checker.resume();
    await still();
    expect([errors(), checker.state.isStale]).toEqual([errorsIn(mended()), false]);
  });

  test('a change while it reads is not missed', async () => {
    let answer = () => {};
    workbook.waitFor('read', () => new Promise((resolve) => (answer = resolve)));
    const checking = checker.check();
    workbook.waitFor('read', () => Promise.resolve());
    mend();
    workbook.replace(example.raw());
    answer();
    await checking;
    expect(checker.state.isStale).toBe(true);
    await still();
    expect(checker.state.isStale).toBe(false);
  });

  test('a failure leaves the list and is told', async () => {
    workbook.fail('read', 'cellEditMode');
    mend();
    await still();
    expect(errors()).toBe(errorsIn(example));
    expect(checker.state.fault?.sv).toContain('klar med en cell');
  });
});

test('a fault of Excel becomes a sentence, and the next try is a new one', async () => {
  workbook.fail('read', 'busy');
  await checker.check();
  expect(checkPhase(checker.state)).toBe('failed');
  expect(checker.state.fault?.sv).toMatch(/^Excel är upptaget/);
  await checker.check();
  expect([checkPhase(checker.state), checker.state.fault]).toEqual(['withFindings', null]);
});

test('rules that can’t be loaded become a sentence', async () => {
  const offline = new Checker(workbook, () => Promise.reject(new Error('Loading chunk 7 failed')));
  await offline.check();
  expect(offline.state.fault?.sv).toContain('Loading chunk 7 failed');
});

test('cancelled, it shows nothing of what comes later', async () => {
  const checking = checker.check();
  checker.cancel();
  await checking;
  expect(checkPhase(checker.state)).toBe('unchecked');
});

test('finds a row of Rapport that numbers a sheet which there is not', async () => {
  const row = { Uppgift: 'Bilagenummer Lokaler', Värde: 3 };
  workbook.replace(example.copy().add('Rapport', row).raw());
  await checker.check();
  const findings = checker.state.shown?.content?.result.findings ?? [];
  expect(findings.map(({ message }) => message.sv)).toContain(
    'Raden ”Bilagenummer Lokaler” i Rapport ändrar ingenting: Tertial känner inte till den.',
  );
});
