import React from 'react';
import { plural } from '../../language/words/plural';
import { CellLink } from '../shell/CellLink';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';
import { AloneOutcome } from './AloneOutcome';
import type { MakingState } from './makingState';

/** The outcome, with a link to each finished sheet. */
export function MakingOutcome({ state }: { readonly state: MakingState }): JSX.Element | null {
  const say = useSay();
  switch (state.kind) {
    case 'idle':
    case 'making':
      return null;
    case 'opening':
      return <Message kind="info">{say(OPENING)}</Message>;
    case 'opened':
      return <AloneOutcome opened={state.opened} />;
    case 'cancelled':
      return <Message kind="info">{say(state.words)}</Message>;
    case 'failed':
      return <Message kind="error">{say(state.words)}</Message>;
    case 'made': {
      const n = state.sheets.length;
      return (
        <section>
          <Message kind="success">
            {say({
              sv: `${n} ${plural(n, 'blad är klart', 'blad är klara')}.`,
              en: `${n} ${plural(n, 'sheet is', 'sheets are')} done.`,
            })}
          </Message>
          {state.sheets.some(({ isFrozen }) => isFrozen === false) && (
            <Message kind="warning">{say(NOT_FROZEN)}</Message>
          )}
          <ul className={partStyles.list}>
            {state.sheets.map(({ sheet, repainted }) => (
              <li key={sheet} style={{ marginTop: 6 }}>
                <CellLink place={{ sheet, address: 'A1' }}>{sheet}</CellLink>{' '}
                <span className={partStyles.quiet}>{say(repainted ? AGAIN : NEW)}</span>
              </li>
            ))}
          </ul>
        </section>
      );
    }
  }
}

const OPENING = {
  sv: 'Bladen läggs i en ny arbetsbok …',
  en: 'Putting the sheets into a new workbook …',
};
const NOT_FROZEN = {
  sv: 'Rubrikraderna kunde inte låsas: en annan arbetsbok ligger nog framför. Skapa bladen på nytt med den här framför, eller välj Lås fönsterrutor under Visa.',
  en: 'The header rows could not be frozen: another workbook is probably in front. Make the sheets again with this one in front, or choose Freeze Panes under View.',
};
const AGAIN = { sv: 'skapades på nytt', en: 'created again' };
const NEW = { sv: 'nytt blad', en: 'new sheet' };
