import type { Area } from './area';

/** The six places of a page's header and footer. */
export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet is printed. Margins in points. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: Readonly<Record<string, number>>;
  blackAndWhite: boolean;
  draftMode: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printErrors: string;
  printComments: string;
  printOrder: string;
  firstPageNumber: number | '';
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: readonly Area[];
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  headersFooters: HeaderFooterPages;
}

export interface HeaderFooterPages {
  state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  useSheetMargins: boolean;
  useSheetScale: boolean;
  defaultForAllPages: HeaderFooter;
  evenPages: HeaderFooter;
  firstPage: HeaderFooter;
  oddPages: HeaderFooter;
}

const emptyHeaderFooter = (): HeaderFooter => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** The layout of a new sheet. */
export const newPageLayout = (): PageLayout => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  blackAndWhite: false,
  draftMode: false,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  printErrors: 'AsDisplayed',
  printComments: 'NoComments',
  printOrder: 'DownThenOver',
  firstPageNumber: '',
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: [],
  titleRows: undefined,
  titleColumns: undefined,
  headersFooters: {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: emptyHeaderFooter(),
    evenPages: emptyHeaderFooter(),
    firstPage: emptyHeaderFooter(),
    oddPages: emptyHeaderFooter(),
  },
});
