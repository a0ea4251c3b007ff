import { MONEY_UNITS } from '../figures/money';
import type { TableName } from '../report/tableName';

/**
 * The tables and columns that Tertial reads (docs/workbook.md). Swedish names are the contract:
 * economists see them.
 */

/** What a column holds, and so how its cells are read. */
export type ColumnType =
  | { readonly kind: 'text' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'money'; readonly unit: 'report' | 'balance' }
  | { readonly kind: 'count' }
  | { readonly kind: 'measure' }
  | { readonly kind: 'target' }
  | { readonly kind: 'date' }
  | { readonly kind: 'setting' };

export interface ColumnSchema {
  readonly name: string;
  readonly required: boolean;
  readonly type: ColumnType;
  /** Other headers for the same column, before year and period are taken off. */
  readonly aliases: readonly string[];
  /** Width on the sheet, in characters. */
  readonly width: number;
  /** What the header's input message says in the template. */
  readonly note: string;
}

export interface TableSchema {
  readonly name: TableName;
  /** Heading of the table's sheet (A1) and its description (A2). */
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  readonly columns: readonly ColumnSchema[];
}

export const YES_NO = ['Ja', 'Nej'] as const;
export const PERIODS = ['T1', 'T2', 'VB'] as const;
export const FUND_SIGNS = ['Uttag plus', 'Uttag minus'] as const;
export const KINDS = ['Kostnad', 'Intäkt'] as const;
export const LEVELS = ['Inriktningsmål', 'KF-mål', 'Nämndmål'] as const;
export const ASSESSMENTS = ['Uppfylls helt', 'Uppfylls delvis', 'Uppfylls inte', 'Ingen'] as const;
export const DIRECTIONS = [
  'Högre är bättre',
  'Lägre är bättre',
  'Högst',
  'Intervall',
  'Ja/Nej',
  'Uppgift',
] as const;
export const ACTIVITY_STATUSES = ['Ej påbörjad', 'Pågår', 'Klar'] as const;
export const SIDES = ['Tillgångar', 'Skulder och eget kapital'] as const;
export const CONTROL_STATUSES = ['Genomförd', 'Försenad', 'Ej genomförd'] as const;
export const CHANGE_TYPES = ['Budgetjustering', 'Omslutningsförändring'] as const;

/** The posts of Driftbudget and Summering; the first of each is the one Tertial writes. */
export const POSTS = {
  costs: ['Kostnader', 'Summa kostnader'],
  ofWhichDepreciation: ['varav avskrivningar och internränta'],
  revenues: ['Intäkter', 'Summa intäkter'],
  resultBefore: [
    'Resultat före resultatdisposition',
    'Nettoresultat före resultatdisposition',
    'Resultat före bokslutsdisposition',
  ],
  openingFund: ['Ingående resultatfond'],
  fundMovement: ['Årets förändring av resultatfond'],
  closingFund: ['Utgående resultatfond'],
  resultAfter: [
    'Resultat efter resultatdisposition',
    'Budget och resultat efter resultatdisposition',
    'Resultat efter bokslutsdisposition',
  ],
} as const;

/** The rows of `Rapport`; those not required may be left out. */
export const SETTINGS = {
  committee: { name: 'Nämnd', required: true },
  year: { name: 'Rapportår', required: true },
  period: { name: 'Period', required: true },
  reportDate: { name: 'Rapportdatum', required: true },
  moneyUnit: { name: 'Penningenhet', required: true },
  decimals: { name: 'Decimaler', required: true },
  balanceUnit: { name: 'Penningenhet balansräkning', required: false },
  fundSign: { name: 'Tecken för fondförändring', required: false },
  handler: { name: 'Handläggare', required: false },
  fundCap: { name: 'Tak för resultatfond', required: false },
  negativeFundAllowed: { name: 'Negativ fond tillåten', required: false },
} as const;

export { MONEY_UNITS };

const text: ColumnType = { kind: 'text' };
const count: ColumnType = { kind: 'count' };
const date: ColumnType = { kind: 'date' };
const measure: ColumnType = { kind: 'measure' };
const money: ColumnType = { kind: 'money', unit: 'report' };
const balanceMoney: ColumnType = { kind: 'money', unit: 'balance' };
const word = (words: readonly string[]): ColumnType => ({ kind: 'word', words });

type Options = { readonly aliases?: readonly string[]; readonly width?: number };

const column =
  (required: boolean) =>
  (name: string, type: ColumnType, note: string, options: Options = {}): ColumnSchema => ({
    name,
    required,
    type,
    note,
    aliases: options.aliases ?? [],
    width: options.width ?? (type.kind === 'text' ? 40 : 16),
  });
const must = column(true);
const may = column(false);

const posts = word(Object.values(POSTS).flat());
const budget = must('Budget', money, 'Årets budget i rapportens penningenhet.');
const booked = must('Bokfört', money, 'Bokfört från årets början till och med perioden.');
const forecast = must(
  'Prognos',
  money,
  'Prognos för helåret. I verksamhetsberättelsen: årets utfall.',
);
const variance = must(
  'Avvikelse',
  money,
  'Plus är bättre än budget. Kostnad: budget − prognos. Intäkt och resultat: prognos − budget.',
  { aliases: ['Budgetavvikelse', 'Resultat'] },
);
const priorAccounts = may('Bokslut föregående år', money, 'Utfall för hela förra året.', {
  aliases: ['Bokslut'],
});
const comment = may('Kommentar', text, 'Förklaring av en större avvikelse.', { width: 50 });
const plainMoneyTable = (name: TableName, title: string, description: string): TableSchema => ({
  name,
  title,
  description,
  required: false,
  columns: [
    must('Benämning', text, 'Vad raden avser.'),
    may('Budget', money, 'Årets budget.'),
    may('Bokfört', money, 'Bokfört till och med perioden.'),
    may('Prognos', money, 'Prognos för helåret.'),
    comment,
  ],
});

export const TABLES: readonly TableSchema[] = [
  {
    name: 'Rapport',
    title: 'Rapport',
    description: 'Vilken rapport arbetsboken hör till, och hur den ska läsas.',
    required: true,
    columns: [
      must(
        'Uppgift',
        text,
        'Uppgiftens namn. Här kan också en regels gräns anges, till exempel BUD-07.',
        {
          width: 34,
        },
      ),
      must('Värde', { kind: 'setting' }, 'Uppgiftens värde.', { width: 28 }),
    ],
  },
  {
    name: 'Driftbudget',
    title: 'Årsprognos driftbudget',
    description: 'Nämndens sammanfattande tabell.',
    required: true,
    columns: [
      must('Post', posts, 'Post enligt stadens mall.', { width: 46 }),
      budget,
      booked,
      forecast,
      variance,
    ],
  },
  {
    name: 'Verksamheter',
    title: 'Årsprognos per verksamhet',
    description: 'En rad per verksamhetsområde och slag; summor och fond står i Summering.',
    required: true,
    columns: [
      must(
        'Verksamhetsområde',
        text,
        'Verksamhetsområdets namn, lika på kostnads- och intäktsraden.',
        {
          width: 34,
        },
      ),
      must('Slag', word(KINDS), 'Kostnad eller Intäkt.', { width: 12 }),
      budget,
      booked,
      forecast,
      variance,
      priorAccounts,
      may('Bokfört föregående år', money, 'Bokfört samma period förra året.'),
      may('Föregående prognos', money, 'Prognosen i förra tertialrapporten.'),
      comment,
    ],
  },
  {
    name: 'Summering',
    title: 'Summering av verksamheterna',
    description: 'Summor, resultat och resultatfond under tabellen per verksamhet.',
    required: true,
    columns: [
      must('Post', posts, 'Post enligt stadens mall.', { width: 46 }),
      budget,
      booked,
      forecast,
      variance,
      priorAccounts,
    ],
  },
  {
    name: 'Mål',
    title: 'Mål',
    description: 'Kommunfullmäktiges inriktningsmål och mål, och nämndens egna mål.',
    required: true,
    columns: [
      must('Mål-id', text, 'Målets beteckning, till exempel KF1.1.', { width: 12 }),
      must('Nivå', word(LEVELS), 'Inriktningsmål, KF-mål eller Nämndmål.'),
      may('Överordnat mål', text, 'Mål-id för målet ovanför.', { width: 16 }),
      must('Mål', text, 'Målets lydelse.', { width: 60 }),
      may('Uppfyllelse', word(ASSESSMENTS), 'Nämndens bedömning.', { width: 18 }),
      may('Förväntat resultat', text, 'Vad målet ska leda till.', { width: 50 }),
      may('Analys', text, 'Varför bedömningen är som den är.', { width: 60 }),
      may(
        'Angivet antal nämndmål',
        count,
        'Antalet nämndmål som texten anger (för inriktningsmål).',
      ),
    ],
  },
  {
    name: 'Indikatorer',
    title: 'Indikatorer',
    description: 'Mätvärden under målen, som de står i rapporten.',
    required: true,
    columns: [
      may('Indikator-id', text, 'Indikatorns beteckning.', { width: 14 }),
      must('Mål-id', text, 'Målet som indikatorn hör till.', { width: 12 }),
      must('Indikator', text, 'Indikatorns namn.', { width: 60 }),
      must('Periodens utfall', measure, 'Utfall med enhet, till exempel 61,54 % eller 4 st.'),
      may('Utfall män/pojkar', measure, 'Utfall för män och pojkar.'),
      may('Utfall kvinnor/flickor', measure, 'Utfall för kvinnor och flickor.'),
      may('Periodens utfall föregående år', measure, 'Förra årets utfall.', {
        aliases: ['Periodens utfall VB föregående år'],
      }),
      must('Prognos helår', measure, 'Prognos för helåret.'),
      must('Årsmål', measure, 'Årets mål med enhet.'),
      may('KF:s årsmål', { kind: 'target' }, 'Kommunfullmäktiges mål, eller Tas fram av nämnd.', {
        width: 26,
      }),
      may('Period', text, 'När utfallet mättes, till exempel Tertial 2 2020.', { width: 18 }),
      must('Riktning', word(DIRECTIONS), 'Hur utfallet jämförs med målet.', { width: 18 }),
      may('Enhet', text, 'Enhet för värden som saknar egen.', { width: 12 }),
      may('Analys', text, 'Förklaring av utfallet.', { width: 60 }),
    ],
  },
  {
    name: 'Aktiviteter',
    title: 'Aktiviteter',
    description: 'Vad som görs för att nå målen.',
    required: true,
    columns: [
      may('Aktivitet-id', text, 'Aktivitetens beteckning.', { width: 14 }),
      must('Mål-id', text, 'Målet som aktiviteten hör till.', { width: 12 }),
      must('Aktivitet', text, 'Vad som ska göras.', { width: 70 }),
      must('Startdatum', date, 'Datum som 2020-01-01.', { width: 13 }),
      must('Slutdatum', date, 'Datum som 2020-12-31.', { width: 13 }),
      may('Avvikelse', text, 'Avvikelse från planen.'),
      may('Status', word(ACTIVITY_STATUSES), 'Ej påbörjad, Pågår eller Klar.', { width: 14 }),
      may('Analys', text, 'Hur det går.', { width: 60 }),
    ],
  },
  {
    name: 'Balansräkning',
    title: 'Balansräkning',
    description: 'Tillgångar, skulder och eget kapital på rapportdagen.',
    required: true,
    columns: [
      must('Post', text, 'Postens namn.', { width: 46 }),
      must('Sida', word(SIDES), 'Tillgångar eller Skulder och eget kapital.', { width: 26 }),
      may('Överordnad post', text, 'Posten som raden ingår i.', { width: 30 }),
      must('Belopp', balanceMoney, 'Belopp på rapportdagen.', { width: 18 }),
      may('Förändring mot föregående år', balanceMoney, 'Förändring sedan samma dag förra året.', {
        width: 20,
      }),
      may(
        'Varav',
        word(YES_NO),
        'Ja: raden är en del av posten, och syskonen behöver inte ge summan.',
        {
          width: 10,
        },
      ),
    ],
  },
  {
    name: 'Investeringar',
    title: 'Investeringar',
    description: 'Investeringsplan och prognos.',
    required: false,
    columns: [
      must('Investering', text, 'Vad som anskaffas.'),
      must('Plan', money, 'Årets plan.'),
      may('Bokfört', money, 'Bokfört till och med perioden.'),
      must('Prognos', money, 'Prognos för helåret.'),
      comment,
    ],
  },
  {
    name: 'Internkontroll',
    title: 'Intern kontroll',
    description: 'Kontroller enligt internkontrollplanen.',
    required: false,
    columns: [
      must('Kontroll', text, 'Vad som kontrolleras.', { width: 60 }),
      may('Population', count, 'Antal som kunde kontrolleras.'),
      may('Kontrollerade', count, 'Antal kontrollerade.'),
      may('Fel', count, 'Antal fel.'),
      may('Status', word(CONTROL_STATUSES), 'Genomförd, Försenad eller Ej genomförd.'),
      comment,
    ],
  },
  {
    name: 'Resultatenheter',
    title: 'Resultatenheter',
    description: 'Resultatfond per resultatenhet.',
    required: false,
    columns: [
      must('Enhet', text, 'Resultatenhetens namn.'),
      must('Ingående fond', money, 'Fond vid årets början.'),
      must('Årets förändring', money, 'Uttag eller avsättning, med tecken enligt Rapport.'),
      must('Utgående fond', money, 'Fond vid årets slut.'),
      may('Bruttobudget', money, 'Enhetens budgeterade kostnader.'),
    ],
  },
  {
    name: 'Budgetjusteringar',
    title: 'Budget- och omslutningsförändringar',
    description: 'Ändringar av budgeten under året.',
    required: false,
    columns: [
      must('Ärende', text, 'Ärendet i korthet.'),
      must('Typ', word(CHANGE_TYPES), 'Budgetjustering eller Omslutningsförändring.', {
        width: 24,
      }),
      must('Kostnader', money, 'Ändring av kostnadsbudgeten.'),
      must('Intäkter', money, 'Ändring av intäktsbudgeten.'),
      comment,
    ],
  },
  plainMoneyTable(
    'Verksamhetsprojekt',
    'Verksamhetsprojekt (driftprojekt)',
    'Tidsbegränsade driftprojekt.',
  ),
  plainMoneyTable(
    'Lokaländamål',
    'Medel för lokaländamål',
    'Medel som söks eller används för lokaler.',
  ),
  plainMoneyTable(
    'Försäljningar',
    'Försäljningar av anläggningstillgångar',
    'Sålda anläggningstillgångar.',
  ),
  {
    name: 'Texter',
    title: 'Texter',
    description: 'Rapportens texter, var och en med vad den avser.',
    required: false,
    columns: [
      must('Avsnitt', text, 'Till exempel Sammanfattning eller Budgetkommentar.', { width: 22 }),
      may('Avser', text, 'Ett verksamhetsområde, ett mål-id eller ett indikator-id.', {
        width: 30,
      }),
      must('Text', text, 'Texten.', { width: 100 }),
    ],
  },
  {
    name: 'Godkännanden',
    title: 'Godkännanden',
    description: 'Anmärkningar som nämnden godkänner, med motivering.',
    required: false,
    columns: [
      must('Regel', text, 'Regelns id, till exempel BUD-06.', { width: 12 }),
      must('Nyckel', text, 'Uppgiftens nyckel enligt kontrollen.', { width: 50 }),
      must('Motivering', text, 'Varför den godkänns.', { width: 60 }),
      may('Godkänd av', text, 'Namn.', { width: 24 }),
      may('Datum', date, 'När den godtogs.', { width: 13 }),
      may('Giltig till', date, 'Sista dag.', { width: 13 }),
    ],
  },
];
