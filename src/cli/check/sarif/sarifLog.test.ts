import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import schema from '../../../../tests/fixtures/sarif-2.1.0-rtm.5.json';
import { diskPath } from '../../../xlsx/disk/diskPath';
import { artifactUri } from './sarifLog';
import { run } from '../../output/terminal.testing';

// One pattern of the schema is no regular expression in JavaScript's unicode mode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile(schema);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-sarif-'));
  await run(['example', '-o', 'årets fall.xlsx'], { folder });
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { id: string }[] } };
  readonly results: readonly (Record<string, unknown> & { ruleId: string; ruleIndex: number })[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly level: string }[];
  }[];
}

async function sarif(...words: string[]): Promise<Run> {
  const { out } = await run(['check', ...words, '--format', 'sarif'], { folder });
  const log = JSON.parse(out) as { runs: [Run] };
  isValid(log);
  expect(isValid.errors ?? []).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

test('a name that is no UTF-8 is an exact address, and readable everywhere else', async () => {
  const name = 'r\uDCE4tt fall.xlsx';
  await copyFile(join(folder, 'årets fall.xlsx'), diskPath(join(folder, name)));
  const { artifacts, results } = (await sarif(name)) as Run & { artifacts: unknown };
  expect(artifacts).toMatchObject([{ location: { uri: 'r%E4tt%20fall.xlsx' } }]);
  expect(results.length).toBeGreaterThan(0);
  const json = await run(['check', name, '--format', 'json'], { folder });
  expect(JSON.parse(json.out)).toMatchObject({ file: 'r\\xE4tt fall.xlsx' });
  expect(json.out).not.toMatch(/\\ud[c-f]|\p{Cs}/u);
  expect((await run(['check', name], { folder })).out).toContain('\nr\\xE4tt fall.xlsx\n');
});

test('the schema is in force', () => {
  expect(isValid({ version: '2.1.0', runs: [{}] })).toBe(false);
});

test('the example is valid SARIF in both languages', async () => {
  const { results, tool, invocations } = await sarif('årets fall.xlsx');
  expect((await sarif('årets fall.xlsx', '--lang', 'en')).results).toHaveLength(results.length);
  expect(invocations[0]?.executionSuccessful).toBe(true);
  for (const { ruleId, ruleIndex } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
  const id = 'FND-01|Summering|Utgående resultatfond|Avvikelse';
  const closingFund = results.filter(({ partialFingerprints }) =>
    Object.values(partialFingerprints as object).includes(id),
  );
  expect(closingFund).toMatchObject([
    {
      ruleId: 'FND-01',
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: '%C3%A5rets%20fall.xlsx', index: 0 } },
          logicalLocations: [
            { fullyQualifiedName: expect.stringMatching(/^Summering!E\d+$/), kind: 'cell' },
          ],
        },
      ],
    },
  ]);
});

test('a file that could not be read is a notification beside the results of the others', async () => {
  const { results, invocations } = await sarif('saknas.xlsx', 'årets fall.xlsx');
  expect(results.length).toBeGreaterThan(0);
  expect(invocations[0]?.executionSuccessful).toBe(false);
  const failures = invocations[0]?.toolExecutionNotifications.filter(
    ({ level }) => level === 'error',
  );
  expect(failures).toMatchObject([
    { message: { text: expect.stringMatching(/^Filen finns inte/) } },
  ]);
});

test.each([
  ['rapport.xlsx', 'rapport.xlsx'],
  ['./mapp/år 1.xlsx', 'mapp/%C3%A5r%201.xlsx'],
  ['../c#%:.xlsx', '../c%23%25%3A.xlsx'],
])('the address of %s is %s', (file, uri) => {
  expect(artifactUri(file, resolve('/a/b'))).toBe(uri);
});
