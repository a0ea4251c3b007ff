import './ownFonts';
import { excelWorkbook } from '../excel/excelWorkbook';
import { officeSurroundings } from '../excel/surroundings/officeSurroundings';
import { openPane } from './openPane';

void officeSurroundings().then((surroundings) => {
  const element = document.getElementById('pane');
  if (element) openPane(element, excelWorkbook(), surroundings);
});
