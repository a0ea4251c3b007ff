import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { VERSION } from '../../language/version';
import type { Checker } from '../check/checker';
import { useCheckedWorkbook } from '../check/useCheckedWorkbook';
import { JournalList } from '../shell/JournalList';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';
import { foundTables } from './foundTables';
import { HandlerForm } from './HandlerForm';
import { lastPerson } from './lastPerson';
import { LogSection } from './LogSection';
import { MissingTables } from './MissingTables';
import { SettingList } from './SettingList';
import { StartupSetting } from './StartupSetting';
import { TableList } from './TableList';

/** *Arbetsbok*: what Tertial found in the workbook, and what it can add. */
export default function WorkbookTab({ checker }: { readonly checker: Checker }): JSX.Element {
  const say = useSay();
  const { checked, fault, read } = useCheckedWorkbook(checker);
  if (!checked) {
    return (
      <div className={partStyles.panel}>
        {fault ? (
          <Message kind="error" actions={<DefaultButton text={say(AGAIN)} onClick={read} />}>
            {say(fault)}
          </Message>
        ) : (
          <ProgressIndicator label={say(READING)} />
        )}
      </div>
    );
  }
  const tables = foundTables(checked.workbook);
  const { content } = checked;
  return (
    <div className={`${partStyles.panel} ${partStyles.stack}`} style={{ gap: 20 }}>
      <TableList tables={tables} />
      <MissingTables tables={tables} />
      {content && <SettingList content={content} />}
      {content && (
        <HandlerForm heading={content.report.heading} lastAuthor={lastPerson(checked.workbook)} />
      )}
      <StartupSetting />
      <JournalList />
      <LogSection />
      <p className={partStyles.quiet}>Tertial {VERSION}</p>
    </div>
  );
}

const READING = { sv: 'Läser tabellerna', en: 'Reading the tables' };
const AGAIN = { sv: 'Försök igen', en: 'Try again' };
