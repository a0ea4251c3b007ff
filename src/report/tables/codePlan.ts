import { key, text } from '../column';
import { table } from '../table';

/** Which accounts and objects of the ledger go to which row of the report. */
export const codePlan = table({
  name: 'Kodplan',
  title: 'Kodplan',
  description: 'Vilka konton och objekt i huvudboken som hör till vilken rad i rapporten.',
  required: false,
  key: ['account', 'object', 'table'],
  columns: {
    account: key('Konto', 'Ett konto (4010), ett intervall (40-49) eller en början (40*).', {
      required: true,
      width: 14,
    }),
    object: text(
      'Objekt',
      'Tomt för alla, annars kostnadsställe eller projekt: 2120, 21*, 6:P77, flera med +.',
      { width: 16 },
    ),
    table: text('Tabell', 'Tabellen som beloppet hör till, till exempel Verksamheter.', {
      required: true,
      width: 18,
    }),
    row: text(
      'Rad',
      'Radens nyckel: Badhus|Kostnad eller Badhus; i andra tabeller posten. * är objektets namn.',
      { required: true, width: 40 },
    ),
    column: text('Kolumn', 'Tomt för alla kolumner som huvudboken har.', { width: 18 }),
    sign: text('Tecken', 'Tomt för radens eget; + räknar debet som plus, - kredit.', {
      width: 10,
    }),
  },
});
