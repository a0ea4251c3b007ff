import type { Rule } from './rule';
import { bal01 } from './bal/BAL-01-balances';
import { bal02 } from './bal/BAL-02-parts';
import { bal03 } from './bal/BAL-03-changes';
import { bal04 } from './bal/BAL-04-of-which';
import { bud01 } from './bud/BUD-01-variance';
import { bud02 } from './bud/BUD-02-totals';
import { bud03 } from './bud/BUD-03-result';
import { bud04 } from './bud/BUD-04-same-figure';
import { bud05 } from './bud/BUD-05-of-which';
import { bud06 } from './bud/BUD-06-booked-above-forecast';
import { bud07 } from './bud/BUD-07-pace';
import { bud08 } from './bud/BUD-08-net-variance';
import { bud09 } from './bud/BUD-09-one-side';
import { bud10 } from './bud/BUD-10-uncommented';
import { bud11 } from './bud/BUD-11-gross-change';
import { ctl01 } from './ctl/CTL-01-checked';
import { ctl02 } from './ctl/CTL-02-errors';
import { ctl03 } from './ctl/CTL-03-late';
import { fnd01 } from './fnd/FND-01-closing-fund';
import { fnd02 } from './fnd/FND-02-opening-fund';
import { fnd03 } from './fnd/FND-03-result-after';
import { fnd04 } from './fnd/FND-04-fund-variance';
import { fnd05 } from './fnd/FND-05-overdrawn';
import { fnd06 } from './fnd/FND-06-withdrawal-too-great';
import { fnd07 } from './fnd/FND-07-cap';
import { fnd08 } from './fnd/FND-08-no-movement-row';
import { fnd09 } from './fnd/FND-09-result-units';
import { inv01 } from './inv/INV-01-uncommented';
import { met01 } from './met/MET-01-report-date';
import { met02 } from './met/MET-02-period';
import { met03 } from './met/MET-03-mixed-units';
import { STRUCTURE_RULES } from './str/structureRules';

/** Every rule, in the order that findings come. A new rule is added here and nowhere else. */
export const CATALOGUE: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...[met01, met02, met03],
  ...[bud01, bud02, bud03, bud04, bud05, bud06, bud07, bud08, bud09, bud10, bud11],
  ...[fnd01, fnd02, fnd03, fnd04, fnd05, fnd06, fnd07, fnd08, fnd09],
  ...[bal01, bal02, bal03, bal04],
  inv01,
  ...[ctl01, ctl02, ctl03],
];
