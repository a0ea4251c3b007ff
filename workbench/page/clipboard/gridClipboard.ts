import { formatAddress } from '../../host/model/address';
import type { Area } from '../../host/model/area';
import { rangeEdits } from '../../host/objects/ranges/rangeEdits';
import { refusalOf } from '../book/refusal';
import { clearCells } from '../book/rows';
import { selectCells } from '../book/selectCells';
import type { Workbench } from '../book/workbench';
import { cursorOn, selectedArea } from '../grid/input/cursor';
import { showMessage } from '../shell/messages';
import { blockText } from './blockText';
import { moveCells, type CellBlock } from './moveCells';
import { pasteBlock, type Pasted } from './pasteBlock';
import { readBlock } from './readBlock';

interface Copied extends CellBlock {
  readonly text: string;
  readonly isCut: boolean;
}

/** Copies and pastes between cells with formulas and formats, and with other programs as text. */
export function listenToClipboard(workbench: Workbench, grid: HTMLElement): void {
  let copied: Copied | undefined;
  const copy = (event: ClipboardEvent, isCut: boolean): void => {
    const { sheet } = workbench;
    const area = selectedArea(cursorOn(sheet));
    const text = blockText(sheet, area);
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = { sheet, area, text, isCut };
  };
  grid.addEventListener('copy', (event) => copy(event, false));
  grid.addEventListener('cut', (event) => copy(event, true));
  grid.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    const { host, sheet } = workbench;
    const target = selectedArea(cursorOn(sheet));
    const isOwn = copied !== undefined && sameText(text, copied.text) && !copied.sheet.deleted;
    const pasted =
      isOwn && copied
        ? pasteCopied(workbench, target, copied)
        : pasteBlock(host, sheet, target, readBlock(text));
    if (copied?.isCut) copied = undefined;
    if ('refusal' in pasted) showMessage(pasted.refusal, 'fault');
    else selectCells(host, sheet, pasted.area);
  });
}

/** The clipboard may change line ends. */
const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');

function pasteCopied({ host, sheet }: Workbench, target: Area, copied: Copied): Pasted {
  const source = copied.area;
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const fits = (length: number, times: number): boolean => times % length === 0;
  const isRepeated =
    !copied.isCut &&
    fits(height, target.bottom - target.top + 1) &&
    fits(width, target.right - target.left + 1);
  const area = isRepeated
    ? target
    : { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
  const refusal = refusalOf(() =>
    host.act('Paste', () => {
      if (copied.isCut) moveCells(host, copied, sheet, area);
      else {
        const address = formatAddress(copied.sheet.name, source);
        rangeEdits.CopyFrom?.({ sheet, areas: [area] }, [address, 'All'], host);
      }
    }),
  );
  return refusal === undefined ? { area } : { refusal };
}

/** Clears the selected cells. */
export function clearSelected({ host, sheet }: Workbench): void {
  const refusal = clearCells(host, sheet, selectedArea(cursorOn(sheet)));
  if (refusal !== undefined) showMessage(refusal, 'fault');
}
