import { foldText } from '../language/words/cleanText';
import { nearestWord } from '../language/words/nearestWord';
import { appendixIn, appendixSetting } from '../report/appendix';
import type { WrittenCell } from '../report/cell';
import { SETTINGS } from '../report/settings';
import { readKeyCell } from './cells/readTextCell';
import { faulty, type Reading } from './cells/reading';

/** The rows of `Rapport` that Tertial asks for by name. */
export class KnownSettings {
  private readonly names: readonly string[];
  private readonly folded: ReadonlySet<string>;

  /** @param appendixTitles what the appendices are about; without them any that is named is one. */
  constructor(private readonly appendixTitles?: readonly string[]) {
    const appendices = appendixTitles?.map(appendixSetting) ?? [];
    this.names = [...Object.values(SETTINGS).map(({ name }) => name), ...appendices];
    this.folded = new Set(this.names.map(foldText));
  }

  has(written: string): boolean {
    if (this.folded.has(foldText(written))) return true;
    return this.appendixTitles === undefined && appendixIn(written) !== null;
  }

  /** Reads the name of a row. A misspelt one would silently change nothing, so it is a fault. */
  read(cell: WrittenCell): Reading<string> {
    const reading = readKeyCell(cell);
    if (reading.value === null || this.has(reading.value)) return reading;
    const { names: words } = this;
    const nearest = ruleNamed(reading.value) ? null : nearestWord(reading.value, words);
    return nearest ? faulty({ kind: 'outsideVocabulary', words, nearest }) : reading;
  }
}

const RULE_ID = /^([a-zåäö]{3}-\d{2})(?![\d-])/i;

/**
 * The rule whose threshold a row of `Rapport` changes, null when it is another row.
 * @example ruleNamed('bud-07 belopp') // 'BUD-07'
 */
export const ruleNamed = (name: string): string | null =>
  RULE_ID.exec(name)?.[1]?.toUpperCase() ?? null;
