import { pageTexts } from '../../sheets/plan/pageTexts';
import type { PagePlan } from '../../sheets/plan/sheetPlan';

/** A4, one page wide, the header row on every page, and what stands at its head and foot. */
export function paintPage(sheet: Excel.Worksheet, page: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintMargins('Inches', {
    left: 0.5,
    right: 0.5,
    top: 0.85,
    bottom: 0.75,
    header: 0.4,
    footer: 0.4,
  });
  pageLayout.setPrintTitleRows(`$${page.titleRows.first}:$${page.titleRows.last}`);
  pageLayout.headersFooters.defaultForAllPages.set(pageTexts(page));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksAfter) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
