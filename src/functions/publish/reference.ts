import { exampleFormula } from './exampleFormula';
import type { FunctionText } from '../describing/functionText';
import { exampleResult } from './exampleResult';
import { ALWAYS, PHRASES } from './phrases';
import { signature } from './signature';

/** docs/functions.md: every function, in Swedish as its users read it. */
export function reference(entries: readonly FunctionText[]): string {
  const parts = [
    '<!-- Made by `npm run docs` from src/functions/catalogue.ts. Change the texts there. -->',
    `# ${PHRASES.functions.sv}`,
    ALWAYS.map(({ sv }) => `- ${sv}`).join('\n'),
    ...entries.flatMap(section),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(entry: FunctionText): string[] {
  const parameters = entry.parameters.map(({ name, text, optional }) => {
    const note = optional ? ` (${PHRASES.optional.sv})` : '';
    return `- \`${name.sv}\`${note}: ${text.sv}`;
  });
  const result = exampleResult(entry, 'sv').map((row) => row.join(' | '));
  return [
    `## ${entry.name}`,
    entry.summary.sv,
    `\`${signature(entry, 'sv')}\``,
    entry.details.sv,
    parameters.join('\n'),
    `${PHRASES.result.sv}: ${entry.result.sv}`,
    ['```text', exampleFormula(entry, 'sv'), ...result, '```'].join('\n'),
    entry.example.says.sv,
  ];
}
