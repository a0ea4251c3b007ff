/** Where the focus goes when what led to the list is gone. */
export const FINDINGS_ID = 'findings';
