import React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Language } from '../../language/bilingual';
import { Message } from './Message';

export interface ErrorBoundaryProps {
  readonly language: Language;
  readonly children: React.ReactNode;
}

/** Where a fault in the pane itself, or code that could not be fetched, becomes a sentence. */
export class ErrorBoundary extends React.Component<
  ErrorBoundaryProps,
  { readonly error: Error | null }
> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): React.ReactNode {
    const { error }: { readonly error: Error | null } = this.state;
    if (error === null) return this.props.children;
    const { language } = this.props;
    return (
      <Message
        kind="error"
        actions={
          <PrimaryButton
            text={TRY_AGAIN[language]}
            onClick={() => this.setState({ error: null })}
          />
        }
      >
        {STOPPED[language](error.message)}
      </Message>
    );
  }
}

const STOPPED = {
  sv: (words: string) =>
    `Tertial kunde inte visas (${words}). Arbetsboken är som förut. Försök igen; hjälper inte det, stäng Tertial och öppna det på nytt.`,
  en: (words: string) =>
    `Tertial could not be shown (${words}). The workbook is as before. Try again; if that does not help, close Tertial and open it again.`,
};
const TRY_AGAIN = { sv: 'Försök igen', en: 'Try again' };
