import type { Answers } from '../../adopt/asking/question';
import { inBoth, type Bilingual } from '../../language/bilingual';
import { listWords } from '../../language/words/listWords';
import { isOpen } from '../../rules/finding';
import { check } from '../../rules/engine/check';
import { planSheet } from '../../sheets/planSheet';
import { withoutFormulas } from '../../sheets/plan/withoutFormulas';
import { propertiesOf } from '../../sheets/plan/documentProperties';
import type { SheetId } from '../../sheets/sheets';
import { aloneWorkbook } from '../../xlsx/painting/aloneWorkbook';
import { readSeen, type SeenFile } from '../../xlsx/disk/seenFile';
import type { Kind } from '../../xlsx/package/mainContentType';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { paintWorkbook } from '../../xlsx/painting/paintWorkbook';
import type { Planner } from '../../sheets/planner';
import { openReport } from '../reading/openReport';
import { workbookBytes } from '../reading/workbookSource';
import { STRUCTURE_LOCKED } from '../output/structureLocked';
import { VERSION } from '../../language/version';

export interface ReportOrder {
  /** The path of the file that is read. */
  readonly from: string;
  readonly sheets: readonly SheetId[];
  /** Whether results are written instead of formulas. */
  readonly values: boolean;
  /** Whether the report sheets get a workbook of their own. */
  readonly alone: boolean;
  /** What the file that is written is to be. */
  readonly kind: Kind;
  /** `2020-09-15 10:30`, and the same moment as `2020-09-15T08:30:00Z`. */
  readonly at: string;
  readonly moment: string;
  /** To what adoption asks of a workbook that was not made for Tertial. */
  readonly answers: Answers;
}

export type Reported =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** The file that was read. */
      readonly seen: SeenFile;
      /** The same sheets as a workbook of their own, for a printer. */
      readonly alone: () => Promise<Uint8Array | null>;
      readonly sheets: readonly string[];
      readonly errors: number;
    }
  | { readonly ok: false; readonly sentence: Bilingual };

/** Checks a workbook and makes it with its report sheets, or the report sheets alone. */
export async function reportFile(order: ReportOrder): Promise<Reported> {
  const { from, sheets, values, at } = order;
  const file = await readSeen(from);
  if (!file.ok) return refused(describeFileFault(file.fault));
  const { bytes, seen } = file;
  const opened = await openReport(workbookBytes(bytes, from), order.answers);
  if (!opened.ok) return refused(opened.sentence);
  const { report } = opened;
  const result = check(report);
  const made = { at, version: VERSION };
  const planner: Planner = (id, comments) => {
    const plan = planSheet(id, { report, result, comments, made });
    return values ? withoutFormulas(plan) : plan;
  };
  const about = propertiesOf(report.heading, { created: order.moment, version: VERSION });
  const alone = () => aloneWorkbook(bytes, sheets, planner, about);
  const painted = order.alone
    ? await alone()
    : await paintWorkbook(bytes, sheets, planner, order.kind);
  if (painted.kind === 'unreadable') return refused(describeFileFault(painted.fault));
  if (painted.kind === 'signed') return refused(SIGNED);
  if (painted.kind === 'nameTaken') return refused(taken(painted.names));
  if (painted.kind === 'structureLocked') return refused(STRUCTURE_LOCKED);
  return {
    ok: true,
    bytes: painted.bytes,
    seen,
    alone: async () => {
      if (order.alone) return painted.bytes;
      const apart = await alone();
      return apart.kind === 'made' ? apart.bytes : null;
    },
    sheets: painted.sheets,
    errors: result.findings.filter((finding) => finding.severity === 'error' && isOpen(finding))
      .length,
  };
}

const refused = (sentence: Bilingual): Reported => ({ ok: false, sentence });

const SIGNED: Bilingual = {
  sv: 'Arbetsboken är digitalt signerad, och rapportblad i den gör signaturen ogiltig, så inget skrevs: gör rapporten som en egen arbetsbok med --alone eller som PDF med --pdf, eller ta bort signaturen i Excel först.',
  en: 'The workbook is digitally signed, and report sheets in it would break the signature, so nothing was written: make the report as a workbook of its own with --alone or as a PDF with --pdf, or remove the signature in Excel first.',
};

const taken = (names: readonly string[]): Bilingual =>
  inBoth((language) => {
    const listed = listWords([...names], language);
    if (language === 'sv') {
      return names.length === 1
        ? `Arbetsboken har redan ett eget blad som heter ${listed}. Det har inte ändrats och ingenting har skrivits: byt namn på bladet, eller välj andra blad med --sheets.`
        : `Arbetsboken har redan egna blad som heter ${listed}. De lämnas i fred och ingenting har skrivits: byt namn på bladen, eller välj andra blad med --sheets.`;
    }
    return names.length === 1
      ? `The workbook already has a sheet of its own called ${listed}. It was not changed and nothing was written: rename it, or choose other sheets with --sheets.`
      : `The workbook already has sheets of its own called ${listed}. They are left alone and nothing was written: rename them, or choose other sheets with --sheets.`;
  });
