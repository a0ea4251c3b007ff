import type { Rule } from './rule';
import { act01 } from './act/ACT-01-dates';
import { act02 } from './act/ACT-02-passed-unexplained';
import { act03 } from './act/ACT-03-no-new-date';
import { act04 } from './act/ACT-04-later-month';
import { act05 } from './act/ACT-05-due-soon';
import { act06 } from './act/ACT-06-nearly-the-same';
import { act07 } from './act/ACT-07-on-council-goal';
import { act08 } from './act/ACT-08-delay-without-deviation';
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
import { gdk01 } from './gdk/GDK-01-unused';
import { gdk02 } from './gdk/GDK-02-not-in-force';
import { gol01 } from './gol/GOL-01-stated-number';
import { gol02 } from './gol/GOL-02-unassessed';
import { gol03 } from './gol/GOL-03-forecast-misses';
import { gol04 } from './gol/GOL-04-outcome-misses';
import { gol05 } from './gol/GOL-05-no-indicators';
import { gol06 } from './gol/GOL-06-no-activities';
import { gol07 } from './gol/GOL-07-better-than-child';
import { gol08 } from './gol/GOL-08-no-analysis';
import { gol09 } from './gol/GOL-09-no-expected-result';
import { ind01 } from './ind/IND-01-no-outcome';
import { ind02 } from './ind/IND-02-no-target';
import { ind03 } from './ind/IND-03-no-forecast';
import { ind04 } from './ind/IND-04-unexplained-miss';
import { ind05 } from './ind/IND-05-forecast-misses';
import { ind06 } from './ind/IND-06-incomparable';
import { ind07 } from './ind/IND-07-value-without-unit';
import { ind08 } from './ind/IND-08-less-than-council';
import { ind09 } from './ind/IND-09-one-gender';
import { ind10 } from './ind/IND-10-gender-span';
import { ind11 } from './ind/IND-11-impossible-share';
import { ind12 } from './ind/IND-12-shared-name';
import { ind13 } from './ind/IND-13-adherence';
import { ind14 } from './ind/IND-14-forecast-is-target';
import { ind15 } from './ind/IND-15-gloomy-forecast';
import { ind16 } from './ind/IND-16-target-year';
import { ind17 } from './ind/IND-17-unknowable';
import { ind18 } from './ind/IND-18-target-without-unit';
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
  ...[gol01, gol02, gol03, gol04, gol05, gol06, gol07, gol08, gol09],
  ...[
    ind01,
    ind02,
    ind03,
    ind04,
    ind05,
    ind06,
    ind07,
    ind08,
    ind09,
    ind10,
    ind11,
    ind12,
    ind13,
    ind14,
    ind15,
    ind16,
    ind17,
    ind18,
  ],
  ...[act01, act02, act03, act04, act05, act06, act07, act08],
  ...[bal01, bal02, bal03, bal04],
  inv01,
  ...[ctl01, ctl02, ctl03],
  ...[gdk01, gdk02],
];
