import { wordsOf } from '../../bank/text';
import type { Reading } from '../facts/reading';
import type { Candidate } from './candidate';

const EASY_LENGTH = 22;

/** Candidates best first: how good the family is, how early and central the fact, less for long stems. */
export function ranked(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
	return candidates
		.map((candidate, order) => ({ candidate, order, score: scoreOf(reading, candidate) }))
		.sort((a, b) => b.score - a.score || a.order - b.order)
		.map(({ candidate }) => candidate);
}

function scoreOf(reading: Reading, { item, sentence, entities, weight }: Candidate): number {
	const length = wordsOf(item.stem).length;
	const place = reading.sentences.length > 1 ? sentence / (reading.sentences.length - 1) : 0;
	const busiest = Math.max(1, ...reading.entities.entities.map((entity) => entity.mentions.length));
	const mentions = entities.map(
		(id) => reading.entities.entities.find((one) => one.id === id)?.mentions.length ?? 0
	);
	const central = Math.max(0, ...mentions) / busiest;
	const long = Math.max(0, length - EASY_LENGTH) / 100;
	const names = reading.entities.entities.filter((one) => item.stem.includes(one.name)).length;
	return weight + 0.1 * (1 - place) + 0.08 * central + 0.04 * Math.min(2, names) - long;
}
