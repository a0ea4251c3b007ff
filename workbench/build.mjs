// Builds the workbench's page into workbench/dist: `npm run build -w @tertial/workbench`.
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import configuration from './webpack.config.mjs';

/** @throws when the page can't be built. */
export const buildPage = () =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildPage();
