// The command line, for Node. Packages stay outside the bundle: they are installed
// beside it, so their licences and versions remain visible.
const path = require('node:path');
const webpack = require('webpack');
const { typescript } = require('./swc');

/** @returns {import('webpack').Configuration} */
module.exports = () => ({
  name: 'cli',
  target: 'node20',
  mode: 'production',
  devtool: 'source-map',
  entry: { tertial: './src/cli/main.ts' },
  output: {
    path: path.resolve(__dirname, '../dist'),
    filename: '[name].js',
    // What only one command needs.
    chunkFilename: 'cli/[name].js',
    sourceMapFilename: 'maps/[file].map',
    clean: { keep: /^(addin|bench)\b/ },
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  externals: [
    ({ request }, done) =>
      /^\.{0,2}\//.test(request) ? done() : done(null, `commonjs ${request}`),
  ],
  optimization: { minimize: false, chunkIds: 'named', splitChunks: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'tertial' }),
  ],
  stats: 'errors-warnings',
});
