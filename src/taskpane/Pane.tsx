import * as React from 'react';
import { Fabric } from 'office-ui-fabric-react/lib/Fabric';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import type { Language } from '../language/bilingual';
import { pageIn, PAGES } from './pages';

/** The shell of the pane: a tab for each page. The page is in the address, so the ribbon can open it. */
export function Pane({ language }: { readonly language: Language }): React.ReactElement {
  const [page, setPage] = React.useState(() => pageIn(location.hash));
  React.useEffect(() => {
    const follow = (): void => setPage(pageIn(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const open = (item?: PivotItem): void => {
    location.hash = item?.props.itemKey ?? '';
  };
  return (
    <Fabric>
      <Pivot aria-label="Tertial" selectedKey={page} onLinkClick={open}>
        {PAGES.map(({ id, title }) => (
          <PivotItem key={id} itemKey={id} headerText={title[language]} />
        ))}
      </Pivot>
    </Fabric>
  );
}
