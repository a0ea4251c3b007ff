import { capitalized, countWord } from '../../language/numbers/countWord';

/** What the chart of outcomes says: *Fem av 18 indikatorer i procent når inte årsmålet*. */
export function outcomesTitle(all: number, missed: number, unit: string | null): string {
  const which = unit === null ? 'utan enhet' : `i ${unit === '%' ? 'procent' : unit}`;
  if (all === 1) {
    return `Den enda indikatorn ${which} når ${missed === 0 ? 'årsmålet' : 'inte årsmålet'}`;
  }
  const many = countWord(all, 'en');
  if (missed === 0) return `Alla ${many} indikatorer ${which} når årsmålet`;
  if (missed === all) return `Ingen av ${many} indikatorer ${which} når årsmålet`;
  return capitalized(
    `${countWord(missed, 'en')} av ${many} indikatorer ${which} når inte årsmålet`,
  );
}
