import type { Input } from '../benchRow';
import { grownPlan } from './grownCase';
import { plannedFile } from './inputFile';

/** A file whose table of areas has so many rows. */
export const areasFile = (rows: number): Input =>
  plannedFile(`areas-${rows}.xlsx`, () => grownPlan('Verksamheter', rows));
