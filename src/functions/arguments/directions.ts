import type { Direction } from '../../figures/target';
import { words } from './words';

/** Riktning: how a value is compared with its target. */
export const directions = words<Direction>({
  'Högre är bättre': 'higher',
  'Lägre är bättre': 'lower',
  Högst: 'atMost',
  Intervall: 'interval',
  'Ja/Nej': 'boolean',
  Uppgift: 'informative',
});
