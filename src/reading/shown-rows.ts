// A file of the rows that a reader's filters leave, in the order in which they stand: the lines of the whole file.
import { fill } from '../charts/fill.ts';
import { type CsvRecord, recordsNamed } from './csv-records.ts';

/** By this mark a spreadsheet knows the letters of the file. */
const MARK = '\uFEFF';

/** True where no filter hides a row. What is only folded away belongs to it. */
function isLeft(row: Element, root: Element): boolean {
  for (let one: Element | null = row; one !== null && one !== root; one = one.parentElement) {
    if (getComputedStyle(one).display === 'none') return false;
  }
  return true;
}

/** What the reader has chosen, as parts of a name: choices of the page, then of the view that an island shows. */
function choicesIn(root: Element): string[] {
  const filter = root.querySelector<HTMLElement>('a[data-filter][aria-current]')?.dataset['filter'];
  const picked = [...root.querySelectorAll('.bib__filters input:checked[id]')].map(({ id }) => id);
  const view = root.querySelector<HTMLAnchorElement>('a[data-state-link]')?.search ?? '';
  return [
    ...(filter === undefined || filter === 'all' ? [] : [filter]),
    ...picked,
    ...[...new URLSearchParams(view)].map(([name, value]) => `${name}-${value}`),
  ];
}

/** The whole file from which lines are taken: that of the day on which the view stands, if there is one for each day. */
function wholeFile(csv: string, days: string | undefined, choices: readonly string[]): string {
  const day = choices.find((choice) => choice.startsWith('asof-'))?.slice('asof-'.length);
  return days === undefined || day === undefined ? csv : `${days}${day}.csv`;
}

function hand(name: string, records: readonly CsvRecord[]): void {
  const text = MARK + records.map(({ written }) => written).join('');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  // Its address is not taken back: some browsers fetch the file only when a reader has agreed. It goes with the page.
  link.click();
}

async function save(bar: HTMLElement): Promise<string> {
  const { of = '', rows = '', named, column, csv = '', days, file, end, saved = '', failed = '' } = bar.dataset;
  const root = document.querySelector(of);
  if (!root) return failed;
  const all = [...root.querySelectorAll<HTMLElement>(rows)];
  const left = all.filter((row) => isLeft(row, root));
  const names = left.map((row) =>
    named === undefined ? row.id : ((named ? row.querySelector(named) : row)?.textContent ?? ''),
  );
  const choices = choicesIn(root);
  try {
    const response = await fetch(new URL(wholeFile(csv, days, choices), window.location.href));
    if (!response.ok) return failed;
    const records = recordsNamed(await response.text(), Number(column), names);
    hand(`${[file, ...(choices.length === 0 ? ['all'] : choices), `record-${end}`].join('_')}.csv`, records);
    return fill(saved, { n: left.length, of: all.length });
  } catch {
    return failed;
  }
}

for (const bar of document.querySelectorAll<HTMLElement>('.shown-rows')) {
  const button = bar.querySelector('button');
  const said = bar.querySelector('[role="status"]');
  if (!button || !said) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    said.textContent = '';
    said.textContent = await save(bar);
  });
}
