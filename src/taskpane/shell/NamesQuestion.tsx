import React from 'react';
import type { Bilingual } from '../../language/bilingual';
import { listWords } from '../../language/words/listWords';
import { Confirmation } from './Confirmation';
import { useLanguage, useSay } from './language';
import { partStyles } from './partStyles';

export interface NamesQuestionProps {
  /** What the question is about: sheets or tables. */
  readonly names: readonly string[];
  readonly question: Bilingual;
  /** What becomes of them, given their names as a list. */
  readonly about: (list: string) => Bilingual;
  readonly confirm: Bilingual;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is done with what has a name. */
export function NamesQuestion(props: NamesQuestionProps): JSX.Element {
  const { names, question, about, confirm, onConfirm, onCancel } = props;
  const say = useSay();
  const language = useLanguage();
  return (
    <Confirmation
      question={say(question)}
      confirm={say(confirm)}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p className={partStyles.text}>{say(about(listWords(names, language)))}</p>
    </Confirmation>
  );
}
