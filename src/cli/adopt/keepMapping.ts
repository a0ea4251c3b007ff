import { resolve } from 'node:path';
import type { Answers } from '../../adopt/asking/question';
import { mappingRows } from '../../adopt/mapping/keptMapping';
import type { Adoption } from '../../adopt/proposal/adoption';
import type { Bilingual } from '../../language/bilingual';
import { realPath } from '../../xlsx/disk/resolvedPath';
import { readSeen } from '../../xlsx/disk/seenFile';
import { describeWriteFault } from '../../xlsx/disk/writeFault';
import { writeWhole } from '../../xlsx/disk/writeWhole';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { writeMapping } from '../../xlsx/writing/writeMapping';
import { describeRefusal } from '../output/cellsRefused';
import { outputFault } from '../output/outputFault';
import { endingFor, kindByName } from '../output/workbookName';

interface Kept {
  /** Paths: of the workbook, and of the copy with the mapping. */
  readonly from: string;
  readonly to: string;
  readonly adoption: Adoption;
  readonly answers: Answers;
  /** Whether a later Tertial has kept a mapping in a form of its own. */
  readonly isNewer: boolean;
}

/** Writes a copy of a workbook in which it is kept how it is read. @returns why not, or null. */
export async function keepMapping(given: Kept): Promise<Bilingual | null> {
  const { adoption, answers, isNewer } = given;
  const [from, to] = await Promise.all(
    [given.from, given.to].map((path) => realPath(resolve(path))),
  );
  if (adoption.questions.length > 0) return STILL_OPEN;
  if (adoption.tables.length === 0) return NOTHING;
  if (isNewer) return NEWER;
  if (from === undefined || to === undefined || from === to) return OVER_INPUT;
  const fault = await outputFault(to, false, endingFor(from, to));
  if (fault !== null) return fault;
  const file = await readSeen(from);
  if (!file.ok) return describeFileFault(file.fault);
  const rows = mappingRows(adoption, answers, new Date());
  const written = await writeMapping(file.bytes, rows, kindByName(to));
  if (written.kind === 'structureLocked') return LOCKED;
  if (written.kind !== 'written') return describeRefusal(written);
  const saved = await writeWhole(to, written.bytes, 'nothing');
  return saved.ok ? null : describeWriteFault(saved.fault);
}

const STILL_OPEN: Bilingual = {
  sv: 'Frågor står kvar, så det finns inget att spara: svara på dem med --answers.',
  en: 'Questions are still open, so there is nothing to keep: answer them with --answers.',
};

const NOTHING: Bilingual = {
  sv: 'Ingen tabell känns igen i arbetsboken, så det finns inget att spara.',
  en: 'No table is recognised in the workbook, so there is nothing to keep.',
};

const NEWER: Bilingual = {
  sv: 'En nyare Tertial har sparat hur arbetsboken läses, och det lämnas som det är: ta en nyare version av Tertial.',
  en: 'A newer Tertial has kept how the workbook is read, and that is left as it is: take a newer version of Tertial.',
};

const OVER_INPUT: Bilingual = {
  sv: 'Det är filen som läses, och den ändras inte: välj ett annat namn.',
  en: 'That is the file that is read, and it is not changed: choose another name.',
};

const LOCKED: Bilingual = {
  sv: 'Arbetsbokens struktur är låst, så tolkningen kan inte sparas i den: spara filen med svar, och ange den med --answers varje gång.',
  en: 'The structure of the workbook is locked, so how it is read can’t be kept in it: keep the file of answers, and give it with --answers every time.',
};
