import { expect, test } from '@jest/globals';
import { inBoth, type Language } from './bilingual';

test('a text is said in each language', () => {
  expect(inBoth((language) => `på ${language}`)).toEqual({ sv: 'på sv', en: 'på en' });
});

test('it is said when it is read, in the language that is read, and once', () => {
  const said: Language[] = [];
  const text = inBoth((language) => {
    said.push(language);
    return language;
  });
  expect(said).toEqual([]);
  expect([text.en, text.en]).toEqual(['en', 'en']);
  expect(said).toEqual(['en']);
});

test('it goes whole into JSON and into a copy', () => {
  const text = inBoth((language) => language);
  expect(JSON.stringify(text)).toBe('{"sv":"sv","en":"en"}');
  expect({ ...text }).toEqual({ sv: 'sv', en: 'en' });
});
