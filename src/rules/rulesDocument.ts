import { toNumber, decimal } from '../figures/decimal';
import { type Bilingual, type Language, LANGUAGES } from '../language/bilingual';
import { PROFILES } from './profile';
import type { Rule } from './rule';
import { FAMILIES, type Family, type Threshold } from './ruleText';
import { SEVERITY_WORD } from './severityWords';

/**
 * `docs/rules.md`: every rule of the catalogue in both languages, from what the rules say about
 * themselves.
 */
export const rulesDocument = (catalogue: readonly Rule[]): string =>
  [
    '<!-- Made by `npm run docs` from the catalogue in src/rules; change it there. -->',
    ...LANGUAGES.flatMap((language) => [
      `# ${TITLE[language]}`,
      INTRODUCTION[language],
      PROFILES.map(
        ({ name, description }) => `- **${name[language]}**: ${description[language]}`,
      ).join('\n'),
      ...FAMILIES.flatMap((family) => chapter(family, catalogue, language)),
    ]),
  ].join('\n\n') + '\n';

function chapter(family: Family, catalogue: readonly Rule[], language: Language): string[] {
  const rules = catalogue.filter((rule) => rule.family === family);
  if (rules.length === 0) return [];
  const sections = rules.flatMap((rule) => section(rule, language));
  return [`## ${family}: ${FAMILY_NAMES[family][language]}`, ...sections];
}

function section(rule: Rule, language: Language): string[] {
  const facts = [
    `- ${SEVERITY[language]}: ${SEVERITY_WORD[rule.severity][language].toLowerCase()}`,
    ...(rule.tables.length > 0 ? [`- ${TABLES[language]}: ${rule.tables.join(', ')}`] : []),
    ...(rule.thresholds ?? []).map(
      (threshold) =>
        `- ${THRESHOLD[language]} \`${setting(rule, threshold)}\`: ${standard(threshold, language)}`,
    ),
  ];
  return [
    `### ${rule.id} ${rule.title[language]}`,
    rule.explanation[language],
    facts.join('\n'),
    `${EXAMPLE[language]}: ${rule.example[language]}`,
  ];
}

/** What to write under Uppgift in `Rapport` to change the threshold. */
const setting = ({ id, thresholds }: Rule, { name }: Threshold): string =>
  (thresholds ?? []).length > 1 ? `${id} ${name}` : id;

function standard({ kind, standard: written }: Threshold, language: Language): string {
  const value = decimal(written);
  if (!value) throw new Error(`${written} is no number`);
  const number = toNumber(value);
  const shown = String(kind === 'share' ? Math.round(number * 100) : number);
  const text = language === 'sv' ? shown.replace('.', ',') : shown;
  if (kind === 'money') return `${text} mnkr`;
  return language === 'sv' ? `${text} %` : `${text}%`;
}

const TITLE: Bilingual = { sv: 'Regler', en: 'Rules' };

const INTRODUCTION: Bilingual = {
  sv: 'Varje regel har ett av tre utfall: utan anmärkning, anmärkning eller kan inte prövas (när det som behövs saknas eller inte kan läsas). En gräns ändras med en rad i tabellen Rapport. I verksamhetsberättelsen (VB) står utfallet i Prognos; då prövas inte BUD-06, BUD-07, IND-03, IND-05, IND-14, IND-15 och ACT-05. En anmärkning godkänns med motivering på en rad i tabellen Godkännanden. Profilen avgör vad som prövas:',
  en: 'Every rule has one of three outcomes: passed, a finding, or not testable, when what it needs is missing or can not be read. A threshold is changed by a row in the table Rapport. In the annual report (VB) the outcome stands in Prognos; then BUD-06, BUD-07, IND-03, IND-05, IND-14, IND-15 and ACT-05 do not apply. A finding is waived, with a reason, by a row in Godkännanden. The profile decides what is checked:',
};

const SEVERITY: Bilingual = { sv: 'Allvar', en: 'Severity' };
const TABLES: Bilingual = { sv: 'Behöver', en: 'Needs' };
const THRESHOLD: Bilingual = { sv: 'Gräns', en: 'Threshold' };
const EXAMPLE: Bilingual = { sv: 'Exempel', en: 'Example' };

const FAMILY_NAMES: Readonly<Record<Family, Bilingual>> = {
  STR: { sv: 'tabellernas uppbyggnad', en: 'the structure of the tables' },
  MET: { sv: 'år, period och enhet', en: 'year, period and unit' },
  BUD: { sv: 'budget', en: 'budget' },
  FND: { sv: 'resultatfond', en: 'result fund' },
  GOL: { sv: 'mål', en: 'goals' },
  IND: { sv: 'indikatorer', en: 'indicators' },
  ACT: { sv: 'aktiviteter', en: 'activities' },
  BAL: { sv: 'balansräkning', en: 'balance sheet' },
  INV: { sv: 'investeringar', en: 'investments' },
  CTL: { sv: 'intern kontroll', en: 'internal control' },
  LED: { sv: 'huvudboken', en: 'the ledger' },
  TXT: { sv: 'texterna', en: 'the texts' },
  EGN: { sv: 'egna kontroller', en: 'controls of your own' },
  GDK: { sv: 'godkännanden', en: 'waivers' },
};
