import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { LanguageContext, useSay } from './language';
import { Message } from './Message';
import { partStyles } from './partStyles';

/**
 * The content of a tab: waits for its code the first time, and shows an error in the tab when the
 * code can't be fetched or fails; the other tabs keep working.
 */
export class TabContent extends React.Component<
  { readonly children: React.ReactNode },
  { readonly error: Error | null }
> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): React.ReactNode {
    const { error } = this.state;
    if (error === null) {
      return <React.Suspense fallback={<Waiting />}>{this.props.children}</React.Suspense>;
    }
    return (
      <div className={partStyles.panel}>
        <Message
          kind="error"
          actions={
            <DefaultButton text={OPEN_AGAIN[this.context]} onClick={() => location.reload()} />
          }
        >
          {STOPPED[this.context](error.message)}
        </Message>
      </div>
    );
  }
}

function Waiting(): JSX.Element {
  const say = useSay();
  return (
    <p role="status" className={`${partStyles.panel} ${partStyles.quiet}`}>
      {say(LOADING)}
    </p>
  );
}

const LOADING = { sv: 'Hämtar …', en: 'Loading …' };
const STOPPED = {
  sv: (words: string) => `Sidan kunde inte visas (${words}). Arbetsboken är som förut.`,
  en: (words: string) => `The page could not be shown (${words}). The workbook is as before.`,
};
const OPEN_AGAIN = { sv: 'Öppna Tertial på nytt', en: 'Open Tertial again' };
