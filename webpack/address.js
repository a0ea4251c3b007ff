/** Where the manifest in the repository says that the add-in lives: the development server. */
const DEVELOPMENT = 'https://localhost:3000/';

/**
 * Where the built add-in will live, from ADDIN_URL.
 * @returns an https address with a slash at the end.
 * @throws when ADDIN_URL is no such address: Office refuses anything but https.
 */
function addinAddress(given = process.env.ADDIN_URL) {
  if (!given) return DEVELOPMENT;
  const url = new URL(given);
  if (url.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(`ADDIN_URL must be an https address without ? and #, not ${given}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

module.exports = { DEVELOPMENT, addinAddress };
