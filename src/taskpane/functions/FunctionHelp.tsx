import React from 'react';
import { exampleFormula } from '../../functions/publish/exampleFormula';
import type { FunctionText } from '../../functions/describing/functionText';
import { exampleResult } from '../../functions/publish/exampleResult';
import { PHRASES } from '../../functions/publish/phrases';
import { signature } from '../../functions/publish/signature';
import { useLanguage, useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';

/** A function's arguments, result and example. */
export function FunctionHelp({ entry }: { readonly entry: FunctionText }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <code className={partStyles.code}>{signature(entry, language)}</code>
      <p className={partStyles.text}>{say(entry.details)}</p>
      <dl className={partStyles.terms}>
        {entry.parameters.map(({ id, name, text, optional }) => (
          <React.Fragment key={id}>
            <dt>{say(name)}</dt>
            <dd>
              {say(text)}
              {optional && ` (${say(PHRASES.optional)})`}
            </dd>
          </React.Fragment>
        ))}
        <dt>{say(PHRASES.result)}</dt>
        <dd>{say(entry.result)}</dd>
      </dl>
      <div>
        <p className={partStyles.quiet}>{say(PHRASES.example)}</p>
        <code className={partStyles.code}>{exampleFormula(entry, language)}</code>
        <Result rows={exampleResult(entry, language)} />
        <p className={partStyles.quiet}>{say(entry.example.says)}</p>
      </div>
    </>
  );
}

function Result({ rows }: { readonly rows: readonly (readonly string[])[] }): JSX.Element {
  const say = useSay();
  const [[only] = []] = rows;
  if (rows.length === 1 && rows[0]?.length === 1) {
    return (
      <p className={partStyles.text}>
        {say(PHRASES.gives)} <strong className={partStyles.number}>{only}</strong>
      </p>
    );
  }
  return (
    <>
      <p className={partStyles.text}>{say(PHRASES.gives)}</p>
      <table className={partStyles.number}>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} style={{ paddingRight: 16, fontWeight: 600 }}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
