/** What a ribbon button does. */
export type RibbonAction =
  { readonly kind: 'pane' } | { readonly kind: 'function'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Below the address of the add-in: `assets/kontroll-32.png`. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the add-in puts into the ribbon, and the name before its functions. */
export interface Manifest {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  readonly namespace: string;
}

/**
 * Reads what a host needs of the add-in's manifest, in a language.
 * @throws an Error that says what is wrong, where Office would refuse the manifest.
 */
export function readManifest(xml: string, locale: string): Manifest {
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  const fault = parsed.querySelector('parsererror');
  if (fault) throw new Error(`manifest.xml är inte giltig XML: ${firstLine(fault)}`);
  const resources = new Resources(parsed, locale);
  const tab = one(parsed, 'CustomTab');
  return {
    tab: resources.textOf(one(tab, 'Label', true)),
    groups: all(tab, 'Group').map((group) => readGroup(group, resources)),
    namespace: resources.textOf(one(parsed, 'Namespace')),
  };
}

const readGroup = (group: Element, resources: Resources): RibbonGroup => ({
  label: resources.textOf(one(group, 'Label', true)),
  buttons: all(group, 'Control').map((control) => readButton(control, resources)),
});

function readButton(control: Element, resources: Resources): RibbonButton {
  const image = all(control, 'Image').find((each) => each.getAttribute('size') === '32');
  if (!image) throw new Error(`Knappen ${control.id} har ingen ikon på 32 bildpunkter.`);
  return {
    id: control.id,
    label: resources.textOf(one(control, 'Label', true)),
    description: resources.textOf(one(one(control, 'Supertip'), 'Description')),
    icon: resources.pathOf(image),
    action: readAction(one(control, 'Action')),
  };
}

function readAction(action: Element): RibbonAction {
  const kind = action.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
  if (kind === 'ShowTaskpane') return { kind: 'pane' };
  if (kind !== 'ExecuteFunction') throw new Error(`manifest.xml har en okänd åtgärd: ${kind}.`);
  return { kind: 'function', name: one(action, 'FunctionName').textContent ?? '' };
}

/** The texts and addresses that the manifest names by id. */
class Resources {
  private readonly values = new Map<string, string>();
  private readonly address: string;

  constructor(manifest: Document, locale: string) {
    for (const entry of all(one(manifest, 'Resources'), '*')) {
      const override = all(entry, 'Override').find((own) => own.getAttribute('Locale') === locale);
      const value = (override ?? entry).getAttribute(override ? 'Value' : 'DefaultValue');
      if (entry.id !== '' && value !== null) this.values.set(entry.id, value);
    }
    const page = one(one(manifest, 'DefaultSettings'), 'SourceLocation');
    this.address = (page.getAttribute('DefaultValue') ?? '').replace(/[^/]*$/, '');
  }

  textOf(element: Element): string {
    const id = element.getAttribute('resid') ?? '';
    const text = this.values.get(id);
    if (text === undefined) {
      throw new Error(`manifest.xml saknar texten eller adressen med id ${id || '(inget)'}.`);
    }
    return text;
  }

  /** A path relative to the add-in's own address. */
  pathOf(element: Element): string {
    const url = this.textOf(element);
    if (!url.startsWith(this.address)) {
      throw new Error(`manifest.xml pekar utanför tilläggets egen plats: ${url}.`);
    }
    return url.slice(this.address.length);
  }
}

const all = (inside: Element | Document, name: string): Element[] => [
  ...inside.getElementsByTagNameNS('*', name),
];

/** The one element of a name; only among the children where others have such elements too. */
function one(inside: Element | Document, name: string, isChild = false): Element {
  const found = all(inside, name).find((each) => !isChild || each.parentElement === inside);
  if (!found) throw new Error(`manifest.xml saknar ${name}.`);
  return found;
}

const firstLine = (element: Element): string =>
  (element.textContent ?? '').trim().split('\n')[0] ?? '';
