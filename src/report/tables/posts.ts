import { word } from '../column';

/** The posts of the money tables; the first word of each is the one that Tertial writes. */
const POSTS = {
  Kostnader: 'costs',
  'Summa kostnader': 'costs',
  'varav avskrivningar och internränta': 'ofWhichDepreciation',
  Intäkter: 'revenues',
  'Summa intäkter': 'revenues',
  'Resultat före resultatdisposition': 'resultBefore',
  'Nettoresultat före resultatdisposition': 'resultBefore',
  'Resultat före bokslutsdisposition': 'resultBefore',
  'Ingående resultatfond': 'openingFund',
  'Årets förändring av resultatfond': 'fundMovement',
  'Utgående resultatfond': 'closingFund',
  'Resultat efter resultatdisposition': 'resultAfter',
  'Budget och resultat efter resultatdisposition': 'resultAfter',
  'Resultat efter bokslutsdisposition': 'resultAfter',
} as const;

/**
 * The column of posts.
 * @param offers the posts as the city's form for the table prints them: a list of every word would
 *   be longer than the 255 characters that Excel takes.
 */
export const postColumn = (offers: readonly string[]) =>
  word('Post', POSTS, 'Post enligt stadens mall.', { required: true, width: 46, offers });
