import type { Bilingual } from '../language/bilingual';
import { formatNumber } from '../language/formatNumber';
import type { Report } from '../report/report';
import type { CheckResult } from '../rules/check';
import { datumAt } from '../rules/datumAt';
import type { Suggestion } from '../rules/suggestion';
import { unitOf } from '../rules/unitOf';
import type { LoggedChange } from '../workbook/changeLog';
import { isMoneyUnit } from '../workbook/readMoneyCell';
import { storedAmount } from '../workbook/storedAmount';
import { describeFileFault } from '../xlsx/fileFault';
import type { CellFault } from '../xlsx/writeCell';
import { writeCells } from '../xlsx/writeCells';
import { cellName } from '../report/cellName';

export type Applied =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly hasFormulas: boolean }
  | { readonly ok: false; readonly sentence: Bilingual };

/** Writes suggestions into the bytes of a workbook, with a line each in its log. */
export async function applySuggestions(
  bytes: Uint8Array,
  report: Report,
  { findings }: CheckResult,
  suggestions: readonly Suggestion[],
  when = new Date(),
): Promise<Applied> {
  const changes = suggestions.map((suggestion) => ({
    sheet: suggestion.sheet,
    address: suggestion.address,
    value: storedValue(report, suggestion),
  }));
  const log = suggestions.map((suggestion): LoggedChange => {
    const asking = findings.filter((finding) =>
      finding.suggestions.some(({ id }) => id === suggestion.id),
    );
    return {
      when,
      who: report.heading.handler?.value ?? null,
      cell: cellName(suggestion),
      key: suggestion.key,
      from: formatNumber(suggestion.from, 'sv'),
      to: formatNumber(suggestion.value, 'sv'),
      rules: [...new Set(asking.map(({ rule }) => rule))],
    };
  });
  const written = await writeCells(bytes, changes, log);
  switch (written.kind) {
    case 'written':
      return { ok: true, bytes: written.bytes, hasFormulas: written.hasFormulas };
    case 'refused':
      return { ok: false, sentence: REFUSED[written.fault](cellName(written)) };
    case 'signed':
      return { ok: false, sentence: SIGNED };
    case 'unreadable':
      return { ok: false, sentence: describeFileFault(written.fault) };
  }
}

/** What to store so that the cell, with the format it has, shows the suggested amount. */
function storedValue(report: Report, { key, value }: Suggestion): number {
  const datum = datumAt(report, key);
  if (!datum) throw new Error(`No cell has the key ${key}`);
  const { unit } = unitOf(report, datum);
  // The same figure in two places is compared also where `Rapport` gives no unit.
  const written = unit !== null && isMoneyUnit(unit) ? unit : report.heading.money.unit;
  return storedAmount(value, written, datum.written?.format ?? 'General');
}

const REFUSED: Readonly<Record<CellFault, (cell: string) => Bilingual>> = {
  noCell: (cell) => ({
    sv: `Cellen ${cell} finns inte i filen, så inget skrevs: öppna den i Excel, spara den och försök igen.`,
    en: `The cell ${cell} is not in the file, so nothing was written: open it in Excel, save it and try again.`,
  }),
  formula: (cell) => ({
    sv: `Cellen ${cell} har en formel, som Tertial aldrig skriver över: rätta formeln eller det den räknar på.`,
    en: `The cell ${cell} has a formula, which Tertial never writes over: correct it or what it depends on.`,
  }),
  locked: (cell) => ({
    sv: `Cellen ${cell} är låst på ett skyddat blad, så inget skrevs: ta bort skyddet i Excel först.`,
    en: `The cell ${cell} is locked on a protected sheet, so nothing was written: unprotect it in Excel first.`,
  }),
};

const SIGNED: Bilingual = {
  sv: 'Arbetsboken är digitalt signerad, och en ändring gör signaturen ogiltig: ta bort den i Excel först.',
  en: 'The workbook is digitally signed, and a change would break the signature: remove it in Excel first.',
};
