import { describeFault, type Fault, isWarning } from '../../data/fault.ts';

/** How faults can be told: to a person, to a program, to a run of GitHub that marks the lines of a change. */
export type ReportForm = 'text' | 'json' | 'github';

/** The faults and warnings as one text, in the order given. */
export function reportFaults(faults: readonly Fault[], form: ReportForm): string {
  const text = () => [...faults.map(describeFault), summary(faults)].join('\n\n');
  switch (form) {
    case 'text':
      return text();
    case 'json':
      return JSON.stringify({ faults }, null, 2);
    case 'github':
      return [...faults.map(annotation), text()].join('\n');
  }
}

function summary(told: readonly Fault[]): string {
  if (told.length === 0) return 'No fault in the content.';
  const warnings = told.filter(isWarning).length;
  const faults = told.length - warnings;
  const count = faults === 0 ? 'No fault' : faults === 1 ? '1 fault' : `${faults} faults`;
  const more = warnings === 0 ? '' : warnings === 1 ? ', 1 warning' : `, ${warnings} warnings`;
  return `${count} in the content${more}. docs/faults.md says of each [code] how to mend it.`;
}

/** A workflow command; what would end it early is written as GitHub writes it. */
function annotation(fault: Fault): string {
  const { file, line, column, record, field, code, came, allowed, meant } = fault;
  const value = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const title = property(`${field === '' ? record : `${record} › ${field}`} (${code})`);
  const more = meant === undefined ? '' : `\ndid you mean ${meant}?`;
  const message = value(`came: ${came}\nallowed: ${allowed}${more}`);
  const level = isWarning(fault) ? 'warning' : 'error';
  return `::${level} file=${property(file)},line=${line},col=${column},title=${title}::${message}`;
}
