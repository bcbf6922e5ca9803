import { compareDates } from '../dates.ts';
import type { Tables } from '../parse.ts';
import { QUESTION_KINDS, type Question, type QuestionKind } from '../schema/question.ts';

/** The open questions of one kind, the oldest first. */
export interface QuestionGroup {
  kind: QuestionKind;
  questions: readonly Question[];
}

const oldestFirst = (questions: readonly Question[]) => [...questions].sort((a, b) => compareDates(a.since, b.since));

/** Every open question by the reason why it is open; a reason that none has is left out. */
export function questionsByKind(tables: Tables): readonly QuestionGroup[] {
  return QUESTION_KINDS.map((kind) => ({
    kind,
    questions: oldestFirst(tables.unknowns.filter((row) => row.kind === kind)),
  })).filter(({ questions }) => questions.length > 0);
}

/** The open questions that concern an actor or that it could answer, the oldest first. */
export function questionsOfActor(tables: Tables, actor: string): readonly Question[] {
  return oldestFirst(
    tables.unknowns.filter(({ actors, holders }) => [...actors, ...holders].some((id) => id === actor)),
  );
}

/** The open questions that the front page lists, the newest first. */
export function questionsInFront(tables: Tables): readonly Question[] {
  return oldestFirst(tables.unknowns.filter(({ front }) => front === true)).reverse();
}
