import { describe, expect, it } from '@jest/globals';
import { adopt } from './adopt';
import { adoptionJson } from './proposal/adoptionJson';
import { amounts, PRINTED, rowsOf } from './testing/publishedLayout.testing';

const areas = rowsOf('Verksamheter');
const totals = rowsOf('Summering');
const posts = rowsOf('Driftbudget');

interface Json {
  readonly questions: readonly unknown[];
  readonly adopted: Record<string, { readonly columns: string[]; readonly rows: unknown[][] }>;
  readonly report: Record<string, { readonly value: unknown }>;
}

describe("the city's printed layout", () => {
  const json = adoptionJson(adopt(PRINTED), 'sv') as Json;

  it('leaves nothing to ask', () => {
    expect(json.questions).toEqual([]);
    expect(json.report).toMatchObject({
      Nämnd: { value: 'Servicenämnden' },
      Rapportår: { value: 2020 },
      Period: { value: 'T2' },
      Penningenhet: { value: 'mnkr' },
      Decimaler: { value: 1 },
    });
  });

  it('gives the areas of both blocks', () => {
    const numbers = (cells: readonly string[]) => amounts(cells);
    expect(json.adopted.Verksamheter?.columns).toEqual([
      'Verksamhetsområde',
      'Slag',
      'Budget',
      'Bokfört',
      'Prognos',
      'Avvikelse',
      'Bokslut föregående år',
    ]);
    expect(json.adopted.Verksamheter?.rows).toEqual(
      areas.map(([name, kind, ...cells]) => [name, kind, ...numbers(cells.slice(0, 5))]),
    );
  });

  it('gives the totals, result and fund, faults of the report and all', () => {
    expect(json.adopted.Summering?.rows.map(([, ...cells]) => cells)).toEqual(
      totals.map(([, ...cells]) => amounts(cells)),
    );
    expect(json.adopted.Driftbudget?.rows.map(([, ...cells]) => cells)).toEqual(
      posts.map(([, ...cells]) => amounts(cells)),
    );
    expect(json.adopted.Driftbudget?.rows.map(([post]) => post)).toEqual([
      'Kostnader',
      'varav avskrivningar och internränta',
      'Intäkter',
      'Resultat före resultatdisposition',
      'Ingående resultatfond',
      'Utgående resultatfond',
      'Resultat efter resultatdisposition',
    ]);
  });
});
