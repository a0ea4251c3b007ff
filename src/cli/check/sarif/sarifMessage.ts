/**
 * A message of SARIF, where braces stand for arguments unless they are doubled, and brackets for
 * links unless a backslash stands before them.
 */
export const sarifMessage = (text: string): { readonly text: string } => ({
  text: text.replace(/[{}]/g, '$&$&').replace(/[[\]\\]/g, '\\$&'),
});
