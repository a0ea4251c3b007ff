/** Where the focus goes when what led to the list is gone. */
export const FINDINGS_ID = 'findings';

/** Where it goes after a correction: to what was done, and its *Ångra*. */
export const LAST_CHANGE_ID = 'last-change';
