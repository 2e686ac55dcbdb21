import type { Item } from '../bank/item';
import { type Random, seededRandom, shuffled } from '../base/random';
import type { Quiz } from '../quiz/quiz';
import type { Answer } from '../quiz/response';
import type { ReceivedResult } from './received-result';

/** A class for tests: students of growing skill, each knowing an item by chance, guessing or leaving out what they do not know. */
export function sampleResults(quiz: Quiz, count: number, seed: number): readonly ReceivedResult[] {
	const random = seededRandom(seed);
	return Array.from({ length: count }, (_, student) => ({
		id: hex(student + 1, 16),
		quizId: quiz.id,
		token: hex(student * 7 + 3, 10),
		name: `Student ${student + 1}`,
		minutes: 1 + Math.floor(random() * 20),
		receivedAt: 1_700_000_000_000 + student,
		answers: quiz.items.map((item) => sampleAnswer(item, (student + 1) / (count + 1), random))
	}));
}

function hex(value: number, digits: number): string {
	return value.toString(16).padStart(digits, '0');
}

function sampleAnswer(item: Item, skill: number, random: Random): Answer | null {
	if (random() < 0.05) return null;
	const knows = random() < skill;
	switch (item.kind) {
		case 'single-choice':
		case 'true-false':
		case 'cloze': {
			const key = item.options.findIndex((option) => option.isKey);
			return { kind: 'option', option: knows ? key : Math.floor(random() * item.options.length) };
		}
		case 'estimate':
			return { kind: 'number', value: knows ? item.value : random() < 0.5 ? item.min : item.max };
		case 'order':
			return { kind: 'order', order: places(item.entries, knows, random) };
		case 'match':
			return { kind: 'match', match: places(item.pairs, knows, random) };
	}
}

function places(parts: readonly unknown[], knows: boolean, random: Random): readonly number[] {
	const right = parts.map((_, place) => place);
	return knows ? right : shuffled(right, random);
}
