import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

/** The page script of the host, as one file for a browser. `from` is this folder. */
export async function bundleHost(from: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tertial-host-'));
  try {
    await build({
      mode: 'development',
      devtool: false,
      target: 'web',
      entry: path.join(from, 'hostPage.ts'),
      output: { path: folder, filename: 'host.js' },
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
    });
    return await readFile(path.join(folder, 'host.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

const build = (configuration: webpack.Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
