import React from 'react';
import ReactDOM from 'react-dom';
import type { OfficeSurroundings } from '../excel/surroundings/officeSurroundings';
import type { WorkbookPort } from '../excel/workbookPort';
import { App } from './App';
import { Checker } from './check/checker';
import { registerPaneIcons } from './shell/icons';
import { stylePage } from './shell/pageStyles';

/** Draws the pane on a workbook: that of Excel, or in a test another. */
export function openPane(
  element: Element,
  port: WorkbookPort,
  surroundings: OfficeSurroundings,
): void {
  registerPaneIcons();
  stylePage();
  const checker = new Checker(port, async () => {
    const { checkWorkbook } = await import('./check/checkWorkbook');
    return checkWorkbook;
  });
  window.addEventListener('focus', () => checker.lookAgain());
  ReactDOM.render(<App port={port} checker={checker} surroundings={surroundings} />, element);
}
