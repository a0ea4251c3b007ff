import { checkRows } from '../checkRows';

export const row = checkRows('Verksamheter', 'areas');
