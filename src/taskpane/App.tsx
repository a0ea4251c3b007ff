import React from 'react';
import type { OfficeSurroundings } from '../excel/surroundings/officeSurroundings';
import type { WorkbookPort } from '../excel/workbookPort';
import type { Checker } from './check/checker';
import { CheckTab } from './check/CheckTab';
import { PAGES, type PageId } from './pages';
import { Announcer } from './shell/announce';
import { CellWait } from './shell/CellWait';
import { focusOnTab } from './shell/focus';
import { JournalProvider } from './shell/journal';
import { LanguageContext } from './shell/language';
import { partStyles } from './shell/partStyles';
import { PortProvider } from './shell/port';
import { TabContent } from './shell/TabContent';
import { Tabs } from './shell/Tabs';
import { usePage } from './shell/usePage';
import { usePaneTheme } from './theme/usePaneTheme';

const ReportTab = React.lazy(() => import('./report/ReportTab'));
const FunctionsTab = React.lazy(() => import('./functions/FunctionsTab'));
const WorkbookTab = React.lazy(() => import('./workbook/WorkbookTab'));

export interface AppProps {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  readonly surroundings: OfficeSurroundings;
}

/** The whole pane: a tab for each page. */
export function App({ port, checker, surroundings }: AppProps): JSX.Element {
  const { language } = surroundings;
  usePaneTheme(surroundings);
  const [page, open] = usePage();
  React.useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const refresh = React.useCallback(() => void checker.refresh(), [checker]);
  const showWorkbook = () => {
    open('arbetsbok');
    focusOnTab();
  };
  const contents: Readonly<Record<PageId, () => React.ReactNode>> = {
    kontroll: () => <CheckTab checker={checker} onShowWorkbook={showWorkbook} />,
    rapport: () => <ReportTab checker={checker} />,
    funktioner: () => <FunctionsTab />,
    arbetsbok: () => <WorkbookTab checker={checker} />,
  };
  return (
    <LanguageContext.Provider value={language}>
      <PortProvider value={port}>
        <Announcer>
          <JournalProvider onChanged={refresh}>
            <main>
              <h1 className={partStyles.unseen}>Tertial</h1>
              <CellWait />
              <Tabs
                label="Tertial"
                selected={page}
                onSelect={open}
                tabs={PAGES.map(({ id, title }) => ({
                  key: id,
                  name: title[language],
                  content: () => <TabContent>{contents[id]()}</TabContent>,
                }))}
              />
            </main>
          </JournalProvider>
        </Announcer>
      </PortProvider>
    </LanguageContext.Provider>
  );
}
