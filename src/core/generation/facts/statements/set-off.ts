import { entityAt, type Entity, type Mention } from '../entities/entity';
import type { Reading } from '../reading';
import type { Word } from './statement';

/** Words with commas about a name that only says who it is: "the mayor of Bergen[,] Ada Quill[,] left". */
export function setOff(reading: Reading, sentence: number, words: readonly Word[]): readonly Word[] {
	return (reading.mentions[sentence] ?? []).reduce((said, { entity, mention }) => {
		const office = mention.form === 'name' ? endOfOffice(reading, entity, mention) : undefined;
		return office === undefined ? said : withCommas(said, office, mention.last);
	}, words);
}

/** The place or body that ends somebody's office, right before his name: "representative to the [US] Col Ada Quill"; its last token. */
function endOfOffice(
	{ entities, sentences }: Reading,
	person: Entity,
	{ sentence, from }: Mention
): number | undefined {
	const tokens = sentences[sentence]?.tokens ?? [];
	const isThe = (at: number) => /^the$/i.test(tokens[at]?.text ?? '');
	const end = isThe(from - 1) ? from : from - 1;
	const body = entityAt(entities, sentence, end);
	if (person.type !== 'person' || !body || body.type === 'person') return undefined;
	let before = end - 1;
	while (entityAt(entities, sentence, before) === body) before--;
	if (isThe(before)) before--;
	const belongs =
		/^(?:IN|TO)$/.test(tokens[before]?.tag ?? '') && /^NNS?$/.test(tokens[before - 1]?.tag ?? '');
	return belongs ? end : undefined;
}

function withCommas(words: readonly Word[], office: number, last: number): readonly Word[] {
	const start = words.findIndex((word) => word.last === office);
	const end = words.findIndex((word) => word.last === last);
	const goesOn = /^[\p{L}\p{N}]/u.test(words[end + 1]?.text ?? '');
	if (start < 0 || end < start) return words;
	return words.map((word, index) =>
		index === start || (index === end && goesOn) ? { ...word, text: `${word.text},` } : word
	);
}
