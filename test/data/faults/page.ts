import { describeFault, type Fault } from '../../../src/data/fault.ts';
import { CONTRADICTIONS } from '../../../src/data/faults/contradictions.ts';
import { INTERFACE_FAULTS } from '../../../src/data/faults/interface.ts';
import type { FaultKind } from '../../../src/data/faults/kind.ts';
import { LINK_FAULTS } from '../../../src/data/faults/links.ts';
import { PROSE_FAULTS } from '../../../src/data/faults/prose.ts';
import { RECORD_FAULTS } from '../../../src/data/faults/records.ts';
import { ROW_FAULTS } from '../../../src/data/faults/rows.ts';
import type { FaultCode } from '../../../src/data/faults/table.ts';
import { WORDING_FAULTS } from '../../../src/data/faults/wording.ts';

const HEAD = `# What can be wrong with the content

\`npm run check\` tells every fault that it finds, in the order in which you walk through the files:

- **the place**: file, line and column, the record and its field, and a code in square brackets;
- **the line**, with a caret at the place;
- **came**: what stands there; **allowed**: what may stand there;
- **did you mean**: the likeliest correction, where there is one.

A fault stops the build, and the last good \`dist/\` stays as it was. A warning is told and stops nothing. Below stands an
example of each, as it is told, and how to mend it. This page is kept by a test, which makes each of the mistakes.
`;

const PARTS: Readonly<Record<string, Readonly<Record<string, FaultKind>>>> = {
  'Tables and their rows': ROW_FAULTS,
  'Records and files': RECORD_FAULTS,
  'Words of the interface': INTERFACE_FAULTS,
  'Records that contradict each other': CONTRADICTIONS,
  Prose: PROSE_FAULTS,
  'Links in prose': LINK_FAULTS,
  Words: WORDING_FAULTS,
};

/** The page of the documentation that shows each kind with an example. */
export function describeKinds(example: (code: FaultCode) => Fault): string {
  const parts = Object.entries(PARTS).map(([title, kinds]) => {
    const each = Object.entries(kinds).map(([code, { severity, mend }]) => {
      const told = describeFault(example(code as FaultCode));
      return `### ${code}\n\n${severity === 'warning' ? 'A warning. ' : ''}${mend}\n\n\`\`\`text\n${told}\n\`\`\`\n`;
    });
    return `## ${title}\n\n${each.join('\n')}`;
  });
  return [HEAD, ...parts].join('\n');
}
