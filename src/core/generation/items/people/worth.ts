import { wordsOf } from '../../../bank/text';
import type { Token } from '../../language/sentence';
import { entityAt, type Entity } from '../../facts/entities/entity';
import type { ReportFact, SayingFact } from '../../facts/fact';
import type { Reading } from '../../facts/reading';
import type { Run } from '../../facts/tree';
import { standsAlone } from './leaning';
import { isRoutine } from './routine';
import { namesRole } from './speakers';

/** Openings that lean on what was said before. */
const LEANS =
	/^(?:and|but|so|because|which|who|then|also|or|yet|however|therefore|thus|that['’]s|instead|otherwise|again|plus|besides|yes|no|well|okay|sure|hopefully|obviously|clearly|either|neither|moreover|furthermore|meanwhile|an alternative|another|all (?:two|three|four)|both)\b/i;
/** "The patriarchy that that holds", a quotation inside that is never closed, somebody spoken to, a run of full stops. */
const DAMAGE = /\b(?<word>\p{L}+) \k<word>\b|\.\.|^\p{Lu}\p{Ll}+, (?:I|you|we)\b/u;
/** Words that somebody else handed on. */
const SECOND_HAND = /\b(?:according to|as reported by)\b/i;
const COARSE = /\b(?:fuck|shit|bitch|bastard|asshole|cunt|nigger)/i;
const EMPTY =
	/^(?:be|have|do|go|get|make|take|come|say|think|know|want|see|look|thing|way|time|people|lot|need|let|put|give|keep|try|feel|good|great|big|more|other|same|today|day|year|very|really)$/;
const FEWEST_TELLING = 3;
/** With more telling words than this a quotation says enough by itself. */
const RICH = 6;
/** How much heavier a word is that a second sentence has too. */
const ONCE = 1.3;

/** Something that was said, by its tokens and as it is to be asked for. */
export interface Told extends Run {
	readonly sentence: number;
	readonly text: string;
	readonly speaker: Entity;
	readonly isReported: boolean;
}

/** A fact of what somebody said, as what was told. */
export function toldIn(fact: SayingFact | ReportFact): Told {
	const { sentence, speaker } = fact;
	return fact.kind === 'saying'
		? { ...fact.piece, text: fact.quote, speaker, isReported: false }
		: { ...fact.content, sentence, text: fact.text, speaker, isReported: true };
}

/** How well something that was said can be asked for by itself, 0–1: 0 when a word of it points outside or it says nothing of the story. */
export function worthOf(reading: Reading, told: Told): number {
	const { sentence, first, last, text, speaker } = told;
	const tokens = reading.sentences[sentence]?.tokens.slice(first, last + 1) ?? [];
	if (LEANS.test(text) || COARSE.test(text) || isDamaged(text) || isRoutine(text)) return 0;
	if (namesSelf(text, speaker.name) || namesRole(text, speaker)) return 0;
	if (told.isReported && (SECOND_HAND.test(text) || !standsAlone(reading, told))) return 0;
	const words = new Set(wordsOf(text));
	const isThere = (token: Token) => words.has(token.text.toLowerCase());
	if (tokens.some((token, index) => isThere(token) && pointsOutside(reading, tokens, { token, index, told })))
		return 0;
	const telling = tokens.filter(({ tag, lemma }) => /^(?:NN|JJ|VB)/.test(tag) && !EMPTY.test(lemma));
	if (telling.length < FEWEST_TELLING) return 0;
	const names = new Set(
		tokens.flatMap((_, index) => entityAt(reading.entities, sentence, first + index) ?? [])
	).size;
	const topic = topicOf(reading, telling);
	const counts = tokens.some(({ tag }) => tag === 'CD') ? 1 : 0;
	const isAnchored = names + counts > 0 || topic > 0 || telling.length > RICH;
	return isAnchored ? Math.min(1, 0.45 + 0.3 * topic + 0.1 * Math.min(2, names + counts)) : 0;
}

function isDamaged(text: string): boolean {
	const opened = text.match(/(?:^|\s)['‘]/gu)?.length ?? 0;
	const closed = text.match(/['’](?=[\s.,!?]|$)/gu)?.length ?? 0;
	return DAMAGE.test(text) || opened > closed;
}

/** How much of what is said is what the story is about, 0–1: nouns that the title or other sentences have too. */
function topicOf({ importance, title = '' }: Reading, telling: readonly Token[]): number {
	const inTitle = new Set(wordsOf(title));
	const nouns = new Set(
		telling.flatMap(({ tag, lemma }) => (tag.startsWith('NN') ? [lemma.toLowerCase()] : []))
	);
	const weights = [...nouns].map((noun) => (inTitle.has(noun) ? 1 : (importance.words.get(noun) ?? 0)));
	const least = Math.min(1, ...importance.words.values());
	const shared = weights.filter((weight) => weight > least * ONCE);
	return shared.reduce((sum, weight) => sum + 0.5 + weight / 2, 0) / Math.max(2, nouns.size);
}

function namesSelf(quote: string, name: string): boolean {
	const words = new Set(wordsOf(quote));
	return wordsOf(name).some((word) => word.length > 2 && words.has(word));
}

interface Place {
	readonly token: Token;
	/** Place among the tokens of what was said. */
	readonly index: number;
	readonly told: Told;
}

/** Whether a word means something that only the words before say. */
function pointsOutside(reading: Reading, tokens: readonly Token[], place: Place): boolean {
	const { token, index } = place;
	const word = token.text.toLowerCase();
	const before = tokens.slice(0, index);
	if (/^(?:he|him|his|she|her|hers)$/.test(word))
		return !isSpeaker(word, place.told) && !namesPerson(reading, before, place);
	if (/^(?:they|them|their|theirs)$/.test(word))
		return !before.some(({ tag, relation }) => isMany(tag, relation));
	if (/^(?:it|its)$/.test(word)) return !isEmptyIt(tokens, index) && !before.some(isThing);
	if (/^(?:this|these|those)$/.test(word)) return !isOfTitle(reading, tokens, index);
	if (word === 'that') return token.tag === 'DT' && (token.relation === 'det' || index < 5);
	if (/^(?:here|there)$/.test(word)) return token.tag !== 'EX';
	if (word === 'such') return !/^(?:as|an?)$/.test(tokens[index + 1]?.text ?? '');
	return /^(?:latter|aforementioned|otherwise|likewise|similarly|elsewhere|afterwards|above)$/.test(word);
}

/** "X said that he …": the one who is asked for. */
function isSpeaker(word: string, { isReported, speaker }: Told): boolean {
	const gender = /^h(?:e|im|is)$/.test(word) ? 'male' : 'female';
	return isReported && (speaker.gender ?? gender) === gender;
}

function isThing({ tag, relation }: Token): boolean {
	return /^NNP?$/.test(tag) && /^(?:nsubj|obj|root)/.test(relation);
}

function isMany(tag: string, relation: string): boolean {
	return /^NNP?S$/.test(tag) || relation === 'conj' || (tag === 'NN' && relation === 'nsubj');
}

function namesPerson(reading: Reading, before: readonly Token[], { told }: Place): boolean {
	return before.some((token, earlier) => {
		const entity = entityAt(reading.entities, told.sentence, told.first + earlier);
		return entity?.type === 'person' || (token.tag === 'NN' && /^nsubj/.test(token.relation));
	});
}

/** "It is time that …", "it is essential to …": a subject that stands for what comes after. */
function isEmptyIt(tokens: readonly Token[], index: number): boolean {
	const rest = tokens.slice(index + 1).map(({ text }) => text.toLowerCase());
	const isBe = /^(?:is|was|['’]s|will|would|has|seems|takes|took|can|may|could|might)$/.test(rest[0] ?? '');
	const goesOn = rest.slice(2, 8).some((word) => /^(?:that|to|when|how|if|what|who|we|time)$/.test(word));
	return isBe && goesOn;
}

/** "this referendum" when the title says which one. */
function isOfTitle(reading: Reading, tokens: readonly Token[], index: number): boolean {
	const noun = tokens.slice(index + 1, index + 4).find(({ tag }) => /^NN/.test(tag));
	if (!noun || tokens[index]?.tag !== 'DT') return false;
	const title = new Set(wordsOf(reading.title ?? ''));
	return (
		title.has(noun.lemma) ||
		title.has(noun.text.toLowerCase()) ||
		/^(?:year|country|world|nation)$/.test(noun.lemma)
	);
}
