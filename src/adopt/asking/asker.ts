import type { Bilingual } from '../../language/bilingual';
import { foldText } from '../../language/words/cleanText';
import type { Alternative, Answers, Question } from './question';

/**
 * Puts questions, and hears the answers that were given beforehand. What is asked twice is kept once;
 * an answer that fits nothing leaves its question open, and is told.
 */
export class Asker {
  readonly questions: Question[] = [];
  readonly notes: Bilingual[] = [];
  readonly #answers: ReadonlyMap<string, string>;
  readonly #heard = new Set<string>();
  readonly #asked = new Set<string>();

  constructor(answers: Answers) {
    this.#answers = new Map(
      Object.entries(answers).flatMap(([key, value]) =>
        value === null ? [] : [[foldText(key), spoken(value)] as const],
      ),
    );
  }

  /**
   * Asks.
   * @returns the id of the alternative that was answered, or the value; null while it is open.
   */
  ask(question: Question): string | null {
    const answer = this.#answerTo(question);
    if (answer !== null) {
      const meant = meantBy(answer, question);
      if (meant !== null) return meant;
      if (!this.#asked.has(question.id)) this.notes.push(fitsNothing(answer, question));
    }
    if (!this.#asked.has(question.id)) this.questions.push(question);
    this.#asked.add(question.id);
    return null;
  }

  /** What was answered about something that need not be asked; null for nothing. */
  told(...keys: readonly string[]): string | null {
    for (const key of keys) {
      const answer = this.#answers.get(foldText(key));
      if (answer === undefined) continue;
      this.#heard.add(foldText(key));
      return answer;
    }
    return null;
  }

  /** Tells of the answers that no question was about. */
  finish(given: Answers): void {
    for (const key of Object.keys(given)) {
      if (this.#heard.has(foldText(key)) || given[key] === null) continue;
      this.notes.push({
        sv: `Svaret på ”${key}” gäller ingen fråga om arbetsboken, och används inte.`,
        en: `The answer to “${key}” is about no question on the workbook, and is not used.`,
      });
    }
  }

  #answerTo({ id, about, alsoAbout }: Question): string | null {
    return this.told(id, about, ...alsoAbout);
  }
}

const spoken = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value).trim();

/** The id or value that an answer means; null when it fits nothing. */
function meantBy(answer: string, { alternatives, takes }: Question): string | null {
  const said = foldText(answer);
  const chosen = alternatives.find(({ id, text }) =>
    [id, text.sv, text.en, ...(SYNONYMS[id] ?? [])].some((word) => foldText(word) === said),
  );
  if (chosen) return chosen.id;
  if (takes === 'alternative' || answer === '') return null;
  if (takes === 'year') return /^(?:19|20)\d{2}$/.test(answer) ? answer : null;
  return answer;
}

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  yes: ['ja'],
  no: ['nej'],
  zero: ['0', 'noll', 'nought'],
  missing: ['saknas', 'blank', 'tom'],
};

function fitsNothing(answer: string, { about, alternatives }: Question): Bilingual {
  const ids = alternatives.map(({ id }) => id).join(', ');
  return {
    sv: `Svaret ”${answer}” på ${about} är inget av alternativen${ids && ` (${ids})`}: frågan står kvar.`,
    en: `The answer “${answer}” to ${about} is none of the alternatives${ids && ` (${ids})`}: the question stays open.`,
  };
}

/** An alternative in short. */
export const alternative = (
  id: string,
  text: Bilingual,
  effect: Bilingual,
  evidence: readonly Bilingual[] = [],
): Alternative => ({ id, text, effect, evidence });
