import packageFile from '../../../package.json';

/** The version of Tertial that runs. */
export const VERSION = packageFile.version;
