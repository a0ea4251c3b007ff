/** Transpiles TypeScript, with JSX in .tsx files; types are checked by `npm run types`. */
const swc = (syntax) => ({
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', ...syntax },
      target: 'es2022',
      transform: { react: { runtime: 'classic' } },
    },
  },
});

exports.typescript = { test: /\.ts$/, exclude: /node_modules/, use: swc({}) };
exports.typescriptWithJsx = { test: /\.tsx$/, exclude: /node_modules/, use: swc({ tsx: true }) };
