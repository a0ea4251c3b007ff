import type { Workbench } from '../book/workbench';
import { ribbonGroup, type RibbonTab } from '../ribbon/ribbonTabs';
import { element } from '../shell/element';
import { protectSheet } from './protectSheet';

/** The delay of a slow host in milliseconds, and the byte limit of a small one. */
const [SLOW, SMALL] = [1_500, 20_000];

/** The tab that simulates faults of Excel, to see how the pane handles them. */
export function faultsTab(workbench: Workbench): RibbonTab {
  const switches = [
    faultSwitch('Cellen redigeras', 'Som när någon skriver i en cell: Excel svarar inte panelen.', {
      set: (isOn) => workbench.holdInEdit(isOn),
    }),
    faultSwitch('Bladet är skyddat', 'Skyddar bladet som syns. Ångra-listan töms, som i Excel.', {
      set: (isOn) => protectSheet(workbench, isOn),
      get: () => workbench.sheet.protection.on,
    }),
    faultSwitch('Långsam', `Varje svar dröjer ${SLOW / 1_000} sekunder.`.replace('.', ','), {
      set: (isOn) => (workbench.host.faults.delay = isOn ? SLOW : 0),
    }),
    faultSwitch(
      'Storleksgräns',
      'Anrop och svar får vara högst 20 kB; i Excel på webben är gränsen 5 MB.',
      {
        set: (isOn) => (workbench.host.faults.limits = isOn ? { payload: SMALL } : {}),
      },
    ),
    faultSwitch('Tomt är 0', 'Funktionerna får 0 för en tom cell, som i Excel för Windows.', {
      set: (isOn) => {
        workbench.host.functions.blankArgument = isOn ? 'zero' : 'null';
        workbench.host.calculator.recalculateAll();
        workbench.changed();
      },
    }),
  ];
  workbench.redraw.listen(() => switches.forEach(({ show }) => show()));
  // Another workbook has a new host, without simulated faults.
  workbench.restarted.listen(() => switches.forEach(({ apply }) => apply()));
  const note = element('p', { class: 'ribbon-note' }, [
    'Varje knapp efterliknar ett fel i Excel så länge den är intryckt.',
  ]);
  return {
    label: 'Prova fel',
    content: element('div', {}, [
      ribbonGroup(
        'Fel som kan uppstå i Excel',
        switches.map(({ node }) => node),
      ),
      note,
    ]),
  };
}

interface Fault {
  readonly set: (isOn: boolean) => void;
  /** The state, where it is the workbook's own. */
  readonly get?: () => boolean;
}

interface FaultSwitch {
  readonly node: HTMLButtonElement;
  readonly show: () => void;
  readonly apply: () => void;
}

function faultSwitch(label: string, description: string, { set, get }: Fault): FaultSwitch {
  let isOn = false;
  const node = element(
    'button',
    { type: 'button', class: 'switch', title: description, 'aria-description': description },
    [label],
  );
  const show = (): void => node.setAttribute('aria-pressed', String(get ? get() : isOn));
  const apply = (): void => {
    if (isOn && !get) set(true);
    show();
  };
  node.addEventListener('click', () => {
    isOn = !(get ? get() : isOn);
    set(isOn);
    show();
  });
  show();
  return { node, show, apply };
}
