import { checkRows } from '../checkRows';

export const row = checkRows('Indikatorer', 'indicators');
