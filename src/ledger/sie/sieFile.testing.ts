import { encodeText, type Encoding } from './encoding';

/** A consistent ledger, from which files of every dialect are made. */
export interface Books {
  /** In öre, debit plus. */
  readonly amounts: readonly {
    readonly account: string;
    /** Null for what has no object. */
    readonly object: string | null;
    readonly month: number;
    readonly ore: number;
  }[];
  readonly objects: Readonly<Record<string, string>>;
}

export interface SieStyle {
  /** How amounts with and without object are written; `vouchers` writes no `#PSALDO` at all. */
  readonly dialect: 'total' | 'part' | 'vouchers';
  /** What the file says the amounts come to. */
  readonly evidence: 'RES' | 'UB' | 'vouchers';
  readonly encoding: Encoding;
  readonly lineEnd: '\r\n' | '\n' | '\r';
  /** Whether a dimension that divides the first one repeats its amounts. */
  readonly hasSubDimension: boolean;
  /** Whether fields are quoted, set apart by tabs, and followed by more than is asked for. */
  readonly isOdd: boolean;
}

/** The bytes of a SIE 4E file of the books. */
export function sieFile(books: Books, style: SieStyle): Uint8Array {
  const lines = [
    '#FLAGGA 0',
    '#FORMAT PC8',
    '#SIETYP 4',
    '#FNAMN "Nämnden för \\"Å och Ö\\""',
    '#RAR 0 20240101 20241231',
    '#OKÄND 1 2 3',
    '#DIM 1 Ansvar',
    ...(style.hasSubDimension ? ['#UNDERDIM 21 Grupp 1'] : []),
    ...Object.entries(books.objects).map(([id, name]) => `#OBJEKT 1 ${id} "${name}"`),
    ...(style.dialect === 'vouchers' ? [] : balances(books, style)),
    ...evidence(books, style),
    '',
  ];
  const odd = (line: string): string => (style.isOdd ? oddly(line) : line);
  return encoded(lines.map(odd).join(style.lineEnd), style.encoding);
}

const kr = (ore: number): string => (ore / 100).toFixed(2);

function balances({ amounts }: Books, { dialect, hasSubDimension }: SieStyle): string[] {
  const sums = new Map<string, number>();
  const add = (key: string, ore: number): void => void sums.set(key, (sums.get(key) ?? 0) + ore);
  for (const { account, object, month, ore } of amounts) {
    const start = `${month} ${account}`;
    if (object === null || dialect === 'total') add(`${start} {}`, ore);
    if (object === null) continue;
    add(`${start} {1 "${object}"}`, ore);
    if (hasSubDimension) add(`${start} {21 "${object}x"}`, ore);
  }
  return [...sums].map(([key, ore]) => `#PSALDO 0 ${key} ${kr(ore)}`);
}

function evidence({ amounts }: Books, { dialect, evidence: kind }: SieStyle): string[] {
  const sums = new Map<string, number>();
  for (const { account, ore } of amounts) sums.set(account, (sums.get(account) ?? 0) + ore);
  const results = [...sums].flatMap(([account, ore]) =>
    kind === 'UB'
      ? [`#IB 0 ${account} 10.00`, `#UB 0 ${account} ${kr(ore + 1000)}`]
      : [`#RES 0 ${account} ${kr(ore)}`],
  );
  const vouchers = amounts.flatMap(({ account, object, month, ore }, at) => [
    `#VER A ${at + 1} ${month}15 "Text { med klammer"`,
    '{',
    `#RTRANS ${account} {} ${kr(ore)}`,
    `#TRANS ${account} {${object === null ? '' : `1 "${object}"`}} ${kr(ore)} ${month}15 "Rad"`,
    `#BTRANS ${account} {} 99.00`,
    '}',
  ]);
  if (dialect === 'vouchers') return [...results, ...vouchers];
  return kind === 'vouchers' ? vouchers : results;
}

/** The same record as a careless program writes it. */
function oddly(line: string): string {
  if (!/^#(PSALDO|TRANS|RES)/.test(line)) return line;
  return line
    .replace('{', ' { ')
    .replace('}', ' } ')
    .replace(/ /g, ' \t')
    .replace(/(-?\d+\.\d\d)/, '"$1"')
    .concat(' 0 extra');
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'UTF-16': {
      const units = Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0));
      return new Uint8Array(units.buffer);
    }
    case 'CP437':
    case 'Windows-1252':
      return encodeText(text, encoding) ?? new Uint8Array();
    default:
      return new TextEncoder().encode(text);
  }
}
