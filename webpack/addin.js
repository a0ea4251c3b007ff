// The add-in: one page that holds the pane, the ribbon's commands and the custom functions (a shared
// runtime), as static files for any web server. See docs/deploy.md for ADDIN_URL and OFFICE_JS.
const { existsSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const { AddinFiles } = require('./AddinFiles');
const { typescript, typescriptWithJsx } = require('./swc');

/** The certificates that Office trusts, made when the server first asks for them. */
async function https() {
  try {
    const options = await require('office-addin-dev-certs').getHttpsServerOptions();
    return { type: 'https', options };
  } catch (error) {
    return { type: 'https', options: untrusted(error) };
  }
}

/** Made, but not where the system would trust them: a container has no such place. */
function untrusted(why) {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    path.join(folder, name),
  );
  if (![ca, cert, key].every(existsSync)) throw why;
  console.warn(`The certificate is not trusted, so Excel will not open the pane. ${why.message}`);
  return { ca, cert, key };
}

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
    host: 'localhost',
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
