import { describe, expect, it } from '@jest/globals';
import { describeFileFault, type FileFault } from './fileFault';

const FAULTS: readonly FileFault[] = [
  { kind: 'missing' },
  { kind: 'isFolder' },
  { kind: 'notPermitted' },
  { kind: 'inUse' },
  { kind: 'notOpened', code: 'EIO' },
  { kind: 'empty' },
  { kind: 'notZip' },
  { kind: 'corruptZip', part: null },
  { kind: 'corruptZip', part: 'xl/workbook.xml' },
  { kind: 'encrypted' },
  { kind: 'oldXls' },
  { kind: 'tooLarge', excess: 'bytes', limit: 1024 ** 3 },
  { kind: 'tooLarge', excess: 'cells', limit: 20_000_000 },
  { kind: 'notWorkbook', found: 'openDocument' },
  { kind: 'damaged', part: 'xl/styles.xml' },
  { kind: 'unexpected', detail: 'Error: oj' },
];

describe('what a person is told', () => {
  it.each(FAULTS)('$kind: one sentence that says what to do', (fault) => {
    const { sv, en } = describeFileFault(fault);
    for (const sentence of [sv, en]) {
      expect(sentence).toMatch(/^[A-ZÅÄÖ][^:]+(?:: )[^:]+\.$|Error: oj/);
    }
  });

  it('names the limit, with a decimal comma and a space that does not break', () => {
    const limit = 1.5 * 1024 ** 3;
    const { sv, en } = describeFileFault({ kind: 'tooLarge', excess: 'bytes', limit });
    expect(sv).toContain('mer än 1,5\u00a0GB uppackat');
    expect(en).toContain('more than 1.5\u00a0GB unpacked');
  });

  it('says smaller limits in megabytes, and others by what they count', () => {
    const tooLarge = (excess: 'bytes' | 'cells', limit: number): string =>
      describeFileFault({ kind: 'tooLarge', excess, limit }).sv;
    expect(tooLarge('bytes', 200 * 1024 ** 2)).toContain('200\u00a0MB');
    expect(tooLarge('cells', 20_000_000)).toContain('20\u00a0000\u00a0000\u00a0celler');
  });

  it('names the part that is damaged', () => {
    expect(describeFileFault({ kind: 'damaged', part: 'xl/styles.xml' }).sv).toBe(
      'Filen är skadad i delen xl/styles.xml: öppna den i Excel, låt Excel reparera den och spara den på nytt.',
    );
  });
});
