import packageFile from '../../package.json';

/** The version of Tertial that runs, as package.json has it: the one place. */
export const VERSION = packageFile.version;
