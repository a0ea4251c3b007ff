import type { Bilingual } from '../../language/bilingual';

/** Why no file was written. */
export type WriteFault =
  | { readonly kind: 'noFolder' }
  | { readonly kind: 'isFolder' }
  | { readonly kind: 'notPermitted' }
  | { readonly kind: 'inUse' }
  | { readonly kind: 'diskFull' }
  /** The operating system's own code, for example `EIO`. */
  | { readonly kind: 'notWritten'; readonly code: string };

/** One sentence for a person: what happened, and what to do. */
export function describeWriteFault(fault: WriteFault): Bilingual {
  switch (fault.kind) {
    case 'noFolder':
      return {
        sv: 'Mappen finns inte: skapa den först eller välj en annan.',
        en: 'The folder does not exist: make it first or choose another.',
      };
    case 'isFolder':
      return {
        sv: 'Det här är en mapp: ange ett filnamn (.xlsx) i den.',
        en: 'This is a folder: name a file (.xlsx) in it.',
      };
    case 'notPermitted':
      return {
        sv: 'Du har inte behörighet att skriva här: välj en annan mapp eller ett annat namn.',
        en: 'You are not permitted to write here: choose another folder or name.',
      };
    case 'inUse':
      return {
        sv: 'Filen används av ett annat program: stäng den där och försök igen.',
        en: 'The file is in use by another program: close it there and try again.',
      };
    case 'diskFull':
      return {
        sv: 'Disken är full: frigör utrymme eller välj en annan plats.',
        en: 'The disk is full: free some space or choose another place.',
      };
    case 'notWritten':
      return {
        sv: `Filen gick inte att skriva (${fault.code}): välj en annan plats och försök igen.`,
        en: `The file could not be written (${fault.code}): choose another place and try again.`,
      };
  }
}

/** What the operating system's refusal means to a person. */
export function writeFaultOf(error: NodeJS.ErrnoException): WriteFault {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'noFolder' };
    case 'EISDIR':
      return { kind: 'isFolder' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'notPermitted' };
    case 'EBUSY':
    case 'ETXTBSY':
      return { kind: 'inUse' };
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'diskFull' };
    default:
      return { kind: 'notWritten', code: error.code ?? error.message };
  }
}
