import type { Language } from '../../language/bilingual';
import { CATALOGUE } from '../../rules/catalogue';
import type { Profile } from '../../rules/profile';
import { textAdoption } from '../adopt/textAdoption';
import { coloursFor } from '../output/colours';
import type { Terminal } from '../output/terminal';
import type { Format } from './checkOptions';
import { type FileResult, isChecked } from './fileResult';
import { jsonWriter, ndjsonWriter } from './jsonResult';
import { sarifText } from './sarif/sarifLog';
import { textResult } from './textResult';
import { Total } from './textSummary';
import type { ResultWriter } from './writesResults';

interface Given {
  readonly format: Format;
  readonly profile: Profile;
  /** How many files there will be. */
  readonly count: number;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** The writer of a format. */
export function resultWriter({ format, profile, count, language, terminal }: Given): ResultWriter {
  if (format === 'json') return jsonWriter(count, language);
  if (format === 'ndjson') return ndjsonWriter(language);
  if (format === 'sarif') return sarifWriter({ language, folder: terminal.folder });
  return textWriter({ profile, count, language, terminal });
}

/** One log holds every file, the failures before the findings: it can only be written when all are known. */
function sarifWriter(options: { language: Language; folder: string }): ResultWriter {
  const results: FileResult[] = [];
  return {
    add(result) {
      results.push(result);
      return '';
    },
    end: () => sarifText(results, { ...options, rules: CATALOGUE }),
  };
}

function textWriter({ profile, count, language, terminal }: Omit<Given, 'format'>): ResultWriter {
  const colours = coloursFor(terminal.out, terminal.env);
  const total = new Total();
  let before = '';
  const textOf = (result: FileResult): string | null => {
    if (isChecked(result)) {
      return textResult(result, { language, colours, rules: CATALOGUE, profile });
    }
    return result.asking ? textAdoption(result.file, result.asking, language) : null;
  };
  return {
    add(result) {
      total.add(result);
      const text = textOf(result);
      if (text === null) return '';
      const apart = before + text;
      before = '\n';
      return apart;
    },
    end: () => (count > 1 ? `${total.text(language)}\n` : ''),
  };
}
