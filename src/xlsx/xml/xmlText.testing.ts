import fc from 'fast-check';

/** Names with and without a prefix, among them those that a sheet's reader knows. */
const name = fc.constantFrom('c', 'v', 'row', 'x:c', 'a', 'b-1', '_x', 'x:y');

const text = fc
  .stringMatching(/^[ -;=?-~\t\n\råäö€😀]{0,12}$/u)
  .map((plain) => plain.replaceAll('&', '&amp;'));
const oddText = fc.constantFrom(
  '&lt;&gt;&amp;&quot;&apos;',
  '&#229;&#xE5;&#x1F600;',
  '&#13;&#10;',
  '\r\n\r',
  '&okänd;',
  '&nej;',
  '&#0;',
  '&#xD800;',
  '&#12a;',
  '&;',
  '& ',
  '\u0001',
  '\u007f',
  '\ufffe',
  '\ufffd',
  '\ufeff',
  ']]>',
);
const value = fc.oneof(
  { weight: 30, arbitrary: text.map((plain) => plain.replaceAll('"', "'")) },
  { weight: 1, arbitrary: oddText.filter((odd) => !odd.includes('"')) },
);
const attribute = fc
  .tuple(
    fc.constantFrom('r', 's', 't', 'xmlns', 'xmlns:x', 'x:id', 'r'),
    fc.constantFrom('=', ' =', '= ', '\n='),
    value,
  )
  .map(([key, equals, content]) => ` ${key}${equals}"${content}"`);
const attributes = fc.uniqueArray(attribute, {
  maxLength: 3,
  selector: (given) => given.split(/[=\s]/)[1],
});
const remark = fc.constantFrom(
  '<!-- <c> -->',
  '<!---->',
  '<!-- a -- b -->',
  '<!--->-->',
  '<!-- \u0001 -->',
  '<?pi x?>',
  '<?pi ??>',
  '<![CDATA[ a < b & c ]]>',
  '<![CDATA[]]>',
  '<![CDATA[]]]]>',
  '<![CDATA[å\r\n\u0001]]>',
);

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.oneof(
        { weight: 20, arbitrary: attributes },
        { weight: 1, arbitrary: fc.array(attribute, { maxLength: 3 }) },
      ),
      fc.array(tie('content'), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(([tag, attributes, contents, isShort]) =>
      contents.length === 0 && isShort
        ? `<${tag}${attributes.join('')}/>`
        : `<${tag}${attributes.join('')}>${contents.join('')}</${tag}>`,
    ),
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 10, arbitrary: text },
    { weight: 1, arbitrary: oddText },
    { weight: 1, arbitrary: remark },
    { weight: 10, arbitrary: tie('element') },
  ),
}));

const usual = fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\r\n');
const before = fc.constantFrom(
  '',
  '<?xml version="1.0" encoding="UTF-8"?>\r\n',
  '<?xml version="1.0" encoding="utf-16"?>',
  '\ufeff',
  '\ufeff<?xml version="1.0"?>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY nej "x">]>',
  ' \n',
  'text ',
);
const behind = fc.constantFrom('\n', '<!-- -->', '<a/>', 'x', '<!-- ', '</a>', '\0');

/** The whole text of a part, most often well-formed. */
export const xmlText = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: before }),
    element,
    fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: behind }),
  )
  .map((pieces) => pieces.join(''));

/** The same with something put in at one place, in the stead of some letters. */
export const brokenXmlText = fc
  .tuple(
    xmlText,
    fc.nat(),
    fc.nat(4),
    fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      "'",
      '/',
      '&',
      '=',
      ' ',
      '</c>',
      '<c r="A1">',
      ']]>',
      '-->',
      '\0',
      'å',
      '<!DOCTYPE a>',
      '\ud800',
    ),
  )
  .map(([whole, position, removed, inserted]) => {
    const at = position % (whole.length + 1);
    return whole.slice(0, at) + inserted + whole.slice(at + removed);
  });
