import { QUOTING_VERBS } from '../../knowledge/speech';
import type { Token } from '../../language/sentence';
import { entityAt, type Entity } from '../entities/entity';
import type { SayingFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import { branch, childrenBy, isInside, type Run, type Tree } from '../tree';

const FEWEST_WORDS = 6;
const MOST_WORDS = 40;
const OPENING = /^(?:“|``)$/;
const CLOSING = /^(?:”|'')$/;

/** Quotations whose speaker the same sentence names. */
export function findSayings(reading: Reading): readonly SayingFact[] {
	return reading.trees.flatMap((tree, sentence) => {
		const quote = longestQuote(tree);
		const said = quote && sayingVerb(reading, sentence, quote);
		if (!quote || !said) return [];
		return sayingOf(reading, sentence, { quote, ...said });
	});
}

interface Said {
	readonly speaker: Entity;
	/** The tokens that name the speaker. */
	readonly named: Run;
	readonly verb: string;
}

function sayingOf(
	reading: Reading,
	sentence: number,
	{ quote, speaker, named, verb }: Said & { readonly quote: Run }
) {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const text = reading.text
		.slice(tokens[quote.first]?.start ?? 0, tokens[quote.last]?.end ?? 0)
		.replace(/\s+/g, ' ')
		.replace(/[,.]$/, '');
	const length = text.split(' ').length;
	if (length < FEWEST_WORDS || length > MOST_WORDS || /["“”[\]()…]|\.\.\./.test(text)) return [];
	const evidence = evidenceOf(reading, sentence, named);
	const id = `saying ${sentence} ${quote.first}`;
	const fact: SayingFact = {
		kind: 'saying',
		id,
		sentence,
		evidence,
		status: 'quoted',
		speaker,
		quote: text,
		verb
	};
	return [fact];
}

/** The longest run of tokens in quotation marks; a quotation that began or goes on in another sentence ends at the sentence's edge. */
function longestQuote(tree: Tree): Run | undefined {
	const runs: Run[] = [];
	let opened = firstIsInside(tree.tokens) ? -1 : undefined;
	tree.tokens.forEach((token, index) => {
		const straight = token.text === '"';
		if (opened === undefined && (OPENING.test(token.text) || straight)) opened = index;
		else if (opened !== undefined && (CLOSING.test(token.text) || straight)) {
			runs.push({ first: opened + 1, last: index - 1 });
			opened = undefined;
		}
	});
	if (opened !== undefined && opened >= 0) runs.push({ first: opened + 1, last: tree.tokens.length - 1 });
	return runs.reduce<Run | undefined>((best, run) => {
		return best === undefined || run.last - run.first > best.last - best.first ? run : best;
	}, undefined);
}

/** Whether a closing mark comes before any opening one. */
function firstIsInside(tokens: readonly Token[]): boolean {
	const first = tokens.find((token) => OPENING.test(token.text) || CLOSING.test(token.text));
	return first !== undefined && CLOSING.test(first.text);
}

/** The one verb of saying outside the quotation, with a speaker beside it. */
function sayingVerb(reading: Reading, sentence: number, quote: Run): Said | undefined {
	const tree = reading.trees[sentence];
	if (!tree) return undefined;
	const verbs = tree.tokens.flatMap((token, index) => {
		const outside = index < quote.first || index > quote.last;
		return outside && /^VB[DZPN]?$/.test(token.tag) && QUOTING_VERBS.has(token.lemma) ? [index] : [];
	});
	const [verb] = verbs;
	if (verb === undefined || verbs.length > 1) return undefined;
	const [subject, ...more] = childrenBy(tree, verb, ['nsubj']);
	if (subject === undefined || more.length > 0) return undefined;
	if (subject >= quote.first && subject <= quote.last) return undefined;
	const nearest = Math.min(
		...[subject, verb].flatMap((at) => [Math.abs(at - quote.first), Math.abs(at - quote.last)])
	);
	const speaker = speakerAt(reading, sentence, subject);
	if (!speaker || nearest > 8) return undefined;
	return { ...speaker, verb: tree.tokens[verb]?.lemma ?? 'say' };
}

/** The one person named in a subject phrase, or meant by its pronoun. */
export function speakerAt(
	reading: Reading,
	sentence: number,
	head: number
): { readonly speaker: Entity; readonly named: Run } | undefined {
	const tree = reading.trees[sentence];
	if (!tree) return undefined;
	const phrase = branch(tree, head);
	if (childrenBy(tree, head, ['conj', 'acl']).length > 0) return undefined;
	const people = new Set<Entity>();
	for (const index of phrase) {
		const entity = entityAt(reading.entities, sentence, index);
		if (entity?.type === 'person') people.add(entity);
	}
	const [named] = people;
	if (people.size > 1) return undefined;
	if (named) {
		const own = phrase.filter((index) => entityAt(reading.entities, sentence, index) === named);
		const isTitled = named.roles.some((role) => role.sentence === sentence && isInside(head, role));
		if (!(isTitled || isHeadOf(tree, head, own)) || goesOn(tree, own.at(-1) ?? head)) return undefined;
		return { speaker: named, named: { first: own[0] ?? head, last: own.at(-1) ?? head } };
	}
	const meant = reading.references[sentence]?.get(head);
	return meant?.type === 'person' ? { speaker: meant, named: { first: head, last: head } } : undefined;
}

/** Whether a name goes on after what is known of it: "Kim" of "Kim In-seok". */
function goesOn({ tokens }: Tree, last: number): boolean {
	const next = tokens[last + 1];
	return (
		next !== undefined &&
		/^\p{Lu}/u.test(next.text) &&
		next.start <= (tokens[last]?.end ?? 0) + 1 &&
		!/^(?:VB|MD)/.test(next.tag)
	);
}

/** Whether a name is the phrase's head or stands in apposition to it, not its owner ("Guaidó's lawyer"). */
function isHeadOf(tree: Tree, head: number, name: readonly number[]): boolean {
	return name.some((index) => {
		const token = tree.tokens[index];
		if (index === head) return true;
		return token?.head === head && /^(?:appos|flat|nmod:desc|compound)/.test(token.relation) && index > head;
	});
}
