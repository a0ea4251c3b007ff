import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../../language/bilingual';
import type { Rule } from '../../../rules/rule';
import type { FileResult } from '../fileResult';
import { jsonWithoutCommands } from '../../output/guarded';
import { sarifNotifications } from './sarifNotification';
import { sarifResult } from './sarifResult';
import { sarifRule } from './sarifRule';
import { pathBytes } from '../../../xlsx/disk/diskPath';
import { VERSION } from '../../../language/version';

export interface SarifOptions {
  readonly language: Language;
  readonly rules: readonly Rule[];
  /** What the addresses of files are relative to. */
  readonly folder: string;
}

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LANGUAGE_TAG: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** The results as SARIF 2.1.0, one run for all files: what code reviews and CI services show. */
export function sarifText(results: readonly FileResult[], options: SarifOptions): string {
  const { language, rules, folder } = options;
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const uriOf = (file: string): string => artifactUri(file, folder);
  const run = {
    tool: {
      driver: {
        name: 'Tertial',
        version: VERSION,
        semanticVersion: VERSION,
        language: LANGUAGE_TAG[language],
        rules: rules.map((rule) => sarifRule(rule, language)),
      },
    },
    language: LANGUAGE_TAG[language],
    invocations: [
      {
        executionSuccessful: results.every(({ kind }) => kind === 'checked'),
        toolExecutionNotifications: results.flatMap((result) =>
          sarifNotifications(result, { uri: uriOf(result.file), ruleIndex, language }),
        ),
      },
    ],
    artifacts: results.map(({ file }) => ({
      location: { uri: uriOf(file) },
      roles: ['analysisTarget'],
    })),
    results: results.flatMap((result, artifact) =>
      result.kind === 'failed'
        ? []
        : result.findings.map((finding) =>
            sarifResult(finding, {
              artifact: { uri: uriOf(result.file), index: artifact },
              ruleIndex: ruleIndex.get(finding.rule) ?? -1,
              language,
            }),
          ),
    ),
  };
  const log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${jsonWithoutCommands(JSON.stringify(log, null, 2))}\n`;
}

/** A relative address, so that it means the same on another machine; absolute on another disk. */
export function artifactUri(file: string, folder: string): string {
  const path = resolve(folder, file);
  const way = relative(folder, path);
  if (way === resolve(way)) return pathToFileURL(path).href;
  return way.split(sep).map(encodeName).join('/') || '.';
}

/** An address holds bytes, so that also a name that is no text can be written exactly. */
const encodeName = (name: string): string =>
  name
    .split(/([\uD800-\uDFFF])/u)
    .map((piece, index) => (index % 2 === 0 ? encodeURIComponent(piece) : percent(piece)))
    .join('');

const percent = (stray: string): string =>
  [...pathBytes(stray)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');
