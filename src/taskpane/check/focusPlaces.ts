/** Where the focus goes when what led to the list is gone. */
export const FINDINGS_ID = 'findings';

/** What offers new results; who goes there from the list has not let go of it. */
export const NEW_RESULTS_ID = 'new-results';

/** Where it goes after a correction: to what was done, and its *Ångra*. */
export const LAST_CHANGE_ID = 'last-change';
