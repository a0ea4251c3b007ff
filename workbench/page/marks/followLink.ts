import type { Hyperlink } from '../../host/model/cells/cell';
import { rangeAt } from '../../host/protocol/rangeSelf';
import { refusalOf } from '../book/refusal';
import { selectCells } from '../book/selectCells';
import type { Workbench } from '../book/workbench';
import { showMessage } from '../shell/messages';

/** Where a link leads, in words. */
export const linkTarget = ({ address, documentReference }: Hyperlink): string =>
  documentReference ?? address ?? '';

/** Follows a link: to cells of the workbook, or to an address in a tab of its own. */
export function followLink({ host, sheet }: Workbench, link: Hyperlink): void {
  const { documentReference, address } = link;
  if (documentReference !== undefined) {
    const refusal = refusalOf(() => {
      const target = rangeAt(host.book, sheet, documentReference);
      const [area] = target.areas;
      if (area) selectCells(host, target.sheet, area);
    });
    if (refusal !== undefined)
      showMessage(`Länken leder ingenstans: ${documentReference} finns inte.`, 'fault');
    return;
  }
  if (address !== undefined && /^(https?|mailto):/i.test(address))
    open(address, '_blank', 'noopener');
  else showMessage(`Länken leder till ${address ?? 'ingenting'}, som inte kan öppnas här.`);
}
