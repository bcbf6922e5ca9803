import type { Question as QuestionThing } from 'schema-dts';
import type { Question } from '../data/schema/question.ts';
import type { Source } from '../data/schema/source.ts';
import { type Home, publisherOf, workOf } from './linked-data.ts';

export interface QuestionsInput {
  /** The address of the page on which they are asked. */
  url: string;
  questions: readonly Question[];
  sourcesOf(question: Question): readonly Source[];
}

/** Each open question, with no answer to it: what is known so far is none. */
export function openQuestions(home: Home, { url, questions, sourcesOf }: QuestionsInput): QuestionThing[] {
  return questions.map((question) => ({
    '@type': 'Question',
    '@id': `${url}#${question.id}`,
    url: `${url}#${question.id}`,
    name: question.question,
    text: question.known,
    dateCreated: question.since,
    answerCount: 0,
    author: publisherOf(home),
    citation: sourcesOf(question).map(workOf),
  }));
}
