// Serves the add-in at https://localhost:3000 and rebuilds it as its code changes.
import { runPackage } from './run.mjs';

// Microsoft's tool for certificates sends usage data until it is told not to.
runPackage('office-addin-usage-data', 'office-addin-usage-data', ['off']);
process.exitCode = runPackage('webpack-cli', 'webpack-cli', [
  ...['serve', '--mode', 'development'],
  ...['--config-name', 'metadata', '--config-name', 'addin'],
]);
