import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

/** Bundles the bench for Node and prints its figures: `npm run bench -w @tertial/workbench`. */
const here = path.dirname(fileURLToPath(import.meta.url));
// Beside the sources, so that jsdom, which is left out of the bundle, is found from there.
const folder = await mkdtemp(path.join(here, '..', '..', 'out-'));
try {
  await build();
  // In a process of its own: what the bundling left in memory must not be measured.
  const run = spawnSync(process.execPath, [path.join(folder, 'bench.cjs')], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  await rm(folder, { recursive: true });
}

function build() {
  const configuration = {
    mode: 'production',
    target: 'node20',
    devtool: false,
    entry: path.join(here, 'main.ts'),
    output: { path: folder, filename: 'bench.cjs' },
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
