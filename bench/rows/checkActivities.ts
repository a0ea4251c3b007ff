import { checkRows } from '../checkRows';

export const row = checkRows('Aktiviteter', 'activities');
