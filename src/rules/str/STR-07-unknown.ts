import { type Bilingual, inBoth } from '../../language/bilingual';
import type { Datum } from '../../report/datum';
import type { StructureFault } from '../../report/structureFault';
import type { Context } from '../context';
import { type Outcome, rule } from '../rule';
import { found } from '../tested';
import { headerKey, pointing } from './headerCell';
import { thresholdFault } from './thresholdFault';

export const str07 = rule(
  {
    id: 'STR-07',
    severity: 'info',
    tables: [],
    title: {
      sv: 'Okänd tabell, kolumn eller inställning',
      en: 'An unknown table, column or setting',
    },
    explanation: {
      sv: 'Tertial läser inte tabellen eller kolumnen, och ändrar den inte. En kopierad tabell får ett nytt namn av Excel och är också okänd. En rad i Rapport som nämner en regel som inte finns, eller som inte har någon gräns, ändrar ingenting.',
      en: 'Tertial neither reads nor changes the table or column. Excel gives a copied table a new name, so it is unknown too. A row of Rapport that names a rule which does not exist, or has no threshold, changes nothing.',
    },
    example: {
      sv: 'Tabellen Driftbudget2 är en kopia av Driftbudget och läses inte.',
      en: 'The table Driftbudget2 is a copy of Driftbudget and is not read.',
    },
  },
  (context) => [
    ...context.report.structure.flatMap((fault): Outcome[] => {
      return fault.kind === 'unknownTable' ? [unknownTable(fault)] : [];
    }),
    ...unknownColumns(context.report.structure),
    ...idleSettings(context),
  ],
);

/** Rows of `Rapport` that change nothing. */
function idleSettings(context: Context): Outcome[] {
  const { thresholds, unknown } = context.report.heading;
  const idle = thresholds.flatMap((setting): Outcome[] => {
    const fault = thresholdFault(context, setting);
    if (!fault || fault.kind === 'misfit') return [];
    const { rule: id, name, value } = setting;
    const why =
      fault.kind === 'noRule'
        ? { sv: `det finns ingen regel ${id}`, en: `there is no rule ${id}` }
        : { sv: `regeln ${id} har ingen gräns`, en: `the rule ${id} has no threshold` };
    return [idleSetting(name, value, why)];
  });
  const why = { sv: 'Tertial känner inte till den', en: 'Tertial does not know it' };
  return [...idle, ...unknown.map((name) => idleSetting(name.value ?? '', name, why))];
}

const idleSetting = (name: string, reported: Datum<unknown>, why: Bilingual): Outcome =>
  found({
    severity: 'info',
    message: inBoth((language) =>
      language === 'sv'
        ? `Raden ”${name}” i Rapport ändrar ingenting: ${why.sv}.`
        : `The row “${name}” of Rapport changes nothing: ${why.en}.`,
    ),
    reported,
  });

type FaultOf<Kind> = Extract<StructureFault, { kind: Kind }>;

function unknownTable({ name, sheet, address, copyOf }: FaultOf<'unknownTable'>): Outcome {
  const cell = { sheet, address, key: headerKey(name, ''), role: 'reported' as const };
  const message =
    copyOf === null
      ? {
          sv: `Tabellen ${name} är okänd och läses inte.`,
          en: `The table ${name} is unknown and is not read.`,
        }
      : {
          sv: `Tabellen ${name} ser ut som en kopia av ${copyOf} och läses inte.`,
          en: `The table ${name} looks like a copy of ${copyOf} and is not read.`,
        };
  return pointing('info', message, cell);
}

/** More unknown columns than this in one table are told of together: a table may span the sheet. */
const MOST_COLUMNS = 20;

function unknownColumns(structure: readonly StructureFault[]): Outcome[] {
  const byTable = new Map<string, FaultOf<'unknownColumn'>[]>();
  for (const fault of structure) {
    if (fault.kind !== 'unknownColumn') continue;
    const others = byTable.get(fault.table.name);
    if (others) others.push(fault);
    else byTable.set(fault.table.name, [fault]);
  }
  return [...byTable.values()].flatMap((faults) =>
    faults.length > MOST_COLUMNS ? manyColumns(faults) : faults.map(unknownColumn),
  );
}

function manyColumns(faults: readonly FaultOf<'unknownColumn'>[]): Outcome[] {
  const [first] = faults;
  if (!first) return [];
  const { table, address } = first;
  const cell = {
    sheet: table.sheet,
    address,
    key: headerKey(table.name, ''),
    role: 'reported' as const,
  };
  return [
    pointing(
      'info',
      {
        sv: `${faults.length} kolumner i ${table.name} är okända och läses inte: den första är ${address}.`,
        en: `${faults.length} columns in ${table.name} are unknown and are not read: the first is ${address}.`,
      },
      cell,
    ),
  ];
}

function unknownColumn({ table, header, address, repeats }: FaultOf<'unknownColumn'>): Outcome {
  const key = headerKey(table.name, header);
  const cell = { sheet: table.sheet, address, key, role: 'reported' as const };
  const message =
    repeats === null
      ? {
          sv: `Kolumnen ”${header}” i ${table.name} är okänd och läses inte.`,
          en: `The column “${header}” in ${table.name} is unknown and is not read.`,
        }
      : {
          sv: `Kolumnen ”${header}” i ${table.name} läses inte: en annan kolumn står redan för ${repeats}.`,
          en: `The column “${header}” in ${table.name} is not read: another column already stands for ${repeats}.`,
        };
  return pointing('info', message, cell);
}
