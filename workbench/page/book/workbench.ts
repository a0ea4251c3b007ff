import type { FunctionsOptions } from '../../host/functions/customFunctions';
import { Host } from '../../host/host';
import type { Book } from '../../host/model/book';
import type { Sheet } from '../../host/model/sheet';
import type { Platform } from '../../host/protocol/platform';
import { swedishExcel } from '../../host/runner/surroundings';
import { connect, type Connection } from '../../host/transport/external';
import { DARK_THEME, LIGHT_THEME } from '../../host/transport/hostInfo';
import { Signal } from '../shell/signal';

/** The open workbook and its host. Everything on the page is a view of it, or types into it. */
export class Workbench {
  /** Another workbook or another theme: the pane must be reloaded. */
  readonly restarted = new Signal();
  /** Something may have to be redrawn; raised at most once a frame. */
  readonly redraw = new Signal();
  dark = false;
  platform: Platform = 'win';
  zoom = 1;
  host: Host;
  /** Keeps the host in cell-edit mode, as if someone were typing all the time. */
  private isHeldInEdit = false;
  private isTyping = false;
  private pane: Connection | undefined;
  private isWaiting = false;

  constructor(
    book: Book,
    readonly functions: FunctionsOptions,
  ) {
    this.host = this.hostOf(book);
  }

  get sheet(): Sheet {
    return this.host.book.active;
  }

  /** Shows another workbook instead. */
  open(book: Book): void {
    this.host = this.hostOf(book);
    this.restart();
  }

  /** Another Excel answers from now on; the pane begins anew. */
  showPlatform(platform: Platform): void {
    this.platform = platform;
    this.host.platform = platform;
    this.restart();
  }

  /** Reloads the pane, as Excel does when a workbook is opened. */
  restart(): void {
    this.restarted.fire();
    this.changed();
  }

  /** Puts the host behind a pane's window; only the latest pane is answered. */
  connect(window: object): Connection {
    this.pane?.close();
    const theme = this.dark ? DARK_THEME : LIGHT_THEME;
    const { book, platform } = this.host;
    this.pane = connect(window, this.host, {
      ...swedishExcel(book.name, platform),
      ...(platform === 'web' ? {} : { theme }),
    });
    return this.pane;
  }

  /** The connection of the pane, once its page has begun to load. */
  get connection(): Connection | undefined {
    return this.pane;
  }

  /** Typing in a cell began or ended: meanwhile the add-in's requests wait or fail. */
  setTyping(isTyping: boolean): void {
    this.isTyping = isTyping;
    this.host.faults.cellEditMode = this.isTyping || this.isHeldInEdit;
  }

  /** Holds the host in cell-edit mode, to see what the add-in does then. */
  holdInEdit(isHeld: boolean): void {
    this.isHeldInEdit = isHeld;
    this.setTyping(this.isTyping);
  }

  /** Redraws the views with the next frame. */
  changed(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      this.redraw.fire();
    });
  }

  private hostOf(book: Book): Host {
    const host = new Host(book, { functions: this.functions, platform: this.platform });
    host.onChange(() => this.changed());
    host.runtime.onOpenPage = (address) => void open(address, '_blank', 'noopener');
    // Formulas without results are calculated at once.
    host.calculateIfDue();
    return host;
  }
}
