import type { Frame } from '../../facts/amounts/frame';
import { isInside } from '../../facts/tree';
import { capitalised, preambleOf, textOf, wordsIn, type Word } from '../../facts/statements/statement';
import type { Token } from '../../language/sentence';
import { agrees } from './agreement';
import { askedFor, type Askable, type Asked } from './asked';

const HELPER = /^(?:be|will|would|can|could|may|might|shall|should|must|do|’ll|'ll)$/;
/** Words behind the number that belong to what is asked: "how many years [before the war]", "how many times [faster than sound]". */
const GOES_ALONG: Readonly<Record<string, RegExp>> = {
	duration: /^(?:before|after|from)$/i,
	count: /^of$/i,
	distance: /^(?:from|away|above|below|(?:north|south)?(?:east|west)|north|south|off)$/i,
	multiple: /^(?:as|the|more|less|\p{L}+er)$/iu
};

/** "only secured 39": no question of how many asks so. */
const ONLY = /^(?:only|just|also)$/i;
/** What behind a comma only says more of what is asked: "How many senators voted, including …?" */
const TAIL = /, (?:including|likely|such as) .*$/;

/** With more words behind the number the question loses its thread. */
const LONGEST_ALONG = 18;

type Clause = Pick<Askable, 'fact' | 'frame' | 'tokens'>;

/** The question that asks for a number of a clause; undefined where no plain one fits. */
export function questionFor(askable: Askable): string | undefined {
	if (isStrength(askable)) return strengthQuestion(askable);
	const asked = askedFor(askable);
	if (!agrees(askable)) return undefined;
	if (!asked || (askable.frame.role === 'predicate' && isWhat(askable))) return whatQuestion(askable);
	switch (askable.frame.role) {
		case 'subject':
			return subjectQuestion(askable, asked);
		case 'result':
			return resultQuestion(askable, asked);
		case 'existential':
			return existentialQuestion(askable, asked);
		default:
			return invertedQuestion(askable, asked);
	}
}

/** "How many employees were killed in the crash?" */
function subjectQuestion({ fact, frame, tokens }: Askable, asked: Asked): string {
	const words = inPlural({ fact, frame, tokens });
	const rest = words.filter((word) => word.first > asked.run.last);
	return sentence(fact.statement, [frontOf(words, frame), asked.text, textOf(rest)]);
}

const PLURALS: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };

/** "A group of 40 is" as "how many are": the verb agrees with what is counted. */
function inPlural({ fact, frame, tokens }: Clause): readonly Word[] {
	const { words } = fact.statement;
	const finite = tokens[frame.verbs.finite];
	if (fact.quantity.kind !== 'count' || !finite || !/^VB[ZD]$/.test(finite.tag)) return words;
	const plural = PLURALS[finite.text] ?? (finite.tag === 'VBZ' ? finite.lemma : finite.text);
	return words.map((word) => (word.first === frame.verbs.finite ? { ...word, text: plural } : word));
}

/** "an 8.8-magnitude earthquake hit the town": how strong it was. */
function isStrength({ fact, frame }: Askable): boolean {
	return fact.quantity.kind === 'magnitude' && frame.role === 'subject' && frame.counted.isPart === true;
}

/** "What was the magnitude of the earthquake that hit the town?" */
function strengthQuestion({ fact, frame, tokens }: Askable): string | undefined {
	const noun = tokens[frame.subject.last];
	if (tokens[frame.verbs.finite]?.tag !== 'VBD' || noun?.tag !== 'NN') return undefined;
	const deed = fact.statement.words.filter((word) => word.first >= frame.verbs.first);
	return sentence(fact.statement, [`what was the magnitude of the ${noun.text} that`, textOf(deed)]);
}

/** "How many people were killed when a storm hit the town?" */
function resultQuestion({ fact, frame, tokens }: Askable, asked: Asked): string | undefined {
	const verb = tokens[frame.participle ?? -1];
	const isPast = tokens[frame.verbs.finite]?.tag === 'VBD';
	if (!verb || !isPast) return undefined;
	const done =
		verb.lemma === 'hurt' ? 'hurt' : verb.lemma.endsWith('e') ? `${verb.lemma}d` : `${verb.lemma}ed`;
	const clause = fact.statement.words.filter((word) => word.first < (frame.participle ?? 0));
	return sentence(fact.statement, [asked.text, 'were', done, 'when', textOf(clause).replace(/,$/, '')]);
}

/** "How many votes were there in the Senate?" */
function existentialQuestion({ fact, frame }: Askable, asked: Asked): string | undefined {
	const { words } = fact.statement;
	if (frame.verbs.main !== frame.verbs.finite) return undefined;
	const verbs = textOf(wordsIn(words, frame.verbs)).split(' ');
	const rest = words.filter((word) => word.first > asked.run.last);
	const [finite = '', ...others] = verbs;
	return sentence(fact.statement, [
		frontOf(words, frame),
		asked.text,
		finite,
		'there',
		others.join(' '),
		textOf(rest)
	]);
}

/** "How many titles did the club win at home?" */
function invertedQuestion({ fact, frame, tokens }: Askable, asked: Asked): string | undefined {
	const { words } = fact.statement;
	if (asked.text.endsWith(' when')) return plainQuestion({ fact, frame, tokens }, asked);
	const { helper, verbs } = split(words, frame, tokens);
	if (helper === undefined) return undefined;
	const between = words.filter(
		(word) => word.first > frame.verbs.last && word.first < asked.run.first && !ONLY.test(word.text)
	);
	const after = words.filter((word) => word.first > asked.run.last);
	const isRow = /^in a row\b/.test(textOf(after));
	const along = goesAlong({ fact, frame, tokens }, after);
	if (along && textOf(after).split(' ').length > LONGEST_ALONG) return undefined;
	if (isGerund(tokens, frame) || (along && / and \p{L}+ing\b/u.test(textOf(after)))) return undefined;
	const stranded = asked.text.startsWith('of ') ? 'of' : undefined;
	return sentence(fact.statement, [
		frontOf(words, frame),
		stranded === undefined ? asked.text : asked.text.slice(3),
		isRow ? 'in a row' : '',
		along ? textOf(after) : '',
		helper,
		textOf(wordsIn(words, frame.subject)),
		verbs,
		stranded ?? '',
		textOf(between),
		along ? '' : textOf(isRow ? after.slice(3) : after)
	]);
}

/** "What was the score when Norway drew with Chile?": the words stay as they are. */
function plainQuestion({ fact, frame }: Clause, { text, run }: Asked): string {
	const { words } = fact.statement;
	const rest = words.filter((word) => word.first >= frame.subject.first && !isInside(word.first, run));
	return sentence(fact.statement, [frontOf(words, frame), text, textOf(rest)]);
}

/** "involved two men checking the tank": what they do belongs to them, and cannot stay behind. */
function isGerund(tokens: readonly Token[], { counted }: Frame): boolean {
	const next = tokens.slice(counted.run.last + 1, counted.run.last + 3);
	return next.some(({ tag }, index) => tag === 'VBG' && (index === 0 || next[0]?.tag === 'RB'));
}

/** Whether the words behind the number stay with it: "before the war", "who voted", "launched from ships". */
function goesAlong({ fact, tokens }: Clause, after: readonly Word[]): boolean {
	const { kind } = fact.quantity;
	const [tag = '', next = ''] = [0, 1].map((at) => tokens[after[at]?.first ?? -1]?.tag ?? '');
	if (kind === 'count' && /^(?:WDT|WP|VBN)$/.test(tag)) return true;
	return next !== 'VBG' && (GOES_ALONG[kind]?.test(after[0]?.text ?? '') ?? false);
}

interface Verbs {
	readonly helper: string | undefined;
	/** The verbs without the helper, in words. */
	readonly verbs: string;
}

/** The helper that goes before the subject: the one that is there, or a form of "do". */
function split(words: readonly Word[], { verbs }: Frame, tokens: readonly Token[]): Verbs {
	const finite = tokens[verbs.finite];
	const group = wordsIn(words, verbs).filter(({ text }) => !ONLY.test(text));
	const isHelper =
		HELPER.test(finite?.lemma ?? '') ||
		finite?.tag === 'MD' ||
		(finite?.lemma === 'have' && verbs.main !== verbs.finite && tokens[verbs.finite + 1]?.tag !== 'TO');
	if (isHelper) {
		const rest = group.filter((word) => word.first !== verbs.finite);
		return { helper: group.find((word) => word.first === verbs.finite)?.text, verbs: textOf(rest) };
	}
	const plain = group.map((word) =>
		word.first === verbs.finite ? { ...word, text: finite?.lemma ?? word.text } : word
	);
	return { helper: supportFor(finite), verbs: textOf(plain) };
}

function supportFor(finite: Token | undefined): string | undefined {
	if (!finite) return undefined;
	return finite.tag === 'VBZ' ? 'does' : finite.tag === 'VBP' ? 'do' : 'did';
}

/** Whether "what is …" asks better than "how much is …": the subject names what is measured. */
function isWhat({ fact }: Pick<Askable, 'fact'>): boolean {
	return /^(?:money|temperature|percent|speed|energy)$/.test(fact.quantity.kind);
}

/** "What is the launch cost of the rocket?" */
function whatQuestion({ fact, frame, tokens }: Askable): string | undefined {
	const { words } = fact.statement;
	const { kind, hedge } = fact.quantity;
	const head = tokens[frame.subject.last];
	if (frame.role !== 'predicate' || !isWhat({ fact }) || frame.verbs.main !== frame.verbs.finite)
		return undefined;
	if (hedge === 'less-than' || hedge === 'at-most' || !head || kind === 'percent') return undefined;
	const about = hedge === undefined ? '' : 'approximately ';
	const after = words.filter((word) => word.first > frame.counted.run.last);
	const verb = words.find((word) => word.first === frame.verbs.finite)?.text ?? '';
	return sentence(fact.statement, [
		frontOf(words, frame),
		`${about}what ${verb}`,
		textOf(wordsIn(words, frame.subject)),
		textOf(after)
	]);
}

function frontOf(words: readonly Word[], { subject }: Frame): string {
	return textOf(words.filter((word) => word.first < subject.first));
}

/** "40-year-old" before a name says what is not asked. */
const YEAR_OLD = /\b\d{1,2}-year-old (?=\p{Lu})/u;

/** A time before the clause: behind "According to …," it goes to the end. */
const DATED = /^(?:on|in) (?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?\d{4},?$/iu;

function sentence(statement: Askable['fact']['statement'], parts: readonly string[]): string {
	const preamble = preambleOf(statement);
	const [front = '', ...rest] = parts;
	const isDate = preamble.length > 0 && DATED.test(front);
	const text = [...preamble, ...(isDate ? [...rest, front] : parts)]
		.filter((part) => part !== '')
		.join(' ')
		.replace(TAIL, '')
		.replace(/ ([,;:])/g, '$1')
		.replace(/[,;:]$/, '');
	return `${capitalised(text.replace(YEAR_OLD, ''))}?`;
}
