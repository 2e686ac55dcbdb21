import type { Evidence, Option } from '../../bank/item';
import type { Random } from '../../base/random';
import type { Entity } from '../facts/entities/entity';
import { evidenceOf, type Reading } from '../facts/reading';

/** The options with the key at a place left to chance. */
export function placed(key: Option, distractors: readonly Option[], random: Random): readonly Option[] {
	const at = Math.floor(random() * (distractors.length + 1));
	return [...distractors.slice(0, at), key, ...distractors.slice(at)];
}

export function keyOption(text: string, reason: string, evidence: Evidence): Option {
	return { text, isKey: true, reason, evidence };
}

/** A person as a wrong answer, with what the article says of them. */
export function personOption(reading: Reading, person: Entity, otherwise: string): Option {
	const role = person.roles.find((one) => one.text.length > 3);
	const mention = person.mentions.find((one) => one.sentence === role?.sentence) ?? person.mentions[0];
	const about = mention ? { evidence: evidenceOf(reading, mention.sentence, mention) } : {};
	const reason = role
		? `${person.name} is ${roleInWords(role.text, role.former)}, the article says.`
		: otherwise;
	return { text: person.name, isKey: false, reason, ...about };
}

/** A role as it follows "is": "a spokesman for the bank", "the US National Security Adviser". */
export function roleInWords(text: string, former: boolean): string {
	const words = former ? `former ${text}` : text;
	if (/^\p{Lu}[\p{L}’']*['’]s\b/u.test(words)) return words;
	if (isOnlyOne(text) && !former) return `the ${words}`;
	return soundsLikeVowel(words) ? `an ${words}` : `a ${words}`;
}

function soundsLikeVowel(words: string): boolean {
	if (/^\p{Lu}{2,}\b|^\p{Lu}\./u.test(words)) return /^[AEFHIL-ORSX]/.test(words);
	return /^[aeiou]/i.test(words) && !/^(?:uni[^nm]|eu|one\b)/i.test(words);
}

const OFFICE =
	/\b(?:president|minister|secretary|leader|chief|head|chairman|chairwoman|chair|ceo|governor|mayor|king|queen|emperor|pope|premier|chancellor|speaker|captain|coach|commissioner|director|executive|ambassador|adviser|advisor|prince|princess)\b/i;
const NOT_ONLY =
	/\b(?:co-|deputy|assistant|vice|associate|senior|former|executive director|member|analyst)\b/i;

/** Whether a role is held by one person at a time. */
export function isOnlyOne(role: string): boolean {
	return OFFICE.test(role) && !NOT_ONLY.test(role);
}
