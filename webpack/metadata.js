// The custom functions' metadata: generated from their source by Microsoft's plugin, completed with
// the catalogue's names and texts. A build of its own, because in the build of the scripts the plugin
// would also associate the functions itself, without turning their errors into Excel's.
const { readdirSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { addinAddress } = require('./address');
const { fresh } = require('./typescript');

/** Swedish is the manifest's default; the other file is its override for English. */
const FILES = { sv: 'functions.json', en: 'functions-en.json' };
const FOLDER = path.join(__dirname, '../src/functions');

class CompleteMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CompleteMetadata', (compilation) => {
      compilation.contextDependencies.add(FOLDER);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'CompleteMetadata', stage }, () => {
        const generated = JSON.parse(compilation.getAsset(FILES.sv).source.source()).functions;
        compilation.deleteAsset(FILES.sv);
        const { FUNCTIONS } = fresh('functions/catalogue');
        const { completeMetadata } = fresh('functions/publish/metadata');
        for (const [language, name] of Object.entries(FILES)) {
          const json = completeMetadata(generated, FUNCTIONS, language, addinAddress());
          const source = new sources.RawSource(`${JSON.stringify(json, null, 2)}\n`);
          compilation.emitAsset(name, source);
        }
      });
    });
  }
}

/** The files that hold one custom function each are named after it, in capitals. */
const functionFiles = () =>
  readdirSync(FOLDER)
    .filter((name) => /^[A-Z-]+\.ts$/.test(name))
    .map((name) => path.join(FOLDER, name));

/** @returns {import('webpack').Configuration} */
module.exports = () => ({
  name: 'metadata',
  target: 'node20',
  mode: 'production',
  entry: {},
  output: { path: path.resolve(__dirname, '../dist/addin'), publicPath: '' },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: functionFiles(), output: FILES.sv }),
    new CompleteMetadata(),
  ],
  stats: 'errors-warnings',
});
