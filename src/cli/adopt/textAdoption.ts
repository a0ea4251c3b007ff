import type { Adoption, Proposal } from '../../adopt/proposal/adoption';
import type { Question } from '../../adopt/asking/question';
import type { Bilingual, Language } from '../../language/bilingual';
import { columnLetters } from '../../report/address';
import { rangeName } from '../../report/cellRange';
import { printable } from '../output/printable';

/** An adoption for a person: the report, the tables sheet by sheet with why, and what is asked. */
export function textAdoption(file: string, adoption: Adoption, language: Language): string {
  const { facts, proposals, questions, notes } = adoption;
  const lines = [printable(file), ''];
  for (const { name, value, from } of facts) {
    lines.push(`  ${name}: ${value ?? '?'}${from === null ? '' : ` (${from})`}`);
  }
  if (proposals.length === 0) lines.push('', NONE[language]);
  for (const proposal of proposals) lines.push('', ...proposalLines(proposal, language));
  if (notes.length > 0) lines.push('', ...notes.map((note) => note[language]));
  if (questions.length > 0) {
    lines.push('', ASKED[language]);
    for (const question of questions) lines.push('', ...questionLines(question, language));
    lines.push('', HOW[language], `  ${exampleOf(questions)}`);
  }
  return `${lines.map(plain).join('\n')}\n`;
}

const plain = (line: string): string =>
  line.startsWith(' ') ? `  ${printable(line.trim())}` : printable(line);

const NONE: Bilingual = {
  sv: 'Ingen tabell som liknar en uppföljning med budget hittades.',
  en: 'No table that looks like a follow-up with a budget was found.',
};
const ASKED: Bilingual = { sv: 'Frågor:', en: 'Questions:' };
const HOW: Bilingual = {
  sv: 'Svara i en fil och ange den med --answers SVAR.json:',
  en: 'Answer in a file and give it with --answers ANSWERS.json:',
};

function proposalLines(proposal: Proposal, language: Language): string[] {
  const { table, sheet, body, columns, unused, rows, reasons, confidence } = proposal;
  const share = `${Math.round(confidence * 100)} %`;
  return [
    `${sheet}!${rangeName(body)} → ${table} (${SURE[language]} ${share})`,
    ...columns.map(
      ({ name, column, header }) =>
        `  ${columnLetters(column)} → ${name}${header === '' ? '' : ` (${header})`}`,
    ),
    ...unused.map(
      ({ column, header, why }) => `  ${columnLetters(column)} ${header}: ${why[language]}`,
    ),
    ...rows
      .filter(({ kind }) => kind !== 'blank')
      .slice(0, MOST_ROWS)
      .map(({ row, why }) => `  ${ROW[language]} ${row}: ${why[language]}`),
    ...reasons.map((reason) => `  ${reason[language]}`),
  ];
}

/** More rows than these that are no data tell nobody anything. */
const MOST_ROWS = 12;
const SURE: Bilingual = { sv: 'säkerhet', en: 'confidence' };
const ROW: Bilingual = { sv: 'rad', en: 'row' };

const questionLines = ({ id, text, alternatives }: Question, language: Language): string[] => [
  `${text[language]} [${id}]`,
  ...alternatives.map(
    ({ id: answer, text: said, effect, evidence }) =>
      `  ${answer}${said[language] === answer ? '' : ` (${said[language]})`}: ${[effect, ...evidence].map((part) => part[language]).join(' ')}`,
  ),
];

const exampleOf = (questions: readonly Question[]): string =>
  JSON.stringify(
    Object.fromEntries(questions.map(({ id, alternatives }) => [id, alternatives[0]?.id ?? '…'])),
  );
