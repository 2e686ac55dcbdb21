import type { Sentence, Token } from '../../language/sentence';

/**
 * Parsed sentences for tests, each written as words with their tag and, where it matters, lemma, relation and head:
 * `Ada/NNP/nsubj>1 said~say/VBD`. Words are one space apart, but for punctuation and possessives.
 */
export function parsed(...lines: readonly string[]): Sentence[] {
	let start = 0;
	return lines.map((line) => {
		const tokens: Token[] = [];
		for (const written of line.split(' ')) {
			const token = readToken(written, start, tokens.at(-1));
			tokens.push(token);
			start = token.end;
		}
		start += 1;
		return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens };
	});
}

function readToken(written: string, position: number, before: Token | undefined): Token {
	const [, word = written, lemma, tag = 'NN', relation = 'dep', head] =
		/^([^~/]+|\/)(?:~([^/]+))?\/([^/]+)(?:\/([^>]+)>(-?\d+))?$/.exec(written) ?? [];
	const isAttached =
		before === undefined ||
		/^(?:[.,;:?!%)”]|['’]s|n['’]t)$/.test(word) ||
		/^[($“£]$/.test(before.text) ||
		isJoint(tag) ||
		isJoint(before.tag);
	const start = position + (isAttached ? 0 : 1);
	return {
		text: word,
		start,
		end: start + word.length,
		tag,
		head: head === undefined ? -1 : Number(head),
		relation,
		lemma: lemma ?? (tag.startsWith('NNP') ? word : word.toLowerCase())
	};
}

/** Hyphens and the dashes of scores and ranges touch both sides. */
function isJoint(tag: string): boolean {
	return tag === 'HYPH' || tag === 'SYM';
}
