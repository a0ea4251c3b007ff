import React from 'react';
import { formatDate } from '../../../language/dates/formatDate';
import type { Waiver } from '../../../rules/finding';
import { CellLink } from '../../shell/CellLink';
import { useLanguage, useSay } from '../../shell/language';
import { partStyles } from '../../shell/partStyles';

/** Who accepted a finding, when and why. */
export function AcceptedNote({ waiver }: { readonly waiver: Waiver }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { motivation, approvedBy, date, validTo, cell } = waiver;
  const by = [approvedBy, date && formatDate(date, language)].filter(Boolean).join(', ');
  return (
    <p className={partStyles.text}>
      <strong>{say(ACCEPTED)}</strong> {motivation}
      {by && ` (${by})`}
      {validTo && ` ${say(VALID_TO)} ${formatDate(validTo, language)}.`} <CellLink place={cell} />
    </p>
  );
}

const ACCEPTED = { sv: 'Accepterad:', en: 'Accepted:' };
const VALID_TO = { sv: 'Gäller till', en: 'Valid to' };
