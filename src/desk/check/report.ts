import { describeFault, type Fault } from '../../data/fault.ts';
import { severityOf } from '../../data/faults/table.ts';

/** How faults can be told: to a person, to a program, to a run of GitHub that marks the lines of a change. */
export type ReportForm = 'text' | 'json' | 'github';

/** The faults as one text, in the order given. */
export function reportFaults(faults: readonly Fault[], form: ReportForm): string {
  const text = () => [...faults.map(describeFault), summary(faults.length)].join('\n\n');
  switch (form) {
    case 'text':
      return text();
    case 'json':
      return JSON.stringify({ faults }, null, 2);
    case 'github':
      return [...faults.map(annotation), text()].join('\n');
  }
}

function summary(count: number): string {
  if (count === 0) return 'No fault in the content.';
  const told = count === 1 ? '1 fault in the content.' : `${count} faults in the content.`;
  return `${told} docs/faults.md says of each [code] how to mend it.`;
}

/** A workflow command; what would end it early is written as GitHub writes it. */
function annotation({ file, line, column, record, field, code, came, allowed, meant }: Fault): string {
  const value = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const title = property(`${field === '' ? record : `${record} › ${field}`} (${code})`);
  const more = meant === undefined ? '' : `\ndid you mean ${meant}?`;
  const message = value(`came: ${came}\nallowed: ${allowed}${more}`);
  const level = { fault: 'error', warning: 'warning' }[severityOf(code)];
  return `::${level} file=${property(file)},line=${line},col=${column},title=${title}::${message}`;
}
