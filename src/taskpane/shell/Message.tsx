import React from 'react';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';

const TYPES = {
  error: MessageBarType.error,
  warning: MessageBarType.severeWarning,
  info: MessageBarType.info,
  success: MessageBarType.success,
};

const ICON_NAMES = {
  error: 'ErrorBadge',
  warning: 'Warning',
  info: 'Info',
  success: 'Completed',
};

export interface MessageProps {
  readonly kind: keyof typeof TYPES;
  readonly children: React.ReactNode;
  /** What can be done about it. */
  readonly actions?: React.ReactNode;
}

/** A message in the page; Fabric announces it, errors and warnings at once. */
export const Message = ({ kind, children, actions }: MessageProps): JSX.Element => (
  <MessageBar
    messageBarType={TYPES[kind]}
    messageBarIconProps={{ iconName: ICON_NAMES[kind] }}
    isMultiline
    styles={{ innerText: { fontSize: 14, lineHeight: '1.4' } }}
  >
    {children}
    {actions && <span style={{ display: 'block', marginTop: 8 }}>{actions}</span>}
  </MessageBar>
);
