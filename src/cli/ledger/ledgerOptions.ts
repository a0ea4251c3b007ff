import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Answers } from '../../language/question';
import type { Month } from '../../ledger/ledger';
import type { CodeLine } from '../../ledger/plan/codePlan';
import { codePlanIn } from '../../ledger/plan/readCodePlan';
import { ByteText, textIn } from '../../ledger/sie/byteText';
import { diskPath } from '../../xlsx/disk/diskPath';
import { openingFault } from '../../xlsx/package/byteSource';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { readAnswers } from '../adopt/readAnswers';
import type { CommandOption } from '../program/commandRecord';
import { UsageFault } from '../program/usageFault';

/** Reads `2020-08`; throws a `UsageFault` for anything else. */
function readMonth(given: string): Month {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(given) ?? [];
  if (year !== undefined) return Number(year) * 100 + Number(month);
  throw new UsageFault({
    sv: `--through ska vara en månad som 2020-08, men är ${given}.`,
    en: `--through is to be a month such as 2020-08, but is ${given}.`,
  });
}

export const KODPLAN: CommandOption = {
  flags: '--kodplan <K.csv>',
  help: {
    sv: 'Kodplan med kolumnerna Konto;Objekt;Tabell;Rad;Kolumn;Tecken. Utan den gäller Kommun-Bas klasser och namnen i dimension 1.',
    en: 'Code plan with the columns Konto;Objekt;Tabell;Rad;Kolumn;Tecken. Without it, the classes of Kommun-Bas and the names of dimension 1.',
  },
};

export const THROUGH: CommandOption = {
  flags: '--through <YYYY-MM>',
  help: {
    sv: 'Till och med vilken månad Bokfört räknas.',
    en: 'Through which month Bokfört is counted.',
  },
  read: readMonth,
};

export const ANSWERS: CommandOption = {
  flags: '--answers <A.json>',
  help: {
    sv: 'Svar på frågor som en tidigare körning ställde: { "fråga": "svar" }.',
    en: 'Answers to questions that an earlier run put: { "question": "answer" }.',
  },
};

/** The answers of a file; none when none is given. Throws a `UsageFault` when it can't be read. */
export async function answersIn(file: string | undefined, folder: string): Promise<Answers> {
  if (file === undefined) return {};
  const read = await readAnswers(resolve(folder, file), file);
  if (read.ok) return read.answers;
  throw new UsageFault(read.sentence);
}

/** The lines of a code plan; null when none is given. Throws a `UsageFault` when it can't be used. */
export async function kodplanIn(
  file: string | undefined,
  folder: string,
): Promise<readonly CodeLine[] | null> {
  if (file === undefined) return null;
  const plan = codePlanIn(await textOf(file, folder));
  if (plan.ok) return plan.lines;
  const { sv, en } = plan.sentence;
  throw new UsageFault({ sv: `${file}: ${sv}`, en: `${file}: ${en}` });
}

async function textOf(file: string, folder: string): Promise<string> {
  try {
    const reader = new ByteText();
    const raw = reader.take(await readFile(diskPath(resolve(folder, file))));
    return textIn(raw, reader.encoding());
  } catch (error) {
    const { sv, en } = describeFileFault(openingFault(error));
    throw new UsageFault({ sv: `${file}: ${sv}`, en: `${file}: ${en}` });
  }
}
