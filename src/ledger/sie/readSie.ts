import type { Decimal } from '../../figures/decimal';
import type { Dimension, Entry, Ledger, Measure } from '../ledger';
import type { Bilingual } from '../../language/bilingual';
import type { Answers } from '../../language/question';
import { NoteBook } from '../notes/noteBook';
import { bookedParts, budgetParts, type Understood } from './bookedParts';
import { ByteText, textIn } from './byteText';
import type { Part } from './dialect/part';
import { repairText, type Encoding } from './encoding';
import { financialYears } from './financialYears';
import { contentNotes } from './contentNotes';
import { Lines } from './lines';
import type { SieContent } from './sieContent';
import { SIE_NOTES } from './sieNotes';
import { SieRecords } from './sieRecords';
import { tieNotes } from './tieNotes';

export type ReadLedger =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly sentence: Bilingual };

/**
 * Reads a SIE file that comes piece by piece, in memory that grows with accounts, objects and months
 * but not with vouchers.
 *
 * @example
 * const reader = new SieReader('bokslut.se');
 * reader.take(bytes);
 * const read = reader.finish({});
 */
export class SieReader {
  readonly #notes = new NoteBook();
  readonly #records = new SieRecords(this.#notes);
  readonly #lines = new Lines((line) => this.#records.take(line));
  readonly #bytes = new ByteText();

  /** @param file the file as the user calls it. */
  constructor(private readonly file: string) {}

  take(piece: Uint8Array): void {
    this.#lines.add(this.#bytes.take(piece));
  }

  /** @param answers to questions that an earlier reading put. */
  finish(answers: Answers): ReadLedger {
    const isCut = this.#lines.end();
    const { content, openSince, hasRecords, line } = this.#records;
    if (this.#bytes.isBinary || !hasRecords) return { ok: false, sentence: NO_SIE };
    if (openSince !== null) {
      this.#notes.add('cut', 'fault', line, SIE_NOTES.cutOff(openSince));
    } else if (isCut) {
      this.#notes.add('cut', 'warning', line, SIE_NOTES.noEnd);
    }
    const around = { notes: this.#notes, answers };
    const { year, lastYear, questions } = financialYears(content, around);
    const nothing: Understood = { parts: [], dialect: 'none', questions: [], choice: null };
    const booked = year ? bookedParts(content, 0, year, around) : nothing;
    const prior = lastYear ? bookedParts(content, -1, lastYear, around) : nothing;
    const budget = year ? budgetParts(content, 0, booked, around) : nothing;
    if (year) tieNotes(content, booked, this.#notes);
    const encoding = this.#bytes.encoding();
    contentNotes(encoding, { booked, prior, budget }, this.#notes);
    const names = namesOf(content, encoding);
    const entries = [
      ...entriesOf(booked.parts, 'booked', names.text),
      ...entriesOf(prior.parts, 'booked', names.text),
      ...entriesOf(budget.parts, 'budget', names.text),
    ];
    const ledger: Ledger = {
      file: this.file,
      kind: content.type === 4 || hasBalances(content) ? 'SIE 4E' : 'SIE 4I',
      encoding,
      dialect: booked.dialect,
      budgetDialect: budget.dialect === 'none' ? null : budget.dialect,
      unit: 'kr',
      organisation: content.organisation && names.text(content.organisation),
      year,
      lastYear,
      accounts: names.accounts,
      dimensions: names.dimensions,
      entries,
      notes: this.#notes.all(),
      questions: [...questions, ...booked.questions, ...prior.questions, ...budget.questions],
    };
    return { ok: true, ledger };
  }
}

const NO_SIE: Bilingual = {
  sv: 'Filen är ingen SIE-fil: ingen rad börjar med #. Exportera SIE 4 ur ekonomisystemet.',
  en: 'The file is no SIE file: no line begins with #. Export SIE 4 from the ledger.',
};

const hasBalances = ({ periodBalances, results, balances }: SieContent): boolean =>
  periodBalances.size + results.size + balances.size > 0;

function namesOf(content: SieContent, encoding: Encoding) {
  const text = (written: string): string => repairText(textIn(written, encoding));
  const dimensions = new Map<string, Dimension & { objects: Map<string, string> }>();
  for (const [number, { name, parent }] of content.dimensions) {
    dimensions.set(text(number), { name: text(name), parent, objects: new Map() });
  }
  for (const { dimension, id, name } of content.objects.values()) {
    const of = dimensions.get(dimension) ?? { name: '', parent: null, objects: new Map() };
    dimensions.set(dimension, of);
    of.objects.set(text(id), text(name));
  }
  const accounts = new Map(
    [...content.accounts].map(([number, { name, type }]) => [number, { name: text(name), type }]),
  );
  return { text, accounts, dimensions };
}

function entriesOf(
  parts: readonly Part[],
  measure: Measure,
  text: (written: string) => string,
): readonly Entry[] {
  return parts.map(({ account, objects, month, ore }) => ({
    account,
    objects: Object.fromEntries(Object.entries(objects).map(([of, id]) => [of, text(id)])),
    month,
    measure,
    amount: kronor(ore),
  }));
}

const kronor = (ore: bigint): Decimal => ({ digits: ore, scale: 2 });
