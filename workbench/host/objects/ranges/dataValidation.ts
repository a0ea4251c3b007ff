import { absoluteAddress } from '../../model/address';
import { contains, overlaps, sameArea, type Area } from '../../model/area';
import type { Validation } from '../../model/sheetParts';
import { invalidCells } from '../../model/cells/invalidCells';
import { withoutAreas } from '../../model/changes/withoutAreas';
import { defineClass, type HostClass, type Property } from '../../protocol/hostClass';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { range, rangeAreas } from '../classes';
import { checkEditable, type RangeSelf } from '../../protocol/rangeSelf';

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const NONE: Validation = { areas: [], rule: {}, ignoreBlanks: true };

const touching = ({ sheet, areas }: RangeSelf): Validation[] =>
  sheet.validations.filter((validation) =>
    validation.areas.some((area) => areas.some((other) => overlaps(area, other))),
  );

/** The one validation of the cells; `none` or `mixed` when there is none or they differ. */
function only(self: RangeSelf): Validation | 'none' | 'mixed' {
  const found = touching(self);
  const [first] = found;
  if (!first) return 'none';
  const covers = self.areas.every((area) => first.areas.some((other) => contains(other, area)));
  return found.length === 1 && covers ? first : 'mixed';
}

const valid = (self: RangeSelf): Validation | undefined => {
  const validation = only(self);
  return typeof validation === 'string' ? undefined : validation;
};

const kindOf = ({ rule }: Validation): string =>
  KINDS[Object.keys(rule).find((key) => rule[key] !== undefined && rule[key] !== null) ?? ''] ??
  'None';

function typeOf(self: RangeSelf): string {
  const validation = only(self);
  if (validation === 'none') return 'None';
  return validation === 'mixed' ? 'Inconsistent' : kindOf(validation);
}

/** Replaces the validation of the cells by a changed copy. */
function put({ sheet, areas }: RangeSelf, patch: Partial<Validation>, old: Validation): void {
  checkEditable(sheet, areas);
  const same =
    old.areas.length === areas.length &&
    old.areas.every((area, index) => sameArea(area, areas[index] as Area));
  const rest = same
    ? sheet.validations.filter((other) => other !== old)
    : areas.reduce((parts, hole) => withoutAreas(parts, hole), [...sheet.validations]);
  sheet.book.change(sheet, 'validations', [...rest, { ...old, ...patch, areas: [...areas] }]);
}

function remove({ sheet, areas }: RangeSelf): void {
  checkEditable(sheet, areas);
  const rest = areas.reduce((parts, hole) => withoutAreas(parts, hole), [...sheet.validations]);
  sheet.book.change(sheet, 'validations', rest);
}

const LIMITS = { title: 32, message: 255 };

function message(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const given = value as Record<string, unknown>;
  for (const [key, limit] of Object.entries(LIMITS)) {
    const text = given[key];
    if (typeof text === 'string' && text.length > limit) throw invalidArgument();
  }
  return { ...given };
}

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

const part = (key: 'prompt' | 'errorAlert', none: object): Property<RangeSelf> => ({
  get: (self) => valid(self)?.[key] ?? none,
  set: (self, value) => put(self, { [key]: message(value) }, valid(self) ?? NONE),
});

/** Ranges in a list's source are kept as formulas. */
function readRule(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const entries = Object.entries(value).filter(([, member]) => member !== null);
  if (entries.length !== 1 || !(String(entries[0]?.[0]) in KINDS)) throw invalidArgument();
  const [kind = '', members] = entries[0] ?? [];
  const given = { ...(members as Record<string, unknown>) };
  const source = range.unwrap(given.source);
  if (source) given.source = `=${rangeAddress(source)}`;
  if (kind === 'list' && typeof given.source === 'string' && !given.source.startsWith('=')) {
    if (given.source.length > 255) {
      throw new HostError('InvalidArgument', 'A list in the rule holds at most 255 characters.');
    }
  }
  return { [kind]: given };
}

const rangeAddress = (self: RangeSelf): string =>
  self.areas.map((area) => absoluteAddress(self.sheet.name, area)).join(',');

/** What may be typed into cells, with input message and alert. */
export const dataValidation: HostClass<RangeSelf> = defineClass<RangeSelf>({
  name: 'DataValidation',
  properties: {
    Type: { get: typeOf },
    Rule: {
      get: (self) => valid(self)?.rule ?? null,
      set: (self, value) => {
        put(self, { rule: readRule(value) }, valid(self) ?? NONE);
      },
    },
    Prompt: part('prompt', NO_PROMPT),
    ErrorAlert: part('errorAlert', NO_ALERT),
    IgnoreBlanks: {
      get: (self) => valid(self)?.ignoreBlanks ?? true,
      set: (self, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        put(self, { ignoreBlanks: value }, valid(self) ?? NONE);
      },
    },
    Valid: {
      get: (self) => {
        const validation = valid(self);
        if (!validation) return only(self) === 'none' ? true : null;
        return invalidCells(self.sheet, self.areas, validation).length === 0;
      },
    },
  },
  methods: {
    Clear: remove,
    GetInvalidCells: (self) => {
      const areas = invalid(self);
      if (areas.length === 0) throw itemNotFound();
      return rangeAreas({ sheet: self.sheet, areas });
    },
    GetInvalidCellsOrNullObject: (self) => {
      const areas = invalid(self);
      return areas.length > 0 ? rangeAreas({ sheet: self.sheet, areas }) : null;
    },
  },
});

const invalid = (self: RangeSelf): Area[] =>
  touching(self).flatMap((validation) => invalidCells(self.sheet, self.areas, validation));
