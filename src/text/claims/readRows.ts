import type { ActivityRow, ControlRow } from '../../report/rows';
import { sameDay } from '../amounts/amount';
import { counted, type Measured, measured, share } from '../figures/measured';
import { isForm } from '../figures/names';
import type { Reading } from './claim';
import { reading } from './readMoney';
import { hasWord, restOf } from './said';
import type { Scene } from './scene';

/** Counts of internal controls: *35 av 140 har granskats, i 4 fall saknades underlag*. */
export function controlReadings(scene: Scene): Reading[] {
  const { amount, sentence } = scene;
  const rows = controlRows(scene);
  if (rows.length === 0 || amount.unit.kind === 'money') return [];
  return rows.flatMap((row) => {
    const of = (field: 'population' | 'checked' | 'errors') => measured(row[field], 'st');
    const weight = rows.length === 1 ? 'firm' : 'soft';
    const clause = [...scene.before, ...scene.after];
    const isError = hasWord(
      clause,
      /^(fel|felen|felaktig|avvikelse|sakna|brist|anmärkning|underkän)/,
    );
    const isChecked = hasWord(
      clause,
      /^(granska|kontrollera|stickprov|genomgå|gått|prövat|testat)/,
    );
    if (amount.unit.kind === 'percent') {
      const errors = reading('share', 'soft', 1, share(of('errors'), of('checked')));
      const checked = reading('share', 'soft', 1, share(of('checked'), of('population')));
      if (isError && !isChecked) return [...harder(errors, weight), ...checked];
      return isChecked && !isError
        ? [...harder(checked, weight), ...errors]
        : [...errors, ...checked];
    }
    const isWhole = sentence[amount.first - 1]?.low === 'av';
    const isPart = sentence[amount.end]?.low === 'av' && scene.all[scene.index + 1] !== undefined;
    const soft = (['population', 'checked', 'errors'] as const).flatMap((field) =>
      reading('control', 'soft', 1, of(field)),
    );
    const nearest = nearestWhole(scene);
    if (isError && !isChecked && !isWhole)
      return [...reading('control', isPart ? 'soft' : weight, 1, of('errors')), ...soft];
    if (isWhole && nearest) return [...reading('control', weight, 1, of('population')), ...soft];
    if (isChecked && !isError) return [...reading('control', weight, 1, of('checked')), ...soft];
    return soft;
  });
}

const harder = (all: readonly Reading[], weight: Reading['weight']): Reading[] =>
  all.map((one) => ({ ...one, weight }));

/** *35 av 140*, and *av 137 fakturor har 107*: the whole, unless errors are counted. */
const nearestWhole = ({ sentence }: Scene): boolean =>
  !hasWord(sentence, /^(fel|felaktig|sakna|brist)/);

function controlRows({ figures, sentence, passage }: Scene): ControlRow[] {
  const named = figures.controls.filter(({ words }) =>
    words.some(
      (word) =>
        word.length > 5 && sentence.some(({ low }) => isForm(low, word) || isForm(word, low)),
    ),
  );
  if (named.length > 0) return named.map(({ row }) => row);
  if (!/kontroll/i.test(passage.section)) return [];
  return figures.report.controls.rows.filter(
    ({ population, checked }) => population.value ?? checked.value,
  );
}

/** How many activities there are, and how far they have come. */
export function activityReadings(scene: Scene): Reading[] {
  const { amount, sentence, figures, passage } = scene;
  if (!hasWord(sentence, /^aktivitet/) || amount.unit.kind === 'money') return [];
  const goal = passage.about.kind === 'goal' ? passage.about.goal.id.value : null;
  const rows = figures.report.activities.rows.filter(
    (row) => goal === null || row.goalId.value === goal,
  );
  const count = (some: readonly ActivityRow[]) =>
    counted(
      some.length,
      'st',
      some.map(({ status }) => status),
    );
  const clause = [...scene.before, ...restOf(scene)];
  const status = hasWord(clause, /^(klar|klara|avsluta|slutför|genomför)/)
    ? 'done'
    : hasWord(clause, /^(pågå)/)
      ? 'ongoing'
      : hasWord(clause, /^(påbörja)/) && hasWord(clause, /^(inte|ej)$/)
        ? 'notStarted'
        : null;
  const some = status ? count(rows.filter((row) => row.status.value === status)) : null;
  const all = count(rows);
  if (rows.length === 0) return [];
  if (amount.unit.kind === 'percent')
    return some ? reading('share', 'soft', 1, share(some, all)) : [];
  const isWhole = sentence[amount.first - 1]?.low === 'av';
  const hasStatus = rows.some((row) => row.status.value !== null);
  const figureFor = isWhole ? all : some;
  return figureFor && (isWhole || hasStatus)
    ? reading('activityCount', goal === null ? 'firm' : 'soft', 1, figureFor)
    : [];
}

/** A day in a text about an activity: its start or its end. */
export function dateReadings(scene: Scene): { reading: Reading; isSame: boolean } | null {
  const { amount, passage, figures } = scene;
  if (!amount.date || passage.about.kind !== 'activity') return null;
  const { activity } = passage.about;
  const isStart = hasWord(scene.before, /^(start|börja|påbörja|inled)/);
  const isEnd = hasWord(
    scene.before,
    /^(avsluta|slutför|klar|färdig|lansera|slut|genomför|inför|öppna|leverera)/,
  );
  const datum = isStart ? activity.start : activity.end;
  if (!datum.value) return null;
  const isSame = sameDay(amount.date, datum.value);
  const year = amount.date.year ?? figures.year;
  const isThisYear = year === null || year === datum.value.year;
  const isFirm = (isStart || isEnd) && amount.date.day !== null && isThisYear && scene.index === 0;
  const held: Measured = { ...counted(0, 'datum', [datum]) };
  return {
    reading: {
      kind: 'date',
      weight: isFirm ? 'firm' : 'soft',
      figures: [{ figure: held, sign: null }],
    },
    isSame,
  };
}
