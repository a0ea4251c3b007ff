import { repairText, type Encoding } from '../sie/encoding';
import type { Dimension, FinancialYear, Ledger, Month } from '../ledger';
import { NoteBook } from '../notes/noteBook';
import type { Answers } from '../../language/question';
import type { Bilingual } from '../../language/bilingual';
import type { ReadLedger } from '../sie/readSie';
import { decimalSignOf, hasThousandsSign, type DecimalSign } from './exportAmount';
import { exportEntries } from './exportEntries';
import { exportFacts } from './exportFacts';
import { exportRows, isAmount, type ListRow } from './exportRows';
import { findHeader, type Header } from './findHeader';
import { cellText, type GridRow } from './grid';
import { objectColumns, type ObjectColumns } from './objectsIn';
import { readParameters } from './parameters';
import { splitSums } from './splitSums';
import { monthNotes } from './monthNotes';

export interface ExportSource {
  readonly file: string;
  readonly kind: 'csv' | 'xlsx';
  readonly encoding: Encoding | null;
  readonly rows: readonly GridRow[];
}

/** Reads a list that an ERP system has exported: columns by their headers, sums by arithmetic. */
export function readExport(
  { file, kind, encoding, rows }: ExportSource,
  answers: Answers,
): ReadLedger {
  const header = findHeader(rows);
  if (header === null) return { ok: false, sentence: NO_HEADER };
  const notes = new NoteBook();
  const sign = decimalSign(rows, header, notes);
  const columns = objectColumns(header);
  const read = exportRows(rows, header, columns, sign, notes);
  const amounts = header.roles.flatMap((role, column) => (isAmount(role) ? [column] : []));
  const data = splitSums(read, amounts, notes);
  const parameters = readParameters(rows.slice(0, header.at), header.row);
  const facts = exportFacts(data, header, parameters, answers, notes);
  const { year, through, questions } = monthNotes(data, header, parameters, answers, notes);
  const entries = exportEntries(data, { header, sign: facts.sign, through, year, notes });
  const financial = yearOf(
    year,
    entries.map(({ month }) => month),
  );
  const ledger: Ledger = {
    file,
    kind,
    encoding,
    dialect: 'rows',
    budgetDialect: null,
    unit: facts.unit,
    organisation: null,
    year: financial,
    lastYear: financial && { from: financial.from - 100, to: financial.to - 100 },
    accounts: accountsOf(data),
    dimensions: dimensionsOf(data, columns),
    entries,
    notes: notes.all(),
    questions: [...facts.questions, ...questions],
  };
  return { ok: true, ledger };
}

const NO_HEADER: Bilingual = {
  sv: 'Filen har ingen rubrikrad med konto och belopp (till exempel Konto, Budget, Utfall): exportera den med rubriker.',
  en: 'The file has no header with account and amounts (for example Konto, Budget, Utfall): export it with headers.',
};

function decimalSign(
  rows: readonly GridRow[],
  { at, roles }: Header,
  notes: NoteBook,
): DecimalSign {
  const texts = rows.slice(at + 1).flatMap(({ line, cells }) =>
    roles.flatMap((role, column) => {
      const cell = cells[column];
      return isAmount(role) && typeof cell === 'string' ? [{ line, text: cellText(cell) }] : [];
    }),
  );
  const sign = decimalSignOf(texts.map(({ text }) => text));
  for (const { line, text } of texts) {
    if (!hasThousandsSign(text, sign ?? ',')) continue;
    const isSure = sign !== null;
    notes.add('thousands', isSure ? 'info' : 'fault', line, {
      sv: isSure
        ? `Beloppet ${text} har läst med ${sign === ',' ? 'punkt' : 'komma'} mellan tusental.`
        : `Beloppet ${text} kan vara tusental eller decimaler: exportera utan tusentalstecken.`,
      en: isSure
        ? `The amount ${text} was read with ${sign === ',' ? 'points' : 'commas'} between thousands.`
        : `The amount ${text} may have thousands or decimals: export it without thousands separators.`,
    });
  }
  return sign ?? ',';
}

function yearOf(year: number | null, months: readonly (Month | null)[]): FinancialYear | null {
  const known = months.filter((month) => month !== null);
  const last = year ?? (known.length > 0 ? Math.floor(Math.max(...known) / 100) : null);
  return last === null ? null : { from: last * 100 + 1, to: last * 100 + 12 };
}

function accountsOf(data: readonly ListRow[]): Ledger['accounts'] {
  const accounts = new Map<string, { name: string; type: null }>();
  for (const { account, accountName } of data) {
    if (account !== null && !accounts.get(account)?.name) {
      accounts.set(account, { name: repairText(accountName), type: null });
    }
  }
  return accounts;
}

function dimensionsOf(
  data: readonly ListRow[],
  { dimensions }: ObjectColumns,
): Ledger['dimensions'] {
  return new Map(
    dimensions.map(({ dimension, header }): [string, Dimension] => {
      const objects = new Map<string, string>();
      for (const row of data) {
        const object = row.objects[dimension];
        if (object && !objects.get(object.id)) objects.set(object.id, repairText(object.name));
      }
      return [dimension, { name: header, parent: null, objects }];
    }),
  );
}
