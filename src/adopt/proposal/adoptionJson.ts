import { toNumber } from '../../figures/decimal';
import type { Language } from '../../language/bilingual';
import { columnLetters } from '../../report/address';
import { rangeName, type CellRange } from '../../report/cellRange';
import type { AdoptedCell, AdoptedTable, Adoption, Proposal, ProposedColumn } from './adoption';

const SIDE_WORDS = { cost: 'Kostnad', revenue: 'Intäkt', net: 'Netto' } as const;

/** An adoption as `tertial adopt --format json` gives it (docs/adopt.md). */
export const adoptionJson = (adoption: Adoption, language: Language): object => ({
  ...proposalsJson(adoption, language),
  adopted: Object.fromEntries(adoption.tables.map((table) => [table.name, tableJson(table)])),
});

/** The same without the rows that were read. */
export function proposalsJson(adoption: Adoption, language: Language): object {
  return {
    report: Object.fromEntries(
      adoption.facts.map(({ name, value, from }) => [name, { value, from }]),
    ),
    tables: adoption.proposals.map((proposal) => proposalJson(proposal, language)),
    questions: adoption.questions.map(({ id, about, text, alternatives }) => ({
      id,
      about,
      text: text[language],
      alternatives: alternatives.map((one) => ({
        id: one.id,
        text: one.text[language],
        evidence: one.evidence.map((evidence) => evidence[language]),
        effect: one.effect[language],
      })),
    })),
    notes: adoption.notes.map((note) => note[language]),
  };
}

function proposalJson(proposal: Proposal, language: Language): object {
  const { table, sheet, header, body, totals, signs, unit, confidence } = proposal;
  return {
    table,
    sheet,
    header: header && rangeName(header),
    body: rangeName(body),
    total: totals.length > 0 ? rangeName(spanOf(totals)) : null,
    columns: columnsJson(proposal.columns),
    unused: Object.fromEntries(
      proposal.unused.map(({ column, why }) => [columnLetters(column), why[language]]),
    ),
    rows: Object.fromEntries(proposal.rows.map(({ row, kind }) => [String(row), kind])),
    sign: signs,
    unit,
    confidence,
    reasons: proposal.reasons.map((reason) => reason[language]),
  };
}

const spanOf = (ranges: readonly CellRange[]): CellRange => ({
  top: Math.min(...ranges.map(({ top }) => top)),
  bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
  left: Math.min(...ranges.map(({ left }) => left)),
  right: Math.max(...ranges.map(({ right }) => right)),
});

/** Letters by column; where costs and revenues have their own, each with its side. */
function columnsJson(columns: readonly ProposedColumn[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, column, side } of columns) {
    const letter = columnLetters(column) + (side ? ` (${SIDE_WORDS[side]})` : '');
    found[name] = found[name] === undefined ? letter : `${found[name]}, ${letter}`;
  }
  return found;
}

/** What stands in cells or follows from them; what Tertial made up, or reads twice, is left out. */
function tableJson({ columns, rows }: AdoptedTable): object {
  const shown = columns.filter(({ origin }) => origin === 'cells' || origin === 'derived');
  return {
    columns: shown.map(({ name }) => name),
    rows: rows.map(({ cells }) => shown.map(({ field }) => valueJson(cells[field]))),
  };
}

const valueJson = (cell: AdoptedCell | undefined): string | number | null => {
  const value = cell?.value ?? null;
  return typeof value === 'object' && value !== null ? toNumber(value) : value;
};
