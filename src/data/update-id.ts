import { createHash } from 'node:crypto';
import type { Update } from './schema/update.ts';

/**
 * The address of an update on its page: its day, and what its words come to. A row that is added or moved later changes
 * none; other words make another.
 */
export function updateId({ date, what }: Pick<Update, 'date' | 'what'>): string {
  return `update-${date}-${createHash('sha256').update(what).digest('hex').slice(0, 6)}`;
}
