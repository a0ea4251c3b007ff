/**
 * A text shortened to a number of characters: cut between words and ended by an ellipsis.
 * @example shorten('Andel medborgare som är nöjda', 20) // 'Andel medborgare …'
 */
export function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room - 1);
  const end = cut.lastIndexOf(' ');
  // A single word that is too long is cut inside.
  return end > room / 2 ? `${cut.slice(0, end)} …` : `${cut}…`;
}
