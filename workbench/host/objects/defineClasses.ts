import { range, rangeAreas, table, worksheet } from './classes';
import { rangeTable } from './range';
import { rangeAreasTable } from './rangeAreas';
import { tableTable } from './table';
import { worksheetTable } from './worksheet';

range.define(rangeTable);
rangeAreas.define(rangeAreasTable);
worksheet.define(worksheetTable);
table.define(tableTable);
