/** Amounts with one decimal and the true minus; −0,04 never shows as −0,0. */
export const AMOUNT = '#,##0.0;"−"#,##0.0;0.0';

/** A share shown as a percentage with one decimal. */
export const SHARE = '0.0%;"−"0.0%;0.0%';

/** Whatever decimals the number has. */
export const GENERAL = 'General';
