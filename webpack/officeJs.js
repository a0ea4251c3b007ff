// Where Office.js comes from: Microsoft's CDN (OFFICE_JS=cdn, as Microsoft recommends), or the
// add-in's own host (OFFICE_JS=local) in a closed network. The files are copied unmodified into the
// build from node_modules, with Microsoft's licence; they are never put into git.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const CDN = 'https://appsforoffice.microsoft.com';
/**
 * Hosts that Office.js from the CDN sends Microsoft's telemetry to: those that the library itself
 * names, one a region. Microsoft publishes no list; a host that is not here loses telemetry only.
 */
const TELEMETRY = ['https://*.pipe.aria.microsoft.com'];

function officeJs(choice = process.env.OFFICE_JS || 'cdn') {
  if (choice === 'cdn') {
    return {
      script: `${CDN}/lib/1/hosted/office.js`,
      scriptHosts: [CDN],
      connectHosts: TELEMETRY,
      files: () => [],
    };
  }
  if (choice !== 'local') throw new Error(`OFFICE_JS must be cdn or local, not ${choice}`);
  return { script: 'office/office.js', scriptHosts: [], connectHosts: [], files: neededFiles };
}

/** Excel's part of the library on every platform, and the texts in every language. */
function neededFiles() {
  const root = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')));
  const dist = path.join(root, 'dist');
  const names = readdirSync(dist, { recursive: true })
    .map((name) => name.split(path.sep).join('/'))
    .filter(isNeeded);
  return [
    { name: 'office/LICENSE.md', source: readFileSync(path.join(root, 'LICENSE.md')) },
    ...names.map((name) => ({
      name: `office/${name}`,
      source: readFileSync(path.join(dist, name)),
    })),
  ];
}

function isNeeded(name) {
  if (name.endsWith('.debug.js')) return false;
  return (
    /^(office|o15apptofilemappingtable|es6-promise|custom-functions-runtime)\.js$/.test(name) ||
    /^excel[\w.-]*\.js$/.test(name) ||
    /^[\w-]+\/office_strings\.js$/.test(name) ||
    /^(telemetry|ariatelemetry)\/[\w.-]+\.js$/.test(name)
  );
}

module.exports = { officeJs };
