import type { AskedItem } from '../quiz/asked-quiz';
import type { Answer } from '../quiz/response';
import { answerFrom, digitOf, radixOf } from './answer-digits';

/** The answers to a quiz's items as one number in mixed radix, the first item's digit the highest, in as few bytes as hold every such number. */
export function answersToBytes(items: readonly AskedItem[], answers: readonly (Answer | null)[]): Uint8Array {
	let number = 0n;
	for (const [index, item] of items.entries())
		number = number * radixOf(item) + digitOf(item, answers[index] ?? null);
	const bytes = new Uint8Array(answerBytes(items));
	for (let place = bytes.length - 1; place >= 0; place--, number >>= 8n) bytes[place] = Number(number & 255n);
	return bytes;
}

/** The answers that such bytes say; undefined when the number is too large for these items. */
export function answersFromBytes(
	items: readonly AskedItem[],
	bytes: Uint8Array
): readonly (Answer | null)[] | undefined {
	let number = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	const answers: (Answer | null)[] = [];
	for (const item of [...items].reverse()) {
		const radix = radixOf(item);
		answers.push(answerFrom(item, number % radix));
		number /= radix;
	}
	return number === 0n ? answers.reverse() : undefined;
}

/** How many bytes the answers to these items take. */
export function answerBytes(items: readonly AskedItem[]): number {
	const most = items.reduce((product, item) => product * radixOf(item), 1n) - 1n;
	return Math.ceil(most.toString(16).length / 2);
}
