// The bench, for Node. Each of its rows is a piece of its own, loaded when it is measured.
const path = require('node:path');
const cli = require('./cli');

/** @returns {import('webpack').Configuration} */
module.exports = () => ({
  ...cli(),
  name: 'bench',
  devtool: false,
  entry: { bench: './bench/bench.ts' },
  output: { path: path.resolve(__dirname, '../dist/bench'), clean: true },
  plugins: [],
});
