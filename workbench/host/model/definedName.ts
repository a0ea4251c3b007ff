import { parseArea } from './address';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const R1C1 = /^[RrCc]$|^[Rr]\d*[Cc]\d*$/;

/** Whether Excel takes the text as the name of a table or a range. */
export const isDefinedName = (name: string): boolean =>
  name.length <= 255 && NAME.test(name) && !R1C1.test(name) && parseArea(name) === undefined;
