// `npm run release`: builds anew, and makes in out/release the add-in as a zip, the command line as a
// package, the bill of materials, the changelog's part and the checksums. The same code gives the
// same bytes. ADDIN_URL and OFFICE_JS: docs/deploy.md.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import change from './release/changelogPart.cjs';
import { stagePackage } from './release/stagePackage.mjs';
import parts from './release/shippedParts.cjs';
import zipped from './release/zip.cjs';
import { ROOT } from './run.mjs';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const { DEVELOPMENT, addinAddress } = require('../webpack/address');
const { name, version, dependencies } = require('../package.json');
const { npm_execpath: npmScript } = process.env;
if (!npmScript) throw new Error('Start this with npm run release.');

const OUT = join(ROOT, 'out', 'release');
const ADDIN = join(ROOT, 'dist', 'addin');
const npm = (...words) =>
  execFileSync(process.execPath, [npmScript, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
const put = (file, content) => writeFileSync(join(OUT, file), content);

/** @returns the modules of the built add-in, those that were joined into one included. */
function build() {
  const configurations = require('../webpack.config').map((make) => make({}, {}));
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString('errors-only')));
      const { compilation } = stats.stats.find((one) => one.compilation.name === 'addin');
      return resolve(
        [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]),
      );
    });
  });
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

console.log('Building …');
const modules = await build();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const addinFiles = filesIn(ADDIN).map((file) => ({
  name: relative(ADDIN, file).split(sep).join('/'),
  content: readFileSync(file),
}));
put(`${name}-addin-${version}.zip`, zipped.zip(addinFiles));

const staged = stagePackage(join(ROOT, 'out', 'package'));
npm('pack', staged, '--ignore-scripts', '--pack-destination', OUT);
rmSync(staged, { recursive: true });

const bundled = new Set(modules.map(({ resource }) => parts.packageOf(resource ?? '')));
bundled.delete(null);
if (addinFiles.some((file) => file.name === 'office/office.js'))
  bundled.add('@microsoft/office-js');
const bill = parts.shippedParts(
  JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx')),
  { name, version, dependencies: Object.keys(dependencies) },
  [...bundled].sort(),
);
put(`${name}-${version}.cdx.json`, `${JSON.stringify(bill, null, 2)}\n`);

put('CHANGES.md', change.changelogPart(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version));

const digest = (file) =>
  createHash('sha256')
    .update(readFileSync(join(OUT, file)))
    .digest('hex');
const made = readdirSync(OUT).sort();
put('SHA256SUMS', made.map((file) => `${digest(file)}  ${file}\n`).join(''));

console.log(`In ${relative(process.cwd(), OUT) || '.'}: ${[...made, 'SHA256SUMS'].join(', ')}`);
if (addinAddress() === DEVELOPMENT) {
  console.log(`The zip is for ${DEVELOPMENT}: set ADDIN_URL to make it for a server of yours,`);
  console.log('or let tertial addin --url … write the folder from the package.');
}
