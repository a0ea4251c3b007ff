import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertToPdf } from './convertToPdf';
import { findLibreOffice } from './libreOffice';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-converts-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program in the place of LibreOffice. */
async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

const leftBehind = async (): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('tertial-pdf-'));

const onPosix = process.platform === 'win32' ? test.skip : test;
const WORKBOOK = new TextEncoder().encode('an xlsx');

onPosix('what takes too long is ended, with what it has started', async () => {
  const before = await leftBehind();
  const mark = join(folder, 'ended-late');
  const slow = await program('slow', `(sleep 2; touch "${mark}") & wait`);
  const made = await convertToPdf(WORKBOOK, slow, 200);
  expect(made).toMatchObject({ ok: false, sentence: { sv: expect.stringMatching(/i tid/) } });
  expect(await leftBehind()).toEqual(before);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await readdir(folder)).not.toContain('ended-late');
});

onPosix('what makes no PDF is said to', async () => {
  const before = await leftBehind();
  const made = await convertToPdf(WORKBOOK, await program('useless', 'exit 0'));
  expect(made).toMatchObject({ ok: false, sentence: { en: expect.stringMatching(/not make/) } });
  expect(await leftBehind()).toEqual(before);
});

onPosix(
  'the PDF is what the program writes beside the workbook, with a profile of its own',
  async () => {
    const fake = await program(
      'fake',
      'case "$1" in -env:UserInstallation=file://*/tertial-pdf-*/profile) ;; *) exit 1;; esac\n' +
        'while [ "$1" != "--outdir" ]; do shift; done\n' +
        'cp "$3" "$2/rapport.pdf"',
    );
    const made = await convertToPdf(WORKBOOK, fake);
    expect(made).toEqual({ ok: true, bytes: Buffer.from(WORKBOOK) });
  },
);

onPosix('LibreOffice is found among the commands, or where it is said to be', async () => {
  const soffice = await program('soffice', 'exit 0');
  expect(await findLibreOffice({ PATH: `/finns-inte:${folder}` })).toBe(soffice);
  expect(await findLibreOffice({ PATH: folder, LIBREOFFICE: '/finns-inte' })).toBeNull();
});
