import { describe, expect, test } from '@jest/globals';
import { CATALOGUE } from './catalogue';
import { DECISION, FULL, PROFILES, QUICK } from './profile';

const rulesIn = ({ includes }: typeof QUICK): string[] =>
  CATALOGUE.filter(includes).map(({ id }) => id);

describe('the quick profile', () => {
  const rules = rulesIn(QUICK);

  test('has the rules of structure, and the sums that must be right', () => {
    expect(rules).toEqual(
      expect.arrayContaining(['STR-01', 'STR-07', 'MET-02', 'BUD-01', 'FND-01', 'BAL-02']),
    );
  });

  test('leaves out what is no error among the sums, and everything about goals', () => {
    const severityOf = (id: string) => CATALOGUE.find((rule) => rule.id === id)?.severity;
    const sums = rules.filter((id) => /^(?:BUD|FND|BAL)/.test(id));
    expect([...new Set(sums.map(severityOf))]).toEqual(['error']);
    expect(rules).not.toContain('BUD-07');
    expect(rules.filter((id) => !/^(?:STR|MET|BUD|FND|BAL)/.test(id))).toEqual([]);
  });
});

test('the others have every rule', () => {
  const all = CATALOGUE.map(({ id }) => id);
  expect(rulesIn(FULL)).toEqual(all);
  expect(rulesIn(DECISION)).toEqual(all);
});

test('what a reader is told about them', () => {
  expect(
    PROFILES.map(({ id, name, description, isStrict }) => ({ id, name, description, isStrict })),
  ).toEqual([
    {
      id: 'quick',
      name: { sv: 'Snabb', en: 'Quick' },
      description: {
        sv: 'Bara tabellernas uppbyggnad och beräkningarna prövas.',
        en: 'Only the structure of the tables and the arithmetic are checked.',
      },
      isStrict: false,
    },
    {
      id: 'full',
      name: { sv: 'Fullständig', en: 'Full' },
      description: { sv: 'Alla regler prövas.', en: 'Every rule is checked.' },
      isStrict: false,
    },
    {
      id: 'decision',
      name: { sv: 'Inför beslut', en: 'Before decision' },
      description: {
        sv: 'Alla regler prövas, och varningar utan godkännande räknas som fel.',
        en: 'Every rule is checked, and warnings without a waiver count as errors.',
      },
      isStrict: true,
    },
  ]);
});
