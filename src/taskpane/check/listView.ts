import { SEVERITIES, type Severity } from '../../rules/finding';

/** How a person wants to see the list. */
export interface ListView {
  readonly grouping: 'sheet' | 'rule';
  readonly severities: readonly Severity[];
  readonly search: string;
  /** How many findings are shown at once; a long list makes the pane slow. */
  readonly limit: number;
}

const PAGE = 100;

export const USUAL_VIEW: ListView = {
  grouping: 'sheet',
  severities: SEVERITIES,
  search: '',
  limit: PAGE,
};

export type ViewAction =
  | { readonly type: 'grouped'; readonly by: ListView['grouping'] }
  | { readonly type: 'severityToggled'; readonly severity: Severity }
  | { readonly type: 'searched'; readonly text: string }
  | { readonly type: 'moreShown' }
  | { readonly type: 'filtersCleared' };

export function viewReducer(view: ListView, action: ViewAction): ListView {
  switch (action.type) {
    case 'grouped':
      return { ...view, grouping: action.by, limit: PAGE };
    case 'severityToggled': {
      const { severity } = action;
      const isOn = view.severities.includes(severity);
      const severities = SEVERITIES.filter((one) =>
        one === severity ? !isOn : view.severities.includes(one),
      );
      return { ...view, severities, limit: PAGE };
    }
    case 'searched':
      return { ...view, search: action.text, limit: PAGE };
    case 'moreShown':
      return { ...view, limit: view.limit + PAGE };
    case 'filtersCleared':
      return { ...view, severities: SEVERITIES, search: '', limit: PAGE };
  }
}
