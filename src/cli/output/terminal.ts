/** Where a command writes, and what it may know of its surroundings; tests give their own. */
export interface Terminal {
  /** Carries only results, so that another program can read it. */
  readonly out: Output;
  /** Progress and everything that went wrong. */
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths without a root start from. */
  readonly folder: string;
}

export interface Output {
  readonly isTerminal: boolean;
  write(text: string): void;
  /** Comes when the reader has taken nearly all of it; whoever writes much waits for that. */
  taken?(): Promise<void>;
}
