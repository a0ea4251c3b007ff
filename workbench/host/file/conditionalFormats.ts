import type {
  CellIsOperators,
  ConditionalFormattingRule,
  ContainsTextOperators,
  Worksheet,
} from '@cj-tech-master/excelts';
import { formatArea, parseArea } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { ConditionalFormat } from '../model/sheetParts';
import { spellings } from '../objects/formats/enums';
import type { FormulaNames } from './functionNames';
import { readStyle } from './readCell';

const OPERATORS = spellings([
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
]);

const TEXT_OPERATORS = spellings([
  ['Contains', 'containsText'],
  ['NotContains', 'notContainsText'],
  ['BeginsWith', 'beginsWith'],
  ['EndsWith', 'endsWith'],
]);

/** Reads the conditional formats of a sheet, most important first. */
export function readConditionalFormats(
  source: Worksheet,
  sheet: Sheet,
  names: FormulaNames,
): ConditionalFormat[] {
  const found = source.conditionalFormattings.flatMap(({ ref, rules }) => {
    const areas = ref.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
    return rules.map((rule) => ({ areas, rule }));
  });
  found.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  return found.map(({ areas, rule }) => ({
    id: sheet.book.newId(),
    areas,
    stopIfTrue: (rule as { stopIfTrue?: boolean }).stopIfTrue === true,
    style: readStyle(rule.style),
    ...readRule(rule, names),
  }));
}

function readRule(
  rule: ConditionalFormattingRule,
  names: FormulaNames,
): Pick<ConditionalFormat, 'type' | 'rule' | 'raw'> {
  const formula = (index: number): string | undefined => {
    const text = 'formulae' in rule ? rule.formulae?.[index] : undefined;
    return text === undefined ? undefined : `=${names.read(String(text))}`;
  };
  if (rule.type === 'expression') return { type: 'Custom', rule: { formula: formula(0) ?? '' } };
  if (rule.type === 'cellIs') {
    const second = formula(1);
    return {
      type: 'CellValue',
      rule: {
        formula1: formula(0) ?? '',
        ...(second === undefined ? {} : { formula2: second }),
        operator: OPERATORS.fromFile(rule.operator, 'EqualTo'),
      },
    };
  }
  if (rule.type === 'containsText' && rule.text !== undefined) {
    const operator = TEXT_OPERATORS.fromFile(rule.operator, 'Contains');
    return { type: 'ContainsText', rule: { operator, text: rule.text } };
  }
  return { type: 'Other', rule: {}, raw: rule };
}

/** Writes them. */
export function writeConditionalFormats(
  sheet: Sheet,
  target: Worksheet,
  names: FormulaNames,
): void {
  target.removeConditionalFormatting(() => false);
  sheet.conditionalFormats.forEach((format, index) => {
    const rule = writeRule(format, names);
    if (!rule) return;
    const ref = format.areas.map((area) => formatArea(area)).join(' ');
    const stop = format.stopIfTrue ? { stopIfTrue: true } : {};
    target.addConditionalFormatting({
      ref,
      rules: [{ ...rule, style: format.style, priority: index + 1, ...stop }],
    });
  });
}

function writeRule(
  { type, rule, raw }: ConditionalFormat,
  names: FormulaNames,
): ConditionalFormattingRule | undefined {
  const formula = (text: unknown): string => names.write(String(text).replace(/^=/, ''));
  if (type === 'Other') return raw as ConditionalFormattingRule;
  if (Object.keys(rule).length === 0) return undefined;
  switch (type) {
    case 'Custom':
      return { type: 'expression', formulae: [formula(rule.formula)] };
    case 'CellValue':
      return {
        type: 'cellIs',
        operator: OPERATORS.toFile(rule.operator) as CellIsOperators,
        formulae: [rule.formula1, rule.formula2]
          .filter((text) => text !== undefined && text !== null && text !== '')
          .map(formula),
      };
    case 'ContainsText':
      return {
        type: 'containsText',
        operator: TEXT_OPERATORS.toFile(rule.operator) as ContainsTextOperators,
        text: String(rule.text),
      };
  }
}
