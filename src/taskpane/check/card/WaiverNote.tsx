import React from 'react';
import { formatDate } from '../../../language/dates/formatDate';
import type { Waiver } from '../../../rules/finding';
import { CellLink } from '../../shell/CellLink';
import { useLanguage, useSay } from '../../shell/language';
import { partStyles } from '../../shell/partStyles';

/** Who waived a finding, when and why. */
export function WaiverNote({ waiver }: { readonly waiver: Waiver }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { motivation, approvedBy, date, validTo, cell } = waiver;
  const by = [approvedBy, date && formatDate(date, language)].filter(Boolean).join(', ');
  return (
    <p className={partStyles.text}>
      <strong>{say(WAIVED)}</strong> {motivation}
      {by && ` (${by})`}
      {validTo && ` ${say(VALID_TO)} ${formatDate(validTo, language)}.`} <CellLink place={cell} />
    </p>
  );
}

const WAIVED = { sv: 'Godkänd:', en: 'Waived:' };
const VALID_TO = { sv: 'Gäller till', en: 'Valid to' };
