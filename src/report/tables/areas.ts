import { key, money, word } from '../column';
import { table } from '../table';
import { booked, budget, comment, forecast, priorAccounts, variance } from './amounts';

export const areas = table({
  name: 'Verksamheter',
  title: 'Årsprognos per verksamhet',
  description: 'En rad per verksamhetsområde och slag; summor och fond står i Summering.',
  required: true,
  key: ['area', 'kind'],
  isKeyUnique: true,
  blankInHeadings: ['kind', 'budget', 'booked', 'forecast', 'variance', 'priorAccounts'],
  columns: {
    area: key(
      'Verksamhetsområde',
      'Verksamhetsområdets namn, lika på kostnads- och intäktsraden.',
      { required: true, width: 34 },
    ),
    kind: word('Slag', { Kostnad: 'cost', Intäkt: 'revenue' }, 'Kostnad eller Intäkt.', {
      required: true,
      width: 12,
    }),
    budget,
    booked,
    forecast,
    variance,
    priorAccounts,
    priorBooked: money('Bokfört föregående år', 'Bokfört samma period förra året.', {
      lastYear: booked,
      said: { sv: 'bokfört förra året', en: 'the amount booked last year' },
    }),
    /** The forecast of an earlier report of the year, so only its year can be wrong. */
    priorForecast: money('Föregående prognos', 'Prognosen i förra tertialrapporten.', {
      anyPeriod: true,
    }),
    comment,
  },
});
