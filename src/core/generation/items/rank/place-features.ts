import type { Reading } from '../../facts/reading';
import type { Candidate } from '../candidate';
import type { Feature } from './feature';

/** Where in the article the fact stands, in what a sentence, and whom it is about. */
export function placeFeatures(reading: Reading, { sentence, entities }: Candidate): readonly Feature[] {
	const { sentences, importance, paragraphs } = reading;
	const tokens = sentences[sentence]?.tokens ?? [];
	const place = sentences.length > 1 ? sentence / (sentences.length - 1) : 0;
	const verbs = tokens.filter(({ tag }) => tag.startsWith('VB'));
	return [
		['place', place],
		['place in the lead', sentence < 2 ? 1 : 0],
		['place at the end', place > 0.8 ? 1 : 0],
		['place opens a paragraph', paragraphs[sentence] === paragraphs[sentence - 1] ? 0 : 1],
		['sentence importance', importance.sentences[sentence] ?? 0],
		['sentence length', Math.min(60, tokens.length) / 40],
		['sentence long', tokens.length > 35 ? 1 : 0],
		['sentence verbs', Math.min(6, verbs.length) / 6],
		['sentence commas', Math.min(6, tokens.filter(({ text }) => text === ',').length) / 6],
		['sentence past', verbs.some(({ tag }) => tag === 'VBD') ? 1 : 0],
		['sentence present', verbs.some(({ tag }) => tag === 'VBZ' || tag === 'VBP') ? 1 : 0],
		['article short', sentences.length < 12 ? 1 : 0],
		...rootFeatures(tokens),
		...entityFeatures(reading, entities)
	];
}

function rootFeatures(tokens: Reading['sentences'][number]['tokens']): readonly Feature[] {
	const root = tokens.find(({ relation }) => relation === 'root');
	return root === undefined ? [] : [[`root ${root.tag.startsWith('VB') ? root.lemma : root.tag}`, 1]];
}

function entityFeatures({ entities }: Reading, ids: readonly string[]): readonly Feature[] {
	const most = Math.max(1, ...entities.entities.map(({ mentions }) => mentions.length));
	const about = entities.entities.filter(({ id }) => ids.includes(id));
	const counts = about.map(({ mentions }) => mentions.length);
	return [
		['entity mentions', Math.max(0, ...counts) / most],
		['entity once', counts.length > 0 && Math.max(...counts) === 1 ? 1 : 0],
		['entity with a role', about.some(({ roles }) => roles.length > 0) ? 1 : 0]
	];
}
