// Opens Excel with the add-in from the development server: `npm run excel`, or `npm run excel -- web
// --document ADDRESS` for Excel on the web. Microsoft's tools send usage data until told not to.
import { runPackage } from './run.mjs';

const [platform = 'desktop', ...options] = process.argv.slice(2);

const steps = [
  () => runPackage('office-addin-usage-data', 'office-addin-usage-data', ['off']),
  () => runPackage('office-addin-dev-certs', 'office-addin-dev-certs', ['install']),
  () =>
    runPackage('office-addin-debugging', 'office-addin-debugging', [
      'start',
      'manifest.xml',
      platform,
      ...['--app', 'excel', '--dev-server', 'npm run dev-server', '--dev-server-port', '3000'],
      ...options,
    ]),
];
// The first that fails has said why.
process.exitCode = steps.some((step) => step() !== 0) ? 1 : 0;
