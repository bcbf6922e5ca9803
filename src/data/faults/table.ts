import { CONTRADICTIONS } from './contradictions.ts';
import { INTERFACE_FAULTS } from './interface.ts';
import type { Saying, Severity } from './kind.ts';
import { LINK_FAULTS } from './links.ts';
import { PROSE_FAULTS } from './prose.ts';
import { RECORD_FAULTS } from './records.ts';
import { ROW_FAULTS } from './rows.ts';
import { WORDING_FAULTS } from './wording.ts';

/** Everything that content can be told of, by code. `docs/faults.md` shows each with an example. */
export const FAULTS = {
  ...ROW_FAULTS,
  ...RECORD_FAULTS,
  ...INTERFACE_FAULTS,
  ...CONTRADICTIONS,
  ...PROSE_FAULTS,
  ...LINK_FAULTS,
  ...WORDING_FAULTS,
};

export type FaultCode = keyof typeof FAULTS;

/** A saying with the code of its kind. */
export interface Said extends Saying {
  code: FaultCode;
}

/** Puts one thing wrong into words. */
export function says<Code extends FaultCode>(code: Code, ...of: Parameters<(typeof FAULTS)[Code]['says']>): Said {
  const put: (...of: never[]) => Saying = FAULTS[code].says;
  return { code, ...put(...(of as never[])) };
}

/** Whether a value is a code. */
export function isFaultCode(value: unknown): value is FaultCode {
  return typeof value === 'string' && Object.hasOwn(FAULTS, value);
}

/** How grave a kind is. */
export function severityOf(code: FaultCode): Severity {
  return FAULTS[code].severity;
}
