import { changedCells, changedParts, kindOf, textOf, type WorkbookKind } from './parts.testing';
import type { Parts } from '../package/zipWorkbook.testing';

/** Writes the amounts in another format, stored so that they show the same. */
function shownAs(format: string, factor: number): WorkbookKind {
  return kindOf(`amounts shown as ${format}`, (parts) => {
    const amounts = amountStyles(parts);
    const code = format.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const styled = changedParts(parts, /^xl\/styles\.xml$/, (text) =>
      text.replace(AMOUNT, (_, before: string) => `${before}${code}"`),
    );
    return changedCells(styled, (attributes, content) => {
      const style = / s="(\d+)"/.exec(attributes)?.[1] ?? '';
      const isAmount = amounts.has(style) && !/ t="/.test(attributes);
      const scaled = content.replace(/<v>([^<]*)<\/v>/, (_, value: string) => {
        return `<v>${Number((Number(value) * factor).toPrecision(15))}</v>`;
      });
      return `<c${attributes}>${isAmount ? scaled : content}</c>`;
    });
  });
}

const AMOUNT = /(<numFmt numFmtId="\d+" formatCode=")#,##0\.0;[^"]*"/;

/** The styles whose cells show an amount with a decimal. */
function amountStyles(parts: Parts): ReadonlySet<string> {
  const styles = textOf(parts, 'xl/styles.xml');
  const id = /<numFmt numFmtId="(\d+)" formatCode="#,##0\.0;/.exec(styles)?.[1];
  const list = /<cellXfs[^>]*>([^]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const found = [...list.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].flatMap(([, own], index) =>
    own === id ? [String(index)] : [],
  );
  return new Set(found);
}

/** Ways to show the same amounts, which stand in mnkr. */
export const FORMAT_KINDS: readonly WorkbookKind[] = [
  shownAs('[=0]"-";#,##0.0,,', 1e6),
  shownAs('#,##0.0,,;-#,##0.0,,;"-"', 1e6),
  shownAs('[Red][<0]-#,##0,\\ "tkr";[>=0]#,##0,\\ "tkr"', 1e6),
  shownAs('#,##0 [$tkr]', 1000),
  shownAs('#,##0\\ [$tkr-41D];[Red]-#,##0\\ [$tkr-41D]', 1000),
  shownAs('#,##0 tkr', 1000),
  shownAs('#,##0.0 mnkr', 1),
  shownAs('"ca "#,##0.0', 1),
  shownAs('_-* #,##0.0\\ _k_r_-;-* #,##0.0\\ _k_r_-;_-* "-"??\\ _k_r_-;_-@_-', 1),
  shownAs('#,##0.0;[Red](#,##0.0)', 1),
];
