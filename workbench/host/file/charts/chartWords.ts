import { spellings } from '../../objects/formats/enums';

/** Chart keywords in files, and their names in the API. */
export const TICK_MARKS = spellings([
  ['Outside', 'out'],
  ['None', 'none'],
  ['Cross', 'cross'],
  ['Inside', 'in'],
]);

export const TICK_LABELS = spellings([
  ['NextToAxis', 'nextTo'],
  ['High', 'high'],
  ['Low', 'low'],
  ['None', 'none'],
]);

/** Where an axis is crossed; the file keeps this with the other axis. */
export const CROSSES = spellings([
  ['Automatic', 'autoZero'],
  ['Maximum', 'max'],
  ['Minimum', 'min'],
]);

export const LEGEND_PLACES = spellings([
  ['Right', 'r'],
  ['Top', 't'],
  ['Bottom', 'b'],
  ['Left', 'l'],
  ['Corner', 'tr'],
]);

export const LABEL_PLACES = spellings([
  ['BestFit', 'bestFit'],
  ['Bottom', 'b'],
  ['Center', 'ctr'],
  ['InsideBase', 'inBase'],
  ['InsideEnd', 'inEnd'],
  ['Left', 'l'],
  ['OutsideEnd', 'outEnd'],
  ['Right', 'r'],
  ['Top', 't'],
]);

/** English metric units of a point. */
export const EMU = 12_700;
