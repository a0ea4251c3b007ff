import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { LANGUAGES } from '../../language/bilingual';
import { FUNCTIONS } from '../catalogue';
import { helpIndex, helpPage, helpPagePath } from './helpPage';
import { completeMetadata, type GeneratedFunction } from './metadata';
import { reference } from './reference';

const ADDRESS = 'https://tillagg.example.se/tertial/';
const FOLDER = join(__dirname, '..');
const files = readdirSync(FOLDER)
  .filter((name) => /^[A-Z-]+\.ts$/.test(name))
  .map((name) => join(FOLDER, name));
let generated: readonly GeneratedFunction[] = [];

beforeAll(async () => {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(files, true);
  expect(errors).toEqual([]);
  generated = (JSON.parse(metadataJson) as { functions: GeneratedFunction[] }).functions;
});

describe('the metadata of the functions', () => {
  it('come from one file for each function, named after it', () => {
    const names = files.map((file) => file.slice(FOLDER.length + 1, -'.ts'.length));
    expect(names.map((name) => name.replace('-', '.')).sort()).toEqual(
      FUNCTIONS.map(({ id }) => id).sort(),
    );
    expect(generated.map(({ id }) => id).sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
  });

  it.each(LANGUAGES)('say everything in %s, and take and give any range', (language) => {
    const metadata = completeMetadata(generated, FUNCTIONS, language, ADDRESS);
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    const range = { type: 'any', dimensionality: 'matrix' };
    for (const [index, entry] of FUNCTIONS.entries()) {
      expect(metadata.functions[index]).toEqual({
        id: entry.id,
        name: entry.name,
        description: entry.summary[language],
        helpUrl: `${ADDRESS}help/${language}/${entry.id}.html`,
        result: range,
        parameters: entry.parameters.map(({ name, text, optional, choices }) => ({
          name: name[language],
          description: text[language],
          ...range,
          ...(optional && { optional: true }),
          ...(choices && { customEnumId: choices.id }),
        })),
      });
    }
  });

  it.each(LANGUAGES)('suggest the words of Slag and Riktning, explained in %s', (language) => {
    const { enums } = completeMetadata(generated, FUNCTIONS, language, ADDRESS);
    expect(enums.map(({ id, type, values }) => [id, type, values.length])).toEqual([
      ['SLAG', 'string', 3],
      ['RIKTNING', 'string', 6],
    ]);
    expect(enums[0]?.values[0]).toEqual({
      name: 'Kostnad',
      stringValue: 'Kostnad',
      tooltip: {
        sv: 'Avvikelsen är budget − prognos.',
        en: 'Cost: the variance is budget − forecast.',
      }[language],
    });
  });

  it('are refused when code and catalogue disagree', () => {
    const without = FUNCTIONS.filter(({ id }) => id !== 'TOLKA');
    expect(() => completeMetadata(generated, without, 'sv', ADDRESS)).toThrow(
      'TOLKA is not in the catalogue.',
    );
    const unwritten = generated.filter(({ id }) => id !== 'TOLKA');
    expect(() => completeMetadata(unwritten, FUNCTIONS, 'sv', ADDRESS)).toThrow(
      'TOLKA has no source with @customfunction TOLKA.',
    );
    const renamed = FUNCTIONS.map((entry) =>
      entry.id === 'FOND.UTTAG' ? { ...entry, parameters: entry.parameters.slice(0, 3) } : entry,
    );
    expect(() => completeMetadata(generated, renamed, 'sv', ADDRESS)).toThrow(
      'FOND.UTTAG: the source takes opening, before, budgetedResult, [cap], ' +
        'the catalogue says opening, before, budgetedResult.',
    );
  });
});

describe('the documentation', () => {
  it('is docs/functions.md as `npm run docs` writes it', () => {
    const file = join(__dirname, '../../../docs/functions.md');
    expect(readFileSync(file, 'utf8')).toBe(reference(FUNCTIONS));
  });

  it.each(LANGUAGES)('has a help page in %s for every function', (language) => {
    const index = helpIndex(FUNCTIONS, language);
    for (const entry of FUNCTIONS) {
      const page = helpPage(entry, language);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(`<h1>${entry.name}</h1>`);
      for (const { name } of entry.parameters) {
        expect(page).toContain(`<code>${name[language]}</code>`);
      }
      expect(page).not.toMatch(/<script|undefined|\[object/);
      expect(index).toContain(`href="${helpPagePath(entry, language).split('/').at(-1)}"`);
    }
  });

  it('shows results as the sheet does', () => {
    const page = (id: string) => {
      const entry = FUNCTIONS.find((one) => one.id === id);
      return entry ? helpPage(entry, 'sv') : '';
    };
    expect(page('AVVIKELSE')).toContain('<td>−1,1</td>');
    expect(page('BUDGETFOLJSAMHET')).toContain('<td>96,9\u00A0%</td>');
    expect(page('TOLKA')).toContain('<tr><td>–</td><td>%</td><td>−1</td><td>1</td></tr>');
    expect(page('AVVIKELSE')).toContain('=TERTIAL.AVVIKELSE(&quot;Kostnad&quot;;53,8;54,9)');
  });
});
