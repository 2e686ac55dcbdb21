import { wordsOf } from '../../../bank/text';
import type { Entity, Mention } from '../../facts/entities/entity';
import type { Token } from '../../language/sentence';
import type { Reading } from '../../facts/reading';

/** What an article has said. */
type Told = Pick<Reading, 'sentences' | 'quoted' | 'title'>;

const DIES = /^(?:die|perish|drown)$/;
const IS_KILLED = /^(?:kill|murder|assassinate|execute|bury|behead|lynch)$/;
const OF_THE_DEAD =
	/^(?:death|funeral|murder|killing|assassination|burial|remains|grave|widow|widower|body|estate|legacy|suicide)$/;

/** Whether the article tells that somebody has died. */
export function isDead(reading: Told, person: Entity): boolean {
	return (
		diesInTitle(reading.title ?? '', person) ||
		person.mentions.some((mention) => tellsDeath(reading, mention))
	);
}

function diesInTitle(title: string, { name }: Entity): boolean {
	const words = wordsOf(title);
	const isNamed = wordsOf(name).some((word) => word.length > 3 && words.includes(word));
	return isNamed && words.some((word) => /^(?:dies|died|dead)$/.test(word));
}

function tellsDeath({ sentences, quoted }: Told, { sentence, first, last, from, form }: Mention): boolean {
	const tokens = sentences[sentence]?.tokens ?? [];
	if (form !== 'name' || quoted[sentence]?.has(first)) return false;
	const before = tokens[from - 1];
	if (before?.text.toLowerCase() === 'late') return true;
	if (before?.text === 'of' && OF_THE_DEAD.test(tokens[from - 2]?.lemma ?? '')) return true;
	if (tokens[last + 1]?.tag === 'POS' && OF_THE_DEAD.test(tokens[last + 2]?.lemma ?? '')) return true;
	if (diesNext(tokens, last)) return true;
	return tokens.slice(first, last + 1).some(({ relation, head }) => {
		const verb = tokens[head];
		if (!verb || !/^VB[DN]$/.test(verb.tag)) return false;
		return (
			(relation.startsWith('nsubj') && (DIES.test(verb.lemma) || passesAway(tokens, head))) ||
			(relation === 'nsubj:pass' && IS_KILLED.test(verb.lemma))
		);
	});
}

/** "passed away" */
function passesAway(tokens: readonly Token[], verb: number): boolean {
	return tokens[verb]?.lemma === 'pass' && tokens[verb + 1]?.text === 'away';
}

/** Whether "died" follows a name, with or without an aside in commas between. */
function diesNext(tokens: readonly Token[], last: number): boolean {
	const isAside = tokens[last + 1]?.text === ',';
	const closing = isAside ? tokens.findIndex(({ text }, at) => at > last + 1 && text === ',') : -1;
	return [last, last + 1, closing].some((at) => {
		const verb = tokens[at + 1];
		return at >= last && verb?.tag === 'VBD' && DIES.test(verb.lemma);
	});
}
