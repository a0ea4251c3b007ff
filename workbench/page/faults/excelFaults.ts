import { doubleRules, hasDoubledRules } from '../../host/model/changes/doubleRules';
import type { Workbench } from '../book/workbench';
import { faultSwitch, type FaultSwitch } from './faultSwitch';
import { protectSheet } from './protectSheet';

/** The delay of a slow host in milliseconds, the byte limit of a small one, and how many requests pass. */
const [SLOW, SMALL, PASSES] = [1_500, 20_000, 2];

/** What keeps Excel from answering at all. */
export const refusals = (workbench: Workbench): FaultSwitch[] => [
  faultSwitch('Cellen redigeras', 'Som när någon skriver i en cell: Excel svarar inte panelen.', {
    set: (isOn) => workbench.holdInEdit(isOn),
  }),
  faultSwitch(
    'Redigering mitt i',
    'Någon börjar skriva i en cell när två anrop har gått fram; resten av anropen nekas.',
    {
      set: (isOn) => {
        workbench.host.faults.forget();
        if (isOn) workbench.host.faults.editCellAfter(PASSES);
        else workbench.holdInEdit(false);
      },
    },
  ),
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
    { set: (isOn) => (workbench.host.faults.limits = isOn ? { payload: SMALL } : {}) },
  ),
];

/** Where Excel answers otherwise than a programmer would think. */
export const surprises = (workbench: Workbench): FaultSwitch[] => [
  faultSwitch(
    'Annan arbetsbok i fokus',
    'Som när en annan arbetsbok ligger framför i Excel för Windows eller Mac: markering, nya blad och låsta rutor nekas.',
    { set: (isOn) => (workbench.host.faults.otherWorkbook = isOn) },
  ),
  faultSwitch(
    'Listval utan händelse',
    'Panelen får inte veta när ett värde väljs i en listruta, som i Excel på webben.',
    { set: (isOn) => (workbench.host.faults.silentChoices = isOn) },
  ),
  faultSwitch(
    'Panelen dröjer',
    'Panelen visas inte förrän den knapp i menyfliken som öppnar den är klar.',
    { set: (isOn) => (workbench.host.faults.paneAfterCommand = isOn) },
  ),
  faultSwitch(
    'Dubblerade regler',
    'Dubblerar den villkorsstyrda formateringen på bladet som syns, som i Excels dialogruta: tillägg hittar den inte sedan.',
    {
      set: (isOn) => {
        doubleRules(workbench.sheet, isOn);
        workbench.changed();
      },
      get: () => hasDoubledRules(workbench.sheet),
    },
  ),
  faultSwitch('Tomt är 0', 'Funktionerna får 0 för en tom cell, som i äldre Excel på datorn.', {
    set: (isOn) => {
      workbench.host.functions.blankArgument = isOn ? 'zero' : 'null';
      workbench.host.calculator.recalculateAll();
      workbench.changed();
    },
  }),
];
