import { expect, test } from '@jest/globals';
import { bud10 } from '../bud/BUD-10-uncommented';
import { inv01 } from '../inv/INV-01-uncommented';
import { unreadableThreshold } from './unreadableThreshold';

test('of a rule with one threshold', () => {
  expect(unreadableThreshold(inv01)).toEqual({
    kind: 'notTestable',
    reason: {
      sv: 'Gränsen för INV-01 i Rapport kan inte läsas.',
      en: "The threshold of INV-01 in Rapport can't be read.",
    },
  });
});

test('of a rule with two, it says how to name the one that is meant', () => {
  expect(unreadableThreshold(bud10)).toEqual({
    kind: 'notTestable',
    reason: {
      sv: 'Gränsen för BUD-10 i Rapport kan inte läsas: skriv ”BUD-10 andel” med en andel eller ”BUD-10 belopp” med ett belopp.',
      en: "The threshold of BUD-10 in Rapport can't be read: write “BUD-10 andel” with a share or “BUD-10 belopp” with an amount.",
    },
  });
});
