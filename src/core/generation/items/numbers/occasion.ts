import type { Reading } from '../../facts/reading';

/** Nouns of what happens once, at one place. */
const EVENT =
	/^(?:crash|collision|derailment|accident|disaster|earthquake|quake|tsunami|hurricane|storm|flood|floods|fire|wildfire|blast|explosion|bombing|attack|shooting|stampede|collapse|outbreak|epidemic|riot|riots|clash|clashes|brawl|protest|protests|rally|referendum|election|elections|vote|trial|final|semifinal|semifinals|match|airshow|festival|marathon|summit|conference|strike|siege|raid|sinking|landslide|avalanche|eruption|heatwave|drought)$/i;
const MOST_WORDS = 4;

/** What the title says has happened, as a phrase: "the Kenya cholera outbreak"; undefined when it names no event. */
export function occasionOf({ title = '', sentences }: Reading, stem: string): string | undefined {
	const words = title.match(/[\p{L}\p{N}’'.-]+|[,;:–—]/gu) ?? [];
	const at = words.findIndex((word) => EVENT.test(word));
	if (at < 0) return undefined;
	const nouns = new Set(
		sentences.flatMap(({ tokens }) =>
			tokens.filter(({ tag }) => /^(?:NN|JJ)/.test(tag)).map(({ text }) => text)
		)
	);
	let first = at;
	while (first > 0 && at - first < MOST_WORDS && isModifier(words[first - 1] ?? '', nouns)) first -= 1;
	const opening = words[first] ?? '';
	const isPlain = first === 0 && nouns.has(opening.toLowerCase());
	const text = [isPlain ? opening.toLowerCase() : opening, ...words.slice(first + 1, at + 1)].join(' ');
	const isHarm = /\b(?:killed|injured|wounded|hurt|died|die)\b/.test(stem);
	return `${isHarm ? (GATHERING.test(text) ? 'at' : 'in') : 'after'} the ${text}`;
}

/** What people go to. */
const GATHERING = /(?:airshow|festival|match|final|semifinals?|conference|summit|rally|protests?|marathon)$/i;

function isModifier(word: string, nouns: ReadonlySet<string>): boolean {
	return (
		/^\p{L}/u.test(word) &&
		!/['’]s$/.test(word) &&
		(nouns.has(word) || (/^\p{Lu}\p{L}+$/u.test(word) && nouns.has(word.toLowerCase())))
	);
}
