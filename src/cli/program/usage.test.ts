import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../../language/bilingual';
import { VERSION } from '../../language/version';
import { SHEET_TITLES } from '../../sheets/sheets';
import { run } from '../output/terminal.testing';

test.each([
  ['check', /^Ange minst en fil eller mapp/],
  ['chekc a.xlsx', /^Kommandot chekc finns inte.* Menade du check\?$/],
  ['check --frmat json a.xlsx', /^Flaggan --frmat finns inte.* Menade du --format\?$/],
  ['check --format xml a.xlsx', /^--format kan vara text, json, ndjson, sarif, men är xml\.$/],
  ['check --format', /^Flaggan --format.* behöver ett värde\.$/],
  ['check --fail-on info a.xlsx', /^--fail-on kan vara error, warning, men är info\.$/],
  [
    'check --profile grundlig a.xlsx',
    /^--profile kan vara snabb, fullständig, inför-beslut, men är grundlig\.$/,
  ],
  ['check --day 2020-13-01 a.xlsx', /^--day ska vara ett datum .* men är 2020-13-01\.$/],
  ['check --lang no a.xlsx', /^--lang kan vara sv, en, men är no\.$/],
  ['check --unpack-limit 0 a.xlsx', /^--unpack-limit ska vara .* men är 0\.$/],
  ['check --unpack-limit 12x a.xlsx', /^--unpack-limit ska vara .* men är 12x\.$/],
  ['template', /^Flaggan -o.* måste anges\.$/],
  ['example ut.xlsx -o ut.xlsx', /^Kommandot example har inga andra argument/],
  ['addin -o ut', /^Flaggan --url.* måste anges\.$/],
  ['addin --url https://a.se/', /^Flaggan -o.* måste anges\.$/],
  [
    'addin --url http://a.se/ -o ut',
    /^--url ska vara en https-adress .* men är http:\/\/a\.se\/\.$/,
  ],
  ['check a.xlsx --lang en --nosuch', /^There is no option --nosuch\./],
  ['--lang=en chekc', /^There is no command chekc\./],
])('%s', async (words, sentence) => {
  const { code, out, err } = await run(words.split(' '));
  expect([code, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(sentence);
  expect(err.trimEnd()).not.toContain('\n');
});

test('the help is whole in both languages', async () => {
  const [swedish, english] = await Promise.all(
    LANGUAGES.map((language) => run(['check', '--help', '--lang', language])),
  );
  expect(swedish).toMatchObject({ code: 0, err: '' });
  expect(swedish!.out).toMatch(/^Användning: tertial check \[flaggor\] <filer...>/);
  expect(swedish!.out).not.toMatch(/default|options|display|Usage/);
  expect(swedish!.out).toMatch(/varningar utan\s+godkännande\s+räknas som fel/);
  expect(english!.out).toMatch(/warnings without\s+a\s+waiver count as\s+errors/);
  expect(english!.out).toMatch(/^Usage: tertial check \[options\] <files...>/);
});

test.each(LANGUAGES)('the help of report names every sheet: %s', async (language) => {
  const { out } = await run(['report', '--help', '--lang', language]);
  const words = out.replace(/\s+/g, ' ');
  expect(SHEET_TITLES.filter((title) => !words.includes(title))).toEqual([]);
});

test('the version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
});

test('without a command the help is shown, as a failure', async () => {
  expect(await run([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('check') });
});
