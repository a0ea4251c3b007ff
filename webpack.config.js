// What `npm run build` makes: the command line in dist, the add-in in dist/addin.
module.exports = [
  require('./webpack/cli'),
  require('./webpack/metadata'),
  require('./webpack/addin'),
];
