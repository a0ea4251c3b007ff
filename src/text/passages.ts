import { foldText } from '../language/words/cleanText';
import type { Datum } from '../report/datum';
import type { Figures } from './figures/figures';
import type { About, Passage } from './claims/passage';

/** A text of the workbook, and the cell it stands in. */
export interface WrittenPassage extends Passage {
  readonly cell: Datum<string>;
}

/** Every text of a report: `Texter`, `Analys`, `Kommentar`, `Förväntat resultat`. */
export function passagesOf(figures: Figures): WrittenPassage[] {
  const { report } = figures;
  const found: WrittenPassage[] = [];
  const add = (cell: Datum<string>, section: string, about: About) => {
    if (cell.value !== null && cell.value !== '')
      found.push({ text: cell.value, section, about, cell });
  };
  for (const row of report.texts.rows) {
    add(row.text, row.section.value ?? '', aboutOf(row.about.value ?? '', figures));
  }
  const areas = new Map(
    figures.money.areas.flatMap((area) =>
      [area.cost, area.revenue].map((row) => [row, area] as const),
    ),
  );
  for (const row of report.areas.rows) {
    const area = areas.get(row);
    if (area) add(row.comment, 'Budgetkommentar', { kind: 'area', area });
  }
  for (const goal of report.goals.rows) {
    add(goal.expectedResult, 'Mål', { kind: 'goal', goal });
    add(goal.analysis, 'Mål', { kind: 'goal', goal });
  }
  for (const indicator of report.indicators.rows) {
    add(indicator.analysis, 'Indikator', { kind: 'indicator', indicator });
  }
  for (const activity of report.activities.rows) {
    add(activity.analysis, 'Aktivitet', { kind: 'activity', activity });
  }
  for (const row of report.investments.rows)
    add(row.comment, 'Investeringar', { kind: 'committee' });
  for (const row of report.controls.rows)
    add(row.comment, 'Intern kontroll', { kind: 'committee' });
  return found;
}

/** What `Avser` names: an area, a goal, an indicator or an activity. */
export function aboutOf(written: string, figures: Figures): About {
  const name = foldText(written);
  if (name === '') return { kind: 'committee' };
  const { report } = figures;
  const is = (text: string | null): boolean => text !== null && foldText(text) === name;
  const area = figures.areas.find(({ row }) => is(row.name))?.row;
  if (area) return { kind: 'area', area };
  const goal = report.goals.rows.find(({ id, title }) => is(id.value) || is(title.value));
  if (goal) return { kind: 'goal', goal };
  const indicator = report.indicators.rows.find((row) => is(row.id.value) || is(row.name.value));
  if (indicator) return { kind: 'indicator', indicator };
  const activity = report.activities.rows.find((row) => is(row.id.value) || is(row.name.value));
  if (activity) return { kind: 'activity', activity };
  return is(report.heading.committee?.value ?? null) ? { kind: 'committee' } : { kind: 'other' };
}
