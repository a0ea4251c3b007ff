import { insertLine } from './insertLine.mjs';

/**
 * A custom function that gives its amounts back until somebody gives it its sum, and its test.
 *
 * @param words the name as economists see it: `PROGNOSFEL`, `FOND.SALDO`.
 * @param read the text of a file of the project.
 * @returns what to write, or why nothing can be made.
 */
export function newFunction([name = ''], read) {
  if (!/^[A-ZÅÄÖ]+(\.[A-ZÅÄÖ]+)*$/.test(name))
    return 'A function is named in capitals, with a point between words: FOND.SALDO.';
  const id = name.normalize('NFD').replace(/\p{Mn}/gu, '');
  const file = id.replaceAll('.', '-');
  const [first, ...rest] = id.toLowerCase().split('.');
  const variable = first + rest.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  const catalogue = read('src/functions/catalogue.ts');
  if (catalogue.includes(`'./${file}'`)) return `${name} exists already.`;
  const imported = insertLine(
    catalogue,
    `import { ${variable}, ${variable}Text } from './${file}';`,
    (line) => line.startsWith('import '),
  );
  const listed = insertLine(imported, `  withText(${variable}Text, ${variable}),`, (line) =>
    /^ {2}withText\(/.test(line),
  );
  return {
    files: {
      [`src/functions/${file}.ts`]: functionFile(id, name, variable),
      [`src/functions/${file}.test.ts`]: testFile(name),
    },
    edited: { 'src/functions/catalogue.ts': listed },
    next: `Give the function its sum, its parameters and its texts; the metadata, the pane, the help and
docs/functions.md follow (npm run docs).`,
  };
}

const functionFile = (id, name, variable) => `import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { AMOUNT } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { BUDGET } from './describing/parameters';

export const ${variable}Text: FunctionText = {
  id: '${id}',
  name: '${name}',
  summary: { sv: 'Säg i en mening vad ${name} ger.', en: 'Say in one sentence what ${name} gives.' },
  details: { sv: 'Säg vad en kollega vill veta mer.', en: 'Say what else a colleague wants to know.' },
  parameters: [BUDGET],
  result: { sv: 'Beloppet i sin enhet.', en: 'The amount in its unit.' },
  example: {
    given: [53.8],
    result: [[53.8]],
    says: { sv: 'Budgeten är 53,8 mnkr.', en: 'The budget is 53.8 mnkr.' },
  },
  format: AMOUNT,
};

/** @customfunction ${id} */
export function ${variable}(budget: unknown[][]): unknown[][] {
  return cellByCell([amounts(budget)], (amount) => amount);
}
`;

const testFile = (name) => `import { describe, expect, it } from '@jest/globals';
import { call, column, one, shown } from './testing/call.testing';

describe('${name}', () => {
  it('gives an answer for a value, and for each cell of a range', () => {
    expect(one(call('${name}', '53,8'))).toBe(53.8);
    expect(call('${name}', column(53.8, 44.2))).toEqual(column(53.8, 44.2));
  });

  it('leaves missing what is missing', () => {
    expect(one(call('${name}', null))).toBe('#N/A');
    expect(call('${name}', column(53.8, ''))).toEqual(column(53.8, ''));
  });

  it('passes an error on, and refuses what is no amount', () => {
    expect(shown(call('${name}', column({ error: '#REF!', message: null })))).toEqual(
      column('#REF!'),
    );
    expect(one(call('${name}', 'mycket'))).toBe('#VALUE!');
  });
});
`;
