import { remembered } from '../words/remembered';

/** Which way a word says that something goes. */
export type Direction = 'up' | 'down' | 'better' | 'worse';

const DIRECTIONS: readonly (readonly [Direction, RegExp])[] = [
  ['better', /^(bättre|förbättra|gynnsam|positiv|fördelaktig|better|plus$)/],
  ['worse', /^(sämre|försämra|ogynnsam|negativ|worse|minus$)/],
  ['up', /^(öka|ökning|högre|mer$|mera$|större|stig[ae]|stigit|steg$|väx|vuxit|höj|dyrare|fler$)/],
  ['up', /^(överstig|överskri|överstig|fördyr|uppgång|more$|higher$|increase)/],
  ['up', /(ökning|höjning|fördyring|överdrag|uppgång)(en|ar|arna)?$/],
  ['down', /^(minsk|lägre|mindre$|sjunk|sjönk|sänk|färre|billigare|understig|underskri|krymp)/],
  ['down', /^(fall[ie]|föll|tapp|nedgång|less$|lower$|decrease|uteblivna)/],
  ['down', /(minskning|sänkning|bortfall|tapp|besparing|neddragning|nedgång)(en|et|ar|arna)?$/],
];

const LONGEST = 60;

/** @param word in lower case. */
export const directionOf = remembered((word): Direction | null =>
  word.length > LONGEST
    ? null
    : (DIRECTIONS.find(([, pattern]) => pattern.test(word))?.[0] ?? null),
);
