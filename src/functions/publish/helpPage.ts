import { type Bilingual, type Language } from '../../language/bilingual';
import { VERSION } from '../../language/version';
import { exampleFormula } from './exampleFormula';
import type { FunctionText } from '../describing/functionText';
import { exampleResult } from './exampleResult';
import { ALWAYS, PHRASES } from './phrases';
import { signature } from './signature';

/** Where a function's help lies, under the add-in's address. */
export const helpPagePath = ({ id }: FunctionText, language: Language): string =>
  `help/${language}/${id}.html`;

/** Where the list of all functions lies. */
export const helpIndexPath = (language: Language): string => `help/${language}/index.html`;

/** The help page of one function: plain HTML, no script. */
export function helpPage(entry: FunctionText, language: Language): string {
  const parameters = entry.parameters.map(({ name, text, optional }) => {
    const note = optional ? ` (${PHRASES.optional[language]})` : '';
    return `<dt><code>${escape(name[language])}</code>${note}</dt><dd>${escape(text[language])}</dd>`;
  });
  return page(language, `${entry.name} – Tertial`, `${entry.id}.html`, [
    `<p><a href="index.html">${PHRASES.all[language]}</a></p>`,
    `<h1>${escape(entry.name)}</h1>`,
    paragraph(entry.summary, language),
    `<p><code>${escape(signature(entry, language))}</code></p>`,
    paragraph(entry.details, language),
    `<h2>${PHRASES.arguments[language]}</h2>`,
    `<dl>${parameters.join('')}</dl>`,
    `<h2>${PHRASES.result[language]}</h2>`,
    paragraph(entry.result, language),
    `<h2>${PHRASES.example[language]}</h2>`,
    `<p><code>${escape(exampleFormula(entry, language))}</code> ${PHRASES.gives[language]}</p>`,
    `<table>${exampleResult(entry, language).map(tableRow).join('')}</table>`,
    paragraph(entry.example.says, language),
    always(language),
  ]);
}

/** The list of every function, with what holds for all of them. */
export function helpIndex(entries: readonly FunctionText[], language: Language): string {
  const items = entries.map(
    ({ id, name, summary }) =>
      `<dt><a href="${id}.html">${escape(name)}</a></dt><dd>${escape(summary[language])}</dd>`,
  );
  return page(language, PHRASES.functions[language], 'index.html', [
    `<h1>${PHRASES.functions[language]}</h1>`,
    `<dl>${items.join('')}</dl>`,
    always(language),
  ]);
}

function page(language: Language, title: string, file: string, body: readonly string[]): string {
  const other = language === 'sv' ? 'en' : 'sv';
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">`,
    `<title>${escape(title)}</title>`,
    '<link rel="stylesheet" href="../help.css">',
    `<main>`,
    ...body,
    `<p lang="${other}"><a href="../${other}/${file}" hreflang="${other}">${PHRASES.otherLanguage[language]}</a></p>`,
    `<p>Tertial ${VERSION}</p>`,
    '</main>',
    '',
  ].join('\n');
}

const always = (language: Language): string =>
  [
    `<h2>${PHRASES.always[language]}</h2>`,
    `<ul>${ALWAYS.map((text) => `<li>${escape(text[language])}</li>`).join('')}</ul>`,
  ].join('\n');

const paragraph = (text: Bilingual, language: Language): string =>
  `<p>${escape(text[language])}</p>`;

const tableRow = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
