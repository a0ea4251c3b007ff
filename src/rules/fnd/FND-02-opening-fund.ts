import { isMissing } from '../../report/datum';
import { linearRule, plus } from '../relation';
import { POST_NAMES, postAmount, postRow } from '../common/postAmounts';

export const fnd02 = linearRule(
  {
    id: 'FND-02',
    severity: 'error',
    tables: ['Summering'],
    title: {
      sv: 'Ingående fond är inte förra årets utgående',
      en: "The opening fund is not last year's closing fund",
    },
    explanation: {
      sv: 'Ingående fond ska vara lika med förra årets utgående. Här finns ingen tolerans: det är samma uppgift.',
      en: "The opening fund should equal last year's closing fund. There is no tolerance: it is the same figure.",
    },
    example: {
      sv: 'Utgående fond i förra årets bokslut är 3,3 men ingående fond i prognosen 3,0.',
      en: "The closing fund in last year's accounts is 3.3 but the opening fund in the forecast 3.0.",
    },
  },
  ({ report }) => {
    const last = plus(postAmount(report.totals, 'closingFund', 'priorAccounts'));
    // Many committees book no opening fund during the year, so a blank one is not missing.
    const booked = postRow(report.totals, 'openingFund')?.booked;
    const isBooked = booked !== undefined && !isMissing(booked);
    const fields = isBooked
      ? (['budget', 'booked', 'forecast'] as const)
      : (['budget', 'forecast'] as const);
    return fields.map((field) => ({
      label: POST_NAMES.openingFund,
      total: postAmount(report.totals, 'openingFund', field),
      parts: [last],
      exactness: 'identical',
    }));
  },
);
