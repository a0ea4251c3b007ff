import type { FunctionMetadata } from '../../host/functions/metadata';
import { element } from '../shell/element';
import { SUGGESTED_FUNCTIONS } from '../../host/formula/swedish/functionNames';
import { callAt, nameAt } from './callAt';
import type { EditSession } from './editSession';

/** The maximum number of suggested names. */
const MOST = 9;

/** Help while a formula is typed: matching names, and the meaning of arguments. */
export class FormulaHelp {
  readonly node = element('div', { class: 'formula-help', hidden: true });
  private readonly names: readonly string[];
  private readonly custom: ReadonlyMap<string, FunctionMetadata>;
  private suggested: readonly string[] = [];
  private chosen = 0;

  constructor(
    private readonly session: EditSession,
    private readonly inputs: readonly HTMLTextAreaElement[],
  ) {
    const { namespace, metadata } = session.workbench.functions;
    this.custom = new Map(
      metadata.functions.map((each) => [`${namespace}.${each.name}`.toUpperCase(), each]),
    );
    this.names = [...[...this.custom.keys()].sort(), ...SUGGESTED_FUNCTIONS];
    for (const input of inputs) {
      for (const event of ['keyup', 'click'] as const)
        input.addEventListener(event, () => this.show());
      input.addEventListener('keydown', (event) => this.pressed(event, input));
    }
    session.changed.listen(() => this.show());
  }

  private get input(): HTMLTextAreaElement | undefined {
    return this.inputs.find((each) => each === document.activeElement);
  }

  private show(): void {
    const { input } = this;
    const text = this.session.edit?.text;
    for (const each of this.inputs) each.removeAttribute('aria-activedescendant');
    if (!input || text === undefined) {
      this.node.hidden = true;
      this.suggested = [];
      return;
    }
    const written = nameAt(text, input.selectionStart)?.toUpperCase();
    const fitting = written ? this.names.filter((name) => fits(name, written)).slice(0, MOST) : [];
    if (fitting.join() !== this.suggested.join()) this.chosen = 0;
    this.suggested = fitting;
    const call = callAt(text, input.selectionStart);
    const content =
      fitting.length > 0
        ? this.suggestions()
        : call
          ? this.argumentHelp(call.name, call.argument)
          : [];
    if (fitting.length > 0) input.setAttribute('aria-activedescendant', optionId(this.chosen));
    this.node.hidden = content.length === 0;
    this.node.replaceChildren(...content);
    const rect = input.getBoundingClientRect();
    this.node.style.left = `${Math.min(rect.left, innerWidth - this.node.offsetWidth - 8)}px`;
    this.node.style.top = `${rect.bottom + 2}px`;
  }

  private suggestions(): HTMLElement[] {
    const options = this.suggested.map((name, index) => {
      const description = this.custom.get(name)?.description;
      const option = element(
        'div',
        {
          role: 'option',
          id: optionId(index),
          class: 'suggestion',
          'aria-selected': String(index === this.chosen),
        },
        [element('strong', {}, [name]), ...(description ? [` ${description}`] : [])],
      );
      option.addEventListener('mousedown', (event) => {
        event.preventDefault();
        this.accept(name);
      });
      return option;
    });
    return [element('div', { role: 'listbox', 'aria-label': 'Funktioner' }, options)];
  }

  /** The name, every argument, and the meaning of the current one. */
  private argumentHelp(name: string, argument: number): HTMLElement[] {
    const metadata = this.custom.get(name.toUpperCase());
    if (!metadata) return [];
    const parameters = metadata.parameters ?? [];
    const at = Math.min(argument, parameters.length - 1);
    const parts = parameters.flatMap(({ name: word = '', optional }, index) => [
      index === 0 ? '' : '; ',
      element(index === at ? 'strong' : 'span', {}, [optional ? `[${word}]` : word]),
    ]);
    const current = parameters[at];
    return [
      element('div', { role: 'status' }, [
        element('p', {}, [`${name.toUpperCase()}(`, ...parts, ')']),
        ...(current?.description
          ? [element('p', {}, [`${current.name ?? ''}: ${current.description}`])]
          : []),
        ...(metadata.description
          ? [element('p', { class: 'quiet-text' }, [metadata.description])]
          : []),
      ]),
    ];
  }

  private pressed(event: KeyboardEvent, input: HTMLTextAreaElement): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isOpen = this.suggested.length > 0 && input === this.input;
    if (!isOpen || (step === undefined && event.key !== 'Tab')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (step === undefined) this.accept(this.suggested[this.chosen] ?? '');
    else {
      const count = this.suggested.length;
      this.chosen = (this.chosen + step + count) % count;
      this.show();
    }
  }

  /** Replaces the typed part of a name by the name and its bracket. */
  private accept(name: string): void {
    const { input } = this;
    if (!input) return;
    const caret = input.selectionStart;
    const written = nameAt(input.value, caret) ?? '';
    input.setRangeText(`${name}(`, caret - written.length, caret, 'end');
    this.session.type(input.value);
  }
}

const optionId = (index: number): string => `suggestion-${index}`;

/** Matches the beginning of the whole name, or of the part after the namespace. */
const fits = (name: string, written: string): boolean =>
  name.startsWith(written) ||
  (name.includes('.') &&
    name.slice(name.indexOf('.') + 1).startsWith(written) &&
    written.length > 2);
