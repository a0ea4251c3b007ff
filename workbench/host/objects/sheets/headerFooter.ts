import type { HeaderFooter, HeaderFooterPages } from '../../model/pageLayout';
import type { Sheet } from '../../model/sheet';
import { defineClass, type Property } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';

const text = (key: keyof HeaderFooter): Property<HeaderFooter> => ({
  get: (page) => page[key],
  set: (page, value, host) => {
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
    host.book.change(page, key, value);
  },
});

const headerFooter = defineClass<HeaderFooter>({
  name: 'HeaderFooter',
  properties: {
    LeftHeader: text('leftHeader'),
    CenterHeader: text('centerHeader'),
    RightHeader: text('rightHeader'),
    LeftFooter: text('leftFooter'),
    CenterFooter: text('centerFooter'),
    RightFooter: text('rightFooter'),
  },
});

const STATES: readonly HeaderFooterPages['state'][] = [
  'Default',
  'FirstAndDefault',
  'OddAndEven',
  'FirstOddAndEven',
];

const flag = (key: 'useSheetMargins' | 'useSheetScale'): Property<Sheet> => ({
  get: ({ layout }) => layout.headersFooters[key],
  set: ({ layout }, value, host) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    host.book.change(layout.headersFooters, key, value);
  },
});

/** Headers and footers: one for all pages, or others on first, odd and even pages. */
export const headerFooterGroup = defineClass<Sheet>({
  name: 'HeaderFooterGroup',
  properties: {
    State: {
      get: ({ layout }) => layout.headersFooters.state,
      set: ({ layout }, value, host) => {
        const state = STATES.find((name) => name === value);
        if (!state) throw invalidArgument();
        host.book.change(layout.headersFooters, 'state', state);
      },
    },
    UseSheetMargins: flag('useSheetMargins'),
    UseSheetScale: flag('useSheetScale'),
  },
  navigations: {
    DefaultForAllPages: ({ layout }) => headerFooter(layout.headersFooters.defaultForAllPages),
    EvenPages: ({ layout }) => headerFooter(layout.headersFooters.evenPages),
    FirstPage: ({ layout }) => headerFooter(layout.headersFooters.firstPage),
    OddPages: ({ layout }) => headerFooter(layout.headersFooters.oddPages),
  },
});
