import type { Language } from '../../language/bilingual';
import type { TertialFunction } from '../describing/functionText';
import { helpPagePath } from './helpPage';

/** What the metadata generator reads out of the source of one function. */
export interface GeneratedFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly GeneratedParameter[];
  readonly result: GeneratedResult;
}

interface GeneratedResult {
  readonly type?: string;
  readonly dimensionality?: string;
}

interface GeneratedParameter extends GeneratedResult {
  readonly name: string;
  readonly optional?: boolean;
}

/**
 * Completes the generated metadata with what the generator can't know: names, texts and help
 * addresses in one language, and that errors may be arguments.
 *
 * @param address where the add-in lives, with a slash at the end.
 * @throws when the source and the catalogue disagree, which is a programming fault: better no build
 *   than a function with another's texts.
 */
export function completeMetadata(
  generated: readonly GeneratedFunction[],
  catalogue: readonly TertialFunction[],
  language: Language,
  address: string,
) {
  const unknown = generated.find(({ id }) => !catalogue.some((entry) => entry.id === id));
  if (unknown) throw new Error(`${unknown.id} is not in the catalogue.`);
  return {
    allowErrorForDataTypeAny: true,
    enums: enumsOf(catalogue, language),
    functions: catalogue.map((entry) => {
      const source = generated.find(({ id }) => id === entry.id);
      if (!source) throw new Error(`${entry.id} has no source with @customfunction ${entry.id}.`);
      return {
        id: entry.id,
        name: entry.name,
        description: entry.summary[language],
        helpUrl: address + helpPagePath(entry, language),
        parameters: completeParameters(source, entry, language),
        result: { type: 'any', ...source.result },
      };
    }),
  };
}

function completeParameters(
  { id, parameters }: GeneratedFunction,
  entry: TertialFunction,
  language: Language,
) {
  const [inCode, inCatalogue] = [parameters, entry.parameters].map((list) =>
    list
      .map((parameter) => {
        const name = 'id' in parameter ? parameter.id : parameter.name;
        return parameter.optional ? `[${name}]` : name;
      })
      .join(', '),
  );
  if (inCode !== inCatalogue) {
    throw new Error(`${id}: the source takes ${inCode}, the catalogue says ${inCatalogue}.`);
  }
  return entry.parameters.map(({ name, text, optional, choices }, index) => {
    const { type, dimensionality } = parameters[index] ?? {};
    return {
      name: name[language],
      description: text[language],
      type,
      dimensionality,
      ...(optional && { optional }),
      // The type stays any, so that errors and blank cells still reach the function.
      ...(choices && { customEnumId: choices.id }),
    };
  });
}

/** What Excel suggests while a formula is typed; the words are Swedish in every language. */
function enumsOf(catalogue: readonly TertialFunction[], language: Language) {
  const all = catalogue.flatMap(({ parameters }) =>
    parameters.flatMap(({ choices }) => (choices ? [choices] : [])),
  );
  return [...new Set(all)].map(({ id, words }) => ({
    id,
    type: 'string',
    values: words.map(({ word, means }) => ({
      name: word,
      stringValue: word,
      tooltip: means[language],
    })),
  }));
}
