import { linearRule, plus } from '../relation';
import { isOfWhich, parents } from './balanceTree';

export const bal02 = linearRule(
  {
    id: 'BAL-02',
    severity: 'error',
    tables: ['Balansräkning'],
    title: { sv: 'Posten är inte summan av sina delar', en: 'A post is not the sum of its parts' },
    explanation: {
      sv: 'En post i balansräkningen är summan av posterna direkt under den, om de inte är varav-rader. Någon av delarna eller posten själv är fel.',
      en: 'A post of the balance sheet is the sum of the posts directly beneath it, unless they are of-which rows. One of the parts or the post itself is wrong.',
    },
    example: {
      sv: 'Delarna ger 64 989 329 kr men Omsättningstillgångar är 64 989 339 kr.',
      en: 'The parts give 64,989,329 kr but current assets are 64,989,339 kr.',
    },
  },
  (context) =>
    parents(context)
      .filter((node) => !isOfWhich(node))
      .map(({ row, children, lack }) => ({
        label: row.source.key,
        total: lack ?? row.amount,
        parts: children.map((child) => plus(child.amount)),
        exactness: 'rounded',
      })),
);
