/** What tests, the workbench page and the bench use of the host (docs/host.md). */
export { benchHost } from './bench/benchHost';
export { loadBook } from './file/loadBook';
export { saveBook } from './file/saveBook';
export { Host } from './host';
export { PLATFORMS, type Platform } from './protocol/platform';
export { startHost, type Started, type StartOptions } from './runner/startHost';
export { DARK_THEME, LIGHT_THEME } from './transport/hostInfo';
export { TransportFault, WEB_PAYLOAD } from './transport/faults';
