const LINE_FEED = '\n';

/**
 * Cuts text that comes piece by piece into lines, whatever ends them: CR LF, LF or CR.
 */
export class Lines {
  #rest = '';

  constructor(private readonly take: (line: string) => void) {}

  add(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    let start = 0;
    for (let end = text.indexOf(LINE_FEED); end >= 0; end = text.indexOf(LINE_FEED, start)) {
      this.#line(text.slice(start, end));
      start = end + 1;
    }
    this.#rest = text.slice(start);
  }

  /** Hands on what follows the last line end. @returns whether anything did. */
  end(): boolean {
    const rest = this.#rest;
    this.#rest = '';
    if (rest === '') return false;
    this.#line(rest);
    return true;
  }

  #line(line: string): void {
    const cr = line.indexOf('\r');
    if (cr < 0) this.take(line);
    else if (cr === line.length - 1) this.take(line.slice(0, cr));
    else for (const part of line.replace(/\r$/, '').split('\r')) this.take(part);
  }
}
