import { afterEach, describe, expect, test } from '@jest/globals';
import { PLATFORMS } from '../../../workbench/host/protocol/platform';
import type { Started } from '../../../workbench/host/runner/startHost';
import { requirementSets } from '../../../workbench/host/transport/requirementSets';
import { startExcel } from '../excel.testing';
import { readStartup, setStartup } from './startup';

let excel: Started;
afterEach(async () => {
  await excel.idle();
  excel.close();
});

describe.each(PLATFORMS)('on %s', (platform) => {
  test('the add-in loads with the workbook when it is asked to, until it is taken back', async () => {
    excel = await startExcel({ platform });
    expect(await readStartup()).toEqual({ ok: true, value: 'none' });
    expect(await setStartup('load')).toEqual({ ok: true, value: 'load' });
    expect(excel.host.runtime.startState).toBe('Background');
    expect(await readStartup()).toEqual({ ok: true, value: 'load' });
    expect(await setStartup('none')).toEqual({ ok: true, value: 'none' });
    expect(await readStartup()).toEqual({ ok: true, value: 'none' });
  });
});

test('where Excel has no such setting, it says so', async () => {
  const sets = Object.entries(requirementSets('win')).filter(([set]) => set !== 'SharedRuntime');
  excel = await startExcel({ surroundings: { requirementSets: Object.fromEntries(sets) } });
  expect(await readStartup()).toEqual({ ok: true, value: null });
  expect(await setStartup('load')).toMatchObject({ ok: false, fault: { kind: 'notSupported' } });
});

test('a refusal of Excel is a value', async () => {
  excel = await startExcel();
  const refuse = () => Promise.reject(new Error('refused'));
  Object.assign(excel.Office.addin, { getStartupBehavior: refuse, setStartupBehavior: refuse });
  const refused = { ok: false, fault: { kind: 'other', detail: 'refused' } };
  expect(await readStartup()).toEqual(refused);
  expect(await setStartup('load')).toEqual(refused);
});
