import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readReport } from '../../workbook/readReport';
import { readXlsx } from '../../xlsx/reading/readXlsx';
import { type Claim } from '../claims/claim';
import { readClaims } from '../claims/readClaims';
import { type Figures, figuresOf } from '../figures/figures';
import { aboutOf } from '../passages';

/** Annotated texts that may lie beside the project; without them its own tests must do. */
export const PROSE = path.join(__dirname, '../../../../shared/material/prose');

export interface Annotated {
  readonly id: string;
  readonly workbook: string;
  readonly section: string;
  readonly about: string | null;
  readonly text: string;
  readonly claims: readonly {
    readonly quote: string;
    readonly verdict: Claim['verdict'];
    readonly lenient?: boolean;
  }[];
}

export const annotated = (): readonly Annotated[] =>
  existsSync(PROSE)
    ? (JSON.parse(readFileSync(path.join(PROSE, 'claims.json'), 'utf8')) as Annotated[])
    : [];

/** The figures of the workbook that the texts speak of. */
export async function figuresFor(workbook: string): Promise<Figures> {
  const read = await readXlsx(path.join(PROSE, `workbook-${workbook}.xlsx`));
  const report = read.kind === 'unreadable' ? null : readReport(read.workbook, []);
  if (!report) throw new Error(`workbook-${workbook}.xlsx can't be read`);
  return figuresOf(report);
}

export const claimsIn = ({ text, section, about }: Annotated, figures: Figures): Claim[] =>
  readClaims({ text, section, about: aboutOf(about ?? '', figures) }, figures);
