// Builds what development needs, again whenever its code changes.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

const require = createRequire(import.meta.url);
const webpack = require('webpack');

/** Beside dist, so that what is released is never what was built for development. */
export const DEV_ADDIN = join(ROOT, 'out', 'dev', 'addin');

/** The add-in with its functions' metadata, quick to build and easy to step through. */
export const addinConfigurations = () =>
  [require('../../webpack/metadata'), require('../../webpack/addin')].map((configuration) => {
    const made = configuration({}, { mode: 'development' });
    return { ...made, output: { ...made.output, path: DEV_ADDIN } };
  });

/**
 * Builds, watches and builds again, and says each time how it went.
 *
 * @param configurations webpack's.
 * @param onBuilt called after each build without errors.
 * @returns a function that ends the watch.
 */
export function watchBuild(configurations, onBuilt) {
  const compiler = webpack(configurations);
  const watching = compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
    if (error) console.error(String(error));
    else if (stats.hasErrors()) console.error(stats.toString('errors-only'));
    else {
      const names = stats.stats.map(({ compilation }) => compilation.name);
      console.log(`[build] ${names.join(', ')} built`);
      onBuilt();
    }
  });
  return () => new Promise((resolve) => watching.close(resolve));
}
