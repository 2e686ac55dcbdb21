import { hasWrongArticle } from '../../../bank/flaws/indefinite-article';
import { holdsWords } from '../../../bank/text';
import type { DateMention } from '../dates/find-dates';
import { textOf as tokenText } from '../entities/text';
import type { Reading } from '../reading';
import { rewrite } from '../statements/rewrite';
import { unclearWord } from '../statements/stand-alone';
import { textOf, type Statement, type Word } from '../statements/statement';
import { isInside, type Run, type Tree } from '../tree';
import type { Happening, HappeningVerb } from './happening';
import type { SubjectPhrase } from './subject-phrase';

/** The parts of a sentence that say what happened and when. */
export interface Plan {
	readonly predicate: number;
	readonly subject: SubjectPhrase;
	readonly verb: HappeningVerb;
	readonly adverb: string;
	readonly date: DateMention;
}

/** A date with the preposition before it. */
export function wholeDate({ preposition, first, last }: DateMention): Run {
	return { first: preposition ?? first, last };
}

/** A happening with one of the ways to end it; undefined when its words do not stand alone. */
export function inWords(reading: Reading, plan: Plan, end: readonly number[]): Happening | undefined {
	const { predicate, subject, verb, adverb, date } = plan;
	const { sentence, value = '' } = date;
	const words = wordsOf(reading, plan, end)?.map((word) => asKnown(reading, sentence, word));
	if (!words) return undefined;
	const before = textOf(words.filter(({ first }) => subject.tokens.includes(first)));
	const after = textOf(words.filter(({ first }) => end.includes(first)));
	if (before === '') return undefined;
	const lemma = reading.trees[sentence]?.tokens[predicate]?.lemma ?? '';
	return {
		sentence,
		predicate,
		date,
		value,
		subject: before,
		adverb,
		verb,
		rest: after,
		briefRest: after,
		lemma,
		words
	};
}

/**
 * A person as the reader knows her: by the name of the headline ("Ada Falk" for "Ada Maria Falk"), else as the article has it here when that is
 * more than a surname, else as it has it first ("Ada Lund", who is "Ada Lund Falk" later on).
 */
function asKnown(reading: Reading, sentence: number, word: Word): Word {
	const { title = '', entities, story, sentences } = reading;
	const person = entities.entities.find(
		({ type, name }) => type === 'person' && name.includes(' ') && word.text.startsWith(name)
	);
	if (!person || holdsWords(title, person.name)) return word;
	const inTitle = story.named.has(person.id)
		? person.aliases.find((alias) => alias.includes(' ') && holdsWords(title, alias))
		: undefined;
	const here = person.mentions.find(
		(mention) => mention.sentence === sentence && isInside(mention.first, word)
	);
	const written = [here, person.mentions[0]].flatMap((mention) => {
		const tokens = mention && sentences[mention.sentence];
		return tokens ? [tokenText(tokens, mention.first, mention.last)] : [];
	});
	const known = inTitle ?? written.find((name) => name.includes(' ')) ?? person.name;
	return { ...word, text: word.text.replace(person.name, known) };
}

/** The words of a subject, its verb and an end, when a reader without the article knows what each is about. */
function wordsOf(
	reading: Reading,
	{ predicate, subject, date }: Plan,
	end: readonly number[]
): readonly Word[] | undefined {
	const { sentence } = date;
	const tree = reading.trees[sentence];
	if (!tree) return undefined;
	const own = withoutAge(tree, subject.tokens);
	const kept = [...new Set([...own, predicate, ...end])].sort((a, b) => a - b);
	const dates = reading.dates[sentence] ?? [];
	if (dates.some(({ first }) => kept.includes(first))) return undefined;
	const words = rewrite(reading, sentence, kept);
	const [first = predicate, last = predicate] = [own[0], own.at(-1)];
	const clause = { predicate, subject: { first, last }, subjectHead: subject.head, finite: predicate, kept };
	const statement: Statement | undefined = words && {
		sentence,
		clause,
		words,
		status: 'asserted',
		negated: false
	};
	return statement && isSound(reading, statement) ? words : undefined;
}

/** Titles that, by themselves, do not say who is meant. */
const BARE_TITLE =
	/\b[Tt]he (?:Prince|Princess|King|Queen|President|Prime Minister|Minister|Governor|Mayor|Court|Committee|Council|Ministry|Party|Company|Bishop)\b(?! (?:of|for|\p{Lu}))/u;

/** Whether every word is clear, and neither the rewriting nor the article itself left a slip: "James’ son" as "James Falk’ son", "a women". */
function isSound(reading: Reading, statement: Statement): boolean {
	const text = textOf(statement.words);
	const tokens = reading.trees[statement.sentence]?.tokens ?? [];
	const hasSlip = statement.words.some(
		({ first, text: word }) => /^an?$/i.test(word) && tokens[first + 1]?.tag === 'NNS'
	);
	return (
		!hasSlip &&
		!/[^s][’'](?= |$)/.test(text) &&
		!hasWrongArticle(text) &&
		!BARE_TITLE.test(text) &&
		unclearWord(reading, statement) === undefined
	);
}

/** Without "40-year-old" at the start: the age of today is not the age of then. */
function withoutAge({ tokens }: Tree, phrase: readonly number[]): readonly number[] {
	const old = phrase.findIndex((index) => /^(?:\d+-year-)?old$/i.test(tokens[index]?.text ?? ''));
	const words = phrase.slice(0, old + 1).map((index) => tokens[index]?.text ?? '');
	return old >= 0 && /^(?:\d+|[a-z]+) ?-? ?year ?-? ?old$/i.test(words.join(' '))
		? phrase.slice(old + 1)
		: phrase;
}
