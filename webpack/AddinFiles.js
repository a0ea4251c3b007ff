// Emits what the add-in needs beside its scripts: the page, the manifest, the icons, the help pages
// and, in a closed network, Office.js.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');
const { addinAddress, DEVELOPMENT } = require('./address');
const { contentSecurityPolicy } = require('./contentSecurityPolicy');
const { officeJs } = require('./officeJs');
const { fresh } = require('./typescript');

const ROOT = path.join(__dirname, '..');
const PAGE = path.join(ROOT, 'src/taskpane/taskpane.html');
const MANIFEST = path.join(ROOT, 'manifest.xml');
const FUNCTIONS_FOLDER = path.join(ROOT, 'src/functions');
const HELP_STYLE = path.join(ROOT, 'src/functions/publish/help.css');

class AddinFiles {
  constructor() {
    this.address = addinAddress();
    this.office = officeJs();
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AddinFiles', (compilation) => {
      for (const file of [PAGE, MANIFEST, HELP_STYLE]) compilation.fileDependencies.add(file);
      compilation.contextDependencies.add(FUNCTIONS_FOLDER);
      // After the hashes of the scripts' content are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'AddinFiles', stage }, () => {
        for (const { name, source } of this.files(compilation)) {
          // Kept as they are: Microsoft's licence allows no change of Office.js, not even minifying.
          compilation.emitAsset(name, new sources.RawSource(source), { minimized: true });
        }
      });
    });
  }

  *files(compilation) {
    yield { name: 'taskpane.html', source: this.page(compilation) };
    yield { name: 'manifest.xml', source: this.manifest() };
    yield { name: 'LICENSE.txt', source: readFileSync(path.join(ROOT, 'LICENSE')) };
    yield* icons();
    yield* helpPages();
    yield* this.office.files();
  }

  /** The one page of the shared runtime. `functions.js` keeps its name, so its hash is a query. */
  page(compilation) {
    const { hash } = compilation;
    const scripts = [...compilation.entrypoints.values()]
      .flatMap((entry) => entry.getFiles())
      .filter((file, index, all) => file.endsWith('.js') && all.indexOf(file) === index)
      .map((file) => (file === 'functions.js' ? `${file}?${hash}` : file));
    const tags = [this.office.script, ...scripts].map((file) => `<script src="${file}"></script>`);
    return readFileSync(PAGE, 'utf8')
      .replace('%CSP%', () => contentSecurityPolicy(this.office))
      .replace('%SCRIPTS%', () => tags.join('\n    '));
  }

  manifest() {
    return readFileSync(MANIFEST, 'utf8').replaceAll(DEVELOPMENT, this.address);
  }
}

function* icons() {
  const folder = path.join(ROOT, 'assets');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
    yield { name: `assets/${name}`, source: readFileSync(path.join(folder, name)) };
  }
}

function* helpPages() {
  const { FUNCTIONS } = fresh('functions/catalogue');
  const help = fresh('functions/publish/helpPage');
  yield { name: 'help/help.css', source: readFileSync(HELP_STYLE) };
  for (const language of ['sv', 'en']) {
    yield { name: help.helpIndexPath(language), source: help.helpIndex(FUNCTIONS, language) };
    for (const entry of FUNCTIONS) {
      yield { name: help.helpPagePath(entry, language), source: help.helpPage(entry, language) };
    }
  }
}

module.exports = { AddinFiles };
