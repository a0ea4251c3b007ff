import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';

/** Bundles the bench for Node and prints its figures: `npm run bench -w @tertial/workbench`. */
const here = path.dirname(fileURLToPath(import.meta.url));
// Beside the sources, so that the packages left out of the bundle are found from there.
const folder = await mkdtemp(path.join(here, '..', '..', 'out-'));
try {
  await build();
  const { default: bench } = await import(pathToFileURL(path.join(folder, 'bench.cjs')).href);
  for (const line of await bench.benchHost()) console.log(line);
} finally {
  await rm(folder, { recursive: true });
}
process.exit(0);

function build() {
  const configuration = {
    mode: 'production',
    target: 'node20',
    entry: path.join(here, 'benchHost.ts'),
    output: { path: folder, filename: 'bench.cjs', library: { type: 'commonjs2' } },
    externals: { jsdom: 'commonjs jsdom' },
    optimization: { minimize: false },
    performance: { hints: false },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
