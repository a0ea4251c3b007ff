import { shorten } from '../../language/words/shorten';
import type { CheckResult } from '../../rules/engine/checkResult';
import { type Finding, isOpen } from '../../rules/finding';
import { severityCounts } from '../../rules/findings/severityCounts';
import { SEVERITY_PLURAL } from '../../rules/severityWords';
import { figureCell, textCell } from '../cells/plannedCell';
import { headerCells, numberHeader, openSection, textHeader } from '../plan/sheetFrame';
import type { SheetRows } from '../plan/sheetRows';

/** More errors than this are for the control report. */
const MOST_ERRORS = 5;
/** Letters that there is room for on one line of the page. */
const LONGEST = 125;

/** Adds what the check found and nobody has put right or waived, the errors by name. */
export function addControl(sheet: SheetRows, result: CheckResult): void {
  const { findings } = result;
  const { error, warning, info } = severityCounts(result);
  const waived = findings.filter((finding) => !isOpen(finding)).length;
  const counts = [error, warning, info, waived];
  openSection(sheet, {
    heading: 'Öppna anmärkningar',
    headers: [
      textHeader('Prövning'),
      ...[...Object.values(SEVERITY_PLURAL).map(({ sv }) => sv), 'Godkända'].map((word) =>
        numberHeader(word),
      ),
    ],
  });
  sheet.add([
    textCell('Antal när bladet gjordes', 'label'),
    ...counts.map((count) =>
      figureCell({ formula: null, value: { digits: BigInt(count), scale: 0 } }, 0, 'number'),
    ),
  ]);
  const errors = findings.filter((finding) => finding.severity === 'error' && isOpen(finding));
  if (errors.length === 0) return;
  sheet.add([]);
  sheet.addKept(headerCells([textHeader('Fel som inte är rättade')]));
  for (const finding of errors.slice(0, MOST_ERRORS)) sheet.add([textCell(say(finding), 'line')]);
  const more = error - MOST_ERRORS;
  if (more > 0) sheet.add([textCell(`Och ${more} fel till: se Kontrollrapport.`, 'line')]);
}

/** The finding on one line, as far as there is room. */
const say = ({ rule, message }: Finding): string => shorten(`${rule} ${message.sv}`, LONGEST);
