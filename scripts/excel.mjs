// Opens Excel with the add-in from the development server: `npm run excel`, or `npm run excel -- web
// --document ADDRESS` for Excel on the web; `npm run excel -- stop` takes it out again.
import { runNode, runPackage } from './run.mjs';

/**
 * Microsoft's tool for sideloading, fetched when it is used: it brings 400 MB of packages that
 * nothing else needs.
 */
const DEBUGGING = 'office-addin-debugging@7.0.0';

const [first = 'desktop', ...options] = process.argv.slice(2);
const npm = process.env.npm_execpath;
if (!npm) throw new Error('Start this with npm run excel.');

const debugging = (...words) =>
  runNode([
    npm,
    'exec',
    '--yes',
    `--package=${DEBUGGING}`,
    '--',
    'office-addin-debugging',
    ...words,
  ]);

const start = [
  // Turns off the usage data that Microsoft's tools send by default.
  () => runPackage('office-addin-usage-data', 'office-addin-usage-data', ['off']),
  () => runPackage('office-addin-dev-certs', 'office-addin-dev-certs', ['install']),
  () =>
    debugging(
      ...['start', 'manifest.xml', first, '--app', 'excel'],
      ...['--dev-server', 'npm run dev-server', '--dev-server-port', '3000'],
      ...options,
    ),
];
const stop = [() => debugging('stop', 'manifest.xml')];

// The first step that fails has said why.
process.exitCode = (first === 'stop' ? stop : start).some((step) => step() !== 0) ? 1 : 0;
