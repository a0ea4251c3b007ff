import React from 'react';
import { plural } from '../../language/words/plural';
import { CellLink } from '../shell/CellLink';
import { useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';
import type { FoundTable } from './foundTables';

/** The tables that Tertial found, each with its sheet and number of rows. */
export function TableList({ tables }: { readonly tables: readonly FoundTable[] }): JSX.Element {
  const say = useSay();
  const found = tables.filter((table) => table.found !== null);
  return (
    <section>
      <h2 className={partStyles.heading}>{say(TABLES)}</h2>
      <p className={partStyles.quiet}>
        {say({
          sv: `${found.length} av ${tables.length} tabeller finns. En tabell känns igen på sitt namn, oavsett blad.`,
          en: `${found.length} of ${tables.length} tables are there. A table is known by its name, whatever its sheet.`,
        })}
      </p>
      <dl className={partStyles.terms} style={{ marginTop: 6 }}>
        {found.map(({ name, found: where }) => {
          if (!where) return null;
          const { rows, place } = where;
          return (
            <React.Fragment key={name}>
              <dt style={{ overflowWrap: 'anywhere' }}>
                <CellLink place={place}>{name}</CellLink>
              </dt>
              <dd className={partStyles.number}>
                {rows === 0
                  ? say(EMPTY)
                  : say({
                      sv: `${rows} ${plural(rows, 'rad', 'rader')}`,
                      en: `${rows} ${plural(rows, 'row', 'rows')}`,
                    })}
              </dd>
            </React.Fragment>
          );
        })}
      </dl>
    </section>
  );
}

const TABLES = { sv: 'Tabeller', en: 'Tables' };
const EMPTY = { sv: 'tom', en: 'blank' };
