import React from 'react';
import type { Language } from '../language/bilingual';
import type { OfficeColours } from '../excel/officeSurroundings';
import type { WorkbookPort } from '../excel/workbookPort';
import type { Checker } from './check/checker';
import { CheckTab } from './check/CheckTab';
import { Announcer } from './shell/announce';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { LanguageContext } from './shell/language';
import { LazyTab } from './shell/LazyTab';
import { PortProvider } from './shell/port';
import { Tabs } from './shell/Tabs';
import { usePaneTheme } from './theme/usePaneTheme';

const FunctionsTab = React.lazy(() => import('./functions/FunctionsTab'));
const ReportTab = React.lazy(() => import('./report/ReportTab'));
const WorkbookTab = React.lazy(() => import('./workbook/WorkbookTab'));

/** The tabs by which the pane can be opened. */
export type TabKey = 'check' | 'report' | 'functions' | 'workbook';

export interface AppProps {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  readonly language: Language;
  readonly theme: OfficeColours | null;
}

/** The whole pane. */
export function App({ port, checker, language, theme }: AppProps): JSX.Element {
  usePaneTheme(theme);
  const [tab, setTab] = React.useState<TabKey>('check');
  React.useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const tabs = [
    {
      key: 'check' as const,
      content: () => <CheckTab checker={checker} onShowWorkbook={() => setTab('workbook')} />,
    },
    { key: 'report' as const, content: () => <ReportTab checker={checker} /> },
    { key: 'functions' as const, content: () => <FunctionsTab /> },
    { key: 'workbook' as const, content: () => <WorkbookTab checker={checker} /> },
  ];
  return (
    <LanguageContext.Provider value={language}>
      <PortProvider value={port}>
        <Announcer>
          <ErrorBoundary language={language}>
            <main>
              <h1 hidden>Tertial</h1>
              <Tabs
                label="Tertial"
                selected={tab}
                onSelect={setTab}
                tabs={tabs.map(({ key, content }) => ({
                  key,
                  name: NAMES[key][language],
                  content: () => <LazyTab>{content()}</LazyTab>,
                }))}
              />
            </main>
          </ErrorBoundary>
        </Announcer>
      </PortProvider>
    </LanguageContext.Provider>
  );
}

const NAMES = {
  check: { sv: 'Kontroll', en: 'Check' },
  report: { sv: 'Rapport', en: 'Report' },
  functions: { sv: 'Funktioner', en: 'Functions' },
  workbook: { sv: 'Arbetsbok', en: 'Workbook' },
};
