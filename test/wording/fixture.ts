import { describeFault, type Fault } from '../../src/data/fault.ts';
import type { Wording } from '../../src/wording/wording.ts';

/** A paragraph whose text begins at the third line of a chapter, or another wording. */
export function aWording(text: string, other: Partial<Wording> = {}): Wording {
  return {
    ...{ file: 'content/en/chapters/01-paris-promises.mdx', record: 'prose', field: '', kind: 'paragraph' },
    ...{ text, quoted: false, judged: [], section: 'A heading' },
    placeOf: (offset) => ({ line: 3, column: offset + 1 }),
    ...other,
  };
}

/** A field of a table. */
export function aField(table: string, field: string, text: string, record = 'a-record'): Wording {
  return aWording(text, { file: `content/data/${table}.yaml`, kind: 'field', table, field, record });
}

export const tell = (faults: readonly Fault[]) => faults.map(describeFault).join('\n\n');

/** What came, of each fault. */
export const cameOf = (faults: readonly Fault[]) => faults.map(({ came }) => came);
