import { notTestable, type Outcome, type RuleText } from './rule';

/** What a rule answers when `Rapport` sets its threshold to something that can't be read. */
export const unreadableThreshold = ({ id }: RuleText): Outcome =>
  notTestable({
    sv: `Gränsen för ${id} i Rapport kan inte läsas.`,
    en: `The threshold of ${id} in Rapport can't be read.`,
  });
