import { checkRows } from '../checkRows';

export const row = checkRows('Balansräkning', 'posts of the balance sheet');
