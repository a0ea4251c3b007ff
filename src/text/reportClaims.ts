import type { Report } from '../report/report';
import type { Claim } from './claims/claim';
import { readClaims } from './claims/readClaims';
import { figuresOf } from './figures/figures';
import { passagesOf, type WrittenPassage } from './passages';

/** A claim of the workbook's own texts, and the text it stands in. */
export interface WrittenClaim extends Claim {
  readonly passage: WrittenPassage;
}

/** Every claim of a report's texts, table by table and row by row. */
export function reportClaims(report: Report): WrittenClaim[] {
  const figures = figuresOf(report);
  return passagesOf(figures).flatMap((passage) =>
    readClaims(passage, figures).map((claim) => ({ ...claim, passage })),
  );
}
