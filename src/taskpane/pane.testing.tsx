import { jest } from '@jest/globals';
import ReactDOM from 'react-dom';
import { act } from 'react-dom/test-utils';
import type { Language } from '../language/bilingual';
import type { RawWorkbook } from '../workbook/rawWorkbook';
import { MemoryWorkbook } from './memoryWorkbook.testing';
import { openPane } from './openPane';

/** The pane on a workbook in memory, as a person meets it: by names, texts and the focus. */
export class OpenedPane {
  private constructor(
    readonly workbook: MemoryWorkbook,
    private readonly element: HTMLElement,
  ) {}

  static open(raw: RawWorkbook, language: Language = 'sv'): OpenedPane {
    // jsdom has no media queries.
    window.matchMedia = jest.fn((media: string) => ({
      ...{ media, matches: false, onchange: null },
      ...{ addListener: () => undefined, removeListener: () => undefined },
      ...{ addEventListener: () => undefined, removeEventListener: () => undefined },
      dispatchEvent: () => false,
    }));
    location.hash = '';
    const element = document.body.appendChild(document.createElement('div'));
    const workbook = new MemoryWorkbook(raw);
    const watchTheme = () => () => undefined;
    act(() => openPane(element, workbook, { language, theme: null, watchTheme }));
    return new OpenedPane(workbook, element);
  }

  close(): void {
    act(() => void ReactDOM.unmountComponentAtNode(this.element));
    this.element.remove();
  }

  /** What can be read, without what is hidden. */
  get text(): string {
    const copy = this.element.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('[hidden]').forEach((hidden) => hidden.remove());
    return (copy.textContent ?? '').replaceAll('\u00A0', ' ');
  }

  /** A button, link, tab or field by its name. */
  find(name: string): HTMLElement {
    const all = this.element.querySelectorAll<HTMLElement>('button, input, textarea, [role="tab"]');
    const named = [...all].filter((one) => !one.closest('[hidden]') && nameOf(one) === name);
    // A tab may have the name of a button in its page; then the button is meant.
    const found = named.find((one) => one.getAttribute('role') !== 'tab') ?? named[0];
    if (!found) throw new Error(`There is nothing named ${name} in: ${this.text}`);
    return found;
  }

  has(name: string): boolean {
    const all = this.element.querySelectorAll<HTMLElement>('button, input, textarea');
    return [...all].some((one) => !one.closest('[hidden]') && nameOf(one) === name);
  }

  async click(name: string): Promise<void> {
    await act(async () => {
      const target = this.find(name);
      target.focus();
      target.click();
      await settle();
    });
  }

  async type(name: string, words: string): Promise<void> {
    await act(async () => {
      const field = this.find(name);
      // The setter of the element itself, past the one by which React knows what it wrote.
      const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Reflect.set(kind.prototype, 'value', words, field);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    });
  }

  async press(key: string): Promise<void> {
    await act(async () => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      await settle();
    });
  }

  /** Lets time pass, as between two changed cells. */
  async wait(milliseconds: number): Promise<void> {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await settle();
    });
  }

  /** Runs what changes the workbook from outside. */
  async change(run: () => void): Promise<void> {
    await act(async () => {
      run();
      await settle();
    });
  }
}

const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ??
  (element as HTMLInputElement).labels?.[0]?.textContent ??
  element.textContent ??
  '';

/** How often the page must be unchanged, and how long between, to count as drawn. */
const STEADY_LOOKS = 3;
const PAUSE = 40;

/** Waits until the page no longer changes: code is loaded late, and Fabric draws messages late. */
async function settle(): Promise<void> {
  let last = '';
  for (let same = 0; same < STEADY_LOOKS;) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const now = document.body.innerHTML;
    same = now === last ? same + 1 : 0;
    last = now;
  }
}
