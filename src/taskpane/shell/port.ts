import React from 'react';
import type { WorkbookPort } from '../../excel/workbookPort';

const PortContext = React.createContext<WorkbookPort | null>(null);

export const PortProvider = PortContext.Provider;

/** The workbook that is open in Excel. */
export function usePort(): WorkbookPort {
  const port = React.useContext(PortContext);
  if (!port) throw new Error('The pane has no workbook');
  return port;
}
