import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, foldText, removeInvisible } from './cleanText';

describe('cleanText', () => {
  it.each([
    ['Bokfört', 'Bokfört'],
    ['  Budget   2020 ', 'Budget 2020'],
    ['4\u00A0000\u202F000\u2009ton', '4 000 000 ton'],
    ['Budget\r\navvikelse\t2020', 'Budget avvikelse 2020'],
    ['Resultat\u00ADdisposition', 'Resultatdisposition'],
    ['\uFEFFNämnd\u200B\u2060', 'Nämnd'],
    ['Na\u0308mnd', 'Nämnd'],
    ['a\u00AD\u030A', 'å'],
    [' \u00A0\n', ''],
  ])('%j reads %j', (written, read) => {
    expect(cleanText(written)).toBe(read);
  });

  it('gives what the steps give one by one, also where it sees that nothing needs doing', () => {
    const letters = fc.constantFrom(...'aÅé \u00A0\u00AD\u0301\u0308\u02FF\u0300\t€ﬁ');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 8 }), (text) => {
        const visible = removeInvisible(text).normalize('NFC');
        expect(cleanText(text)).toBe(visible.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('foldText', () => {
  it.each([
    ['UPPFYLLS\nHelt', 'uppfylls helt'],
    ['ÅÄÖ', 'åäö'],
  ])('%j compares as %j', (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });
});
