import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { declareClass } from '../protocol/hostClass';
import type { RangeSelf } from '../protocol/rangeSelf';

/**
 * Classes that refer to each other in circles. Their members are in a file of
 * the same name; `defineClasses` brings the two together.
 */
export const range = declareClass<RangeSelf>();
export const rangeAreas = declareClass<RangeSelf>();
export const worksheet = declareClass<Sheet>();
export const table = declareClass<Table>();
