/** A message of SARIF, where braces stand for arguments unless they are doubled. */
export const sarifMessage = (text: string): { readonly text: string } => ({
  text: text.replace(/[{}]/g, '$&$&'),
});
