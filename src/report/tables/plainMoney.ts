import { money, text } from '../column';
import { booked, budget, comment, forecast } from './amounts';

/** The columns of tables that only list amounts. */
export const plainMoneyColumns = {
  name: text('Benämning', 'Vad raden avser.', { required: true }),
  budget: money('Budget', 'Årets budget.', { said: budget.said }),
  booked: money('Bokfört', 'Bokfört till och med perioden.', { said: booked.said }),
  forecast: money('Prognos', 'Prognos för helåret.', {
    outcomeAtYearEnd: true,
    said: forecast.said,
  }),
  comment,
};
