import { resolve } from 'node:path';
import type { Answers } from '../../adopt/asking/question';
import { equals } from '../../figures/compare';
import type { Figure } from '../../figures/interval';
import { inBoth, type Bilingual, type Language } from '../../language/bilingual';
import type { Report } from '../../report/report';
import { check } from '../../rules/engine/check';
import type { CheckResult } from '../../rules/engine/checkResult';
import { datumAt } from '../../rules/findings/datumAt';
import type { Suggestion } from '../../rules/suggestion';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { readSeen, type SeenFile } from '../../xlsx/disk/seenFile';
import { describeWriteFault } from '../../xlsx/disk/writeFault';
import { writeWhole } from '../../xlsx/disk/writeWhole';
import { applySuggestions } from './applySuggestions';
import { chooseSuggestions } from './chooseSuggestions';
import { coloursFor } from '../output/colours';
import { outputPath, type Step } from '../output/outputPath';
import { printable } from '../output/printable';
import { sayNotes } from '../output/sayNotes';
import type { Terminal } from '../output/terminal';
import { kindByName } from '../output/workbookName';
import { textChanges } from './textChanges';
import { textProblems } from '../check/textProblems';
import { textSummary } from '../check/textSummary';
import { answersIn } from '../reading/answersOption';
import type { WorkbookSource } from '../reading/openedReport';
import { openReport } from '../reading/openReport';
import { workbookBytes } from '../reading/workbookSource';
import { UsageFault } from '../program/usageFault';

export interface FixOptions {
  readonly list: boolean;
  readonly apply?: string;
  /** The path as the user gave it. */
  readonly output?: string;
  readonly inPlace: boolean;
  readonly force: boolean;
  /** The file of answers to what adoption asks, as the user gave it. */
  readonly answers?: string;
}

interface Surroundings {
  readonly terminal: Terminal;
  readonly language: Language;
}

/** `tertial fix`: shows what is suggested, or writes it into a workbook. @returns the exit code. */
export async function fixFile(
  file: string,
  options: FixOptions,
  { terminal, language }: Surroundings,
): Promise<number> {
  const result = options.list
    ? await listSuggestions(file, options, terminal, language)
    : await applyTo(file, options, terminal, language);
  if (!result.ok) {
    terminal.err.write(`${printable(result.sentence[language])}\n`);
    return 2;
  }
  terminal.out.write(result.value);
  return 0;
}

async function listSuggestions(
  file: string,
  { answers }: FixOptions,
  terminal: Terminal,
  language: Language,
): Promise<Step<string>> {
  const given = await answersIn(answers, terminal.folder);
  const opened = await open(resolve(terminal.folder, file), given);
  if (!opened.ok) return named(file, opened);
  const { problems, findings } = opened.value.result;
  const colours = coloursFor(terminal.out, terminal.env);
  const blocks = textProblems(problems, findings, language, colours);
  return { ok: true, value: `${blocks.join('\n') || NOTHING[language]}\n` };
}

const NOTHING: Bilingual = {
  sv: 'Inga samband mellan beloppen är brutna: det finns inget att föreslå.',
  en: 'No relation between the amounts fails: there is nothing to suggest.',
};

async function applyTo(
  file: string,
  options: FixOptions,
  terminal: Terminal,
  language: Language,
): Promise<Step<string>> {
  const { apply } = options;
  if (apply === undefined) throw new UsageFault(NO_ID);
  const path = resolve(terminal.folder, file);
  const output = await outputPath(path, options, terminal);
  if (!output.ok) return named(options.output ?? file, output);
  const answers = await answersIn(options.answers, terminal.folder);
  const opened = await open(path, answers);
  if (!opened.ok) return named(file, opened);
  const { bytes, seen, report, result } = opened.value;
  const chosen = chooseSuggestions(apply, result.problems);
  if (!chosen.ok) return named(file, chosen);
  const applied = await applySuggestions(bytes, report, result, chosen.suggestions, {
    kind: kindByName(output.value),
  });
  if (!applied.ok) return named(file, applied);
  const again = await recheck(workbookBytes(applied.bytes, path), answers, chosen.suggestions);
  if (!again.ok) return named(file, again);
  const given = options.force ? 'anything' : 'nothing';
  const standing = options.inPlace ? seen : given;
  const written = await writeWhole(output.value, applied.bytes, standing);
  if (!written.ok) {
    return named(options.output ?? file, { sentence: describeWriteFault(written.fault) });
  }
  sayNotes(options.output ?? file, written.notes, terminal, language);
  const changes = textChanges(chosen.suggestions, options.output ?? file, language);
  const rest = applied.hasFormulas ? RECALCULATED[language] : textSummary(again.value, language);
  return { ok: true, value: `${changes}\n${rest}\n` };
}

const NO_ID: Bilingual = {
  sv: 'Ange vad som ska rättas: tertial fix FIL --list visar förslagen, --apply ID gör ett av dem.',
  en: 'Say what to correct: tertial fix FILE --list shows the suggestions, --apply ID makes one.',
};

const RECALCULATED: Bilingual = {
  sv: 'Arbetsboken har formler: öppna den i Excel och spara den, så räknas de om. Pröva den sedan igen.',
  en: 'The workbook has formulas: open it in Excel and save it, so that they are worked out again. Then check it again.',
};

interface Opened {
  readonly bytes: Uint8Array;
  readonly seen: SeenFile;
  readonly report: Report;
  readonly result: CheckResult;
}

async function open(path: string, answers: Answers): Promise<Step<Opened>> {
  const file = await readSeen(path);
  if (!file.ok) return { ok: false, sentence: describeFileFault(file.fault) };
  const { bytes, seen } = file;
  const opened = await openReport(workbookBytes(bytes, path), answers);
  if (!opened.ok) return opened;
  const { report } = opened;
  return { ok: true, value: { bytes, seen, report, result: check(report) } };
}

/** Reads what would be written, so that nothing is saved that does not say what was promised. */
async function recheck(
  source: WorkbookSource,
  answers: Answers,
  suggestions: readonly Suggestion[],
): Promise<Step<CheckResult>> {
  const opened = await openReport(source, answers);
  if (!opened.ok) return { ok: false, sentence: NOT_AS_PROMISED };
  const { report } = opened;
  const isWritten = suggestions.every(({ key, value }) => {
    const amount = datumAt(report, key)?.value as Figure | null | undefined;
    return amount && equals(amount.value, value);
  });
  return isWritten ? { ok: true, value: check(report) } : { ok: false, sentence: NOT_AS_PROMISED };
}

const NOT_AS_PROMISED: Bilingual = {
  sv: 'Den rättade arbetsboken gick inte att läsa som väntat, så inget skrevs. Det är ett fel i Tertial: anmäl det.',
  en: 'The corrected workbook could not be read as expected, so nothing was written. That is a fault in Tertial: report it.',
};

const named = (file: string, { sentence }: { readonly sentence: Bilingual }): Step<never> => ({
  ok: false,
  sentence: inBoth((language) => `${file}: ${sentence[language]}`),
});
