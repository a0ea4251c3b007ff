// What must work as soon as the page is loaded, whether the pane shows or not: the custom functions
// and the commands of the ribbon.
import { displayLanguage } from '../excel/surroundings/displayLanguage';
import { whenReady } from '../excel/surroundings/whenReady';
import { registerFunctions } from '../functions/register';
import { associateCommands } from './associateCommands';

registerFunctions(displayLanguage);
void whenReady().then(associateCommands);
