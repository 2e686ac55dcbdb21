import { assign, enqueueActions, setup } from 'xstate';
import type { AskedItem } from './asked-quiz';
import type { Form } from './form';
import { isWhole } from './item-play';
import type { Answer, Confidence, Response, Typed } from './response';
import * as session from './session';

/**
 * Facts that happen to a sitting, each with its own time in milliseconds since 1970. An answer may be chosen in parts, and is
 * confirmed whole; what is typed comes with the answer that it names, and shows the options when that is not right;
 * `time.up` ends all of it.
 */
export type QuizEvent =
	| { readonly type: 'item.shown'; readonly at: number }
	| {
			readonly type: 'answer.typed';
			readonly text: string;
			readonly named: Answer | null;
			readonly at: number;
	  }
	| { readonly type: 'answer.chosen'; readonly answer: Answer; readonly at: number }
	| { readonly type: 'answer.confirmed'; readonly at: number }
	| { readonly type: 'confidence.told'; readonly confidence: Confidence; readonly at: number }
	| { readonly type: 'time.up'; readonly at: number }
	| { readonly type: 'proof.looked-for'; readonly found: boolean; readonly at: number }
	| { readonly type: 'feedback.dismissed'; readonly at: number };

/** What a sitting tells: each response as soon as it is given, and once more when its proof was looked for. */
export interface ResponseRecorded {
	readonly type: 'response.recorded';
	readonly response: Response;
}

/** A sitting is started and resumed in the same way: with its form and the responses so far. */
export interface QuizInput {
	readonly form: Form<AskedItem>;
	readonly responses: readonly Response[];
	/** What was typed for the item in hand. */
	readonly typed?: Typed | undefined;
}

/** When things happen in a sitting: presenting → typing or answering → feedback → presenting or finished. What they amount to is in session.ts. */
export const quizMachine = setup({
	types: {} as {
		context: session.Session;
		events: QuizEvent;
		emitted: ResponseRecorded;
		input: QuizInput;
	},
	actions: {
		show: assign(({ context, event }) => session.show(context, event.at)),
		type: assign(({ context, event }) =>
			event.type === 'answer.typed' ? session.type(context, event.text, event.named) : context
		),
		choose: assign(({ context, event }) =>
			event.type === 'answer.chosen' ? session.choose(context, event.answer) : context
		),
		tellConfidence: assign(({ context, event }) =>
			event.type === 'confidence.told' ? session.tellConfidence(context, event.confidence) : context
		),
		record: enqueueActions(({ context, event, enqueue }) => {
			const after = session.record(context, event.at);
			const response = after.responses.at(-1);
			enqueue.assign(after);
			if (response) enqueue.emit({ type: 'response.recorded', response });
		}),
		recordRest: enqueueActions(({ context, event, enqueue }) => {
			const after = session.recordRest(context, event.at);
			enqueue.assign(after);
			for (const response of after.responses.slice(context.responses.length))
				enqueue.emit({ type: 'response.recorded', response });
		}),
		lookForProof: enqueueActions(({ context, event, enqueue }) => {
			if (event.type !== 'proof.looked-for') return;
			const after = session.lookForProof(context, event.found);
			const response = after.responses.at(-1);
			if (after === context || !response) return;
			enqueue.assign(after);
			enqueue.emit({ type: 'response.recorded', response });
		})
	},
	guards: {
		isOver: ({ context }) => session.currentItem(context) === undefined,
		isToBeTyped: ({ context }) => session.waitsForTyping(context),
		isOffered: ({ context, event }) =>
			event.type === 'answer.chosen' && session.offers(context, event.answer),
		hasTypedRight: ({ context }) => context.typed?.right === true,
		hasAnswered: ({ context }) => context.chosen !== null && isWhole(context.chosen),
		tellsAfterEach: ({ context }) => context.form.feedback === 'each'
	}
}).createMachine({
	id: 'quiz',
	context: ({ input }) => session.startSession(input.form, input.responses, input.typed),
	initial: 'presenting',
	on: { 'time.up': { target: '.finished', actions: 'recordRest' } },
	states: {
		presenting: {
			always: { guard: 'isOver', target: 'finished' },
			on: {
				'item.shown': [
					{ guard: 'isToBeTyped', target: 'typing', actions: 'show' },
					{ target: 'answering', actions: 'show' }
				]
			}
		},
		typing: {
			on: {
				'answer.typed': { target: 'typed', actions: 'type' },
				'confidence.told': { actions: 'tellConfidence' }
			}
		},
		typed: {
			always: [{ guard: 'hasTypedRight', target: 'answered', actions: 'record' }, { target: 'answering' }]
		},
		answering: {
			on: {
				'answer.chosen': { guard: 'isOffered', actions: 'choose' },
				'confidence.told': { actions: 'tellConfidence' },
				'answer.confirmed': { guard: 'hasAnswered', target: 'answered', actions: 'record' }
			}
		},
		answered: {
			always: [{ guard: 'tellsAfterEach', target: 'feedback' }, { target: 'presenting' }]
		},
		feedback: {
			on: {
				'proof.looked-for': { actions: 'lookForProof' },
				'feedback.dismissed': { target: 'presenting' }
			}
		},
		finished: { type: 'final' }
	}
});
