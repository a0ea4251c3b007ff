import type { Book } from '../../model/book';
import { defineClass } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';

const MODES: readonly Book['calculationMode'][] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

const NO_BREAK_SPACE = ' ';

const numberFormatInfo = defineClass<Book>({
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: { get: () => ',' },
    NumberGroupSeparator: { get: () => NO_BREAK_SPACE },
  },
});

const datetimeFormatInfo = defineClass<Book>({
  name: 'DatetimeFormatInfo',
  properties: {
    DateSeparator: { get: () => '-' },
    TimeSeparator: { get: () => ':' },
    ShortDatePattern: { get: () => 'yyyy-MM-dd' },
    LongDatePattern: { get: () => "'den 'd MMMM yyyy" },
    LongTimePattern: { get: () => 'HH:mm:ss' },
  },
});

const cultureInfo = defineClass<Book>({
  name: 'CultureInfo',
  properties: { Name: { get: () => 'sv-SE' } },
  navigations: {
    NumberFormat: (book) => numberFormatInfo(book),
    DatetimeFormat: (book) => datetimeFormatInfo(book),
  },
});

/** Excel itself: how it calculates, and its language. */
export const application = defineClass<Book>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        const mode = MODES.find((name) => name === value);
        if (!mode) throw invalidArgument();
        book.calculationMode = mode;
      },
    },
    CalculationState: { get: (_, host) => host.calculator.state },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => ',' },
    ThousandsSeparator: { get: () => NO_BREAK_SPACE },
    UseSystemSeparators: { get: () => true },
  },
  navigations: { CultureInfo: (book) => cultureInfo(book) },
  methods: {
    Calculate: (_, [kind], host) => {
      if (kind === 'Recalculate') host.calculator.calculate();
      else if (kind === 'Full' || kind === 'FullRebuild') host.calculator.recalculateAll();
      else throw invalidArgument();
    },
    SuspendApiCalculationUntilNextSync: (_, __, host) => host.suspendCalculation(),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
