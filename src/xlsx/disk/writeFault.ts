import type { Bilingual } from '../../language/bilingual';

/** Why no file was written. */
export type WriteFault =
  | { readonly kind: 'noFolder' }
  | { readonly kind: 'isFolder' }
  /** A device or a pipe. */
  | { readonly kind: 'noFile' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'readOnly' }
  /** Saved, moved or removed by another program since it was read. */
  | { readonly kind: 'changed' }
  /** Another Tertial has been writing the file all the while. */
  | { readonly kind: 'busy' }
  /** In another program, whose file stands beside it. */
  | { readonly kind: 'open'; readonly lock: string }
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
    case 'noFile':
      return {
        sv: 'Det här är ingen vanlig fil: ange ett filnamn (.xlsx).',
        en: 'This is no ordinary file: name a file (.xlsx).',
      };
    case 'taken':
      return {
        sv: 'Filen finns redan och har inte ändrats: välj ett annat namn, eller skriv --force för att ersätta den.',
        en: 'The file exists already and was left as it is: choose another name, or add --force to replace it.',
      };
    case 'readOnly':
      return {
        sv: 'Filen är skrivskyddad och har inte ändrats: ta bort skrivskyddet, eller välj ett annat namn med -o.',
        en: 'The file is read-only and was left as it is: make it writable, or choose another name with -o.',
      };
    case 'changed':
      return {
        sv: 'Filen har sparats, flyttats eller tagits bort av ett annat program medan Tertial arbetade. Det som gjordes där gäller, och Tertial har inte skrivit något: kör kommandot igen.',
        en: 'The file was saved, moved or removed by another program while Tertial was at work. What was done there stands, and Tertial wrote nothing: run the command again.',
      };
    case 'busy':
      return {
        sv: 'Ett annat Tertial skriver i filen, och den har inte ändrats härifrån: vänta tills det är klart och försök igen.',
        en: 'Another Tertial is writing the file, and it was left as it is from here: wait until that is done and try again.',
      };
    case 'open':
      return {
        sv: `Filen är öppen i ett annat program (${fault.lock} ligger bredvid den): stäng den där och försök igen.`,
        en: `The file is open in another program (${fault.lock} stands beside it): close it there and try again.`,
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
    case 'EEXIST':
      return { kind: 'taken' };
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
