/**
 * The word that goes with a number of things; Swedish and English agree on when.
 * @example `${n} ${plural(n, 'fel', 'fel')} i ${m} ${plural(m, 'cell', 'celler')}`
 */
export const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other);
