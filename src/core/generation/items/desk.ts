import { seededRandom, type Random } from '../../base/random';
import type { Entity } from '../facts/entities/entity';
import type { Fact, ReportFact, SayingFact } from '../facts/fact';
import type { Reading } from '../facts/reading';
import { theDead } from './the-dead';

/** What every writer of items is given. */
export interface Desk {
	readonly reading: Reading;
	readonly facts: readonly Fact[];
	/** People who speak, act or hold a post in the article: those it is about, not those it only recalls. */
	readonly people: ReadonlySet<Entity>;
	/** Those of them who say something, and those who do something. */
	readonly speakers: ReadonlySet<Entity>;
	readonly actors: ReadonlySet<Entity>;
	readonly dead: ReadonlySet<Entity>;
	/** Every number and every year of the article: none of them may be a wrong answer. */
	readonly numbers: ReadonlySet<number>;
	readonly years: ReadonlySet<string>;
	/** For each verb, the sentences that have it. */
	readonly verbs: ReadonlyMap<string, readonly number[]>;
	/** A fresh source of chance for one item, so that one item's draws do not move another's. */
	readonly randomFor: (name: string) => Random;
}

/** Lays out what the writers of items look up again and again. */
export function openDesk(reading: Reading, facts: readonly Fact[], seed: number): Desk {
	return {
		reading,
		facts,
		people: new Set(facts.flatMap(actorsOf)),
		speakers: new Set(facts.flatMap((fact) => (isSaid(fact) ? [fact.speaker] : []))),
		actors: new Set(facts.flatMap((fact) => (fact.kind === 'event' ? [fact.actor] : []))),
		dead: theDead(reading),
		numbers: new Set(reading.quantities.flat().map((one) => one.value)),
		years: new Set(reading.dates.flat().flatMap(({ value }) => (value ? [value.slice(0, 4)] : []))),
		verbs: verbsOf(reading),
		randomFor: (name) => seededRandom(seed ^ hashOf(name))
	};
}

function isSaid(fact: Fact): fact is SayingFact | ReportFact {
	return fact.kind === 'saying' || fact.kind === 'report';
}

function actorsOf(fact: Fact): readonly Entity[] {
	if (fact.kind === 'role') return fact.role.former ? [] : [fact.person];
	if (isSaid(fact)) return [fact.speaker];
	return fact.kind === 'event' ? [fact.actor] : [];
}

function verbsOf({ trees }: Reading): ReadonlyMap<string, readonly number[]> {
	const verbs = new Map<string, number[]>();
	trees.forEach((tree, sentence) => {
		for (const { tag, lemma } of tree.tokens) {
			if (!tag.startsWith('VB')) continue;
			const places = verbs.get(lemma) ?? [];
			if (places.length === 0) verbs.set(lemma, places);
			places.push(sentence);
		}
	});
	return verbs;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(name: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < name.length; index += 1) {
		hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}
