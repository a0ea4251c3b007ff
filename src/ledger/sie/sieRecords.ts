import { readOre } from '../amounts/readOre';
import { Sums } from '../amounts/sums';
import type { Account, Month } from '../ledger';
import type { NoteBook } from '../notes/noteBook';
import { splitFields, type Field } from './fields';
import type { SieContent } from './sieContent';
import { SIE_NOTES } from './sieNotes';
import { VoucherSums } from './voucherSums';

/** Reads the records of a SIE file line by line. */
export class SieRecords {
  readonly content: SieContent = {
    type: null,
    organisation: null,
    years: new Map(),
    accounts: new Map(),
    dimensions: new Map(),
    objects: new Map(),
    through: null,
    balances: new Sums(),
    objectBalances: new Sums(),
    results: new Sums(),
    periodBalances: new Sums(),
    periodBudgets: new Sums(),
    vouchers: new VoucherSums(),
    voucherCount: 0,
    firstAmountLine: null,
  };
  /** The line that was read last, from 1. */
  line = 0;
  /** The line of the voucher whose closing brace is still to come; null outside vouchers. */
  openSince: number | null = null;
  /** Whether any line was a record. */
  hasRecords = false;

  constructor(private readonly notes: NoteBook) {}

  /** Takes the next line. */
  take(text: string): void {
    this.line++;
    if (text.startsWith('#TRANS')) {
      this.#transaction(text, 6);
      return;
    }
    const line = text.trim();
    if (line === '') return;
    if (line === '{') this.openSince = this.line;
    else if (line === '}') this.openSince = null;
    else if (line.startsWith('#')) this.#record(line);
    else this.notes.add('noRecord', 'warning', this.line, SIE_NOTES.noRecord(line));
  }

  #record(line: string): void {
    this.hasRecords = true;
    const label = (/^#\w+/.exec(line)?.[0] ?? '').toUpperCase();
    if (label === '#TRANS') {
      this.#transaction(line, label.length);
      return;
    }
    const read = RECORDS[label];
    if (!read) return;
    const fields = splitFields(line, label === '#VER' ? 4 : Infinity);
    if (fields === null || !read(this.content, fields, this)) this.broken(label);
  }

  #transaction(line: string, at: number): void {
    this.content.firstAmountLine ??= this.line;
    if (this.content.vouchers.take(line, at)) return;
    const amount = textOf(splitFields(line)?.[3]);
    this.broken('#TRANS', Number.isNaN(readOre(amount)) ? amount : '');
  }

  /**
   * Tells of a record that lacks something, or whose amount can't be read.
   * @param amount as written; '' where it is something else.
   */
  broken(label: string, amount = ''): void {
    this.notes.add('broken', 'fault', this.line, SIE_NOTES.broken(label, amount));
  }
}

/** Takes the fields of a record; false when something is missing that it must have. */
type Read = (content: SieContent, fields: readonly Field[], at: SieRecords) => boolean;

const textOf = (field: Field | undefined): string => (typeof field === 'string' ? field : '');

const monthOf = (date: string): Month | null => {
  const month = /^(\d{4})-?(\d{2})(?:-?\d{2})?$/.exec(date);
  const number = Number(month?.[2]);
  return month && number >= 1 && number <= 12 ? Number(month[1]) * 100 + number : null;
};

const TYPES: Readonly<Record<string, Account['type']>> = { T: 'T', S: 'S', K: 'K', I: 'I' };

const balance =
  (sums: (content: SieContent) => Sums, sign: 1 | -1): Read =>
  (content, [, year, account, amount]) => {
    const ore = readOre(textOf(amount));
    if (!isYear(year) || textOf(account) === '' || Number.isNaN(ore)) return false;
    sums(content).add(`${textOf(year)}\t${textOf(account)}`, sign * ore);
    return true;
  };

const objectBalance =
  (sign: 1 | -1): Read =>
  (content, [, year, account, list, amount]) => {
    const ore = readOre(textOf(amount));
    const isWhole = isYear(year) && textOf(account) !== '' && typeof list === 'object';
    if (!isWhole || list.length % 2 !== 0 || Number.isNaN(ore)) return false;
    content.objectBalances.add([textOf(year), textOf(account), ...list].join('\t'), sign * ore);
    return true;
  };

const isYear = (field: Field | undefined): boolean => /^-?\d{1,2}$/.test(textOf(field));

const period =
  (sums: (content: SieContent) => Sums): Read =>
  (content, [label, year, month, account, ...rest], at) => {
    content.firstAmountLine ??= at.line;
    const hasList = typeof rest[0] === 'object';
    const list = hasList ? (rest[0] as readonly string[]) : [];
    const written = textOf(rest[hasList ? 1 : 0]);
    const ore = readOre(written);
    const when = monthOf(textOf(month));
    if (written !== '' && Number.isNaN(ore)) {
      at.broken(textOf(label), written);
      return true;
    }
    const isWhole = isYear(year) && when !== null && textOf(account) !== '';
    if (!isWhole || written === '' || list.length % 2 !== 0) return false;
    sums(content).add([textOf(year), when, textOf(account), ...list].join('\t'), ore);
    return true;
  };

const RECORDS: Readonly<Record<string, Read>> = {
  '#SIETYP': (content, [, type]) => {
    content.type = Number(textOf(type)) || null;
    return true;
  },
  '#FNAMN': (content, [, name]) => {
    content.organisation = textOf(name) || null;
    return true;
  },
  '#OMFATTN': (content, [, date]) => {
    content.through = monthOf(textOf(date));
    return true;
  },
  '#RAR': (content, [, year, from, to]) => {
    const [first, last] = [monthOf(textOf(from)), monthOf(textOf(to))];
    if (!isYear(year) || first === null || last === null) return false;
    content.years.set(Number(textOf(year)), { from: first, to: last });
    return true;
  },
  '#KONTO': (content, [, account, name]) => {
    const type = content.accounts.get(textOf(account))?.type ?? null;
    content.accounts.set(textOf(account), { name: textOf(name), type });
    return textOf(account) !== '';
  },
  '#KTYP': (content, [, account, type]) => {
    const name = content.accounts.get(textOf(account))?.name ?? '';
    const known = TYPES[textOf(type).toUpperCase()] ?? null;
    content.accounts.set(textOf(account), { name, type: known });
    return textOf(account) !== '';
  },
  '#DIM': (content, [, number, name]) => {
    content.dimensions.set(textOf(number), { name: textOf(name), parent: null });
    return textOf(number) !== '';
  },
  '#UNDERDIM': (content, [, number, name, parent]) => {
    content.dimensions.set(textOf(number), { name: textOf(name), parent: textOf(parent) || null });
    return textOf(number) !== '';
  },
  '#OBJEKT': (content, [, dimension, id, name]) => {
    const [of, number] = [textOf(dimension), textOf(id)];
    content.objects.set(`${of}\t${number}`, { dimension: of, id: number, name: textOf(name) });
    return of !== '' && number !== '';
  },
  '#IB': balance(({ balances }) => balances, -1),
  '#UB': balance(({ balances }) => balances, 1),
  '#OIB': objectBalance(-1),
  '#OUB': objectBalance(1),
  '#RES': balance(({ results }) => results, 1),
  '#PSALDO': period(({ periodBalances }) => periodBalances),
  '#PBUDGET': period(({ periodBudgets }) => periodBudgets),
  '#VER': (content, fields, at) => {
    content.voucherCount++;
    const month = monthOf(textOf(fields[3]));
    content.vouchers.begin(month);
    if (month === null) at.broken('#VER');
    return true;
  },
};
