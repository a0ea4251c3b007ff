import fc from 'fast-check';
import { table, zipWorkbook } from '../package/zipWorkbook.testing';

const STRINGS =
  '<si><t>Nämnd</t></si><si><t xml:space="preserve"> a &amp; b </t></si>' +
  '<si><r><rPr><b/></rPr><t>Drift</t></r><r><t>budget</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si/>' +
  '<si><t>rad_x000a_två</t></si>';
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0,,"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"><protection locked="0"/></xf></cellXfs>';

const number = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true }).map(String),
  fc.double({ noNaN: true, min: -1e7, max: 1e7 }).map((value) => value.toFixed(4)),
  fc.stringMatching(/^-?[0-9]{0,9}\.?[0-9]{0,9}$/),
  fc.constantFrom('', ' 5 ', '1E3', '-', '.', '-0', '1,5', '+5', '0x1F', '1_0', 'NaN', 'Infinity'),
);
const text = fc.constantFrom(
  '',
  'svar',
  'Å &amp; Ö',
  'a_x000d_b',
  '<![CDATA[<]]>',
  '\r\n',
  '\t',
  '€😀',
  '\ufeff',
  '\u0001',
  '>',
);
const value = fc.oneof(
  number.map((written) => ['', written] as const),
  number.map((written) => [' t="n"', written] as const),
  fc.constantFrom('0', '1', '2', '3', '4', '', '1.0', '-0').map((at) => [' t="s"', at] as const),
  text.map((written) => [' t="str"', written] as const),
  fc.constantFrom('1', '0', 'true', '', ' 1 ').map((written) => [' t="b"', written] as const),
  fc.constantFrom('#REF!', '#SPILL!', '').map((written) => [' t="e"', written] as const),
  fc.constantFrom('2020-08-31', 'i dag').map((written) => [' t="d"', written] as const),
);
const formula = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('<f>A1*2</f>', '<f>SUM(Å!A1:B2)</f>', '<f></f>', '<f/>'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<f t="shared" ref="A2:B9" si="0">B2-$C2</f>',
      '<f t="shared" si="0"/>',
      '<f t="shared" si="1"/>',
      '<f t="array" ref="A2">B2:B3</f>',
      '<f ca="1">NOW()</f>',
      '<f>A1&gt;B1</f>',
    ),
  },
);
const style = fc.constantFrom(
  '',
  '',
  ' s="0"',
  ' s="1"',
  ' s="2"',
  ' s="99"',
  " s='2'",
  ' s="01"',
  ' s=""',
  ' s="x"',
);
const inner = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(formula, value).map(([f, [type, v]]) => [type, `${f}<v>${v}</v>`] as const),
  },
  { weight: 1, arbitrary: formula.map((f) => ['', f] as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      [' t="s"', '<v/>'],
      ['', '<v xml:space="preserve">7</v>'],
      ['', ' <v>8</v> '],
      ['', '<v>9</v><extLst/>'],
    ),
  },
  { weight: 1, arbitrary: text.map((t) => [' t="inlineStr"', `<is><t>${t}</t></is>`] as const) },
  { weight: 1, arbitrary: fc.constant([' cm="1" t="x"', '<v>1</v>'] as const) },
);

const isRight = fc.oneof(
  { weight: 300, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);

const cell = fc.record({
  hasReference: fc.oneof(
    { weight: 9, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  isRight,
  style,
  inner,
  order: fc.nat(2),
  end: fc.constantFrom('</c>', '</c>', '</c >'),
});
const row = fc.record({
  isNumbered: fc.oneof(
    { weight: 9, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  cells: fc.array(cell, { maxLength: 4 }),
});

/** The bytes of a workbook whose cells are written in any way, a wrong one seldom among them. */
export const anyWorkbook = fc
  .record({
    rows: fc.array(row, { maxLength: 8 }),
    prefix: fc.constantFrom('', '', '', 'x:'),
    isDated1904: fc.boolean(),
    ref: fc.constantFrom('A1:C9', 'B1:D5', 'A1:B3'),
  })
  .map(({ rows, prefix, isDated1904, ref }) => {
    const sheet = rows
      .map(({ isNumbered, cells }, index) => {
        const number = index + 1;
        const written = cells.map(
          ({ hasReference, isRight: right, style: s, inner: [t, content], order, end }, place) => {
            const r = hasReference
              ? ` r="${'ABCD'[place] ?? 'A'}${right ? number : number + 1}"`
              : '';
            const attributes = [r + s + t, r + t + s, t + s + r][order] ?? '';
            return content === '' ? `<c${attributes}/>` : `<c${attributes}>${content}${end}`;
          },
        );
        return `<row${isNumbered ? ` r="${number}"` : ''}>${written.join('')}</row>`;
      })
      .join('');
    return zipWorkbook({
      sheets: [
        {
          name: 'Blad',
          rows:
            prefix === ''
              ? sheet
              : sheet
                  .replace(/<(\/?)(?=[a-z]+[ />])/gi, `<$1${prefix}`)
                  .replace(
                    '<x:row',
                    '<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
                  ),
          tables: [table('T', ref, ['a', 'b', 'c'])],
        },
      ],
      strings: STRINGS,
      styles: STYLES,
      beforeSheets: isDated1904 ? '<workbookPr date1904="1"/>' : '',
    });
  });
