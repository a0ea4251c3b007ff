// Lets the build read the project's own TypeScript, so that pages and metadata come from the same
// catalogue as the functions. Transpiled one file at a time; `npm run types` checks the types.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};

const SOURCE = path.join(__dirname, '..', 'src');

/**
 * Requires a module of `src` as it stands now: a build that watches runs for hours, in which what it
 * has read once would grow old.
 *
 * @param name the path in src, as `functions/catalogue`.
 */
function fresh(name) {
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(SOURCE + path.sep)) delete require.cache[file];
  }
  return require(path.join(SOURCE, name));
}

module.exports = { fresh };
