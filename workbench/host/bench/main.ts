import { benchHost } from './benchHost';

/** Prints the figures of the host alone. */
async function main(): Promise<void> {
  for (const line of await benchHost()) console.log(line);
  // Pages that were closed leave timers of the library behind.
  process.exit(0);
}

void main();
