import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { declareClass } from '../protocol/hostClass';
import type { RangeSelf } from '../protocol/rangeSelf';

/**
 * The classes that others lead to and that lead back to them. What they have stands in a file of
 * the same name; `defineClasses` brings the two together.
 */
export const range = declareClass<RangeSelf>();
export const rangeAreas = declareClass<RangeSelf>();
export const worksheet = declareClass<Sheet>();
export const table = declareClass<Table>();
