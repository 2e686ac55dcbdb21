import { seededRandom } from '../base/random';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%~ é\u200b';
const GLUE = ['.', ')', '"', '%20', '&utm_source=x', '!', '…', '_', '*', '\n', '”', '?fbclid=a.b'] as const;

/** For tests: what happens to links and codes on their way. Each call of what comes back changes a text in another way. */
export function changesBy(seed: number): (text: string, round: number) => string {
	const random = seededRandom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const any = () => ALPHABET.charAt(below(ALPHABET.length));
	/** What stands there is left out, so many characters of it, and something else put in. */
	const spliced = (text: string, out: number, put = '') => {
		const at = below(text.length + 1);
		return text.slice(0, at) + put + text.slice(at + out);
	};
	const changes: readonly ((text: string) => string)[] = [
		(text) => text.slice(0, below(text.length)),
		(text) => text.slice(0, text.length - 1 - below(8)),
		(text) => text.slice(1 + below(text.length - 1)),
		(text) => spliced(text, 1, any()),
		(text) => spliced(text, 0, any()),
		(text) => spliced(text, 1),
		(text) => spliced(text, below(40)),
		(text) => spliced(text, 2, any() + any()),
		(text) => {
			const at = below(text.length - 1);
			return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
		},
		(text) => {
			const at = below(text.length);
			return text.slice(0, at + below(40)) + text.slice(at);
		},
		(text) => spliced(text, 0, '\n'),
		(text) => text.slice(0, 10) + text.slice(10).toLowerCase(),
		(text) => text + (GLUE[below(GLUE.length)] ?? ''),
		(text) => text + (GLUE[below(GLUE.length)] ?? '') + (GLUE[below(GLUE.length)] ?? '')
	];
	return (text, round) => (changes[round % changes.length] ?? ((same) => same))(text);
}
