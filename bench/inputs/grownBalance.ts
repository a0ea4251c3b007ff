import { addTo, found, isWrongRow, rowOf, type Rows } from './tableRows';

/** Where a new post stands on each side, and the sums above it. */
const SIDES = [
  ['Tillgångar', 'Omsättningstillgångar'],
  ['Skulder och eget kapital', 'Eget kapital'],
] as const;

/** Posts in plenty on both sides; a wrong row has its amount typed ten times too great. */
export function grownBalance(tables: Rows, count: number): void {
  const { rows } = found(tables, 'Balansräkning');
  const sums = [0, 0];
  for (let index = rows.length; index < count; index++) {
    const side = index % 2;
    const [name, above] = SIDES[side] ?? SIDES[0];
    // Posts below equity are of which: its own amount stays what it is.
    const isPart = side === 0;
    const amount = isPart ? 10_000 + (index % 9973) : 1 + (index % 7);
    if (isPart) sums[side] = (sums[side] ?? 0) + amount;
    rows.push(
      rowOf(tables, 'Balansräkning', {
        Post: `Post ${index}`,
        Sida: name,
        'Överordnad post': above,
        Belopp: isPart && isWrongRow(index - 1) ? amount * 10 : amount,
        ...(!isPart && { Varav: 'Ja' }),
      }),
    );
  }
  const more = { Belopp: sums[0] ?? 0 };
  for (const name of ['Omsättningstillgångar', 'Tillgångar'])
    addTo(tables, 'Balansräkning', name, more);
  for (const name of ['Eget kapital', 'Skulder och eget kapital']) {
    addTo(tables, 'Balansräkning', name, more);
  }
}
