import { aterstaendetakt, aterstaendetaktText } from './ATERSTAENDETAKT';
import { avrundningstolerans, avrundningstoleransText } from './AVRUNDNINGSTOLERANS';
import { avvikelse, avvikelseText } from './AVVIKELSE';
import { avvikelseandel, avvikelseandelText } from './AVVIKELSEANDEL';
import { balanskontroll, balanskontrollText } from './BALANSKONTROLL';
import { budgetfoljsamhet, budgetfoljsamhetText } from './BUDGETFOLJSAMHET';
import { fondRorelse, fondRorelseText } from './FOND-RORELSE';
import { fondUtgaende, fondUtgaendeText } from './FOND-UTGAENDE';
import { fondUttag, fondUttagText } from './FOND-UTTAG';
import { forbrukningsgrad, forbrukningsgradText } from './FORBRUKNINGSGRAD';
import { framskrivning, framskrivningText } from './FRAMSKRIVNING';
import type { FunctionText, TertialFunction } from './describing/functionText';
import { konsskillnad, konsskillnadText } from './KONSSKILLNAD';
import { malsummering, malsummeringText } from './MALSUMMERING';
import { maluppfyllelse, maluppfyllelseText } from './MALUPPFYLLELSE';
import { nettoavvikelse, nettoavvikelseText } from './NETTOAVVIKELSE';
import { prognossakerhet, prognossakerhetText } from './PROGNOSSAKERHET';
import { resultatEfter, resultatEfterText } from './RESULTAT-EFTER';
import { resultatFore, resultatForeText } from './RESULTAT-FORE';
import { riktpunkt, riktpunktText } from './RIKTPUNKT';
import { summakontroll, summakontrollText } from './SUMMAKONTROLL';
import { tolka, tolkaText } from './TOLKA';

/** What every function's name begins with in a cell. */
export const NAMESPACE = 'TERTIAL';

/** Arguments arrive unchecked from Excel; each function reads them itself. */
const withText = (text: FunctionText, run: (...args: never[]) => unknown[][]): TertialFunction => ({
  ...text,
  run: run as TertialFunction['run'],
});

/**
 * Every custom function, in the order that a person meets them. A new function is added here and
 * nowhere else: Excel's metadata, the pane, the help pages and docs/functions.md follow.
 */
export const FUNCTIONS: readonly TertialFunction[] = [
  withText(avvikelseText, avvikelse),
  withText(avvikelseandelText, avvikelseandel),
  withText(nettoavvikelseText, nettoavvikelse),
  withText(resultatForeText, resultatFore),
  withText(resultatEfterText, resultatEfter),
  withText(fondUttagText, fondUttag),
  withText(fondUtgaendeText, fondUtgaende),
  withText(fondRorelseText, fondRorelse),
  withText(budgetfoljsamhetText, budgetfoljsamhet),
  withText(prognossakerhetText, prognossakerhet),
  withText(forbrukningsgradText, forbrukningsgrad),
  withText(riktpunktText, riktpunkt),
  withText(framskrivningText, framskrivning),
  withText(aterstaendetaktText, aterstaendetakt),
  withText(maluppfyllelseText, maluppfyllelse),
  withText(malsummeringText, malsummering),
  withText(konsskillnadText, konsskillnad),
  withText(tolkaText, tolka),
  withText(summakontrollText, summakontroll),
  withText(balanskontrollText, balanskontroll),
  withText(avrundningstoleransText, avrundningstolerans),
];
