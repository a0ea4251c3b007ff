/**
 * Tells open pages that something was built: each page asks for what comes after the build that it
 * shows, and is answered when there is a newer one.
 *
 * @returns `announce`, to call after each build; `reloading`, which puts the script that asks into a
 *   page; and `contentOf`, which answers the addresses that the script asks for, and none else.
 */
function createChanges() {
  // Not 0: a page that an earlier server gave must not take this one's first build for its own.
  let build = Date.now();
  let waiting = [];

  const announce = () => {
    build += 1;
    for (const answer of waiting) answer();
    waiting = [];
  };

  /** A server that was ended may come back: until then the page asks once a second. */
  const pageScript = () => `const wait = () => fetch('/changed/${build}', { cache: 'no-store' })
  .then(({ ok }) => ok ? location.reload() : undefined, () => setTimeout(wait, 1000));
wait();
`;

  const contentOf = (pathname) => {
    if (pathname === '/reload.js') return { type: 'text/javascript', body: pageScript() };
    const [, shown] = /^\/changed\/(\d+)$/.exec(pathname) ?? [];
    if (shown === undefined) return undefined;
    const answer = { type: 'text/plain', body: '' };
    if (Number(shown) !== build) return answer;
    return new Promise((resolve) => waiting.push(() => resolve(answer)));
  };

  return { announce, contentOf, reloading };
}

/** Lets a page reload itself: its script stands first, so that it lives when the others fail. */
const reloading = (html) =>
  html.replace(/<script|<\/head>/, (found) => `<script src="/reload.js"></script>${found}`);

module.exports = { createChanges };
