import type { Bilingual } from '../language/bilingual';

/** The pane's pages, in the order of its tabs. The ribbon opens them by `#id`. */
export const PAGES = [
  { id: 'kontroll', title: { sv: 'Kontroll', en: 'Check' } },
  { id: 'rapport', title: { sv: 'Rapport', en: 'Report' } },
  { id: 'funktioner', title: { sv: 'Funktioner', en: 'Functions' } },
  { id: 'arbetsbok', title: { sv: 'Arbetsbok', en: 'Workbook' } },
] as const satisfies readonly { id: string; title: Bilingual }[];

export type PageId = (typeof PAGES)[number]['id'];

/** The page that an address names, else the first. */
export const pageIn = (hash: string): PageId =>
  PAGES.find(({ id }) => `#${id}` === hash)?.id ?? 'kontroll';
