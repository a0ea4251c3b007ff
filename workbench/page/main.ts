import { startPage } from './startPage';
import { byId, element } from './shell/element';

startPage().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  byId('grid-frame').replaceChildren(
    element('p', { class: 'wait', role: 'alert' }, [`Arbetsbänken kunde inte starta. ${text}`]),
  );
});
