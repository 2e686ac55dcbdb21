import type { Sentence } from '../language/sentence';
import { evidenceOf, type Evidence } from './entities-evidence';
import { knownName } from './entities-gazetteer';
import type { EntityType, Gender } from './entities-index';
import { couldBePerson, nameWords, readName, type NameReading } from './entities-name';
import { nameRuns } from './entities-spans';
import { textOf } from './entities-text';
import { namesOfRun, type TitledName } from './entities-title';

/** One mention before it is known who or what is meant. */
export interface NamedMention extends TitledName {
	readonly text: string;
	readonly evidence: Evidence;
}

/** All mentions of one form of a name, and what they say together. */
export interface NameForm {
	readonly text: string;
	readonly words: readonly string[];
	readonly mentions: readonly NamedMention[];
	readonly type: EntityType;
	readonly subtype?: string;
	readonly country?: string;
	readonly gender?: Gender;
}

/** Every name of the article as it is written. */
export function nameMentions(sentences: readonly Sentence[]): NamedMention[] {
	return nameRuns(sentences).flatMap((run) => {
		const sentence = sentences[run.sentence];
		if (!sentence) return [];
		return namesOfRun(sentence, run).map((name) => ({
			...name,
			text: textOf(sentence, name.first, name.last),
			evidence: evidenceOf(sentence, name)
		}));
	});
}

/** The mentions grouped by their words, each group typed from the words and from all that is said around them. */
export function nameForms(mentions: readonly NamedMention[]): NameForm[] {
	const groups = new Map<string, NamedMention[]>();
	for (const mention of mentions) groups.set(mention.text, [...(groups.get(mention.text) ?? []), mention]);
	return [...groups].map(([text, group]) => typedForm(text, group));
}

function typedForm(text: string, mentions: readonly NamedMention[]): NameForm {
	const words = nameWords(text);
	const reading = readName(text);
	const { gender, ...typed } = typeOf(reading, words, mentions);
	const country =
		reading.country ?? mentions.map(({ evidence }) => evidence.country).find((found) => found !== undefined);
	return {
		text,
		words,
		mentions,
		...typed,
		...(gender === undefined ? {} : { gender }),
		...(country === undefined ? {} : { country })
	};
}

function typeOf(
	reading: NameReading,
	words: readonly string[],
	mentions: readonly NamedMention[]
): Pick<NameForm, 'type' | 'subtype' | 'gender'> {
	const { type, subtype, gender } = reading;
	const saidOfPerson = mentions.filter(({ evidence }) => evidence.person).length;
	const asRead = {
		type,
		...(subtype === undefined ? {} : { subtype }),
		...(gender === undefined ? {} : { gender })
	};
	const isKnown = knownName(words.join(' ')) !== undefined;
	const isPersonHere =
		saidOfPerson > 0 && couldBePerson(words) && (!isKnown || saidOfPerson === mentions.length);
	if (isPersonHere && (!reading.sure || type !== 'other'))
		return { type: 'person', ...(gender === undefined ? {} : { gender }) };
	if (reading.sure) return asRead;
	const organisation = mentions
		.map(({ evidence }) => evidence.organisation)
		.find((found) => found !== undefined);
	if (organisation !== undefined) return { type: 'organisation', subtype: organisation };
	const place = mentions.map(({ evidence }) => evidence.place).find((found) => found !== undefined);
	if (place !== undefined) return { type: 'place', subtype: place };
	const named = mentions.some(({ evidence }) => evidence.acronym !== undefined);
	return named && words.length > 1 && type !== 'person' ? { type: 'organisation' } : asRead;
}
