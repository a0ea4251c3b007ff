import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import type { Bilingual } from '../../language/bilingual';
import { listWords } from '../../language/words/listWords';
import { plural } from '../../language/words/plural';
import { focusOn } from '../shell/focus';
import { useLanguage, useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { NamesQuestion } from '../shell/NamesQuestion';
import { partStyles } from '../shell/partStyles';
import { useOutcome } from '../shell/useOutcome';
import type { FoundTable } from './foundTables';

/** The missing tables; adds them after a question. */
export function MissingTables({
  tables,
}: {
  readonly tables: readonly FoundTable[];
}): JSX.Element | null {
  const say = useSay();
  const missing = tables.filter(({ found }) => found === null);
  const [unchosen, setUnchosen] = React.useState<ReadonlySet<string> | null>(null);
  const { outcome, add } = useAdding();
  const [isAsking, setAsking] = React.useState(false);
  if (missing.length === 0 && outcome === null) return null;
  // Whoever adds tables usually needs the required ones; the others are theirs to choose.
  const isChosen = ({ name, required }: FoundTable) => (unchosen ? !unchosen.has(name) : required);
  const chosen = missing.filter(isChosen).map(({ name }) => name);
  const choose = (name: string, isOn: boolean) => {
    const off = missing.filter((table) => !isChosen(table)).map((table) => table.name as string);
    setUnchosen(new Set(isOn ? off.filter((one) => one !== name) : [...off, name]));
  };
  return (
    <section>
      <h2 className={partStyles.heading} tabIndex={-1} id={MISSING_ID}>
        {say(MISSING)}
      </h2>
      {outcome && <Message kind={outcome.kind}>{outcome.words}</Message>}
      {missing.map((table) => (
        <div key={table.name} style={{ marginTop: 8 }}>
          <Checkbox
            label={`${table.name}${table.required ? '' : ` (${say(OPTIONAL)})`}`}
            checked={isChosen(table)}
            onChange={(_, isOn = false) => choose(table.name, isOn)}
          />
          <p className={partStyles.quiet} style={{ marginLeft: 28 }} lang="sv">
            {table.description}
          </p>
        </div>
      ))}
      {missing.length > 0 && (
        <DefaultButton
          styles={{ root: { marginTop: 10 } }}
          text={say(ADD_MISSING)}
          aria-disabled={chosen.length === 0}
          onClick={() => setAsking(chosen.length > 0)}
        />
      )}
      {isAsking && (
        <NamesQuestion
          names={chosen}
          question={QUESTION(chosen.length)}
          about={ABOUT}
          confirm={ADD}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void add(chosen);
          }}
        />
      )}
    </section>
  );
}

function useAdding() {
  const say = useSay();
  const language = useLanguage();
  const { make, outcome } = useOutcome();
  const add = async (names: readonly string[]) => {
    const list = listWords(names, language);
    const label = say({ sv: `La till ${list}`, en: `Added ${list}` });
    const isAdded = await make(label, (port) => port.addTables(names, label));
    if (isAdded) focusOn(MISSING_ID);
  };
  return { outcome, add };
}

const MISSING_ID = 'missing-tables';
const MISSING = { sv: 'Saknade tabeller', en: 'Missing tables' };
const OPTIONAL = { sv: 'valfri', en: 'optional' };
const ADD_MISSING = { sv: 'Lägg till saknade tabeller', en: 'Add missing tables' };
const ADD = { sv: 'Lägg till', en: 'Add' };
const QUESTION = (n: number): Bilingual => ({
  sv: `Lägga till ${n} ${plural(n, 'tabell', 'tabeller')}?`,
  en: `Add ${n} ${plural(n, 'table', 'tables')}?`,
});
const ABOUT = (list: string): Bilingual => ({
  sv: `${list} läggs till tomma, var och en på ett eget blad sist i arbetsboken. Inget annat ändras.`,
  en: `${list} are added empty, each on a sheet of its own at the end of the workbook. Nothing else changes.`,
});
