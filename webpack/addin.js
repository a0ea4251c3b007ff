// The add-in: one page that holds the pane, the ribbon's commands and the custom functions (a shared
// runtime), as static files for any web server. See docs/deploy.md for ADDIN_URL and OFFICE_JS.
const path = require('node:path');
const { AddinFiles } = require('./AddinFiles');
const { typescript, typescriptWithJsx } = require('./swc');

/** The certificates that Office trusts, made by `npm run excel`; only the server asks for them. */
const https = async () => ({
  type: 'https',
  options: await require('office-addin-dev-certs').getHttpsServerOptions(),
});

/** @returns {Promise<import('webpack').Configuration>} */
module.exports = async ({ WEBPACK_SERVE } = {}, { mode = 'production' } = {}) => ({
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
  plugins: [new AddinFiles()],
  devServer: {
    port: 3000,
    server: WEBPACK_SERVE ? await https() : 'https',
    static: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    // Its own overlay would need what the Content-Security-Policy forbids.
    client: { overlay: false },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});
