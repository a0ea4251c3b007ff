import { invalidArgument } from '../../protocol/hostError';

/** Two spellings of the same values: the API's, and the file's. */
export interface Spellings {
  readonly fromFile: (value: unknown, fallback: string) => string;
  readonly toFile: (value: unknown) => string;
}

/** Pairs of spellings, the API's first. An unknown one is an invalid argument. */
export function spellings(pairs: readonly (readonly [api: string, file: string])[]): Spellings {
  const toApi = new Map(pairs.map(([api, file]) => [file, api]));
  const toFile = new Map(pairs.map(([api, file]) => [api.toLowerCase(), file]));
  return {
    fromFile: (value, fallback) => toApi.get(String(value)) ?? fallback,
    toFile: (value) => {
      const file = toFile.get(String(value).toLowerCase());
      if (file === undefined) throw invalidArgument();
      return file;
    },
  };
}

export const HORIZONTAL = spellings([
  ['General', 'general'],
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
]);

export const VERTICAL = spellings([
  ['Top', 'top'],
  ['Center', 'middle'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
]);

export const UNDERLINE = spellings([
  ['None', 'none'],
  ['Single', 'single'],
  ['Double', 'double'],
  ['SingleAccountant', 'singleAccounting'],
  ['DoubleAccountant', 'doubleAccounting'],
]);

export const PATTERN = spellings([
  ['None', 'none'],
  ['Solid', 'solid'],
  ['Gray50', 'mediumGray'],
  ['Gray75', 'darkGray'],
  ['Gray25', 'lightGray'],
  ['Gray16', 'gray125'],
  ['Gray8', 'gray0625'],
  ['Horizontal', 'darkHorizontal'],
  ['Vertical', 'darkVertical'],
  ['Down', 'darkDown'],
  ['Up', 'darkUp'],
  ['Checker', 'darkGrid'],
  ['SemiGray75', 'darkTrellis'],
  ['LightHorizontal', 'lightHorizontal'],
  ['LightVertical', 'lightVertical'],
  ['LightDown', 'lightDown'],
  ['LightUp', 'lightUp'],
  ['Grid', 'lightGrid'],
  ['CrissCross', 'lightTrellis'],
]);
