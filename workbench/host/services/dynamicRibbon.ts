import type { Hosted } from '../protocol/hosted';
import { defineClass } from '../protocol/hostClass';

interface Control {
  readonly host: Hosted;
  readonly id: string;
}

function setControl({ host, id }: Control, state: { enabled?: boolean; visible?: boolean }): void {
  host.runtime.ribbon.set(id, { ...host.runtime.ribbon.get(id), ...state });
}

const ribbonButton = defineClass<Control>({
  name: 'RibbonButton',
  properties: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: ({ host, id }) => host.runtime.ribbon.get(id)?.enabled ?? true,
      set: (control, value) => setControl(control, { enabled: Boolean(value) }),
    },
  },
  methods: {
    SetEnabled: (control, [value]) => setControl(control, { enabled: Boolean(value) }),
  },
});

const ribbonTab = defineClass<Control>({
  name: 'RibbonTab',
  properties: { Id: { get: ({ id }) => id } },
  methods: {
    SetVisibility: (control, [value]) => setControl(control, { visible: Boolean(value) }),
  },
});

/** Behind `Office.ribbon.requestUpdate`. */
export const dynamicRibbon = defineClass<Hosted>({
  name: 'DynamicRibbon',
  methods: {
    GetButton: (host, [id]) => ribbonButton({ host, id: String(id) }),
    GetTab: (host, [id]) => ribbonTab({ host, id: String(id) }),
  },
});
