import React from 'react';
import type { Checked, CheckedReport } from './checked';

/** The reading that the list shows, for components deep in it. */
export const CheckedContext = React.createContext<Checked | null>(null);

/** A reading that found tables to check. */
export interface CheckedWithReport extends Checked {
  readonly content: CheckedReport;
}

export function useChecked(): CheckedWithReport {
  const checked = React.useContext(CheckedContext);
  if (!checked?.content) throw new Error('Nothing has been checked');
  return { ...checked, content: checked.content };
}
