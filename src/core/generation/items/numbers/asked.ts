import type { QuantityFact } from '../../facts/fact';
import type { Frame } from '../../facts/amounts/frame';
import type { Token } from '../../language/sentence';
import { textOf, type Word } from '../../facts/statements/statement';
import { isInside, type Run } from '../../facts/tree';

/** What a question asks for and which words of the statement it stands for. */
export interface Asked {
	/** "how many Amtrak employees", "at what speed". */
	readonly text: string;
	/** The tokens that it replaces. */
	readonly run: Run;
}

/** A number with the clause around it, ready to be asked. */
export interface Askable {
	readonly fact: QuantityFact;
	readonly frame: Frame;
	readonly tokens: readonly Token[];
	/** Whether a token stands in a name. */
	readonly isName: (index: number) => boolean;
	/** Who made the survey that the article tells of around the number. */
	readonly surveyor?: string;
}

type Clause = Pick<Askable, 'fact' | 'frame' | 'tokens'>;

/** Nouns in the singular that many can be counted in. */
export const COLLECTIVE =
	/^(?:people|police|crew|personnel|staff|clergy|cattle|fish|aircraft|troops|species|series|folk|offspring|sheep|deer|poultry|livestock)$/i;
/** What is only done to people, or by them: "39 were rescued" are 39 people. */
export const OF_PEOPLE =
	/^(?:kill|injure|wound|hurt|die|rescue|arrest|detain|displace|evacuate|hospitali[sz]e|attend|vote|survive|drown|trample|charge|sentence|execute|shoot|infect|treat|jail|imprison|deport|marry|fly|protest|enrol|apply)$/;
/** "600,000 Rohingya": a people that has no plural of its own. */
const MANY = 20;
/** Nouns of what is measured: "a speed of 40 knots" asks "what speed". */
const MEASURE =
	/^(?:fee|speed|magnitude|depth|height|level|price|cost|rate|temperature|weight|distance|value|salary|wage|fine|budget|turnout|length|width|elevation|altitude|profit|loss|revenue|deficit|score|discount|bonus|ransom|reward|prize|grant|vote|loan|pension|toll|share|cap|capacity|population|size|diameter|duration|age)$/;

/** The words that ask for a number; undefined where no plain question fits. */
export function askedFor(askable: Askable): Asked | undefined {
	const { fact, frame, tokens } = askable;
	if (frame.counted.isPart) return shareAsked(askable);
	if (tokens[frame.counted.run.first - 1]?.text === 'worth' && frame.role !== 'object') return undefined;
	if (isUnaskable(askable)) return undefined;
	const measured = measureAsked(askable);
	if (measured !== undefined) return measured === 'none' ? undefined : measured;
	if (fact.quantity.kind === 'score') return scoreAsked(askable);
	const hedge = hedgeOf(fact);
	const counted = hedge === undefined ? undefined : countedText(askable);
	if (hedge === undefined || counted === undefined) return undefined;
	const preposition = prepositionOf(askable);
	if (preposition === undefined) return undefined;
	const first = preposition === '' ? frame.counted.run.first : (frame.preposition ?? frame.counted.run.first);
	return { text: `${preposition}${hedge}${counted}`, run: { first, last: frame.counted.run.last } };
}

/** Verbs whose object no plain question counts: "the show sees three men", "the fair comes ten days before". */
export const NEVER_COUNTED = /^(?:see|come|tell|include)$/;

/** "Pennsylvania's 20 votes", "attendance is 650 people", "reached 40 km": no plain question asks so. */
function isUnaskable({ fact: { quantity }, frame, tokens }: Askable): boolean {
	const verb = tokens[frame.verbs.main]?.lemma ?? '';
	if (verb === 'reach' && quantity.kind === 'distance') return true;
	if (frame.role === 'predicate' && quantity.kind === 'count') return true;
	const isObject = frame.role === 'object' || frame.role === 'oblique';
	return (isObject && NEVER_COUNTED.test(verb)) || tokens[frame.counted.run.first - 1]?.tag === 'POS';
}

/** What is shared out between sides. */
const SHARED = /^(?:possession|vote|share|stake|support|seat)$/;

/** "had 48% ball possession", "with a 64.1% turnout": what percentage of possession. */
function shareAsked({ fact, frame, tokens }: Askable): Asked | undefined {
	const { run } = frame.counted;
	const { kind, last } = fact.quantity;
	const hedge = hedgeOf(fact);
	const head = tokens[run.last]?.lemma ?? '';
	if (kind !== 'percent' || frame.role !== 'object' || hedge === undefined || !SHARED.test(head))
		return undefined;
	const noun = tokens
		.slice(last + 1, run.last + 1)
		.map(({ text }) => text)
		.join(' ');
	return { text: `${hedge}what percentage of ${noun}`, run };
}

/** What one side does to the other: "beat", or to a bill: "passed". */
const WINS = /^(?:defeat|beat|win|lose|thrash|edge|overcome|hammer|trounce|down|rout|crush|sink|draw|tie)$/;

/** "beat Norway 2–1" asks "by what score", "voted 7–2" "by what margin". */
function scoreAsked({ frame, tokens }: Askable): Asked | undefined {
	const verb = tokens[frame.verbs.main]?.lemma ?? '';
	const { run } = frame.counted;
	if (frame.preposition !== undefined && !/^(?:by|with)$/i.test(tokens[frame.preposition]?.text ?? ''))
		return undefined;
	const first = frame.preposition ?? run.first;
	if (/^(?:draw|tie)$/.test(verb)) return { text: 'what was the score when', run: { first, last: run.last } };
	if (WINS.test(verb)) return { text: 'by what score', run: { first, last: run.last } };
	return verb === 'vote' && frame.role === 'object' ? { text: 'by what margin', run } : undefined;
}

/** Prepositions that go well before "how many". */
const GOES_FIRST = /^(?:in|for|of|to|by|within|after|over|during|on)$/;

/** The preposition before the number with a space behind it, or nothing; undefined where no question begins with it. */
function prepositionOf({ fact, frame, tokens }: Clause): string | undefined {
	const at = frame.preposition;
	if (at === undefined || frame.role === 'subject') return '';
	const word = tokens[at]?.text.toLowerCase() ?? '';
	const before = tokens[at - 1];
	if (word === 'worth' && /^(?:NN|PRP)/.test(before?.tag ?? '')) return undefined;
	if (!GOES_FIRST.test(word) || (word === 'of' && /^(?:NN|CD|DT|JJ)/.test(before?.tag ?? '')))
		return undefined;
	if (/^(?:at-least|at-most)$/.test(fact.quantity.hedge ?? '')) return undefined;
	if (fact.quantity.kind === 'count' && !goesBeforeCount({ fact, frame, tokens }, word)) return undefined;
	return `${word} `;
}

/** "in how many states", but not "by how many helicopters was he led" nor "for how many people did they have a room". */
function goesBeforeCount({ frame, tokens }: Clause, preposition: string): boolean {
	const between = tokens.slice(frame.verbs.last + 1, frame.preposition);
	const hasObject = between.some(({ tag }) => tag.startsWith('NN'));
	const isShare = tokens[frame.counted.noun?.first ?? -1]?.text === 'of';
	return preposition !== 'by' && (preposition !== 'for' || !(hasObject || isShare));
}

/** How sure the article is, in words that go before "how many"; undefined when no question can say it. */
export function hedgeOf({ quantity }: QuantityFact): string | undefined {
	switch (quantity.hedge) {
		case undefined:
			return '';
		case 'at-most':
			return 'up to ';
		case 'less-than':
			return undefined;
		default:
			return 'about ';
	}
}

/** "a record fee of €52 million": "what record fee" takes its place. `none` when "of" hangs on another noun. */
function measureAsked({ fact, frame, tokens }: Askable): Asked | 'none' | undefined {
	const of = frame.counted.run.first - 1;
	if (tokens[of]?.text.toLowerCase() !== 'of' || frame.role === 'subject') return undefined;
	const noun = tokens[of - 1];
	if (!noun?.tag.startsWith('NN')) return undefined;
	if (!MEASURE.test(noun.lemma) || fact.quantity.kind === 'count') return 'none';
	if (fact.quantity.kind === 'score' && !/^(?:score|vote)$/.test(noun.lemma)) return 'none';
	let start = of - 1;
	while (/^(?:JJ|NN|HYPH|VBN)/.test(tokens[start - 1]?.tag ?? '')) start -= 1;
	const article = tokens[start - 1];
	if (!/^(?:a|an|the)$/i.test(article?.text ?? '')) return 'none';
	const words = tokens
		.slice(start, of)
		.map(({ text }) => text)
		.join(' ');
	const link = tokens[start - 2];
	const preposition = link && /^(?:IN|TO)$/.test(link.tag) ? `${link.text.toLowerCase()} ` : '';
	return {
		text: `${preposition}what ${words}`,
		run: { first: preposition === '' ? start - 1 : start - 2, last: frame.counted.run.last }
	};
}

function countedText(askable: Askable): string | undefined {
	const { fact, frame } = askable;
	const noun = frame.counted.noun ? nounText(fact.statement.words, frame.counted.noun) : '';
	switch (fact.quantity.kind) {
		case 'count':
			return countText(askable, noun);
		case 'money':
			return `how much${noun}`;
		case 'percent':
			return percentText(askable, noun);
		case 'multiple':
			return 'how many times';
		case 'age':
		case 'score':
		case 'magnitude':
		case 'label':
			return undefined;
		default: {
			const unit = unitName(fact);
			return unit === undefined ? undefined : `how many ${unit}${noun}`;
		}
	}
}

/** "what percentage of voters"; of a poll that names nobody, "of those surveyed by the Arvik Times". */
function percentText({ frame, surveyor }: Askable, noun: string): string | undefined {
	if (noun !== '') return `what percentage${noun}`;
	if (frame.role === 'subject')
		return surveyor === undefined ? undefined : `what percentage of those surveyed by ${surveyor}`;
	return frame.preposition === undefined ? undefined : 'what percentage';
}

function nounText(words: readonly Word[], run: Run): string {
	const text = textOf(words.filter((word) => isInside(word.first, run)));
	return text === '' ? '' : ` ${text}`;
}

function countText({ fact, frame, tokens }: Askable, noun: string): string | undefined {
	const verb = tokens[frame.verbs.main];
	if (noun === '') {
		const isOfPeople = OF_PEOPLE.test(verb?.lemma ?? '') && frame.role === 'subject';
		return isOfPeople || frame.role === 'result' ? 'how many people' : undefined;
	}
	if (/^ (?:others?|such|more|further|additional|another|less|fewer)\b/i.test(noun)) return undefined;
	const last = frame.counted.noun && headOf(tokens, frame.counted.noun);
	if (/^ of /.test(noun))
		return `how many${noun.replace(/^ of (?:(?:the|these|those|its|their|his|her|all)\b ?|(?=\d))/, ' of the ')}`;
	const isMany =
		last !== undefined &&
		(/^NNP?S$/.test(last.tag) ||
			(last.tag === 'NNP' && fact.quantity.value >= MANY) ||
			COLLECTIVE.test(last.text) ||
			/^(?:men|women|children)$/i.test(last.text));
	const isMore = tokens
		.slice(frame.counted.run.first, fact.quantity.first)
		.some(({ text }) => /^(?:additional|further|extra)$/i.test(text));
	return isMany && fact.quantity.value !== 1 ? `how many${isMore ? ' more' : ''}${noun}` : undefined;
}

/** The head of what is counted: the last noun before "of", "in" or "and". */
function headOf(tokens: readonly Token[], { first, last }: Run): Token | undefined {
	let head: Token | undefined;
	for (let at = first; at <= last; at += 1) {
		const token = tokens[at];
		if (!token || /^(?:IN|TO|CC)$/.test(token.tag) || (head && token.tag === 'DT')) break;
		if (/^NN/.test(token.tag)) head = token;
	}
	return head;
}

/** The unit in the plural: "kilometres", "tonnes". */
export function unitName({ quantity }: QuantityFact): string | undefined {
	const { unit } = quantity;
	if (unit === undefined) return undefined;
	if (/^(?:mph|km\/h)$/.test(unit)) return unit;
	const irregular: Readonly<Record<string, string>> = {
		foot: 'feet',
		'square foot': 'square feet',
		'cubic foot': 'cubic feet',
		inch: 'inches',
		century: 'centuries',
		'degree Celsius': 'degrees Celsius',
		'degree Fahrenheit': 'degrees Fahrenheit',
		'metres per second': 'metres per second',
		kelvin: 'kelvin',
		'percentage point': 'percentage points'
	};
	return irregular[unit] ?? `${unit}s`;
}
