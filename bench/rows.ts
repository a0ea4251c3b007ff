import type { BenchRow } from './benchRow';

/** Every row in the order of docs/speed.md. Each is loaded alone, so that none carries another's memory. */
export const ROWS: Readonly<Record<string, () => Promise<{ readonly row: BenchRow }>>> = {
  'cold-check': () => import('./rows/coldCheck'),
  'read-case': () => import('./rows/readCase'),
  'read-rows': () => import('./rows/readRows'),
  'check-case': () => import('./rows/checkCase'),
  'check-areas': () => import('./rows/checkAreas'),
  'check-indicators': () => import('./rows/checkIndicators'),
  'check-balance': () => import('./rows/checkBalance'),
  'check-goals': () => import('./rows/checkGoals'),
  'check-activities': () => import('./rows/checkActivities'),
  blame: () => import('./rows/blame'),
  city: () => import('./rows/city'),
  paint: () => import('./rows/paintAreas'),
  'paint-again': () => import('./rows/paintAgain'),
  avvikelse: () => import('./rows/avvikelse'),
  ledger: () => import('./rows/ledger'),
  adopt: () => import('./rows/adopt'),
  'adopt-long': () => import('./rows/adoptLong'),
  pane: () => import('./rows/pane'),
};
