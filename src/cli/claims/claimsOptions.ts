export const CLAIM_FORMATS = ['text', 'json'] as const;

export interface ClaimsOptions {
  readonly format: (typeof CLAIM_FORMATS)[number];
}
