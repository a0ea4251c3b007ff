/**
 * Stands in for Fabric's ContextualMenu, which every Button brings with it and with that Callout, Layer
 * and Popup: 20 kB that no button of the pane ever shows (webpack/addin.js).
 */
exports.ContextualMenu = function ContextualMenu() {
  throw new Error('A button with a menu: take noMenu out of webpack/addin.js');
};
