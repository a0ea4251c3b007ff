import type { Worksheet } from '@cj-tech-master/excelts';
import { formatArea } from '../model/address';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { writePages } from './headerText';
import { COMMENTS, ERRORS, PAPER } from './readLayout';

const INCH = 72;

/** Writes how a sheet is printed. */
export function writeLayout(sheet: Sheet, target: Worksheet): void {
  const { layout } = sheet;
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  Object.assign(target.pageSetup, {
    orientation: layout.orientation.toLowerCase(),
    paperSize: Number(PAPER.toFile(layout.paperSize)),
    fitToPage: fits,
    scale: scale ?? 100,
    ...(fits
      ? { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
      : {}),
    blackAndWhite: layout.blackAndWhite,
    draft: layout.draftMode,
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    errors: ERRORS.toFile(layout.printErrors),
    cellComments: COMMENTS.toFile(layout.printComments),
    pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : 'downThenOver',
    margins: {
      left: layout.leftMargin / INCH,
      right: layout.rightMargin / INCH,
      top: layout.topMargin / INCH,
      bottom: layout.bottomMargin / INCH,
      header: layout.headerMargin / INCH,
      footer: layout.footerMargin / INCH,
    },
    printArea: layout.printArea.map((area) => formatArea(area)).join('&&') || undefined,
    printTitlesRow: address(layout.titleRows),
    printTitlesColumn: address(layout.titleColumns),
  });
  target.headerFooter ??= {} as Worksheet['headerFooter'];
  writePages(layout.headersFooters, target.headerFooter);
  target.rowBreaks = sheet.rowBreaks.map(({ at }) => ({ id: at, max: 16_383, man: 1 }));
  target.colBreaks = sheet.columnBreaks.map(({ at }) => ({ id: at, max: 1_048_575, man: 1 }));
}

const address = (area: Area | undefined): string | undefined => area && formatArea(area);
