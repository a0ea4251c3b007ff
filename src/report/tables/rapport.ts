import { setting, text } from '../column';
import { table } from '../table';

/** Its rows are settings (settings.ts), each with a kind of its own. */
export const rapport = table({
  name: 'Rapport',
  title: 'Rapport',
  description: 'Vilken rapport arbetsboken hör till, och hur den ska läsas.',
  required: true,
  key: ['name'],
  isKeyUnique: true,
  columns: {
    name: text(
      'Uppgift',
      'Uppgiftens namn. Här kan också en regels gräns anges, till exempel BUD-07.',
      { required: true, width: 34 },
    ),
    value: setting('Värde', 'Uppgiftens värde.', { required: true, width: 28 }),
  },
});
