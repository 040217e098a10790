import { line } from '../../content/lines';
import { button, element, heading } from './element';
import type { Screen } from './screens';

export interface ResultsChoices {
  readonly retry: () => void;
  readonly next: () => void;
  readonly save: () => void;
}

/** A row of the sheet; `best` marks a new record. */
export interface ResultsRow {
  readonly name: string;
  readonly value: string;
  readonly best?: boolean;
}

/** The back of the sheet, for two. */
export interface TeamPage {
  readonly rows: readonly ResultsRow[];
  readonly judged: readonly { readonly title: string; readonly facts: string; readonly verdict: string }[];
}

export interface ResultsSheet {
  readonly heading: string;
  readonly rank: string;
  readonly medal: string;
  readonly team: TeamPage | null;
  readonly rows: readonly ResultsRow[];
  readonly splits: readonly ResultsRow[];
  readonly notes: readonly string[];
}

/** The report after a level: rank as a rubber stamp, numbers beside it. `next`: the name of the level that follows, if one does. */
export function resultsScreen(sheet: ResultsSheet, next: string | null, choices: ResultsChoices): Screen {
  const root: HTMLElement = element(
    'section',
    { class: 'panel results', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'results-title' },
    heading(line('results.title'), 'results-title'),
    element('p', { class: 'why' }, sheet.heading),
    element('p', { class: 'rank' }, element('span', { class: 'unseen' }, `${line('results.rank')} `), sheet.rank),
    element('p', { class: 'medal' }, sheet.medal),
    element(
      'div',
      { class: 'sheet front' },
      list(sheet.rows),
      element(
        'div',
        { class: 'parts' },
        ...(sheet.splits.length > 0 ? [element('h2', {}, line('results.splits')), list(sheet.splits)] : []),
      ),
    ),
    ...(sheet.team === null ? [] : [back(sheet.team), turn(() => root)]),
    element('div', { class: 'notes' }, ...sheet.notes.map((note) => element('p', { class: 'note' }, note))),
    element(
      'div',
      { class: 'foot' },
      button(next === null ? line('results.last') : line('results.next', { level: next }), choices.next, {
        class: 'primary', autofocus: true,
      }),
      button(line('results.retry'), choices.retry),
      button(line('results.save'), choices.save),
    ),
  );
  return { root };
}

function list(rows: readonly ResultsRow[]): HTMLElement {
  const parts = rows.flatMap(({ name, value, best }) => [
    element('dt', {}, name),
    element('dd', best ? { class: 'best' } : {}, value, ...(best ? [element('span', { class: 'unseen' }, line('results.new-best'))] : [])),
  ]);
  return element('dl', {}, ...parts);
}

function back({ rows, judged }: TeamPage): HTMLElement {
  const opinions = judged.map(({ title, facts, verdict }) =>
    element(
      'div', { class: 'judged' }, element('h3', {}, title), element('p', {}, facts), element('p', { class: 'verdict' }, `“${verdict}”`),
    ),
  );
  return element('div', { class: 'sheet back' }, element('h2', { class: 'unseen' }, line('team.title')), list(rows), ...opinions);
}

/** Turns the sheet over and back again, where there is no room to show both sides. */
function turn(root: () => HTMLElement): HTMLButtonElement {
  const node = button(line('team.turn'), () => {
    const turned = root().classList.toggle('turned');
    node.firstElementChild!.textContent = line(turned ? 'team.turn-back' : 'team.turn');
  }, { class: 'turn' });
  return node;
}
