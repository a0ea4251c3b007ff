import { money, text } from '../column';
import { table } from '../table';
import { booked, comment, forecast } from './amounts';

export const investments = table({
  name: 'Investeringar',
  title: 'Investeringar',
  description: 'Investeringsplan och prognos.',
  required: false,
  key: ['name'],
  columns: {
    name: text('Investering', 'Vad som anskaffas.', { required: true }),
    plan: money('Plan', 'Årets plan.', {
      required: true,
      said: { sv: 'planen', en: 'the plan' },
    }),
    booked: money('Bokfört', 'Bokfört till och med perioden.', { said: booked.said }),
    forecast: money('Prognos', 'Prognos för helåret.', {
      required: true,
      outcomeAtYearEnd: true,
      said: forecast.said,
    }),
    comment,
  },
});
