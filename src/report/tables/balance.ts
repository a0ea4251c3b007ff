import { balanceMoney, key, text, word, yesNo } from '../column';
import { table } from '../table';

export const balance = table({
  name: 'Balansräkning',
  title: 'Balansräkning',
  description: 'Tillgångar, skulder och eget kapital på rapportdagen.',
  required: true,
  key: ['post'],
  isKeyUnique: true,
  columns: {
    post: key('Post', 'Postens namn.', { required: true, width: 46 }),
    side: word(
      'Sida',
      { Tillgångar: 'assets', 'Skulder och eget kapital': 'liabilitiesAndEquity' },
      'Tillgångar eller Skulder och eget kapital.',
      { required: true, width: 26 },
    ),
    parent: text('Överordnad post', 'Posten som raden ingår i.', { width: 30 }),
    amount: balanceMoney('Belopp', 'Belopp på rapportdagen.', {
      required: true,
      width: 18,
      said: { sv: 'beloppet', en: 'the amount' },
    }),
    change: balanceMoney('Förändring mot föregående år', 'Förändring sedan samma dag förra året.', {
      width: 20,
      lastYear: true,
      anyPeriod: true,
      said: { sv: 'förändringen', en: 'the change' },
    }),
    /** An "of which" row. */
    ofWhich: yesNo('Varav', 'Ja: raden är en del av posten, och syskonen behöver inte ge summan.', {
      width: 10,
    }),
  },
});
