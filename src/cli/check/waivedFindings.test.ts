import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { run } from '../output/terminal.testing';

const KEY = 'Indikatorer|KF3.2|Sjukfrånvaro|Prognos helår';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-waived-'));
  const file = join(folder, 'fall.xlsx');
  await run(['example', '-o', 'fall.xlsx'], { folder });
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  // The table of the example has one blank row: the waiver goes there.
  const sheet = workbook.getWorksheet('Godkännanden');
  const values = ['IND-05', KEY, 'Sjunker sedan juni.', 'Anna Ek', '2020-09-10', '2020-12-31'];
  values.forEach((value, index) => {
    if (sheet) sheet.getCell(5, index + 1).value = value;
  });
  await workbook.xlsx.writeFile(file);
});
afterAll(() => rm(folder, { recursive: true }));

const check = (...words: string[]) => run(['check', 'fall.xlsx', ...words], { folder });

interface Result {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly { id: string; severity: string; waived: unknown }[];
}
const inJson = async (...words: string[]): Promise<Result> =>
  JSON.parse((await check('--format', 'json', ...words)).out) as Result;

describe('a waived finding', () => {
  test('is out of the counts of the JSON, and says who, when and why', async () => {
    const before = await inJson('--day', '2021-01-01');
    const { summary, findings } = await inJson('--day', '2020-12-31');
    expect(summary).toMatchObject({ waived: 1, error: before.summary['error'] });
    // Expired, it is open again, and GDK-02 says so.
    expect(before.summary['waived']).toBe(0);
    expect(before.summary['warning']).toBe((summary['warning'] ?? 0) + 2);
    expect(findings.find(({ id }) => id === `IND-05|${KEY}`)?.waived).toEqual({
      motivation: 'Sjunker sedan juni.',
      approvedBy: 'Anna Ek',
      date: '2020-09-10',
      validTo: '2020-12-31',
    });
    expect(findings.filter(({ waived }) => waived !== null)).toHaveLength(1);
  });

  test('stands apart in the text', async () => {
    const { out } = await check('--day', '2020-10-01');
    expect(out).toMatch(
      /\n\nGodkänt med motivering\n {2}IND-05 {2}Indikatorer!H\d+ {2}Sjukfrånvaro: .*\n {4}Anna Ek, 2020-09-10, till 2020-12-31: Sjunker sedan juni\.\n/,
    );
    expect(out).toMatch(/ upplysningar\. 1 godkänd med motivering\. \d+ prövningar/);
    expect(out.match(/Sjukfrånvaro: prognosen/g)).toHaveLength(1);
  });

  test('is suppressed in SARIF; the others are known not to be', async () => {
    const { out } = await check('--format', 'sarif', '--day', '2020-10-01');
    const { runs } = JSON.parse(out) as {
      runs: [{ results: { suppressions: unknown[]; partialFingerprints: object }[] }];
    };
    const suppressed = runs[0].results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed).toMatchObject([
      {
        partialFingerprints: { 'tertialFindingId/v1': `IND-05|${KEY}` },
        suppressions: [
          { kind: 'inSource', status: 'accepted', justification: 'Sjunker sedan juni.' },
        ],
      },
    ]);
  });
});

describe('profiles', () => {
  test('before a decision, open warnings are errors, and waived ones are not', async () => {
    const full = await inJson('--day', '2020-10-01');
    const strict = await inJson('--day', '2020-10-01', '--profile', 'inför-beslut');
    expect(strict.summary).toMatchObject({
      error: (full.summary['error'] ?? 0) + (full.summary['warning'] ?? 0),
      warning: 0,
      info: full.summary['info'],
      waived: 1,
    });
  });

  test.each(['snabb', 'SNABB', 'fullstandig', 'infor-beslut'])('%s is understood', async (name) => {
    expect((await check('--profile', name)).code).toBe(1);
  });

  test('the text says which profile lies behind the counts, unless it is the usual one', async () => {
    expect((await check('--profile', 'snabb')).out).toContain(
      '\n\nProfil Snabb: Bara tabellernas uppbyggnad och beräkningarna prövas.\n\n',
    );
    expect((await check('--profile', 'inför-beslut', '--lang', 'en')).out).toContain(
      '\n\nProfile Before decision: ',
    );
    expect((await check()).out).not.toContain('\nProfil ');
  });
});
