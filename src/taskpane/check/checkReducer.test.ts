import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import type { Checked } from './checked';
import { type CheckAction, checkReducer } from './checkReducer';
import { type CheckState, checkPhase, UNCHECKED } from './checkState';
import { checkWorkbook } from './checkWorkbook';

const FAULT = { sv: 'Excel är upptaget.', en: 'Excel is busy.' };

let before: Checked;
let mended: Checked;
let empty: Checked;
let flawless: Checked;

beforeAll(async () => {
  const book = await Book.example();
  before = checkWorkbook(book.raw());
  mended = checkWorkbook(book.copy().set('Summering|Utgående resultatfond|Avvikelse', -1.3).raw());
  empty = checkWorkbook({ ...book.raw(), tables: [] });
  const { content } = before;
  if (!content) throw new Error('The example has tables');
  flawless = { ...before, content: { ...content, result: { ...content.result, findings: [] } } };
});

const after = (...actions: readonly CheckAction[]): CheckState =>
  actions.reduce(checkReducer, UNCHECKED);
const started = (isQuiet = false): CheckAction => ({ type: 'started', isQuiet });
const finished = (run: number, checked: Checked): CheckAction => ({
  type: 'finished',
  run,
  checked,
});

describe('what stands in the place of the list', () => {
  test.each<[string, () => CheckState, ReturnType<typeof checkPhase>]>([
    ['before anybody asks', () => UNCHECKED, 'unchecked'],
    ['while it reads', () => after(started()), 'running'],
    ['while it checks', () => after(started(), { type: 'read', run: 1 }), 'running'],
    ['after a fault', () => after(started(), { type: 'failed', run: 1, fault: FAULT }), 'failed'],
    ['without tables', () => after(started(), finished(1, empty)), 'noTables'],
    ['without findings', () => after(started(), finished(1, flawless)), 'allClear'],
    ['with findings', () => after(started(), finished(1, before)), 'withFindings'],
    [
      'while it checks again unasked',
      () => after(started(), finished(1, before), started(true)),
      'withFindings',
    ],
    [
      'when a check that nobody asked for fails',
      () =>
        after(started(), finished(1, before), started(true), {
          type: 'failed',
          run: 2,
          fault: FAULT,
        }),
      'withFindings',
    ],
    ['after it was cancelled', () => after(started(), { type: 'cancelled' }), 'unchecked'],
  ])('%s', (_, state, phase) => {
    expect(checkPhase(state())).toBe(phase);
  });
});

test('the answer of a cancelled check counts for nothing', () => {
  const cancelled = after(started(), { type: 'cancelled' });
  expect(checkReducer(cancelled, finished(1, before))).toBe(cancelled);
});

test('the answer of an overtaken check counts for nothing', () => {
  const overtaken = after(started(), started());
  expect(checkReducer(overtaken, finished(1, before))).toBe(overtaken);
  expect(checkReducer(overtaken, finished(2, before)).shown).toBe(before);
});

describe('with the focus in the list', () => {
  const reading = () =>
    after(started(), finished(1, before), { type: 'listEntered' }, started(true));

  test('new results are kept back, and shown when the focus leaves', () => {
    const held = checkReducer(reading(), finished(2, mended));
    expect([held.shown, held.held]).toEqual([before, mended]);
    const left = checkReducer(held, { type: 'listLeft' });
    expect([left.shown, left.held]).toEqual([mended, null]);
  });

  test('or when they are asked for', () => {
    const held = checkReducer(reading(), finished(2, mended));
    expect(checkReducer(held, { type: 'heldShown' }).shown).toBe(mended);
  });

  test('results with the same findings are shown at once: nothing moves', () => {
    const again: Checked = { ...before };
    expect(checkReducer(reading(), finished(2, again)).shown).toBe(again);
  });

  test('a check that was asked for is shown at once', () => {
    const asked = after(started(), finished(1, before), { type: 'listEntered' }, started());
    expect(checkReducer(asked, finished(2, mended)).shown).toBe(mended);
  });

  test('the newest of several results is kept', () => {
    const twice = [finished(2, mended), started(true), finished(3, flawless)];
    expect(twice.reduce(checkReducer, reading()).held).toBe(flawless);
  });
});

test('a change while it checks makes the result stale', () => {
  const state = after(started(), { type: 'cellsChanged' }, finished(1, before));
  expect([state.isStale, state.shown]).toEqual([true, before]);
  expect(checkReducer(state, started(true)).isStale).toBe(false);
});
