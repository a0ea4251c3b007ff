import type { MoneyUnit } from '../../figures/money';
import type { Asker } from '../asking/asker';
import { columnLetters } from '../../report/address';
import { roleQuestion, sideQuestion, varianceQuestion } from '../asking/moneyQuestions';
import type { FrameColumn } from '../grid/frame';
import type { Side } from '../proposal/adoption';
import type { MoneyTable } from './moneyTable';
import type { MoneyField, OpenRole, RoleTime } from './roles';
import { sideReadings, type SideReading } from './sideReadings';
import { usualSign, varianceSign } from './signs';

/** What every table of amounts is read with. */
export interface MoneyContext {
  readonly asker: Asker;
  readonly time: RoleTime;
  /** What the table is written in, and what the report is; null for what is not known. */
  readonly unit: MoneyUnit | null;
  readonly reportUnit: MoneyUnit | null;
  readonly dash: 'zero' | 'missing' | null;
}

/** A side of a table after answers. */
export interface ChosenSide {
  readonly reading: SideReading;
  /** Null while it is asked what the rows are. */
  readonly side: Side | null;
  readonly isNet: boolean;
  readonly sign: 1 | -1;
  readonly varianceSign: 1 | -1;
  readonly columns: ReadonlyMap<MoneyField, FrameColumn>;
  /** `Bokfört` that is the same outcome as `Prognos`. */
  readonly sameAsForecast: boolean;
}

/** Asks what the evidence leaves open about a table, and settles the rest. */
export function chosenSides(table: MoneyTable, context: MoneyContext): ChosenSide[] {
  return sideReadings(table, context.time).map((reading) => chosenSide(table, reading, context));
}

function chosenSide(table: MoneyTable, reading: SideReading, { asker }: MoneyContext): ChosenSide {
  const sheet = table.frame.grid.sheet.name;
  const columns = new Map(reading.roles.fields);
  let sameAsForecast = false;
  for (const open of reading.roles.open) {
    const answer = asker.ask(roleQuestion(open, sheet));
    const column = columnAnswered(open, answer);
    if (!column) continue;
    columns.set(open.field, column);
    if (open.reason === 'sameAsForecast') sameAsForecast = true;
  }
  const said =
    reading.side === null
      ? sideAnswered(table, reading, asker)
      : { side: reading.side, isNet: false };
  const sign = reading.side === 'net' ? usualSign(reading.count) : reading.sign;
  const variance = columns.get('variance');
  return {
    reading,
    ...said,
    sign,
    varianceSign: variance
      ? signOfVariance(table, reading, said.side ?? 'cost', sign, variance, columns, asker)
      : 1,
    columns,
    sameAsForecast,
  };
}

function columnAnswered({ candidates }: OpenRole, answer: string | null): FrameColumn | null {
  const [first] = candidates;
  if (answer === 'yes' || answer === 'use it') return first ?? null;
  return candidates.find(({ column }) => columnLetters(column) === answer) ?? null;
}

function sideAnswered(table: MoneyTable, { count }: SideReading, asker: Asker) {
  const answer = asker.ask(sideQuestion(table.frame.grid.sheet.name, count.minus, count.plus));
  if (answer === 'Kostnad (net)') return { side: 'cost' as const, isNet: true };
  if (answer === 'Kostnad') return { side: 'cost' as const, isNet: false };
  return { side: answer === 'Intäkt' ? ('revenue' as const) : null, isNet: false };
}

function signOfVariance(
  { frame, step }: MoneyTable,
  { roles, lines, side: key }: SideReading,
  side: Side,
  sign: 1 | -1,
  column: FrameColumn,
  columns: Map<MoneyField, FrameColumn>,
  asker: Asker,
): 1 | -1 {
  const known = varianceSign(roles.fit, key, side, sign);
  if (known !== null) return known;
  const isNought = lines.every(
    ({ line }) => Math.abs(line.amounts.get(column.column) ?? 0) < step / 2,
  );
  if (isNought) return 1;
  // Another side's rows may tell how the column is counted.
  const other = [...(roles.fit?.signs ?? [])].find(
    ([otherSide, written]) => otherSide !== key && written !== null,
  );
  if (other && !roles.fit?.torn.includes(key)) return 1;
  const answer = asker.ask(varianceQuestion(frame.grid.sheet.name, column));
  if (answer === null || answer === 'leave it') columns.delete('variance');
  return answer === 'plus worse' ? -1 : 1;
}
