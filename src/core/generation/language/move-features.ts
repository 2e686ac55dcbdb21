import { distanceClass } from './distance-class';
import { mix, type FeatureList } from './feature-hash';
import type { Children, ParserState, StackNode } from './parser-states';
import { marksFromTo, type TaggedSentence } from './tagged-sentence';

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
	const view = { top, below, third, front, sentence, features };
	describePlaces(view);
	describePairs(top, front, features);
	describePairs(below, top, features);
	describePairs(below, front, features);
	describeTagWindows(view);
	describeChildren(view);
	describeAttachment(view);
	describeMarks(view);
	describeDoubts(view);
}

function placeOf(node: StackNode | null, sentence: TaggedSentence): Place {
	if (node === null) return { token: 0, word: 0, tag: 0, both: 0, left: childless, right: childless };
	const word = sentence.words[node.token] ?? 0;
	const tag = sentence.tags[node.token] ?? 0;
	return { token: node.token, word, tag, both: mix(word, tag), left: node.left, right: node.right };
}

function placeAt(token: number, left: Children, sentence: TaggedSentence): Place {
	const word = sentence.words[token] ?? 0;
	const tag = sentence.tags[token] ?? 0;
	return { token, word, tag, both: mix(word, tag), left, right: childless };
}

/** The tops of the stack and the front of the buffer. */
interface View {
	readonly top: Place;
	readonly below: Place;
	readonly third: Place;
	readonly front: Place;
	readonly sentence: TaggedSentence;
	readonly features: FeatureList;
}

function describePlaces({ top, below, third, front, sentence, features }: View): void {
	describePlace(top, features);
	describePlace(below, features);
	describePlace(front, features);
	features.add(third.both);
	features.add(third.tag);
	for (let token = front.token + 1; token <= front.token + 2; token++) {
		features.add(sentence.words[token] ?? 0);
		features.add(sentence.tags[token] ?? 0);
		features.add(mix(sentence.words[token] ?? 0, sentence.tags[token] ?? 0));
	}
}

function describePlace(place: Place, features: FeatureList): void {
	features.add(place.word);
	features.add(place.tag);
	features.add(place.both);
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

function describeTagWindows({ top, below, third, front, sentence, features }: View): void {
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

function describeChildren(view: View): void {
	const { top, below, front } = view;
	describeSide(top, top.left, view);
	describeSide(top, top.right, view);
	describeSide(below, below.left, view);
	describeSide(below, below.right, view);
	describeSide(front, front.left, view);
}

function describeSide(
	place: Place,
	children: Children,
	{ top, below, front, sentence, features }: View
): void {
	const outer = sentence.tags[children.outer] ?? 0;
	const inner = sentence.tags[children.inner] ?? 0;
	const word = sentence.words[children.outer] ?? 0;
	features.add(mix(place.word, children.count));
	features.add(mix(place.tag, children.count));
	features.add(word);
	features.add(mix(place.tag, outer));
	features.add(mix(place.word, outer));
	features.add(mix(place.tag, word));
	features.add(mix(place.tag, mix(outer, inner)));
	features.add(mix(mix(top.tag, front.tag), outer));
	features.add(mix(mix(top.tag, below.tag), outer));
	features.add(mix(mix(top.tag, below.tag), mix(outer, front.tag)));
}

/** What decides where a phrase hangs: its preposition or conjunction with both candidates. */
function describeAttachment({ top, below, third, front, sentence, features }: View): void {
	const { tags, words } = sentence;
	const inner = mix(tags[top.left.outer] ?? 0, tags[top.left.inner] ?? 0);
	features.add(mix(mix(below.word, top.tag), inner));
	features.add(mix(mix(below.tag, top.word), inner));
	features.add(mix(mix(third.tag, below.tag), mix(top.tag, inner)));
	features.add(mix(third.word, top.tag));
	features.add(mix(third.tag, top.both));
	features.add(mix(mix(third.word, below.tag), top.tag));
	features.add(mix(mix(third.tag, front.tag), top.tag));
	features.add(mix(mix(below.tag, below.right.count), mix(top.tag, top.left.count)));
	features.add(mix(mix(below.word, words[below.right.outer] ?? 0), top.tag));
	features.add(mix(mix(top.word, words[top.right.outer] ?? 0), front.tag));
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

/** The punctuation around and between the three places. */
function describeMarks(view: View): void {
	const { top, below, front, sentence, features } = view;
	const { gaps } = sentence;
	describeGap(top, front, view);
	describeGap(below, top, view);
	describeGap(below, front, view);
	const tags = mix(top.tag, front.tag);
	features.add(mix(tags, gaps[front.token] ?? 0));
	features.add(mix(tags, gaps[front.token + 1] ?? 0));
	features.add(mix(mix(tags, below.tag), gaps[front.token] ?? 0));
	features.add(mix(mix(tags, below.tag), gaps[top.token] ?? 0));
	features.add(mix(mix(tags, gaps[top.token] ?? 0), gaps[front.token] ?? 0));
	features.add(mix(mix(front.tag, sentence.tags[front.token + 1] ?? 0), gaps[front.token + 1] ?? 0));
}

function describeGap(left: Place, right: Place, { sentence, features }: View): void {
	const between = marksFromTo(sentence, left.token, right.token);
	const pair = mix(left.tag, right.tag);
	const before = sentence.gaps[right.token] ?? 0;
	features.add(mix(pair, between));
	features.add(mix(left.both, between));
	features.add(mix(right.both, between));
	features.add(mix(pair, mix(between, before)));
	features.add(mix(pair, mix(sentence.gaps[left.token + 1] ?? 0, before)));
}

/** Where the tagger was in doubt, what else the words might be. */
function describeDoubts({ top, below, front, sentence, features }: View): void {
	const { doubts, tags } = sentence;
	const topDoubt = doubts[top.token] ?? 0;
	const belowDoubt = doubts[below.token] ?? 0;
	const frontDoubt = doubts[front.token] ?? 0;
	const ofTop = mix(top.tag, topDoubt);
	const ofBelow = mix(below.tag, belowDoubt);
	const ofFront = mix(front.tag, frontDoubt);
	const ofNext = mix(tags[front.token + 1] ?? 0, doubts[front.token + 1] ?? 0);
	const pair = mix(top.tag, front.tag);
	features.add(ofTop);
	features.add(ofBelow);
	features.add(ofFront);
	features.add(ofNext);
	features.add(mix(ofTop, front.tag));
	features.add(mix(top.tag, ofFront));
	features.add(mix(ofTop, ofFront));
	features.add(mix(ofBelow, top.tag));
	features.add(mix(below.tag, ofTop));
	features.add(mix(ofTop, mix(below.tag, front.tag)));
	features.add(mix(ofFront, mix(below.tag, top.tag)));
	features.add(mix(ofBelow, pair));
	features.add(mix(ofNext, pair));
	features.add(mix(top.word, ofFront));
	features.add(mix(ofTop, front.word));
	features.add(mix(mix(below.word, top.tag), topDoubt));
	const inDoubt = Number(topDoubt > 0) + 2 * Number(belowDoubt > 0) + 4 * Number(frontDoubt > 0);
	features.add(mix(mix(top.tag, below.tag), mix(front.tag, inDoubt)));
}
