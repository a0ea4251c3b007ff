/** Notifies listeners that something happened. */
export class Signal {
  private readonly listeners = new Set<() => void>();

  listen(listener: () => void): void {
    this.listeners.add(listener);
  }

  fire(): void {
    for (const listener of this.listeners) listener();
  }
}
