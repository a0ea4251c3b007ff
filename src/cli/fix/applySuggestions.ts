import type { Bilingual } from '../../language/bilingual';
import type { Report } from '../../report/report';
import type { CheckResult } from '../../rules/engine/checkResult';
import { correctionsOf } from '../../rules/findings/correctionsOf';
import type { Suggestion } from '../../rules/suggestion';
import { correctedCell, loggedChange } from '../../workbook/log/writtenCorrection';
import type { Kind } from '../../xlsx/package/mainContentType';
import { writeCells } from '../../xlsx/writing/writeCells';
import { describeRefusal } from '../output/cellsRefused';

export type Applied =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly hasFormulas: boolean }
  | { readonly ok: false; readonly sentence: Bilingual };

/** Writes suggestions into the bytes of a workbook, with a line each in its log. */
export async function applySuggestions(
  bytes: Uint8Array,
  report: Report,
  { findings }: CheckResult,
  suggestions: readonly Suggestion[],
  { when = new Date(), kind = 'workbook' }: { readonly when?: Date; readonly kind?: Kind } = {},
): Promise<Applied> {
  const corrections = correctionsOf(report, findings, suggestions);
  const changes = corrections.map(correctedCell);
  const who = report.heading.handler?.value ?? null;
  const log = corrections.map((correction) => loggedChange(correction, who, when));
  const written = await writeCells(bytes, changes, log, kind);
  return written.kind === 'written'
    ? { ok: true, bytes: written.bytes, hasFormulas: written.hasFormulas }
    : { ok: false, sentence: describeRefusal(written) };
}
