import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { displayLanguage } from '../excel/displayLanguage';
import { whenReady } from '../excel/whenReady';
import { Pane } from './Pane';

void whenReady().then(() => {
  const language = displayLanguage();
  document.documentElement.lang = language;
  ReactDOM.render(<Pane language={language} />, document.getElementById('pane'));
});
