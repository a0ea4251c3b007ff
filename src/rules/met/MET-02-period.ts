import { inBoth, type Bilingual, type Language } from '../../language/bilingual';
import { monthName } from '../../language/dates/months';
import { type PeriodLabel, readPeriodLabel } from '../../language/dates/readPeriodLabel';
import { cellAddress } from '../../report/address';
import { LAST_MONTH, type Period } from '../../report/period';
import type { DatedHeader } from '../../report/report';
import type { IndicatorRow } from '../../report/rows';
import { columnNamed } from '../../report/tables';
import type { Context } from '../context';
import { periodOf, yearOf } from '../common/reportTime';
import { indicatorName } from '../ind/indicatorName';
import { nameAtStart } from '../common/nameAtStart';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { headerKey, pointing } from '../str/headerCell';
import { found } from '../tested';
import { valuesOf, whyNotTestable, whyUnusable } from '../usable';
import type { Source } from '../lack';

const text: RuleText = {
  id: 'MET-02',
  severity: 'error',
  tables: ['Rapport'],
  title: {
    sv: 'År eller period stämmer inte med rapporten',
    en: 'A year or period disagrees with the report',
  },
  explanation: {
    sv: 'Ett årtal i en rubrik eller i en indikators Period ska vara rapportåret, i kolumner för föregående år året innan, och en månad eller ett tertial ska vara rapportens. Oftast är det en rubrik som följt med från förra rapporten.',
    en: 'A year in a header or in the Period of an indicator should be the report year (in columns for the previous year, the year before it), and a month or tertial should be that of the report. Most often a header was carried over from the last report.',
  },
  example: {
    sv: 'Rubriken Budget 2019 i rapporten för 2020.',
    en: 'The header Budget 2019 in the report for 2020.',
  },
};

/** What a header or a Period should say; null for what it does not say, or where anything goes. */
interface Time {
  readonly year: number | null;
  readonly period: Period | null;
}

export const met02 = rule(text, (context) => {
  const { datedHeaders, indicators } = context.report;
  return [
    ...datedHeaders.map((header) => checkHeader(context, header)),
    ...indicators.rows.flatMap((row) => checkIndicator(context, row)),
  ];
});

function checkHeader(context: Context, { table, column, label }: DatedHeader): Outcome {
  const declared = columnNamed(table.name, column.name);
  const isPrior = declared?.isLastYear ?? false;
  const hasPeriod = !declared?.isAnyPeriod;
  return judged(context, label, { isPrior, hasPeriod }, (why) => {
    const { header } = column;
    const message = inBoth((language) =>
      language === 'sv'
        ? `Rubriken ”${header}” i ${table.name}: ${why.sv}`
        : `The header “${header}” in ${table.name}: ${why.en}`,
    );
    return pointing(text.severity, message, {
      sheet: table.sheet,
      address: cellAddress(table.headerRow, column.column),
      key: headerKey(table.name, column.name),
      role: 'reported',
    });
  });
}

/** A period in other words than Tertial knows, or none, says nothing that could disagree. */
function checkIndicator(context: Context, row: IndicatorRow): Outcome[] {
  const { period } = row;
  if (period.value === null && !period.fault) return [];
  const reason = whyUnusable(context, period);
  if (reason) return [notTestable(reason)];
  const label = readPeriodLabel(period.value ?? '');
  if (!label) return [];
  return [
    judged(context, label, { isPrior: false, hasPeriod: true }, (why) => {
      const message = inBoth((language) => {
        const name = row.name.value === null ? nameAtStart(row.name, language) : indicatorName(row);
        return language === 'sv'
          ? `${name}: Period är ${period.value}, men ${why.sv}`
          : `${name}: Period is ${period.value}, but ${why.en}`;
      });
      return found({ severity: text.severity, message, reported: period });
    }),
  ];
}

function judged(
  context: Context,
  label: PeriodLabel,
  { isPrior, hasPeriod }: { readonly isPrior: boolean; readonly hasPeriod: boolean },
  disagrees: (why: Bilingual) => Outcome,
): Outcome {
  const needsYear = label.year !== null;
  const needsPeriod = hasPeriod && (label.month !== null || label.period !== null);
  const [year, period] = [yearOf(context.report), periodOf(context.report)];
  const needed: Source<unknown>[] = [
    ...(needsYear ? [year] : []),
    ...(needsPeriod ? [period] : []),
  ];
  const reason = whyNotTestable(context, needed);
  if (reason) return notTestable(reason);
  const right: Time = {
    year: needsYear ? (valuesOf([year])[0] ?? 0) - (isPrior ? 1 : 0) : null,
    period: needsPeriod ? (valuesOf([period])[0] ?? null) : null,
  };
  const why = whyWrong(label, right);
  return why ? disagrees(why) : PASSED;
}

function whyWrong(label: PeriodLabel, { year, period }: Time): Bilingual | null {
  if (label.year !== year) {
    return { sv: `året ska vara ${year}.`, en: `the year should be ${year}.` };
  }
  if (period === null) return null;
  const month = label.month ?? (label.period && LAST_MONTH[label.period]);
  if (month === LAST_MONTH[period]) return null;
  return inBoth((language) => sayPeriod(period, language));
}

const sayPeriod = (period: Period, language: Language): string => {
  const month = monthName(LAST_MONTH[period], language);
  return language === 'sv'
    ? `rapporten (${period}) slutar i ${month}.`
    : `the report (${period}) ends in ${month}.`;
};
