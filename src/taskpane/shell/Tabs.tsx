import React from 'react';
import { tabStyles } from './tabStyles';

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly name: string;
  readonly content: () => React.ReactNode;
}

export interface TabsProps<Key extends string> {
  /** What the tabs are together, for a screen reader. */
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
}

/**
 * Tabs as WAI-ARIA describes them: one stop for the Tab key, arrows between them. What has been
 * opened stays, hidden, so that a search or a making under way is not lost.
 */
export function Tabs<Key extends string>({
  label,
  tabs,
  selected,
  onSelect,
}: TabsProps<Key>): JSX.Element {
  const list = React.useRef<HTMLDivElement>(null);
  const opened = React.useRef(new Set<Key>());
  opened.current.add(selected);
  const moveTo = (key: Key) => {
    onSelect(key);
    list.current?.querySelector<HTMLElement>(`#tab-${key}`)?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    moveTo(next.key);
  };
  return (
    <>
      <div role="tablist" aria-label={label} className={tabStyles.list} ref={list}>
        {tabs.map(({ key, name }) => (
          <button
            type="button"
            role="tab"
            key={key}
            id={`tab-${key}`}
            aria-controls={`panel-${key}`}
            aria-selected={key === selected}
            tabIndex={key === selected ? 0 : -1}
            className={tabStyles.tab}
            onClick={() => onSelect(key)}
            onKeyDown={onKeyDown}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ key, content }) => (
        <div
          role="tabpanel"
          key={key}
          id={`panel-${key}`}
          aria-labelledby={`tab-${key}`}
          hidden={key !== selected}
        >
          {opened.current.has(key) && content()}
        </div>
      ))}
    </>
  );
}
