import type { Report } from '../../report/report';
import type { Area } from '../figures/moneyFigures';

/** What a text is about, by the heading above it or its `Avser`. */
export type About =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'goal'; readonly goal: Report['goals']['rows'][number] }
  | { readonly kind: 'indicator'; readonly indicator: Report['indicators']['rows'][number] }
  | { readonly kind: 'activity'; readonly activity: Report['activities']['rows'][number] }
  | { readonly kind: 'other' }
  | { readonly kind: 'committee' };

/** A text with what is known about it before it is read. */
export interface Passage {
  readonly text: string;
  /** `Avsnitt`, or the heading it stands under. */
  readonly section: string;
  readonly about: About;
}
