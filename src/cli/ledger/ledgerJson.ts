import { toNumber, type Decimal } from '../../figures/decimal';
import type { Language } from '../../language/bilingual';
import type { Question } from '../../language/question';
import { VERSION } from '../../language/version';
import type { Month } from '../../ledger/ledger';
import { readablePath } from '../../xlsx/disk/diskPath';
import { jsonWithoutCommands } from '../output/guarded';
import type { LedgerResult } from './ledgerResult';

/** The results for other programs: an object for one file, an array for several. */
export function ledgerJson(results: readonly LedgerResult[], language: Language): string {
  const objects = results.map((result) => jsonOf(result, language));
  const json = JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2);
  return `${jsonWithoutCommands(json)}\n`;
}

function jsonOf(result: LedgerResult, language: Language): object {
  if (result.kind === 'failed') {
    const { file, sentence } = result;
    return { tertial: VERSION, file: readablePath(file), error: sentence[language] };
  }
  const { ledger, reach, taken, rows } = result;
  return {
    tertial: VERSION,
    file: readablePath(ledger.file),
    kind: ledger.kind,
    encoding: ledger.encoding,
    dialect: ledger.dialect,
    budgetDialect: ledger.budgetDialect,
    unit: ledger.unit,
    organisation: ledger.organisation,
    through: reach.through && monthText(reach.through),
    rows: rows.map(({ area, kind, amounts }) => ({
      Verksamhetsområde: area,
      Slag: kind,
      Budget: numberOf(amounts.Budget),
      Bokfört: numberOf(amounts.Bokfört),
      'Bokslut föregående år': numberOf(amounts['Bokslut föregående år']),
    })),
    others: taken.cells
      .filter(({ table }) => table !== 'Verksamheter')
      .map(({ table, row, column, amount }) => ({ table, row, column, amount: toNumber(amount) })),
    unmapped: taken.unmapped.map(({ account, objects, column, side, amount }) => ({
      account,
      objects,
      amount: toNumber(amount),
      column,
      Slag: side === 'cost' ? 'Kostnad' : 'Intäkt',
    })),
    total: {
      Budget: numberOf(taken.total.Budget),
      Bokfört: numberOf(taken.total.Bokfört),
      'Bokslut föregående år': numberOf(taken.total['Bokslut föregående år']),
    },
    notes: ledger.notes.map(({ line, weight, text }) => ({ line, text: text[language], weight })),
    questions: ledger.questions.map((question) => jsonQuestion(question, language)),
  };
}

/** A question as `adopt` puts it too. */
const jsonQuestion = ({ id, about, text, alternatives }: Question, language: Language): object => ({
  id,
  about,
  text: text[language],
  alternatives: alternatives.map((one) => ({
    id: one.id,
    text: one.text[language],
    evidence: one.evidence.map((evidence) => evidence[language]),
    effect: one.effect[language],
  })),
});

const numberOf = (value: Decimal | null): number | null =>
  value === null ? null : toNumber(value);

/** @example monthText(202008) // '2020-08' */
export const monthText = (month: Month): string =>
  `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;
