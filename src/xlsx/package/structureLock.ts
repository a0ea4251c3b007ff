import { childOf, type XmlNode } from './xmlTree';

/**
 * Whether Excel lets nobody add, move, rename or remove sheets: the structure is locked under
 * Review, Protect Workbook.
 *
 * @param workbook the root of the workbook part.
 */
export const isStructureLocked = (workbook: XmlNode): boolean =>
  ['1', 'true'].includes(childOf(workbook, 'workbookProtection')?.attributes.lockStructure ?? '');
