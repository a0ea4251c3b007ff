import React from 'react';
import type { Bilingual, Language } from '../../language/bilingual';

/** The language that the pane speaks: that of Office. */
export const LanguageContext = React.createContext<Language>('sv');

/** Says a text in the language of the pane. */
export type Say = (text: Bilingual) => string;

export const useLanguage = (): Language => React.useContext(LanguageContext);

export function useSay(): Say {
  const language = useLanguage();
  return React.useCallback((text) => text[language], [language]);
}
