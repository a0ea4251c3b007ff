import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { SHEET_IDS, type SheetId } from '../../sheets/sheets';
import { CellLink } from '../shell/CellLink';
import { useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';

export interface SheetChoiceProps {
  readonly chosen: readonly SheetId[];
  readonly made: ReadonlyMap<string, string> | null;
  /** What the tab of a new sheet is called. */
  readonly nameOf: (id: SheetId) => string;
  readonly isDisabled: boolean;
  readonly onChange: (chosen: readonly SheetId[]) => void;
}

/** Every report sheet, to choose from; those that are there already say where. */
export function SheetChoice(props: SheetChoiceProps): JSX.Element {
  const { chosen, made, nameOf, isDisabled, onChange } = props;
  const say = useSay();
  const isAll = chosen.length === SHEET_IDS.length;
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className={partStyles.heading} style={{ padding: 0 }}>
        {say(SHEETS)}
      </legend>
      <DefaultButton
        styles={{ root: { marginTop: 8 } }}
        text={say(isAll ? CHOOSE_NONE : CHOOSE_ALL)}
        disabled={isDisabled}
        onClick={() => onChange(isAll ? [] : SHEET_IDS)}
      />
      <ul className={partStyles.list}>
        {SHEET_IDS.map((id) => {
          const sheet = made?.get(id);
          return (
            <li key={id} style={{ marginTop: 8 }}>
              <Checkbox
                label={nameOf(id)}
                checked={chosen.includes(id)}
                disabled={isDisabled}
                onChange={(_, isOn) =>
                  onChange(SHEET_IDS.filter((one) => (one === id ? isOn : chosen.includes(one))))
                }
              />
              {sheet !== undefined && (
                <p className={partStyles.quiet} style={{ marginLeft: 28 }}>
                  {say(STANDS)} <CellLink place={{ sheet, address: 'A1' }}>{sheet}</CellLink>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

const SHEETS = { sv: 'Välj blad', en: 'Choose sheets' };
const CHOOSE_ALL = { sv: 'Välj alla', en: 'Choose all' };
const CHOOSE_NONE = { sv: 'Välj inga', en: 'Choose none' };
const STANDS = { sv: 'Finns redan:', en: 'Is there already:' };
