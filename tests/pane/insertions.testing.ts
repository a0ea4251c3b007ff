import { expect } from '@jest/globals';
import type { HostPage } from '../../workbench/host/runner/hostPage';
import { exampleFormula } from '../../src/functions/publish/exampleFormula';
import { GENERAL } from '../../src/functions/describing/formats';
import type { FunctionText } from '../../src/functions/describing/functionText';
import type { BrowserPane } from './browserPane.testing';

declare const tertialHost: HostPage;

/** A column to the right of everything, with room for what spills. */
const COLUMN = 20;
const ROOM = 8;

/** Inserts every function from the pane, each in a cell of its own, and reads what the cells show. */
export async function expectInsertions(
  opened: BrowserPane,
  functions: readonly FunctionText[],
): Promise<void> {
  const { page, pane } = opened;
  await pane.getByRole('tab', { name: 'Funktioner' }).click();
  for (const [index, { name }] of functions.entries()) {
    const address = `U${index * ROOM + 1}`;
    await opened.goTo('Summering', address);
    await pane.getByRole('button', { name, exact: true }).click();
    await pane.getByRole('button', { name: `Infoga ${name}`, exact: true }).click();
    await pane.getByText(`Infogad i Summering!${address}.`).waitFor();
  }
  await opened.until(() => page.evaluate(() => tertialHost.host.functions.pendingCount), 0);
  const shown = await page.evaluate(
    ([column, room, shapes]) => {
      const sheet = tertialHost.host.book.sheet('Summering');
      return shapes.map(([rows, columns], index) => {
        const top = index * room;
        const values = Array.from({ length: rows }, (_, down) =>
          Array.from(
            { length: columns },
            (__, across) => sheet?.cell(top + down, column + across)?.value ?? '',
          ),
        );
        const format = sheet?.styleAt(top, column).numFmt ?? 'General';
        return [sheet?.cell(top, column)?.formula, format, values];
      });
    },
    [
      COLUMN,
      ROOM,
      functions.map(
        ({ example }) => [example.result.length, example.result[0]?.length ?? 1] as const,
      ),
    ] as const,
  );
  const expected = functions.map((entry) => [
    exampleFormula(entry, 'en'),
    entry.format ?? GENERAL,
    entry.example.result,
  ]);
  expect(shown).toEqual(expected);
}
