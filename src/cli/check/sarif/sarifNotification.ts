import type { Language } from '../../../language/bilingual';
import type { FileResult } from '../fileResult';
import { sayUnlisted } from '../../../rules/findings/sayUnlisted';
import { sarifMessage } from './sarifMessage';

interface About {
  readonly uri: string;
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly language: Language;
}

/** What SARIF should tell of a file beside its findings: that it was not read, or not tested by a rule. */
export function sarifNotifications(result: FileResult, about: About): object[] {
  const { uri, ruleIndex, language } = about;
  const locations = [{ physicalLocation: { artifactLocation: { uri } } }];
  if (result.kind === 'failed') {
    const questions = (result.asking?.questions ?? []).map(({ id, text }) => ({
      level: 'note',
      message: sarifMessage(`${QUESTION[language]} (${id}): ${text[language]}`),
      locations,
    }));
    const error = { level: 'error', message: sarifMessage(result.sentence[language]), locations };
    return [error, ...questions];
  }
  const note = (rule: string, text: string): object => ({
    level: 'note',
    message: sarifMessage(text),
    associatedRule: { id: rule, index: ruleIndex.get(rule) ?? -1 },
    locations,
  });
  return [
    ...result.notTestable.map(({ rule, reason }) =>
      note(rule, `${NOT_TESTABLE[language]}: ${reason[language]}`),
    ),
    ...result.unlisted.map((one) => note(one.rule, `${one.rule}: ${sayUnlisted(one)[language]}`)),
  ];
}

const NOT_TESTABLE = { sv: 'Kan inte prövas', en: 'Not testable' };

const QUESTION = { sv: 'Fråga', en: 'Question' };
