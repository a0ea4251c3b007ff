import { element } from '../shell/element';
import type { Sheet } from '../../host/model/sheet';
import type { Workbench } from '../book/workbench';
import { rememberedStyles, type ConditionalStyles } from './drawing/cellStyle';
import type { Place } from './input/cursor';
import { cursorOn } from './input/cursor';
import { drawColumnHeaders } from './drawing/drawColumnHeaders';
import { drawRow } from './drawing/drawRow';
import { layoutOf, type Layout } from './layout';
import { cellId, type Scene } from './drawing/scene';
import { scrollTo } from './input/scrollTo';
import { windowOf, type Window } from './window';

/** What a sheet has besides its cells: conditional formats and comments. */
export interface Extras extends Pick<Scene, 'hasComment'> {
  readonly conditional: ConditionalStyles;
}

/** The grid: a view of the active sheet. It keeps no copy of the workbook. */
export class GridView {
  readonly node = element('div', {
    class: 'grid',
    role: 'grid',
    tabindex: 0,
    'aria-multiselectable': 'true',
  });
  /** Over the cells, and scrolled with them: charts. */
  readonly over = element('div', { class: 'over' });
  layout: Layout;
  private readonly extent = element('div', { class: 'extent' });
  private readonly frozen = element('div', { class: 'frozen', role: 'rowgroup' });
  private readonly body = element('div', { class: 'body', role: 'rowgroup' });
  private shown: Window = { top: 0, bottom: -1, left: 0, right: -1 };
  private revealed = '';
  private wasScrolledAside = false;
  /** How far each sheet was scrolled when another one was activated. */
  private readonly scrolls = new WeakMap<Sheet, { top: number; left: number }>();
  private sheet: Sheet;

  constructor(
    private readonly workbench: Workbench,
    private readonly extrasOf: () => Extras,
  ) {
    this.sheet = workbench.sheet;
    this.layout = layoutOf(workbench.sheet, workbench.zoom, { row: 0, column: 0 });
    this.extent.append(this.frozen, this.body, this.over);
    this.node.append(this.extent);
    this.node.addEventListener('scroll', () => this.scrolled());
    workbench.redraw.listen(() => this.draw());
    new ResizeObserver(() => workbench.changed()).observe(this.node);
  }

  /** Draws the visible part, and scrolls to the active cell when it has changed. */
  draw(): void {
    const { sheet, zoom } = this.workbench;
    const { anchor, corner } = cursorOn(sheet);
    const scrolled = { top: this.node.scrollTop, left: this.node.scrollLeft };
    this.layout = layoutOf(sheet, zoom, anchor);
    const { rows, columns, headWidth, headHeight } = this.layout;
    this.extent.style.width = `${headWidth + columns.total}px`;
    this.extent.style.height = `${headHeight + rows.total}px`;
    if (sheet !== this.sheet) this.turnTo(sheet, scrolled);
    const key = [sheet.id, anchor.row, anchor.column, corner.row, corner.column].join();
    if (key !== this.revealed) {
      this.revealed = key;
      scrollTo(this.node, this.layout, isWhole(anchor, corner) ? anchor : corner);
    }
    this.drawWindow(windowOf(this.layout, this.node));
    this.node.setAttribute('aria-label', sheet.name);
    this.node.setAttribute('aria-rowcount', String(rows.count));
    this.node.setAttribute('aria-colcount', String(columns.count));
    this.node.setAttribute('aria-activedescendant', cellId(anchor.row, anchor.column));
  }

  /** Where a cell is on the screen now. */
  rectOf({ row, column }: Place): DOMRect | undefined {
    return document.getElementById(cellId(row, column))?.getBoundingClientRect();
  }

  /** Shows another sheet, scrolled as it was left. */
  private turnTo(sheet: Sheet, scrolled: { top: number; left: number }): void {
    this.scrolls.set(this.sheet, scrolled);
    this.sheet = sheet;
    const { top, left } = this.scrolls.get(sheet) ?? { top: 0, left: 0 };
    this.node.scrollTop = top;
    this.node.scrollLeft = left;
  }

  private isScrolledAside(): boolean {
    return this.node.scrollLeft > 0 && this.layout.frozenColumns > 0;
  }

  private scrolled(): void {
    const next = windowOf(this.layout, this.node);
    const { top, bottom, left, right } = this.shown;
    const isSame =
      this.isScrolledAside() === this.wasScrolledAside &&
      next.top === top &&
      next.bottom === bottom &&
      next.left === left &&
      next.right === right;
    if (!isSame) this.drawWindow(next);
  }

  private drawWindow(window: Window): void {
    this.shown = window;
    const { sheet, dark } = this.workbench;
    const { layout } = this;
    const { frozenRows, headHeight, rows } = layout;
    const { conditional, hasComment } = this.extrasOf();
    const styleAt = rememberedStyles(sheet, conditional);
    const isScrolledAside = this.isScrolledAside();
    this.wasScrolledAside = isScrolledAside;
    const cursor = cursorOn(sheet);
    const scene: Scene = { layout, dark, cursor, styleAt, hasComment, isScrolledAside };
    const drawn = (from: number, to: number): HTMLElement[] => {
      const nodes: HTMLElement[] = [];
      for (let row = from; row <= to; row++) {
        if (rows.size(row) > 0) nodes.push(drawRow(scene, row, window));
      }
      return nodes;
    };
    this.frozen.style.height = `${headHeight + rows.start(frozenRows)}px`;
    this.frozen.classList.toggle('has-rows', frozenRows > 0);
    const heads = headHeight > 0 ? [drawColumnHeaders(scene, window)] : [];
    this.frozen.replaceChildren(...heads, ...drawn(0, frozenRows - 1));
    this.body.replaceChildren(...drawn(window.top, window.bottom));
  }
}

/** Whole rows and columns are shown from where they begin. */
const isWhole = (anchor: Place, corner: Place): boolean =>
  corner.column - anchor.column > 10_000 || corner.row - anchor.row > 1_000_000;
