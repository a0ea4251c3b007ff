import React from 'react';
import { pageIn, type PageId } from '../pages';

/** The page that shows, and how to go to another. It is in the address, so the ribbon can open it. */
export function usePage(): readonly [PageId, (page: PageId) => void] {
  const [page, setPage] = React.useState(() => pageIn(location.hash));
  React.useEffect(() => {
    const follow = () => setPage(pageIn(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const open = React.useCallback((next: PageId) => {
    setPage(next);
    location.hash = next;
  }, []);
  return [page, open];
}
