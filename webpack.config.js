// What `npm run build` makes: the command line in dist, the bench in dist/bench, the add-in in dist/addin.
module.exports = [
  require('./webpack/cli'),
  require('./webpack/bench'),
  require('./webpack/metadata'),
  require('./webpack/addin'),
];
