import { resolve } from 'node:path';
import { inBoth, type Bilingual } from '../../language/bilingual';
import { LAST_MONTH } from '../../report/period';
import type { Report } from '../../report/report';
import { importPreview, type ImportPreview } from '../../ledger/book/importPreview';
import { mergeLedgers } from '../../ledger/book/mergeLedgers';
import { planOfReport } from '../../ledger/book/planOfReport';
import type { Ledger, Month } from '../../ledger/ledger';
import type { CodeLine } from '../../ledger/plan/codePlan';
import { placingByClass, placingByPlan } from '../../ledger/plan/placement';
import { reachOf, type LedgerColumn } from '../../ledger/result/columnsOf';
import { reachNotes } from '../../ledger/result/reachNotes';
import { takeIn, type TakenIn } from '../../ledger/result/takeIn';
import type { Step } from '../output/outputPath';
import { answersIn, kodplanIn } from '../ledger/ledgerOptions';
import { readLedgerFile } from '../ledger/readLedgerFile';

export interface PrepareOptions {
  readonly kodplan?: string;
  readonly through?: Month;
  readonly answers?: string;
  readonly column?: readonly LedgerColumn[];
}

/** What an import would do, before anything is written. */
export interface Prepared {
  readonly ledger: Ledger;
  readonly through: Month;
  /** Null where accounts go by their classes. */
  readonly plan: readonly CodeLine[] | null;
  /** Whether the workbook has a plan of its own, which is left as it is. */
  readonly hasOwnPlan: boolean;
  readonly taken: TakenIn;
  readonly preview: ImportPreview;
}

/** Reads ledger files and holds them against a report. What is not sure stops it with a sentence. */
export async function prepareImport(
  report: Report,
  files: readonly string[],
  options: PrepareOptions,
  folder: string,
): Promise<Step<Prepared>> {
  const answers = await answersIn(options.answers, folder);
  const given = await kodplanIn(options.kodplan, folder);
  const through = options.through ?? reportMonth(report);
  if (through === null) return { ok: false, sentence: NO_PERIOD };
  const ledgers: Ledger[] = [];
  for (const file of files) {
    const read = await readLedgerFile(file, resolve(folder, file), answers);
    if (!read.ok) return { ok: false, sentence: named(file, read.sentence) };
    const notes = [...read.ledger.notes, ...reachNotes(read.ledger, through)];
    const ledger = { ...read.ledger, notes };
    const stop = whyStopped(ledger);
    if (stop) return { ok: false, sentence: named(file, stop) };
    ledgers.push(ledger);
  }
  const merged = mergeLedgers(ledgers, through);
  if (!merged.ok) return merged;
  const { ledger } = merged;
  const own = planOfReport(report);
  if (given === null && own && !own.ok) return own;
  const plan = given ?? (own?.ok ? own.lines : null);
  const placing = plan === null ? placingByClass(ledger) : placingByPlan(ledger, plan);
  const taken = takeIn(ledger, reachOf(ledger, through), placing);
  const preview = importPreview(report, taken.cells, ledger.unit, options.column ?? null);
  return { ok: true, value: { ledger, through, plan, hasOwnPlan: own !== null, taken, preview } };
}

/** The last month of the report's period. */
function reportMonth({ heading }: Report): Month | null {
  const [year, period] = [heading.year?.value ?? null, heading.period?.value ?? null];
  return year === null || period === null ? null : year * 100 + LAST_MONTH[period];
}

/** What is lost or open in a file: nothing is brought in unasked. */
function whyStopped({ notes, questions }: Ledger): Bilingual | null {
  // A line that can't be read may be why the rest is open.
  const broken = whyFault(notes.filter(({ line }) => line !== null));
  const [question] = questions;
  if (broken !== null || !question) return broken ?? whyFault(notes);
  const ids = question.alternatives.map(({ id }) => id).join(', ') || '…';
  return {
    sv: `${question.text.sv} Svara med --answers: { "${question.about}": "${ids}" }. Inget har förts in.`,
    en: `${question.text.en} Answer with --answers: { "${question.about}": "${ids}" }. Nothing was brought in.`,
  };
}

function whyFault(notes: Ledger['notes']): Bilingual | null {
  const fault = notes.find(({ weight }) => weight === 'fault');
  if (!fault) return null;
  const { line, text } = fault;
  return {
    sv: `${line === null ? '' : `Rad ${line}: `}${text.sv} Inget har förts in; tertial ledger visar allt.`,
    en: `${line === null ? '' : `Line ${line}: `}${text.en} Nothing was brought in; tertial ledger shows everything.`,
  };
}

const named = (file: string, sentence: Bilingual): Bilingual =>
  inBoth((language) => `${file}: ${sentence[language]}`);

const NO_PERIOD: Bilingual = {
  sv: 'Arbetsbokens tabell Rapport säger inte år och period: fyll i dem, eller ange --through.',
  en: "The workbook's table Rapport does not say year and period: fill them in, or give --through.",
};
