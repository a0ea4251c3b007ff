import { nameEnd } from '../figures/names';
import { directionOf } from './direction';
import { measureOf } from './measure';
import { nearestBefore } from './said';
import type { Scene } from './scene';

const PLAIN =
  /^(de|den|det|sina|sin|dess|nämndens|verksamhetens|områdets|förvaltningens|totala|samlade|budgeterade|prognostiserade|prognosticerade|beräknade|bokförda|förväntade|årets|helårets|periodens|både|såväl|verksamhetsområdets|att|som|och|eller|med|av|till|ger|gav|är|avser|genom|för|mot|främst|bara|hela|större|något|mycket|lika|också|utfallets)$/;
const NARROWING =
  /^(för|avseende|inom|gällande|kopplade|kopplat|relaterade|hänförliga|från|i|på|vid|rörande|kring)$/;
const TIME =
  /^(helåret|helår|året|perioden|år|nämnden|verksamheten|området|jämförelse|balans|relation|förhållande|linje|slutet|till|snitt|den|det|två|årsprognosen|prognosen|budget)$/;

/**
 * Whether costs or revenues are only some of them: *externa intäkter*, *kostnaderna för vikarier*.
 * Such an amount is not held against the area's.
 */
export function isQualified({ before, after, figures, subject }: Scene): boolean {
  for (const words of [before, after]) {
    const at = nearestBefore(words, ({ low }) => /^(cost|revenue)$/.test(measureOf(low) ?? ''));
    if (at === null) continue;
    const [previous, next, third] = [words[at - 1], words[at + 1], words[at + 2]];
    const isOwnName =
      previous !== undefined &&
      subject.area !== null &&
      subject.area.name.toLowerCase().includes(previous.low.replace(/s$/, ''));
    const isAdjective =
      previous?.kind === 'word' &&
      /(a|s|nde)$/.test(previous.low) &&
      !PLAIN.test(previous.low) &&
      directionOf(previous.low) === null &&
      !/^(prognos|beräkna|vänta|förvänta|bedöm|uppskatta)/.test(previous.low) &&
      !isOwnName;
    const narrows =
      next !== undefined &&
      NARROWING.test(next.low) &&
      third?.kind === 'word' &&
      !TIME.test(third.low) &&
      !figures.areas.some(({ words: name }) => nameEnd(words, at + 2, name) !== null);
    return isAdjective || narrows;
  }
  return false;
}
