import { PLATFORMS, type Platform } from '../../host/protocol/platform';
import type { Workbench } from '../book/workbench';
import { button } from '../shell/element';

const NAMES: Readonly<Record<Platform, readonly [label: string, description: string]>> = {
  win: ['Windows', 'Excel för Windows svarar. Panelen börjar om.'],
  mac: ['Mac', 'Excel för Mac svarar. Panelen börjar om.'],
  web: [
    'Webben',
    'Excel på webben svarar: inget openBrowserWindow och inget tema från Excel. Panelen börjar om.',
  ],
};

/** The buttons that choose which Excel answers. */
export function platformButtons(workbench: Workbench): HTMLButtonElement[] {
  return PLATFORMS.map((platform) => {
    const [label, title] = NAMES[platform];
    const node = button(label, () => workbench.showPlatform(platform), { class: 'switch', title });
    const show = (): void =>
      node.setAttribute('aria-pressed', String(workbench.platform === platform));
    workbench.restarted.listen(show);
    show();
    return node;
  });
}
