/** Where the focus goes when the element that had it is gone. */
export const FINDINGS_ID = 'findings';

/** The notice of new results; moving the focus there from the list does not count as leaving it. */
export const NEW_RESULTS_ID = 'new-results';

/** Where the focus goes after a correction: to its message with *Ångra*. */
export const LAST_CHANGE_ID = 'last-change';
