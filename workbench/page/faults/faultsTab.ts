import type { Workbench } from '../book/workbench';
import { ribbonGroup, type RibbonTab } from '../ribbon/ribbonTabs';
import { element } from '../shell/element';
import { refusals, surprises } from './excelFaults';
import { platformButtons } from './platformSwitch';

/** The tab that chooses the Excel that answers and simulates its faults, to see what the pane does. */
export function faultsTab(workbench: Workbench): RibbonTab {
  const groups = [
    { label: 'Excel nekar', switches: refusals(workbench) },
    { label: 'Excel gör annorlunda', switches: surprises(workbench) },
  ];
  const switches = groups.flatMap((group) => group.switches);
  workbench.redraw.listen(() => switches.forEach(({ show }) => show()));
  // Another workbook has a new host, without simulated faults.
  workbench.restarted.listen(() => switches.forEach(({ apply }) => apply()));
  const note = element('p', { class: 'ribbon-note' }, [
    'Varje knapp efterliknar ett fel i Excel så länge den är intryckt.',
  ]);
  return {
    label: 'Prova fel',
    content: element('div', {}, [
      ribbonGroup('Excel som svarar', platformButtons(workbench)),
      ...groups.map(({ label, switches: own }) =>
        ribbonGroup(
          label,
          own.map(({ node }) => node),
        ),
      ),
      note,
    ]),
  };
}
