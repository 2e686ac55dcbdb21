import type { Item } from '../../bank/item';
import { optionsOf } from '../../bank/item-parts';
import { wordsOf } from '../../bank/text';
import type { Entity } from '../facts/entities/entity';
import type { Reading } from '../facts/reading';
import type { Candidate } from './candidate';

/** What the ranker sees of a candidate: numbers by name, mostly 0–1. A feature that is not there is 0. */
export type Features = ReadonlyMap<string, number>;

/** The features of a candidate: its family and form, its stem, its place in the article and its options. */
export function featuresOf(reading: Reading, candidate: Candidate): Features {
	const { item, weight } = candidate;
	return new Map([
		['bias', 1],
		['weight', weight],
		[`family ${item.family}`, 1],
		[`kind ${item.kind}`, 1],
		[`status ${item.status}`, 1],
		...stemFeatures(reading, item),
		...placeFeatures(reading, candidate),
		...optionFeatures(reading, item)
	]);
}

type Feature = readonly [string, number];

const LENGTHS = [8, 12, 16, 20, 25, 30];

function stemFeatures({ importance, entities, title = '' }: Reading, { stem, family }: Item): Feature[] {
	const words = wordsOf(stem);
	const telling = words.filter((word) => word.length > 3);
	const weights = telling.map((word) => importance.words.get(word) ?? 0);
	const inTitle = new Set(wordsOf(title));
	const longer = LENGTHS.filter((length) => words.length > length).length;
	const names = entities.entities.filter((entity) => stem.includes(entity.name));
	return [
		[`stem longer than ${LENGTHS[longer - 1] ?? 0}`, 1],
		[`${family} length`, words.length / 20],
		['stem mean importance', mean(weights)],
		['stem best importance', Math.max(0, ...weights)],
		['stem words of the title', mean(telling.map((word) => (inTitle.has(word) ? 1 : 0)))],
		['stem names', Math.min(3, names.length) / 3],
		['stem without names', names.length === 0 ? 1 : 0],
		['stem names the busiest', names.includes(busiest(entities.entities)) ? 1 : 0],
		['stem commas', Math.min(4, stem.split(',').length - 1) / 4],
		['stem digits', /\d/.test(stem) ? 1 : 0],
		['stem quotes', /[“"]/.test(stem) ? 1 : 0],
		['stem attributes', /^According to\b/.test(stem) ? 1 : 0],
		['stem pronouns', Math.min(2, stem.match(PRONOUN)?.length ?? 0) / 2],
		['stem definites', Math.min(4, stem.match(/\bthe \p{Ll}/gu)?.length ?? 0) / 4],
		['stem dashes', /[–—;:]/.test(stem) ? 1 : 0]
	];
}

const PRONOUN = /\b(?:he|she|it|they|his|her|its|their|him|them|who|which|whose)\b/gi;

function busiest(entities: readonly Entity[]): Entity {
	const [first, ...others] = entities;
	if (!first) return NOBODY;
	return others.reduce((most, one) => (one.mentions.length > most.mentions.length ? one : most), first);
}

const NOBODY: Entity = { id: '', type: 'other', name: '', aliases: [], roles: [], mentions: [] };

function placeFeatures(reading: Reading, { sentence, entities }: Candidate): Feature[] {
	const { sentences, importance } = reading;
	const tokens = sentences[sentence]?.tokens ?? [];
	const place = sentences.length > 1 ? sentence / (sentences.length - 1) : 0;
	const most = Math.max(1, busiest(reading.entities.entities).mentions.length);
	const about = entities.map((id) => mentionsOf(reading, id));
	return [
		['place', place],
		['place in the lead', sentence < 2 ? 1 : 0],
		['place at the end', place > 0.8 ? 1 : 0],
		['sentence importance', importance.sentences[sentence] ?? 0],
		['sentence length', Math.min(60, tokens.length) / 40],
		['sentence verbs', Math.min(6, tokens.filter(({ tag }) => tag.startsWith('VB')).length) / 6],
		['sentence commas', Math.min(6, tokens.filter(({ text }) => text === ',').length) / 6],
		['entity mentions', Math.max(0, ...about) / most],
		['entity once', about.length > 0 && Math.max(...about) === 1 ? 1 : 0],
		['article short', sentences.length < 12 ? 1 : 0]
	];
}

function mentionsOf({ entities }: Reading, id: string): number {
	return entities.entities.find((entity) => entity.id === id)?.mentions.length ?? 0;
}

function optionFeatures(reading: Reading, item: Item): Feature[] {
	const texts = optionsOf(item);
	const key = texts.find((option) => option.isKey)?.text ?? '';
	const wrong = texts.filter((option) => !option.isKey).map((option) => option.text);
	const counts = [key, ...wrong].map((text) => mentionsByName(reading, text));
	const lengths = wrong.map((text) => text.length);
	return [
		['options', texts.length / 4],
		['options of the article', mean(counts.slice(1).map((count) => (count > 0 ? 1 : 0)))],
		['options least mentioned', Math.min(4, ...counts) / 4],
		['key most mentioned', counts.length > 1 && counts.slice(1).every((n) => n < (counts[0] ?? 0)) ? 1 : 0],
		['key longest', lengths.length > 0 && lengths.every((length) => length < key.length) ? 1 : 0],
		['key true', key === 'True' ? 1 : 0],
		['key words', Math.min(5, wordsOf(key).length) / 5]
	];
}

function mentionsByName({ entities }: Reading, text: string): number {
	return entities.entities.find((entity) => entity.name === text)?.mentions.length ?? 0;
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
