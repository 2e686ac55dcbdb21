import type { Sentence } from '../../language/sentence';
import { evidenceOf, type Evidence } from './said-around';
import { knownName } from './gazetteer';
import type { EntityType, Gender } from './entity';
import { coreWords, couldBePerson, nameWords, readName, type NameReading } from './name';
import { nameRuns } from './spans';
import { textOf } from './text';
import { namesOfRun } from './title';
import type { TitledName } from './titled-name';

/** One mention before it is known who or what is meant. */
export interface NamedMention extends TitledName {
	readonly text: string;
	readonly evidence: Evidence;
}

/** All mentions of one form of a name, and what they say together. */
export interface NameForm {
	readonly text: string;
	readonly words: readonly string[];
	/** The words without titles and suffixes, apostrophes straight. */
	readonly core: readonly string[];
	readonly mentions: readonly NamedMention[];
	readonly type: EntityType;
	readonly subtype?: string;
	readonly country?: string;
	readonly gender?: Gender;
}

/** Every name of the article as it is written, but those of families ("the Moe brothers"): they are nobody's own. */
export function nameMentions(sentences: readonly Sentence[]): NamedMention[] {
	const given = givenNames(sentences);
	return nameRuns(sentences).flatMap((run) => {
		const sentence = sentences[run.sentence];
		if (!sentence) return [];
		return namesOfRun(sentence, run, given).flatMap((name) => {
			const text = textOf(sentence, name.first, name.last);
			const evidence = evidenceOf(sentence, name);
			return isOfFamily(sentence, name, text) ? [] : [{ ...name, text, evidence }];
		});
	});
}

/** Titles that are given names as well. */
const TITLE_OR_NAME = /^(?:Sultan|Prince|Duke|Earl|Dean|Major|Marshal|Bishop|Baron|King|Judge)$/;

/** Those of them that the article has by themselves, as the name of somebody: "her son, Earl, said". */
function givenNames(sentences: readonly Sentence[]): ReadonlySet<string> {
	const alone = sentences.flatMap(({ tokens }) =>
		tokens.flatMap(({ text }, at) => {
			const before = tokens[at - 1];
			const isName =
				TITLE_OR_NAME.test(text) &&
				before !== undefined &&
				!/^(?:DT|PRP\$|POS|JJ|NNP?)$/.test(before.tag) &&
				/^(?:[,.]|VB[DZ]|MD|POS)$/.test(tokens[at + 1]?.tag ?? '');
			return isName ? [text] : [];
		})
	);
	return new Set(alone);
}

const FAMILY =
	/^(?:brothers|sisters|siblings|twins|family|couple|parents|children|sons|daughters|cousins|clan)$/i;

/** "the Moe brothers": a last name that stands for several. */
function isOfFamily({ tokens }: Sentence, { last }: TitledName, text: string): boolean {
	return FAMILY.test(tokens[last + 1]?.text ?? '') && !text.includes(' ') && knownName(text) === undefined;
}

/** The mentions grouped by their words, each group typed from the words and from all that is said around them. */
export function nameForms(mentions: readonly NamedMention[]): NameForm[] {
	const groups = new Map<string, NamedMention[]>();
	for (const mention of mentions) fileUnder(groups, mention.text, mention);
	return [...groups].map(([text, group]) => typedForm(text, group, groups));
}

/** Adds a value to those that have its key. */
export function fileUnder<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
	const group = groups.get(key);
	if (group) group.push(value);
	else groups.set(key, [value]);
}

function typedForm(
	text: string,
	mentions: readonly NamedMention[],
	groups: ReadonlyMap<string, readonly NamedMention[]>
): NameForm {
	const words = nameWords(text);
	const reading = readName(text);
	const { gender, ...typed } = typeOf(reading, words, { mentions, isSurnamed: isSurnamed(words, groups) });
	const country =
		reading.country ?? mentions.map(({ evidence }) => evidence.country).find((found) => found !== undefined);
	return {
		text,
		words,
		core: coreWords(words),
		mentions,
		...typed,
		...(gender === undefined ? {} : { gender }),
		...(country === undefined ? {} : { country })
	};
}

/** Whether the last word of a name stands alone elsewhere and the first does not, as surnames do. */
function isSurnamed(words: readonly string[], groups: ReadonlyMap<string, unknown>): boolean {
	return words.length > 1 && groups.has(words.at(-1) ?? '') && !groups.has(words[0] ?? '');
}

function typeOf(
	reading: NameReading,
	words: readonly string[],
	{
		mentions,
		isSurnamed: surnamed
	}: { readonly mentions: readonly NamedMention[]; readonly isSurnamed: boolean }
): Pick<NameForm, 'type' | 'subtype' | 'gender'> {
	const { type, subtype, gender } = reading;
	const said = mentions.filter(({ evidence }) => evidence.person).length;
	const asRead = {
		type,
		...(subtype === undefined ? {} : { subtype }),
		...(gender === undefined ? {} : { gender })
	};
	const isKnown = knownName(words.join(' ')) !== undefined;
	const unknown = type === 'person' ? words.slice(1) : words;
	const isNew = words.length > 1 && unknown.every((word) => knownName(word) === undefined);
	const acts = isNew && (surnamed || mentions.some(({ evidence }) => evidence.speaks));
	const isPersonHere = isKnown ? said === mentions.length : said > 0 || acts;
	const isOpen = isKnown || type === 'person' || !reading.sure;
	const isMany = gender === undefined && mentions.some(({ evidence }) => evidence.many);
	if (isPersonHere && isOpen && !isMany && couldBePerson(words)) {
		return { type: 'person', ...(gender === undefined ? {} : { gender }) };
	}
	if (reading.sure) return asRead;
	const organisation = mentions
		.map(({ evidence }) => evidence.organisation)
		.find((found) => found !== undefined);
	if (organisation !== undefined) return { type: 'organisation', subtype: organisation };
	const place = mentions.map(({ evidence }) => evidence.place).find((found) => found !== undefined);
	if (place !== undefined) return { type: 'place', subtype: place };
	return type === 'person' ? { type: 'other' } : asRead;
}
