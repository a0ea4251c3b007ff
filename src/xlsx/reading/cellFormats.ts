import { BUILT_IN_FORMATS, GENERAL } from './builtInFormats';
import { scanXml } from '../package/scanXml';
import type { ZipPackage } from '../package/zipPackage';

/** The formats of cells, by the index of their style. */
export interface CellFormats {
  /** Number format codes; every cell of one style shares one string. */
  readonly codes: readonly string[];
  /** The styles whose cells can be typed in although their sheet is protected. */
  readonly unlocked: ReadonlySet<number>;
}

/** Reads what every cell style says; nothing when the workbook has no styles. */
export async function readCellFormats(zip: ZipPackage, part: string | null): Promise<CellFormats> {
  const unlocked = new Set<number>();
  if (part === null) return { codes: [], unlocked };
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  let inCellStyles = false;
  await scanXml(zip, part, {
    root: 'styleSheet',
    open(name, { numFmtId, formatCode, locked }) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'numFmt') {
        zip.limit.add('characters', formatCode?.length ?? 0);
        zip.limit.add('cells', 1);
        custom.set(Number(numFmtId), formatCode ?? GENERAL);
      } else if (name === 'xf' && inCellStyles) {
        zip.limit.add('cells', 1);
        formatIds.push(Number(numFmtId ?? 0));
      } else if (name === 'protection' && inCellStyles && isFalse(locked)) {
        unlocked.add(formatIds.length - 1);
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  const codes = formatIds.map((id) => custom.get(id) ?? BUILT_IN_FORMATS[id] ?? GENERAL);
  return { codes, unlocked };
}

const isFalse = (flag: string | undefined): boolean => flag === '0' || flag === 'false';
