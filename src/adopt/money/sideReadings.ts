import type { FrameColumn } from '../grid/frame';
import type { Side } from '../proposal/adoption';
import type { AreaLine } from './layout';
import { linesOfSide, type MoneyTable } from './moneyTable';
import { rolesOf, type MoneyField, type Roles, type RoleTime } from './roles';
import { countSigns, usualSign, varianceSign, type SignCount } from './signs';

/** The rows of one side of a table, and how its columns are read. */
export interface SideReading {
  /** Null where nothing says it: one row per area, and that may be net costs. */
  readonly side: Side | null;
  readonly lines: readonly AreaLine[];
  readonly roles: Roles;
  readonly count: SignCount;
  readonly sign: 1 | -1;
  /** Null where the amounts do not tell, and where there is no variance. */
  readonly varianceSign: 1 | -1 | null;
}

/** Reads a table side by side: with one choice of columns for all, or with each side's own. */
export function sideReadings(table: MoneyTable, time: RoleTime): SideReading[] {
  const { layout, columns, step } = table;
  if (layout.kind === 'columns') {
    return (['cost', 'revenue'] as const).map((side) => {
      const own = columns.amounts.filter(({ meaning }) => meaning.side === side);
      const lines = layout.areas.map((area) => ({ ...area, side }));
      return reading(side, lines, rolesOf(own, lines, time, step));
    });
  }
  const all = linesToTry(table);
  const roles = rolesOf(columns.amounts, all, time, step);
  const sides = [...new Set(layout.areas.map(({ side }) => side))];
  const wanted = sides.length > 0 ? sides : sidesOfPosts(table);
  const inOrder = ([null, 'cost', 'revenue', 'net'] as const).filter((side) =>
    wanted.includes(side),
  );
  return inOrder.map((side) => {
    const lines =
      layout.areas.length > 0 ? linesOfSide(table, side) : all.filter((line) => line.side === side);
    return reading(side, lines, roles);
  });
}

/** The lines that arithmetic is tried on: the areas, or where there are none the posts. */
function linesToTry({ layout }: MoneyTable): readonly AreaLine[] {
  if (layout.areas.length > 0) return layout.areas;
  return layout.posts.map(({ line, side }) => ({ line, side, area: line.label }));
}

const sidesOfPosts = ({ layout }: MoneyTable): (Side | null)[] => [
  ...new Set(layout.posts.map(({ side }) => side)),
];

function reading(side: Side | null, lines: readonly AreaLine[], roles: Roles): SideReading {
  const columnOf = (field: MoneyField): number | undefined => roles.fields.get(field)?.column;
  const count = countSigns(lines, side, columnOf);
  const sign = usualSign(count);
  return {
    side,
    lines,
    roles,
    count,
    sign,
    varianceSign: varianceSign(roles.fit, side, side ?? 'cost', sign),
  };
}

/** The column of a field, after answers. */
export type ChosenColumns = ReadonlyMap<MoneyField, FrameColumn>;
