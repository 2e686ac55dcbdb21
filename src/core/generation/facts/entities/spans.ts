import { COMMON_WORDS } from '../../knowledge/common-words';
import { GIVEN_NAMES, NAME_PARTICLES } from '../../knowledge/given-names';
import { ORGANISATION_HEADS, ORGANISATION_NOUNS } from '../../knowledge/organisations';
import type { Sentence, Token } from '../../language/sentence';
import { knownName } from './gazetteer';
import type { TokenRange } from './entity';
import { isCapital, isDateWord, textOf, touches } from './text';

const OPENERS = /^(?:["“‘'`([:–—\-*]|``)$/;
const NEVER =
	/^(?:I|I['’].*|The|A|An|This|That|These|Those|It|He|She|We|They|You|His|Her|Its|Their|Our|My|In|On|At|As|But|And|Or|If|When|While|What|Who|Why|How|Where|Which|There|Here|Not|No|Yes|For|From|To|Of|By|With|After|Before|Since|Until|During|Under|Over|About|Some|Many|Most|More|Both|All|Each|Other|Another|Such|So|Then|Now|Also|However|Meanwhile|Although|Though|Because|According|Despite|Among|Amid|Following|Several|Few|Last|Next|First|Former|Ex|Current|Mr|Mrs)$/;
/** "Children's Hospital", "People's Party": the possessive is part of the name. */
const OWNERS_IN_NAMES =
	/^(?:Children|Women|People|Men|Girls|Boys|Workers|Farmers|Mothers|Citizens|Lawyers|Teachers|Writers|Players|Consumers)$/;
const HEADS_BEFORE_OF = new Set([
	...ORGANISATION_HEADS,
	'Republic',
	'Isle',
	'Gulf',
	'Bay',
	'Sea',
	'Order',
	'Archdiocese',
	'Diocese',
	'Strait',
	'Horn',
	'Tower',
	'Voice',
	'Doctors',
	'Action',
	'Daughters',
	'Sons'
]);

/** What the whole article says about its words: those it has in lower case, and capitals that are names in the middle of a sentence. */
interface Vocabulary {
	readonly lower: ReadonlySet<string>;
	readonly names: ReadonlySet<string>;
}

/** Runs of tokens that may be names, in order: "UK Foreign Secretary Jeremy Hunt", "University of Tennessee". They can hold titles as well. */
export function nameRuns(sentences: readonly Sentence[]): TokenRange[] {
	const words = vocabularyOf(sentences);
	return sentences.flatMap((sentence, index) =>
		isShouted(sentence) ? [] : runsOf(sentence, words).map((run) => ({ ...run, sentence: index }))
	);
}

function vocabularyOf(sentences: readonly Sentence[]): Vocabulary {
	const lower = new Set<string>();
	const names = new Set<string>();
	for (const { tokens } of sentences) {
		tokens.forEach((token, at) => {
			if (/^\p{Ll}/u.test(token.text)) lower.add(token.text);
			else if (at > 0 && token.tag === 'NNP' && isCapital(token)) names.add(token.text);
		});
	}
	return { lower, names };
}

function isShouted({ tokens }: Sentence): boolean {
	const words = tokens.filter(({ text }) => /^\p{L}{2,}/u.test(text));
	return words.length > 4 && words.filter(({ text }) => !/\p{Ll}/u.test(text)).length > words.length * 0.7;
}

function runsOf(sentence: Sentence, words: Vocabulary): { first: number; last: number }[] {
	const runs: { first: number; last: number }[] = [];
	for (let at = 0; at < sentence.tokens.length; at++) {
		if (!startsName(sentence, at, words)) continue;
		const last = endOfRun(sentence, at);
		runs.push({ first: at, last });
		at = last;
	}
	return runs;
}

function startsName(sentence: Sentence, at: number, words: Vocabulary): boolean {
	const { tokens } = sentence;
	const token = tokens[at];
	if (!token || !isCapital(token) || NEVER.test(token.text) || token.tag === 'HYPH')
		return isArabicArticle(tokens, at);
	if (isDateWord(token) && !(isSurnameOfMonth(token) && /^nsubj/.test(token.relation))) return false;
	if (knownName(token.text) || goesOnInArabic(tokens, at)) return true;
	const opens = at === 0 || OPENERS.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === '.';
	if (!opens)
		return /^(?:NN|JJ|FW|VBG|VBN|UH|RB|CD|ADD|GW|IN)/.test(token.tag) && !/^(?:I|X)$/.test(token.text);
	const lower = token.text.toLowerCase();
	const isWord = COMMON_WORDS.has(lower) || words.lower.has(lower);
	if (!isWord && words.names.has(token.text)) return true;
	const goesOn = isNamePart(tokens[at + 1]);
	if (token.tag.startsWith('NNP')) return goesOn || !isWord;
	const couldBeName = /^(?:NN|JJ)/.test(token.tag) || GIVEN_NAMES.has(token.text);
	return goesOn && couldBeName && !words.lower.has(lower);
}

/** "al-Example" begins a name in lower case. */
function isArabicArticle(tokens: readonly Token[], at: number): boolean {
	return /^al$/i.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '-' && isCapital(tokens[at + 2]);
}

/** "Khalid al-Example": no word that only opens a sentence. */
function goesOnInArabic(tokens: readonly Token[], at: number): boolean {
	return isArabicArticle(tokens, at + 1) && !COMMON_WORDS.has(tokens[at]?.text.toLowerCase() ?? '');
}

/** "May", "March", "June" and "April" are names of people too. */
function isSurnameOfMonth(token: Token): boolean {
	return /^(?:May|March|June|April|August)$/.test(token.text) && token.tag === 'NNP';
}

/** A capitalised word that carries a name on; in the middle of a sentence capitals are enough. */
function isNamePart(token: Token | undefined): boolean {
	if (token === undefined || !isCapital(token)) return false;
	if (isDateWord(token) && !isSurnameOfMonth(token)) return false;
	if (/^(?:Said|Says|Told|Tweeted|Wrote|Added|Announced)$/.test(token.text)) return false;
	return (
		/^(?:NN|JJ|FW|VB|CD|GW|RB|UH)/.test(token.tag) ||
		!(NEVER.test(token.text) || COMMON_WORDS.has(token.text.toLowerCase()))
	);
}

/** The end of the longest well-known name that begins at a token: "Trinidad and Tobago", "Group of Seven". */
function endOfKnown(sentence: Sentence, first: number): number | undefined {
	for (let end = Math.min(sentence.tokens.length - 1, first + 5); end > first; end--) {
		if (isCapital(sentence.tokens[end]) && knownName(textOf(sentence, first, end))) return end;
	}
	return undefined;
}

function endOfRun(sentence: Sentence, first: number): number {
	const { tokens } = sentence;
	let last = endOfKnown(sentence, first) ?? first;
	for (;;) {
		const next = nextPart(sentence, first, last);
		if (next === undefined) break;
		last = next;
	}
	const number = tokens[last + 1];
	const takesNumber =
		number !== undefined &&
		/^\d{1,4}$/.test(number.text) &&
		!/^NN/.test(tokens[last + 2]?.tag ?? '') &&
		number.relation !== 'nummod';
	return takesNumber && number.tag === 'CD' && isThingNumber(tokens, last) ? last + 1 : last;
}

/** "Super Bowl 50", "Euro 2016": not "January 25" or "aged 25". */
function isThingNumber(tokens: readonly Token[], last: number): boolean {
	return /^(?:Euro|Bowl|Flight|Formula|Apollo|Wikimania|Article|Channel|Studio|Route|Kepler|Cup|Olympics)$/.test(
		tokens[last]?.text ?? ''
	);
}

function nextPart(sentence: Sentence, first: number, last: number): number | undefined {
	const { tokens } = sentence;
	const next = tokens[last + 1];
	const after = tokens[last + 2];
	if (!next) return undefined;
	if (isNamePart(next)) return last + 1;
	if (isHyphenated(tokens, first, last)) return last + 2;
	if (isParticle(tokens, last + 1)) return endOfParticles(tokens, last + 1);
	if (next.text === '&' && isCapital(after)) return last + 2;
	if (next.tag === 'POS' && OWNERS_IN_NAMES.test(tokens[last]?.text ?? '') && isNamePart(after))
		return last + 2;
	const word = tokens[last]?.text ?? '';
	if (/^(?:of|for)$/.test(next.text) && HEADS_BEFORE_OF.has(word)) return afterPreposition(tokens, last);
	if (/^(?:with|against|in|on|to)$/.test(next.text) && isCommonAfter(sentence, first, last)) return last + 2;
	return next.text === 'and' && joinsWithAnd(sentence, first, last) ? last + 2 : undefined;
}

/** "Al-Maeena", "Saint-Germain", "Kim Jong-un", but not "China-based". */
function isHyphenated(tokens: readonly Token[], first: number, last: number): boolean {
	const hyphen = tokens[last + 1];
	const after = tokens[last + 2];
	if (!hyphen || !after || !/^[-–]$/.test(hyphen.text)) return false;
	if (!touches(tokens[last], hyphen) || !touches(hyphen, after) || !/^\p{L}/u.test(after.text)) return false;
	if (isCapital(after) || /^(?:al|el|i|ul|ur|in)$/.test(after.text)) return true;
	if (tokens[last]?.text.length === 2 && last === first) return true;
	const isSyllable = /^(?:\p{Ll}{1,2}|\p{Ll}{3,5})$/u.test(after.text) && !COMPOUND_ENDINGS.has(after.text);
	return isSyllable && last > first && tokens[last]?.tag === 'NNP' && (tokens[last]?.text.length ?? 9) <= 6;
}

const COMPOUND_ENDINGS = new Set(
	'based led born run style like made era wide old bound backed owned held area based type class free only year day week month hour long side line born'.split(
		' '
	)
);

function afterPreposition(tokens: readonly Token[], last: number): number | undefined {
	const place = tokens[last + 2]?.text === 'the' ? last + 3 : last + 2;
	return isNamePart(tokens[place]) ? place : undefined;
}

/** "Foundation for Children with AIDS": after "of" or "for" a name goes on with a preposition and a word that is no place. */
function isCommonAfter(sentence: Sentence, first: number, last: number): boolean {
	const after = sentence.tokens[last + 2];
	const goesOn = /\s(?:of|for)\s/.test(textOf(sentence, first, last));
	return (
		goesOn &&
		after !== undefined &&
		isNamePart(after) &&
		knownName(after.text) === undefined &&
		after.text.length > 2
	);
}

function isParticle(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return (
		token !== undefined &&
		/^\p{Ll}/u.test(token.text) &&
		NAME_PARTICLES.has(token.text) &&
		endOfParticles(tokens, at) !== undefined
	);
}

/** The capitalised word after "de", "bin" or "von der"; undefined when none follows. */
function endOfParticles(tokens: readonly Token[], at: number): number | undefined {
	for (let place = at; place < at + 4; place++) {
		const token = tokens[place];
		if (token === undefined) return undefined;
		if (isCapital(token)) return place;
		if (!NAME_PARTICLES.has(token.text) && !/^[-’']$/.test(token.text)) return undefined;
	}
	return undefined;
}

/** "Food and Drug Administration", "Ministry of Health and Welfare": common words on both sides and an organisation around them. */
function joinsWithAnd(sentence: Sentence, first: number, last: number): boolean {
	const { tokens } = sentence;
	const left = tokens[last]?.text ?? '';
	const right = tokens[last + 2];
	if (!right || !isNamePart(right) || knownName(left) || knownName(right.text)) return false;
	const bothCommon = COMMON_WORDS.has(left.toLowerCase()) && COMMON_WORDS.has(right.text.toLowerCase());
	const afterOf = /\b(?:of|for)\b/.test(textOf(sentence, first, last));
	if (bothCommon && afterOf) return true;
	let end = last + 2;
	while (isNamePart(tokens[end + 1])) end++;
	const leftWords = tokens.slice(first, last + 1);
	const leftIsOpen =
		leftWords.every(({ text }) => COMMON_WORDS.has(text.toLowerCase())) && !ORGANISATION_NOUNS.has(left);
	return leftIsOpen && end > last + 2 && ORGANISATION_NOUNS.has(tokens[end]?.text ?? '');
}
