import { readFile } from 'node:fs/promises';
import path from 'node:path';
import webpack from 'webpack';

/** Copies files into the build unchanged. */
export const copyStatic = (folder, names) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('copyStatic', (compilation) => {
      compilation.hooks.processAssets.tapPromise('copyStatic', async () => {
        for (const name of names) {
          const file = path.join(folder, name);
          compilation.fileDependencies.add(file);
          const source = await readFile(file);
          compilation.emitAsset(name, new webpack.sources.RawSource(source));
        }
      });
    });
  },
});
