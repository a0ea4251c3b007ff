import React from 'react';
import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { FUNCTIONS } from '../../functions/catalogue';
import { plural } from '../../language/words/plural';
import { useLanguage, useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';
import { findFunctions } from './findFunctions';
import { FunctionCard } from './FunctionCard';

/** *Funktioner*: every custom function, with what it wants and gives. */
export default function FunctionsTab(): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const [search, setSearch] = React.useState('');
  const found = findFunctions(FUNCTIONS, search, language);
  const n = found.length;
  return (
    <div className={`${partStyles.panel} ${partStyles.stack}`}>
      <p className={partStyles.quiet}>{say(WHAT)}</p>
      <SearchBox
        ariaLabel={say(SEARCH)}
        placeholder={say(SEARCH)}
        value={search}
        clearButtonProps={{ ariaLabel: say(CLEAR) }}
        onChange={(_, text = '') => setSearch(text)}
      />
      <p role="status" className={partStyles.quiet}>
        {n === 0
          ? say(NONE)
          : say({
              sv: `${n} ${plural(n, 'funktion', 'funktioner')}`,
              en: `${n} ${plural(n, 'function', 'functions')}`,
            })}
      </p>
      <ul className={partStyles.list}>
        {found.map((entry) => (
          <FunctionCard key={entry.id} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

const WHAT = {
  sv: 'Funktionerna räknar som reglerna i kontrollen och skrivs i en cell som vilken formel som helst.',
  en: 'The functions count as the rules of the check do, and are written in a cell like any formula.',
};
const SEARCH = { sv: 'Sök funktion', en: 'Search functions' };
const CLEAR = { sv: 'Töm sökrutan', en: 'Clear the search box' };
const NONE = {
  sv: 'Ingen funktion har de orden. Pröva ett kortare ord, till exempel fond.',
  en: 'No function has those words. Try a shorter word, for example fund.',
};
