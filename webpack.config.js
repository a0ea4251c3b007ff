// Builds the command line, the bench and the maker of docs/rules.md for Node. Packages stay outside the bundle: they are
// installed beside it, so their licences and versions remain visible.
const path = require('node:path');
const webpack = require('webpack');

const swc = {
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
};

/** @returns {import('webpack').Configuration} */
module.exports = () => ({
  name: 'cli',
  target: 'node20',
  mode: 'production',
  devtool: 'source-map',
  entry: {
    tertial: './src/cli/main.ts',
    bench: './bench/bench.ts',
    rulesDocument: './scripts/writeRulesDocument.ts',
  },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: swc }] },
  externals: [
    ({ request }, done) =>
      /^\.{0,2}\//.test(request) ? done() : done(null, `commonjs ${request}`),
  ],
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'tertial' }),
  ],
  stats: 'errors-warnings',
});
