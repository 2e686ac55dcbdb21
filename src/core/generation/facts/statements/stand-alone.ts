import type { Token } from '../../language/sentence';
import type { Reading } from '../reading';
import type { Statement, Word } from './statement';
import { childrenBy, isInside } from '../tree';
import { definiteIsClear, type Place } from './definite';
import { pronounIsClear } from './pronoun-clear';

/** Words that point outside the sentence wherever they stand. */
const POINTING =
	/^(?:this|these|those|such|another|latter|former|same|similar|aforementioned|respective|respectively|here|there|then|instead|likewise|similarly|otherwise|above|below|thereby|hence|others|so|elsewhere|afterwards|afterward|away|yet|further|earlier|later|else|ours|we|us|our|i|me|my|you|your)$/i;

const LOOSE_TIME =
	/^(?:yesterday|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|ago|nowadays)$/i;

/** The first word of a statement that only the article makes clear: "he", "such", "the plan". */
export function unclearWord(reading: Reading, statement: Statement): Word | undefined {
	return unclearWords(reading, statement)[0];
}

/** Every such word. */
export function unclearWords(reading: Reading, statement: Statement): readonly Word[] {
	const tree = reading.trees[statement.sentence];
	const outside = unquoted(statement.words);
	return outside.filter((word, position) => {
		const token = tree?.tokens[word.first];
		if (!tree || !token || word.text.toLowerCase() !== token.text.toLowerCase()) return false;
		const place = { reading, statement, tree, index: word.first, earlier: outside.slice(0, position) };
		return !pointsInside(token, place) || !isClear(token, place);
	});
}

/** Words that stand outside quotation marks. */
export function unquoted(words: readonly Word[]): readonly Word[] {
	let inside = false;
	return words.filter((word) => {
		if (word.text === '“' || (word.text === '"' && !inside)) inside = true;
		else if (word.text === '”' || word.text === '"') inside = false;
		else return !inside;
		return false;
	});
}

function pointsInside(token: Token, place: Place): boolean {
	const text = token.text.toLowerCase();
	if (LOOSE_TIME.test(text) || isBareCount(token, place) || isBareObject(token, place)) return false;
	if (isBareTarget(token, place)) return false;
	if (isVagueOwned(token, place) || isOwnerAlone(token, place)) return false;
	if (/^(?:last|next)$/.test(text)) return token.tag !== 'JJ' || isNarrowedDown(place);
	if (text === 'that') return token.tag !== 'DT' && token.relation !== 'det';
	if (text === 'other')
		return (
			/^(?:or|and|than|any|no|each|many|several|most)$/i.test(place.earlier.at(-1)?.text ?? '') ||
			followsNumber(place)
		);
	if (text === 'there') return token.relation === 'expl';
	if (text === 'so') return token.tag === 'IN' || place.tree.tokens[place.index + 1]?.text === '-';
	if (text === 'then') return place.index > 0 && isNoun(place.tree.tokens[token.head]);
	if (text === 'former') return token.tag === 'JJ' && token.relation === 'amod';
	if (text === 'both') return token.relation !== 'det' && token.relation !== 'nsubj';
	if (text === 'yet') return /^to$/i.test(place.tree.tokens[place.index + 1]?.text ?? '');
	if (text === 'away') return staysAway(place);
	if (text === 'further') return token.tag !== 'RBR' && token.tag !== 'RB';
	if (text === 'such') return /^as$/i.test(place.tree.tokens[place.index + 1]?.text ?? '');
	if (text === 'same') return /^-$/.test(place.tree.tokens[place.index + 1]?.text ?? '');
	if (text === 'us') return token.tag === 'NNP' || token.tag === 'NNPS';
	if (text === 'those') return childrenBy(place.tree, place.index, ['acl', 'nmod']).length > 0;
	return !POINTING.test(text);
}

/** "the last", "Bergen's next": not "last season". */
function isNarrowedDown({ tree, index, earlier }: Place): boolean {
	const before = earlier.at(-1)?.text ?? '';
	return /^(?:the|a|an|his|her|their|its)$|['’]s?$/i.test(before) || tree.tokens[index - 1]?.tag === 'POS';
}

const COUNT_WORD =
	/^(?:many|some|several|most|few|fewer|all|each|both|none|any|another|half|more|enough|either|neither)$/i;

/** Verbs of which a number alone says enough: "Two were killed". */
const CASUALTY =
	/^(?:kill|die|injure|wound|hurt|arrest|detain|miss|drown|survive|rescue|hospitalise|hospitalize|evacuate)$/;

/** "Many were offered time", "Two agreed": how many of whom, only the sentence before says. */
function isBareCount(token: Token, { tree, index, statement }: Place): boolean {
	const { subjectHead, predicate } = statement.clause;
	const isCount = token.tag === 'CD' || COUNT_WORD.test(token.text);
	if (index !== subjectHead || !isCount) return false;
	if (/[%$£€]|s$/.test(token.text) || childrenBy(tree, index, ['nmod', 'acl', 'appos']).length > 0)
		return false;
	return !(token.tag === 'CD' && CASUALTY.test(tree.tokens[predicate]?.lemma ?? ''));
}

/** "lost 42", "had 54": of what, only the sentence before says. "Drew 2–2" says it. */
function isBareObject(token: Token, { tree, index, statement }: Place): boolean {
	const verb = tree.tokens[token.head];
	const next = tree.tokens[index + 1];
	if (token.tag !== 'CD' || token.relation !== 'obj' || token.head !== statement.clause.predicate)
		return false;
	if (
		!/^\p{L}+$|^[\d,]+$/u.test(token.text) ||
		/^(?:NN|JJ|\$)/.test(next?.tag ?? '') ||
		/^(?:of|[-–])$/i.test(next?.text ?? '')
	)
		return false;
	return (
		!CASUALTY.test(verb?.lemma ?? '') && childrenBy(tree, index, ['acl', 'appos', 'nummod']).length === 0
	);
}

/** "sentenced one to 16 months": one of whom, only the sentence before says. */
function isBareTarget({ tag, text }: Token, { tree, index }: Place): boolean {
	const before = tree.tokens[index - 1];
	return (
		(tag === 'CD' || COUNT_WORD.test(text)) &&
		/^\p{L}+$/u.test(text) &&
		/^(?:sentence|send|order|force|ask|tell|allow|condemn|fine|charge|jail|transfer|take|fly|move)$/.test(
			before?.lemma ?? ''
		) &&
		/^(?:to|for|with|from|into|in)$/i.test(tree.tokens[index + 1]?.text ?? '')
	);
}

const THOUGHTS =
	/^(?:conclusion|position|attempt|piece|plan|idea|view|decision|move|effort|statement|comment|remark|article|post|proposal|finding|claim|demand|request|announcement|response|policy|measure|project|role|bid|stance|offer|suggestion|replacement|rate|figure|number|share|total|percentage|proportion|ratio|average)$/;

/** "their conclusion", "the mayor's attempt": which one, when nothing behind it says so. */
function isVagueOwned(token: Token, { reading, tree, index, statement }: Place): boolean {
	if (!/^NNS?$/.test(token.tag) || !THOUGHTS.test(token.lemma)) return false;
	const own = childrenBy(tree, index, ['nmod', 'acl', 'appos', 'amod', 'compound', 'ccomp']);
	const isOwner = (one: number) => tree.tokens[one]?.relation === 'nmod:poss';
	const dates = reading.dates[statement.sentence] ?? [];
	const narrows = own.filter((one) => !isOwner(one) && !dates.some((date) => isInside(one, date)));
	return own.some(isOwner) && !narrows.some((one) => statement.words.some((word) => isInside(one, word)));
}

/** "ended his in February": his what? */
function isOwnerAlone(token: Token, { tree }: Place): boolean {
	return (
		/^(?:his|hers|theirs)$/i.test(token.text) &&
		!isNoun(tree.tokens[token.head]) &&
		token.relation !== 'nmod:poss'
	);
}

function isNoun(token: Token | undefined): boolean {
	return token?.tag.startsWith('NN') === true;
}

/** "passed away", "away from": no place is pointed at. */
function staysAway({ tree, index }: Place): boolean {
	const isParticle = /^(?:pass|give|throw|take|do|put|get|run|turn|walk|move|drive|back|explain|wash)$/.test(
		tree.tokens[index - 1]?.lemma ?? ''
	);
	return isParticle || /^from$/i.test(tree.tokens[index + 1]?.text ?? '');
}

function followsNumber({ tree, index }: Place): boolean {
	return (
		tree.tokens[index - 1]?.tag === 'CD' &&
		tree.tokens.slice(0, index).some((token) => token.text.toLowerCase() === 'and')
	);
}

function isClear(token: Token, place: Place): boolean {
	if (token.tag === 'PRP' || token.tag === 'PRP$') return pronounIsClear(token, place);
	if (token.text.toLowerCase() === 'the') return definiteIsClear(token, place);
	return true;
}
