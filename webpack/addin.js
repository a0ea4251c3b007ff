// The add-in: one page that holds the pane, the ribbon's commands and the custom functions (a shared
// runtime), as static files for any web server. See docs/deploy.md for ADDIN_URL and OFFICE_JS.
const path = require('node:path');
const webpack = require('webpack');
const { AddinFiles } = require('./AddinFiles');
const { typescript, typescriptWithJsx } = require('./swc');

/** @returns {import('webpack').Configuration} */
module.exports = (env, { mode = 'production' } = {}) => ({
  name: 'addin',
  target: ['web', 'es2022'],
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    functions: './src/commands/main.ts',
    taskpane: { import: './src/taskpane/main.tsx', dependOn: 'functions' },
  },
  output: {
    path: path.resolve(__dirname, '../dist/addin'),
    // The manifest names functions.js, and a manifest outlives many builds.
    filename: ({ chunk }) => (chunk.name === 'functions' ? '[name].js' : '[name].[contenthash].js'),
    chunkFilename: '[name].[contenthash].js',
    assetModuleFilename: '[name].[contenthash][ext]',
    publicPath: '',
    clean: { keep: /^functions(-en)?\.json$/ },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript, typescriptWithJsx] },
  plugins: [
    new AddinFiles(),
    new webpack.NormalModuleReplacementPlugin(
      /^\.\.\/\.\.\/ContextualMenu$/,
      path.join(__dirname, 'noMenu.js'),
    ),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
});
