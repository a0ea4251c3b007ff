import type { Bilingual } from '../../language/bilingual';
import { describeExcelFault } from '../../excel/faultWords';
import type { WorkbookPort } from '../../excel/workbookPort';
import type { RawWorkbook } from '../../workbook/rawWorkbook';
import type { Checked } from './checked';
import { type CheckAction, checkReducer } from './checkReducer';
import { type CheckState, UNCHECKED } from './checkState';

/**
 * How long to wait after the last changed cell, since many often change at once; in milliseconds.
 */
const DEBOUNCE_MS = 700;

/** Loads what checks a workbook; from the add-in's own host, when it is first needed. */
export type LoadRules = () => Promise<(workbook: RawWorkbook, memory?: object) => Checked>;

/** Checks the open workbook when asked to, and again when its cells change. Knows no React. */
export class Checker {
  private current = UNCHECKED;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lookTimer: ReturnType<typeof setTimeout> | undefined;
  private isWatching = false;

  constructor(
    private readonly port: Pick<WorkbookPort, 'read' | 'watch'>,
    private readonly loadRules: LoadRules,
  ) {}

  get state(): CheckState {
    return this.current;
  }

  /** @returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  dispatch(action: CheckAction): void {
    const next = checkReducer(this.current, action);
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  }

  /** Checks the workbook as it is now; a quiet check keeps the list meanwhile. */
  async check({ isQuiet = false } = {}): Promise<void> {
    clearTimeout(this.timer);
    this.dispatch({ type: 'started', isQuiet });
    const { run } = this.current;
    try {
      const read = await this.port.read();
      if (!read.ok) {
        this.dispatch({ type: 'failed', run, fault: describeExcelFault(read.fault) });
        return;
      }
      this.dispatch({ type: 'read', run });
      const checkWorkbook = await this.loadRules();
      this.dispatch({ type: 'finished', run, checked: checkWorkbook(read.value, this) });
    } catch (thrown) {
      this.dispatch({ type: 'failed', run, fault: unforeseen(thrown) });
      return;
    }
    await this.watch();
    if (this.current.isStale) this.checkWhenStill();
  }

  /** After a change by Tertial itself, whose result is shown at once. */
  async refresh(): Promise<void> {
    await this.check({ isQuiet: true });
    this.dispatch({ type: 'heldShown' });
  }

  /**
   * Checks again when it is still, where something may have changed without Excel telling of it. The
   * list stays as it is when the workbook can't be read now.
   */
  lookAgain(): void {
    clearTimeout(this.lookTimer);
    this.lookTimer = setTimeout(() => void this.look(), DEBOUNCE_MS);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.dispatch({ type: 'cancelled' });
  }

  pause(): void {
    clearTimeout(this.timer);
    this.dispatch({ type: 'paused' });
  }

  resume(): void {
    this.dispatch({ type: 'resumed' });
    if (this.current.isStale) this.checkWhenStill();
  }

  private async look(): Promise<void> {
    const isWaiting = () => {
      const { isPaused, activity, shown } = this.current;
      return !isPaused && activity === 'idle' && shown !== null;
    };
    if (!isWaiting()) return;
    try {
      const read = await this.port.read();
      const checkWorkbook = await this.loadRules();
      if (!read.ok || !isWaiting()) return;
      this.dispatch({ type: 'started', isQuiet: true });
      const { run } = this.current;
      this.dispatch({ type: 'finished', run, checked: checkWorkbook(read.value, this) });
    } catch {
      // Nobody has asked for this check; one that is asked for says what is wrong.
    }
  }

  /**
   * Without change events the list can still be updated by hand, so their failure is not reported.
   */
  private async watch(): Promise<void> {
    if (this.isWatching) return;
    this.isWatching = true;
    const watched = await this.port.watch(
      () => this.cellsChanged(),
      () => this.lookAgain(),
    );
    this.isWatching = watched.ok;
  }

  private cellsChanged(): void {
    this.dispatch({ type: 'cellsChanged' });
    this.checkWhenStill();
  }

  private checkWhenStill(): void {
    clearTimeout(this.timer);
    const { isPaused, activity } = this.current;
    if (isPaused || activity !== 'idle') return;
    this.timer = setTimeout(() => void this.check({ isQuiet: true }), DEBOUNCE_MS);
  }
}

function unforeseen(thrown: unknown): Bilingual {
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    sv: `Kontrollen kunde inte göras (${words}). Försök igen; hjälper inte det, stäng Tertial och öppna det på nytt.`,
    en: `The check could not be made (${words}). Try again; if that does not help, close Tertial and open it again.`,
  };
}
