import type { Language } from '../../language/bilingual';
import type { Content } from '../arguments/argument';
import { NAMESPACE } from '../catalogue';
import type { FunctionText } from '../describing/functionText';

/** How formulas are written where Excel speaks Swedish, and as the file and Office.js want them. */
const MARKS = {
  sv: { argument: ';', column: '\\', row: ';', decimal: ',', true: 'SANT', false: 'FALSKT' },
  en: { argument: ',', column: ',', row: ';', decimal: '.', true: 'TRUE', false: 'FALSE' },
} as const;

/**
 * A call of the function on its example, as a person would type it.
 * @param language `sv` for Swedish Excel; `en` is also what Office.js takes as a formula.
 * @example exampleFormula(avvikelseText, 'sv') // '=TERTIAL.AVVIKELSE("Kostnad";53,8;54,9)'
 */
export function exampleFormula({ name, example }: FunctionText, language: Language): string {
  const marks = MARKS[language];
  const literal = (content: Content): string => {
    if (typeof content === 'string') return `"${content.replaceAll('"', '""')}"`;
    if (typeof content === 'boolean') return content ? marks.true : marks.false;
    return String(content).replace('.', marks.decimal);
  };
  const args = example.given.map((argument) => {
    if (!isRange(argument)) return literal(argument);
    const rows = argument.map((row) => row.map(literal).join(marks.column));
    return `{${rows.join(marks.row)}}`;
  });
  return `=${NAMESPACE}.${name}(${args.join(marks.argument)})`;
}

const isRange = (
  argument: Content | readonly (readonly Content[])[],
): argument is readonly (readonly Content[])[] => Array.isArray(argument);
