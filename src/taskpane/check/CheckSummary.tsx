import React from 'react';
import { useLanguage, useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';
import { reportName } from '../workbook/reportName';
import type { CheckedReport } from './checked';
import { checksInWords, findingsInWords, problemsInWords } from './summaryWords';

/** Which report it is, and what the check said, in words. */
export function CheckSummary({ content }: { readonly content: CheckedReport }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { report, result } = content;
  const problems = problemsInWords(result);
  return (
    <div>
      <h2 className={partStyles.heading}>{reportName(report.heading, language)}</h2>
      <p className={partStyles.text}>{say(findingsInWords(result))}</p>
      {problems && <p className={partStyles.text}>{say(problems)}</p>}
      <p className={partStyles.quiet}>{say(checksInWords(result))}</p>
    </div>
  );
}
