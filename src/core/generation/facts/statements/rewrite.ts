import type { Token } from '../../language/sentence';
import { entityAt, type Entity, type Mention } from '../entities/entity';
import type { Reading } from '../reading';
import { knownName } from '../entities/gazetteer';
import { introduced } from '../entities/introduced';
import { asides, connectives } from './rewrite-asides';
import { countryNamed } from './name-country';
import { datesRewritten } from './rewrite-dates';
import { framingLeftOut } from './rewrite-openers';
import { setOff } from './set-off';
import type { Replacement, Word } from './statement';
import { branch, isInside } from '../tree';

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr)\.?$/i;

/** The tokens of a sentence in words that need no other sentence; undefined when a time cannot be told. */
export function rewrite(
	reading: Reading,
	sentence: number,
	kept: readonly number[]
): readonly Word[] | undefined {
	const dates = datesRewritten(reading, sentence, kept);
	if (!dates) return undefined;
	const replacements = [
		...dates,
		...asides(reading, sentence, kept),
		...connectives(reading, sentence, kept),
		...framingLeftOut(reading, sentence, kept),
		...namesRewritten(reading, sentence, kept),
		...thingsRewritten(reading, sentence, kept),
		...countryNamed(reading, sentence, kept)
	];
	return setOff(reading, sentence, emit(reading, sentence, { kept, replacements }));
}

/** "the plan" and "it" by the words that say which. */
function thingsRewritten(
	reading: Reading,
	sentence: number,
	kept: readonly number[]
): readonly Replacement[] {
	const meant = reading.antecedents[sentence];
	return kept.flatMap((index) => {
		const antecedent = meant?.get(index);
		return antecedent && kept.includes(antecedent.first) ? [antecedent] : [];
	});
}

/** Short names and pronouns by the full name where the person is first named in these words. */
function namesRewritten(reading: Reading, sentence: number, kept: readonly number[]): readonly Replacement[] {
	const named = new Set<string>();
	const found: Replacement[] = [];
	let past = -1;
	for (const index of kept) {
		if (index <= past) continue;
		const replacement = mentionRewritten(reading, sentence, { index, named });
		if (!replacement) continue;
		past = replacement.last;
		if (replacement.text !== '') found.push(replacement);
	}
	return found;
}

interface Place {
	readonly index: number;
	/** Ids of the entities named so far. */
	readonly named: Set<string>;
}

function mentionRewritten(
	reading: Reading,
	sentence: number,
	{ index, named }: Place
): Replacement | undefined {
	const entity = entityAt(reading.entities, sentence, index);
	const mention = reading.mentions[sentence]?.find(
		(one) => one.entity === entity && isInside(index, { first: one.mention.from, last: one.mention.last })
	)?.mention;
	if (entity && mention) return nameRewritten(reading, { entity, mention, named });
	const meant = reading.references[sentence]?.get(index);
	return meant ? referenceRewritten(reading, sentence, { index, named, meant }) : undefined;
}

function nameRewritten(
	reading: Reading,
	{
		entity,
		mention,
		named
	}: { readonly entity: Entity; readonly mention: Mention; readonly named: Set<string> }
): Replacement {
	const untouched = { first: mention.first, last: mention.last, text: '' };
	const again = named.has(entity.id);
	if (mention.form === 'name') named.add(entity.id);
	const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
	if (mention.form !== 'name' || leansOn(reading, mention)) return untouched;
	if (
		!again &&
		tokens[mention.last + 1]?.tag !== 'POS' &&
		isOwnAcronym(entity, tokens.slice(mention.first, mention.last + 1))
	)
		return { first: mention.first, last: mention.last, text: entity.name };
	if (entity.type !== 'person') return untouched;
	const before = tokens[mention.first - 1]?.text ?? '';
	const first = HONORIFIC.test(before) ? mention.first - 1 : mention.first;
	if ((again && first === mention.first) || /^the$/i.test(before)) return untouched;
	const short = tokens[mention.last]?.text ?? entity.name;
	const isTitled = mention.from < first;
	const full = isTitled ? entity.name : introduced(reading.story, entity, tokens);
	return { first, last: mention.last, text: again ? short : full };
}

/** "ATW" in an article that has written "Arvik Tram Works (ATW)": letters that only this article explains. */
function isOwnAcronym({ type, name }: Entity, [letters, ...more]: readonly Token[]): boolean {
	return (
		type === 'organisation' &&
		more.length === 0 &&
		letters !== undefined &&
		/^\p{Lu}{3,7}$/u.test(letters.text) &&
		name.includes(' ') &&
		knownName(letters.text) === undefined
	);
}

/** Whether a name stands before the noun it belongs to ("the Trump administration"), or goes on. */
function leansOn(reading: Reading, { sentence, last }: Mention): boolean {
	const next = reading.sentences[sentence]?.tokens[last + 1];
	return next !== undefined && /^(?:NN|HYPH)/.test(next.tag);
}

function referenceRewritten(
	reading: Reading,
	sentence: number,
	{ index, named, meant }: Place & { readonly meant: Entity }
): Replacement | undefined {
	const tree = reading.trees[sentence];
	const token = tree?.tokens[index];
	if (!tree || !token) return undefined;
	const isPronoun = token.tag.startsWith('PRP');
	if (/^it$/i.test(token.text) && !isDeed(tree.tokens[token.head])) return undefined;
	if (isPronoun && named.has(meant.id)) return undefined;
	named.add(meant.id);
	const name = asSaid(reading, meant, tree.tokens);
	const owner = token.tag === 'PRP$' ? `${name}’s` : name;
	if (isPronoun) return { first: index, last: index, text: owner };
	const isCase = (one: number) => tree.tokens[one]?.relation === 'case';
	const phrase = branch(tree, index, isCase).filter((one) => one <= index);
	return { first: phrase[0] ?? index, last: index, text: name };
}

/** Whether a verb is what an organisation or a country does; what merely happens is said of something else. */
function isDeed(verb: Token | undefined): boolean {
	return (
		verb !== undefined &&
		verb.tag.startsWith('VB') &&
		!/^(?:occur|happen|take|be|begin|hit|strike|last|end|start|come|reach|become|cause|lead|mean|follow)$/.test(
			verb.lemma
		)
	);
}

/** A name as it stands in a sentence, with "the" where the article says it so: "the Lima Group", but "Chile". */
function asSaid(reading: Reading, entity: Entity, among: readonly Token[]): string {
	const takesThe = entity.mentions.slice(0, 20).some(({ sentence, from, form }) => {
		const before = reading.sentences[sentence]?.tokens[from - 1];
		return form === 'name' && before?.text.toLowerCase() === 'the';
	});
	if (entity.type === 'person') return introduced(reading.story, entity, among);
	return takesThe ? `the ${entity.name}` : entity.name;
}

interface Edited {
	readonly kept: readonly number[];
	readonly replacements: readonly Replacement[];
}

function emit(reading: Reading, sentence: number, { kept, replacements }: Edited): readonly Word[] {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const words: Word[] = [];
	let done = -1;
	for (const index of kept) {
		const token = tokens[index];
		if (!token || index <= done) continue;
		const previous = tokens[index - 1];
		const spaced = previous === undefined || previous.end < token.start;
		const change = replacements.find((one) => isInside(index, one));
		done = change ? change.last : index;
		if (change?.text === '') words.push({ text: '', spaced, first: index, last: done });
		else
			words.push({
				text: change?.text ?? inSentence(reading, sentence, index),
				spaced,
				first: index,
				last: done
			});
	}
	return withoutLooseCommas(words);
}

/** The first word of a sentence as it stands further in: only names keep their capital. */
function inSentence(reading: Reading, sentence: number, index: number): string {
	const { text = '', tag = '' } = reading.sentences[sentence]?.tokens[index] ?? {};
	const isName = /^NNPS?$/.test(tag) || entityAt(reading.entities, sentence, index) !== undefined;
	const isPlainWord = /^\p{Lu}[\p{Ll}-]*$/u.test(text) && text !== 'I';
	const isGrammar = /^(?:DT|IN|PRP\$?|CC|TO|EX|W.*|RB|CD)$/.test(tag);
	return index === 0 && isPlainWord && !isName && (isGrammar || !isCapitalElsewhere(reading.text, text))
		? text.toLowerCase()
		: text;
}

/** Whether a word has its capital inside a sentence too. */
function isCapitalElsewhere(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
		if (
			/[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at)) &&
			!/\p{L}/u.test(text.charAt(at + word.length))
		)
			return true;
	return false;
}

/** Takes out the gaps that left-out words leave, with the commas around them. */
function withoutLooseCommas(words: readonly Word[]): readonly Word[] {
	const isComma = (word: Word | undefined) => word?.text === ',';
	const tidy: Word[] = [];
	words.forEach((word, index) => {
		const afterGap = words[index - 1]?.text === '';
		if (isComma(word) && afterGap && (tidy.length === 0 || isComma(tidy.at(-1)))) {
			if (tidy.length > 0) tidy.pop();
			return;
		}
		if (word.text !== '') tidy.push(word);
	});
	while (isComma(tidy.at(-1))) tidy.pop();
	return tidy;
}
