/**
 * As much of a text as there is room for, cut between words and with an ellipsis where it is cut.
 * @example shorten('Andel medborgare som är nöjda', 20) // 'Andel medborgare …'
 */
export function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room - 1);
  const end = cut.lastIndexOf(' ');
  // A word that is itself too long is cut where the room ends.
  return end > room / 2 ? `${cut.slice(0, end)} …` : `${cut}…`;
}
