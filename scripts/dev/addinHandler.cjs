// What the development server answers: the files of the built add-in, and nothing else.
const { readFile } = require('node:fs/promises');
const path = require('node:path');

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml',
};

/**
 * Excel on the web, which reads the functions' metadata from its own address
 * (https://github.com/OfficeDev/office-js/issues/3970 shows the origin). Any other page that is open
 * in the same browser gets nothing to read.
 */
const EXCEL_ON_THE_WEB = /^https:\/\/([a-z0-9-]+\.)+officeapps\.live\.com$/;

/** Where a request may come from: the header that allows it, or none. */
function crossOrigin(origin) {
  const own = { vary: 'Origin' };
  if (!EXCEL_ON_THE_WEB.test(origin ?? '')) return own;
  return { ...own, 'access-control-allow-origin': origin };
}

/**
 * @param folder where the add-in is built.
 * @param host the host and port that people reach it by; under any other name nothing is answered,
 *   so that no page elsewhere can give this address a name of its own.
 * @param changes see `createChanges`.
 * @returns what `createServer` takes; it answers 400, 404 or 405 and never throws.
 */
function addinHandler({ folder, host, changes }) {
  const root = path.resolve(folder);

  async function contentOf(pathname) {
    const change = changes.contentOf(pathname);
    if (change) return change;
    const file = path.join(root, pathname);
    const type = TYPES[path.extname(file)];
    if (!type || !file.startsWith(root + path.sep)) return undefined;
    const body = await readFile(file).catch(() => undefined);
    if (body === undefined) return undefined;
    return { type, body: file.endsWith('taskpane.html') ? changes.reloading(String(body)) : body };
  }

  return async (request, response) => {
    const answer = (code, headers = {}, body = '') => {
      const own = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
      response.writeHead(code, { ...own, ...crossOrigin(request.headers.origin), ...headers });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    if (!['GET', 'HEAD'].includes(request.method)) return answer(405, { allow: 'GET, HEAD' });
    const pathname = pathOf(request.url);
    if (pathname === null) return answer(400);
    const found = request.headers.host === host ? await contentOf(pathname) : undefined;
    return found ? answer(200, { 'content-type': found.type }, found.body) : answer(404);
  };
}

/** The path that a request names, decoded; null when it can't be read. */
function pathOf(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return null;
  }
}

module.exports = { addinHandler };
