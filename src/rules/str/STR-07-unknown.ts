import type { StructureFault } from '../../report/structureFault';
import { type Outcome, rule } from '../rule';
import { headerKey, pointing } from './headerCell';

export const str07 = rule(
  {
    id: 'STR-07',
    severity: 'info',
    tables: [],
    title: { sv: 'Okänd tabell eller kolumn', en: 'An unknown table or column' },
    explanation: {
      sv: 'Tertial läser inte tabellen eller kolumnen, och ändrar den inte. En kopierad tabell får ett nytt namn av Excel och är också okänd.',
      en: 'Tertial neither reads nor changes the table or column. Excel gives a copied table a new name, so it is unknown too.',
    },
    example: {
      sv: 'Tabellen Driftbudget2 är en kopia av Driftbudget och läses inte.',
      en: 'The table Driftbudget2 is a copy of Driftbudget and is not read.',
    },
  },
  ({ report }) =>
    report.structure.flatMap((fault): Outcome[] => {
      if (fault.kind === 'unknownTable') return [unknownTable(fault)];
      return fault.kind === 'unknownColumn' ? [unknownColumn(fault)] : [];
    }),
);

type FaultOf<Kind> = Extract<StructureFault, { kind: Kind }>;

function unknownTable({ name, sheet, address, copyOf }: FaultOf<'unknownTable'>): Outcome {
  const cell = { sheet, address, key: headerKey(name, ''), role: 'reported' as const };
  const message =
    copyOf === null
      ? {
          sv: `Tabellen ${name} är okänd och läses inte.`,
          en: `The table ${name} is unknown and not read.`,
        }
      : {
          sv: `Tabellen ${name} ser ut som en kopia av ${copyOf} och läses inte.`,
          en: `The table ${name} looks like a copy of ${copyOf} and is not read.`,
        };
  return pointing('info', message, cell);
}

function unknownColumn({ table, header, address, repeats }: FaultOf<'unknownColumn'>): Outcome {
  const key = headerKey(table.name, header);
  const cell = { sheet: table.sheet, address, key, role: 'reported' as const };
  const message =
    repeats === null
      ? {
          sv: `Kolumnen ”${header}” i ${table.name} är okänd och läses inte.`,
          en: `The column “${header}” in ${table.name} is unknown and not read.`,
        }
      : {
          sv: `Kolumnen ”${header}” i ${table.name} läses inte: en annan kolumn står redan för ${repeats}.`,
          en: `The column “${header}” in ${table.name} is not read: another column stands for ${repeats} already.`,
        };
  return pointing('info', message, cell);
}
