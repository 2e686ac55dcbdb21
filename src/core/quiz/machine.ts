import { assign, enqueueActions, setup } from 'xstate';
import type { AskedItem } from './asked-quiz';
import type { Form } from './form';
import { isWhole } from './item-play';
import type { Answer, Response } from './response';
import { choose, currentItem, offers, record, recordRest, type Session, show, startSession } from './session';

/** Facts that happen to a sitting, each with its own time in milliseconds since 1970. An answer may be chosen in parts, and is confirmed whole; `time.up` ends all of it. */
export type QuizEvent =
	| { readonly type: 'item.shown'; readonly at: number }
	| { readonly type: 'answer.chosen'; readonly answer: Answer; readonly at: number }
	| { readonly type: 'answer.confirmed'; readonly at: number }
	| { readonly type: 'time.up'; readonly at: number }
	| { readonly type: 'feedback.dismissed'; readonly at: number };

/** What a sitting tells: each response once, as soon as it is given. */
export interface ResponseRecorded {
	readonly type: 'response.recorded';
	readonly response: Response;
}

/** A sitting is started and resumed in the same way: with its form and the responses so far. */
export interface QuizInput {
	readonly form: Form<AskedItem>;
	readonly responses: readonly Response[];
}

/** When things happen in a sitting: presenting → answering → feedback → presenting or finished. What they amount to is in session.ts. */
export const quizMachine = setup({
	types: {} as {
		context: Session;
		events: QuizEvent;
		emitted: ResponseRecorded;
		input: QuizInput;
	},
	actions: {
		show: assign(({ context, event }) => show(context, event.at)),
		choose: assign(({ context, event }) =>
			event.type === 'answer.chosen' ? choose(context, event.answer) : context
		),
		record: enqueueActions(({ context, event, enqueue }) => {
			const after = record(context, event.at);
			const response = after.responses.at(-1);
			enqueue.assign(after);
			if (response) enqueue.emit({ type: 'response.recorded', response });
		}),
		recordRest: enqueueActions(({ context, event, enqueue }) => {
			const after = recordRest(context, event.at);
			enqueue.assign(after);
			for (const response of after.responses.slice(context.responses.length))
				enqueue.emit({ type: 'response.recorded', response });
		})
	},
	guards: {
		isOver: ({ context }) => currentItem(context) === undefined,
		isOffered: ({ context, event }) => event.type === 'answer.chosen' && offers(context, event.answer),
		hasAnswered: ({ context }) => context.chosen !== null && isWhole(context.chosen),
		tellsAfterEach: ({ context }) => context.form.feedback === 'each'
	}
}).createMachine({
	id: 'quiz',
	context: ({ input }) => startSession(input.form, input.responses),
	initial: 'presenting',
	on: { 'time.up': { target: '.finished', actions: 'recordRest' } },
	states: {
		presenting: {
			always: { guard: 'isOver', target: 'finished' },
			on: { 'item.shown': { target: 'answering', actions: 'show' } }
		},
		answering: {
			on: {
				'answer.chosen': { guard: 'isOffered', actions: 'choose' },
				'answer.confirmed': { guard: 'hasAnswered', target: 'answered', actions: 'record' }
			}
		},
		answered: {
			always: [{ guard: 'tellsAfterEach', target: 'feedback' }, { target: 'presenting' }]
		},
		feedback: { on: { 'feedback.dismissed': { target: 'presenting' } } },
		finished: { type: 'final' }
	}
});
