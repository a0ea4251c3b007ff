import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyStatic } from './start/copyStatic.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The workbench's page: one script, and the page and its styles as they are. */
export default {
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  entry: path.join(here, 'page', 'main.ts'),
  output: { path: path.join(here, 'dist'), filename: 'page.js', clean: true },
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
  plugins: [copyStatic(path.join(here, 'page'), ['page.html', 'page.css'])],
  // Minifying would take longer than it saves: the page is read from this computer.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
