import { mix, type FeatureList } from './feature-hash';
import type { Children, ParserState, StackNode } from './parser-states';
import type { TaggedSentence } from './tagged-sentence';

/** The place in the sentence and the children of one of the nodes that a move looks at. */
interface Place {
	readonly token: number;
	readonly word: number;
	readonly tag: number;
	/** Word and tag together. */
	readonly both: number;
	readonly left: Children;
	readonly right: Children;
}

const childless: Children = { outer: 0, inner: 0, count: 0 };

/** Lists the features of the choice between the moves of a state. */
export function describeMove(state: ParserState, sentence: TaggedSentence, features: FeatureList): void {
	features.clear();
	const top = placeOf(state.stack, sentence);
	const below = placeOf(state.stack?.below ?? null, sentence);
	const third = placeOf(state.stack?.below?.below ?? null, sentence);
	const front = placeAt(state.front, state.frontLeft, sentence);
	describePlaces([top, below, third, front], sentence, features);
	describePairs(top, front, features);
	describePairs(below, top, features);
	describePairs(below, front, features);
	describeTagWindows([top, below, third, front], sentence, features);
	describeChildren([top, below, front], sentence, features);
	describeAttachment([top, below, front], sentence, features);
}

function placeOf(node: StackNode | null, sentence: TaggedSentence): Place {
	if (node === null) return { token: 0, word: 0, tag: 0, both: 0, left: childless, right: childless };
	return { ...placeAt(node.token, node.left, sentence), right: node.right };
}

function placeAt(token: number, left: Children, sentence: TaggedSentence): Place {
	const word = sentence.words[token] ?? 0;
	const tag = sentence.tags[token] ?? 0;
	return { token, word, tag, both: mix(word, tag), left, right: childless };
}

type Four = readonly [top: Place, below: Place, third: Place, front: Place];
type Three = readonly [top: Place, below: Place, front: Place];

function describePlaces(
	[top, below, third, front]: Four,
	sentence: TaggedSentence,
	features: FeatureList
): void {
	for (const place of [top, below, front]) {
		features.add(place.word);
		features.add(place.tag);
		features.add(place.both);
	}
	features.add(third.both);
	features.add(third.tag);
	for (const ahead of [1, 2]) {
		const token = front.token + ahead;
		features.add(sentence.words[token] ?? 0);
		features.add(sentence.tags[token] ?? 0);
		features.add(mix(sentence.words[token] ?? 0, sentence.tags[token] ?? 0));
	}
}

function describePairs(left: Place, right: Place, features: FeatureList): void {
	const distance = distanceClass(right.token - left.token);
	const tags = mix(left.tag, right.tag);
	features.add(mix(left.both, right.both));
	features.add(mix(left.both, right.word));
	features.add(mix(left.word, right.both));
	features.add(mix(left.both, right.tag));
	features.add(mix(left.tag, right.both));
	features.add(mix(left.word, right.word));
	features.add(tags);
	features.add(mix(tags, distance));
	features.add(mix(left.word, distance));
	features.add(mix(left.tag, distance));
	features.add(mix(right.word, distance));
	features.add(mix(right.tag, distance));
}

/** 1 to 4 as they are, then up to six, up to ten, further. */
export function distanceClass(distance: number): number {
	if (distance <= 4) return distance;
	if (distance <= 6) return 5;
	return distance <= 10 ? 6 : 7;
}

function describeTagWindows(
	[top, below, third, front]: Four,
	sentence: TaggedSentence,
	features: FeatureList
): void {
	const next = sentence.tags[front.token + 1] ?? 0;
	const afterNext = sentence.tags[front.token + 2] ?? 0;
	const beforeFront = sentence.tags[front.token - 1] ?? 0;
	const afterTop = sentence.tags[top.token + 1] ?? 0;
	const beforeTop = sentence.tags[top.token - 1] ?? 0;
	const pair = mix(top.tag, front.tag);
	features.add(mix(front.tag, next));
	features.add(mix(pair, next));
	features.add(mix(mix(front.tag, next), afterNext));
	features.add(mix(pair, mix(next, afterNext)));
	features.add(mix(below.tag, pair));
	features.add(mix(mix(below.tag, pair), next));
	features.add(mix(third.tag, mix(below.tag, top.tag)));
	features.add(mix(mix(third.tag, below.tag), pair));
	features.add(mix(pair, mix(beforeFront, afterTop)));
	features.add(mix(pair, mix(beforeTop, next)));
	features.add(mix(mix(below.tag, top.tag), mix(beforeTop, sentence.tags[below.token + 1] ?? 0)));
	features.add(mix(mix(top.both, front.both), next));
	features.add(mix(mix(top.tag, front.word), sentence.words[front.token + 1] ?? 0));
}

function describeChildren([top, below, front]: Three, sentence: TaggedSentence, features: FeatureList): void {
	const { tags, words } = sentence;
	for (const [place, children] of [
		[top, top.left],
		[top, top.right],
		[below, below.left],
		[below, below.right],
		[front, front.left]
	] as const) {
		const outer = tags[children.outer] ?? 0;
		const inner = tags[children.inner] ?? 0;
		features.add(mix(place.word, children.count));
		features.add(mix(place.tag, children.count));
		features.add(words[children.outer] ?? 0);
		features.add(mix(place.tag, outer));
		features.add(mix(place.word, outer));
		features.add(mix(place.tag, words[children.outer] ?? 0));
		features.add(mix(place.tag, mix(outer, inner)));
		features.add(mix(mix(top.tag, front.tag), outer));
		features.add(mix(mix(top.tag, below.tag), outer));
		features.add(mix(mix(top.tag, below.tag), mix(outer, front.tag)));
	}
}

/** What decides where a phrase hangs: its preposition or conjunction with both candidates. */
function describeAttachment(
	[top, below, front]: Three,
	sentence: TaggedSentence,
	features: FeatureList
): void {
	const { tags, words } = sentence;
	const marker = words[top.left.outer] ?? 0;
	features.add(mix(mix(below.word, marker), top.tag));
	features.add(mix(mix(below.tag, marker), top.word));
	features.add(mix(mix(below.tag, marker), top.tag));
	features.add(mix(mix(below.tag, marker), mix(top.tag, front.tag)));
	features.add(mix(below.word, mix(marker, top.word)));
	features.add(mix(mix(below.tag, top.both), mix(front.tag, marker)));
	const frontMarker = words[front.left.outer] ?? 0;
	features.add(mix(mix(top.word, frontMarker), front.tag));
	features.add(mix(mix(top.tag, frontMarker), front.tag));
	features.add(mix(mix(tags[top.right.outer] ?? 0, tags[top.left.outer] ?? 0), mix(top.tag, front.tag)));
	features.add(
		mix(mix(tags[below.right.outer] ?? 0, tags[below.right.inner] ?? 0), mix(below.word, top.tag))
	);
	features.add(mix(below.word, mix(top.tag, front.word)));
	features.add(mix(below.both, mix(top.both, front.tag)));
	features.add(mix(below.tag, mix(top.both, front.tag)));
	features.add(mix(below.tag, mix(top.tag, front.both)));
}
