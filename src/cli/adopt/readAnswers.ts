import { readFile } from 'node:fs/promises';
import type { Answers } from '../../language/question';
import type { Bilingual } from '../../language/bilingual';

/** Answers from a file, or the sentence that says why there are none. */
export type AnswersRead =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly sentence: Bilingual };

/** Reads a file of answers: one JSON object of texts, numbers, true and false. */
export async function readAnswers(path: string, file: string): Promise<AnswersRead> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return fault(file, 'gick inte att läsa', 'could not be read');
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fault(file, 'är inte JSON', 'is not JSON');
  }
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isObject) return fault(file, 'är inget JSON-objekt', 'is no JSON object');
  const entries = Object.entries(json as Record<string, unknown>);
  const wrong = entries.find(([, value]) => typeof value === 'object' && value !== null);
  if (wrong) {
    return fault(
      file,
      `har ett svar som inte är text eller tal (${wrong[0]})`,
      `has an answer that is neither text nor number (${wrong[0]})`,
    );
  }
  return { ok: true, answers: json as Answers };
}

const fault = (file: string, sv: string, en: string): AnswersRead => ({
  ok: false,
  sentence: {
    sv: `${file}: filen med svar ${sv}. Den ska se ut så här: { "Penningenhet": "tkr" }.`,
    en: `${file}: the file of answers ${en}. It should look like this: { "Penningenhet": "tkr" }.`,
  },
});
