import type { Sheet } from '../sheet';

/**
 * Doubles the conditional formats of a sheet, as a person does in Excel's dialog; or takes the
 * doubles away. While they are there, the API finds neither of them (office-js#5222, #6827, #6835).
 */
export function doubleRules(sheet: Sheet, on: boolean): void {
  const { book, conditionalFormats } = sheet;
  const own = conditionalFormats.filter(({ isDouble }) => !isDouble);
  const formats = own.map((format) => ({ ...format, isUnreadable: on }));
  const doubles = formats.map((format) => ({ ...format, id: book.newId(), isDouble: true }));
  book.change(sheet, 'conditionalFormats', on ? [...formats, ...doubles] : formats);
}

/** Whether the rules of a sheet are doubled. */
export const hasDoubledRules = (sheet: Sheet): boolean =>
  sheet.conditionalFormats.some(({ isDouble }) => isDouble);
