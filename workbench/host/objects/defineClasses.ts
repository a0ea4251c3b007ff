import { range, rangeAreas, table, worksheet } from './classes';
import { rangeTable } from './ranges/range';
import { rangeAreasTable } from './ranges/rangeAreas';
import { tableTable } from './tables/table';
import { worksheetTable } from './sheets/worksheet';

range.define(rangeTable);
rangeAreas.define(rangeAreasTable);
worksheet.define(worksheetTable);
table.define(tableTable);
