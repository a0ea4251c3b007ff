import type { Adoption } from '../../adopt/proposal/adoption';
import type { Bilingual } from '../../language/bilingual';
import type { Report } from '../../report/report';
import type { GridResult } from '../../xlsx/reading/readGrid';
import type { ReadResult } from '../../xlsx/reading/readXlsx';

/** A workbook, read as far as somebody asks. */
export interface WorkbookSource {
  readonly tables: () => Promise<ReadResult>;
  /** Every cell of every sheet: asked for only where no table is Tertial's. */
  readonly cells: () => Promise<GridResult>;
}

export interface OpenedReport {
  readonly ok: true;
  readonly report: Report;
  /** How it was read, when it was not made for Tertial. */
  readonly adoption: Adoption | null;
}

export interface NotOpened {
  readonly ok: false;
  readonly sentence: Bilingual;
  /** What would be read when its questions are answered. */
  readonly asking?: Adoption;
}

export const NO_TABLE: Bilingual = {
  sv: 'Arbetsboken har ingen tabell som Tertial känner till eller känner igen som en uppföljning: skapa en mall med tertial template, eller se med tertial adopt vad som hittades.',
  en: 'The workbook has no table that Tertial knows, or recognises as a follow-up: make a template with tertial template, or see what was found with tertial adopt.',
};
