import type { Worksheet } from '@cj-tech-master/excelts';
import { newPageLayout, type HeaderFooter, type HeaderFooterPages } from '../model/pageLayout';

type FileHeaders = Worksheet['headerFooter'];

/** `&LLeft&CMiddle&RRight` as three texts. A doubled ampersand is one that is printed. */
function split(text: string | null | undefined): [left: string, center: string, right: string] {
  const parts = { L: '', C: '', R: '' };
  let at: keyof typeof parts = 'C';
  for (const piece of (text ?? '').match(/&[\s\S]|[^&]+/g) ?? []) {
    if (piece === '&L' || piece === '&C' || piece === '&R')
      at = piece.charAt(1) as keyof typeof parts;
    else parts[at] += piece;
  }
  return [parts.L, parts.C, parts.R];
}

const join = (left: string, center: string, right: string): string =>
  (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);

function readPage(header: string | null, footer: string | null): HeaderFooter {
  const [leftHeader, centerHeader, rightHeader] = split(header);
  const [leftFooter, centerFooter, rightFooter] = split(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

const header = (page: HeaderFooter): string =>
  join(page.leftHeader, page.centerHeader, page.rightHeader);

const footer = (page: HeaderFooter): string =>
  join(page.leftFooter, page.centerFooter, page.rightFooter);

/** Reads the headers and footers of a sheet. */
export function readPages(source: FileHeaders | undefined): HeaderFooterPages {
  // A file may have none, although the library's type says otherwise.
  if (!source) return newPageLayout().headersFooters;
  const { differentFirst, differentOddEven } = source;
  const odd = readPage(source.oddHeader, source.oddFooter);
  return {
    ...newPageLayout().headersFooters,
    state: stateOf(differentFirst, differentOddEven),
    defaultForAllPages: odd,
    oddPages: { ...odd },
    evenPages: readPage(source.evenHeader, source.evenFooter),
    firstPage: readPage(source.firstHeader, source.firstFooter),
  };
}

function stateOf(first: boolean, oddEven: boolean): HeaderFooterPages['state'] {
  if (first) return oddEven ? 'FirstOddAndEven' : 'FirstAndDefault';
  return oddEven ? 'OddAndEven' : 'Default';
}

/** Writes them. */
export function writePages(pages: HeaderFooterPages, target: FileHeaders): void {
  const oddEven = pages.state === 'OddAndEven' || pages.state === 'FirstOddAndEven';
  const odd = oddEven ? pages.oddPages : pages.defaultForAllPages;
  target.differentFirst = pages.state === 'FirstAndDefault' || pages.state === 'FirstOddAndEven';
  target.differentOddEven = oddEven;
  target.oddHeader = header(odd) || null;
  target.oddFooter = footer(odd) || null;
  target.evenHeader = header(pages.evenPages) || null;
  target.evenFooter = footer(pages.evenPages) || null;
  target.firstHeader = header(pages.firstPage) || null;
  target.firstFooter = footer(pages.firstPage) || null;
}
