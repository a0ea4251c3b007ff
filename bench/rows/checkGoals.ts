import { checkRows } from '../checkRows';

export const row = checkRows('Mål', 'goals');
