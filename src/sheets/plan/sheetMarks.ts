// Apart from what draws sheets: reading needs these alone, and the pane reads before it draws.

/** The name that marks a sheet as Tertial's; its constant is the sheet's id. */
export const SHEET_MARK = '_tertial_sheet';
/** The names of the column that a user may write in, and of the keys of its rows. */
export const COMMENT_MARK = '_tertial_comments';
export const KEY_MARK = '_tertial_keys';
