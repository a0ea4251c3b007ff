import { expect, test } from '@jest/globals';
import { jsonWithoutCommands, withoutCommands } from './guarded';

test.each([
  ['::error file=a::b', ': :error file=a::b'],
  [' \t ::warning::x\n::set-output name=a::b', ' \t : :warning::x\n: :set-output name=a::b'],
  ['\u001B[1m::error::x\u001B[22m', '\u001B[1m: :error::x\u001B[22m'],
  ['##[error]x', '# #[error]x'],
  ['## rubrik', '# # rubrik'],
  ['rad ##vso[task.setvariable]x', 'rad # #vso[task.setvariable]x'],
  ['a::b, C:: och #1', 'a::b, C:: och #1'],
  ['\u00A0::error::x', '\u00A0: :error::x'],
])('%j', (text, shown) => {
  expect(withoutCommands(text)).toBe(shown);
});

test('JSON means the same and holds no command', () => {
  const value = { name: '##[error]x ##vso[y] ### #' };
  const json = jsonWithoutCommands(JSON.stringify(value));
  expect(json).not.toContain('##');
  expect(JSON.parse(json)).toEqual(value);
});
