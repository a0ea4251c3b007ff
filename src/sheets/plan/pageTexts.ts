import type { PagePlan } from './sheetPlan';
import { FONT } from './styles';

/** What stands at the head and foot of every page, as Excel writes it: `&P` is the page's number. */
export interface PageTexts {
  readonly leftHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly rightFooter: string;
}

/** The texts of a page, in the sheet's font. */
export const pageTexts = ({ header, footer }: PagePlan): PageTexts => ({
  leftHeader: written(header.left),
  rightHeader: written(header.right),
  leftFooter: written(footer.left),
  rightFooter: `${LOOK}Sida &P (&N)`,
});

/** The size comes first: a digit of the text behind it would be read as part of it. */
const LOOK = `&9&"${FONT},Regular"`;

/** In a header `&` begins a code. */
const written = (text: string): string => LOOK + text.replaceAll('&', '&&');
