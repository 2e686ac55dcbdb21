import { describe, expect, it } from 'vitest';
import type { Entity } from '../../facts/entities/entity';
import { areOfLikeFate, areOfLikeStanding, isToldByHeadline } from './like-standing';
import { isRoutine } from './routine';
import { standsOut } from './sides';
import { namesRole } from './speakers';

function person(name: string, country?: string, head?: string): Entity {
	const role = { sentence: 0, first: 0, last: 0, former: false, past: false, source: 'title' as const };
	return {
		id: name,
		type: 'person',
		name,
		aliases: [],
		...(country === undefined ? {} : { country }),
		roles: head === undefined ? [] : [{ ...role, text: head, head }],
		mentions: []
	};
}

describe('words that tell whose they are', () => {
	it.each([
		['The Commission regrets the delay.', 'commissioner', true],
		['The ministry has looked into the matter.', 'minister', true],
		['Our minister was not there.', 'minister', true],
		['The committee regrets the delay.', 'commissioner', false],
		['The ministry has looked into the matter.', 'mayor', false]
	])('%s of a %s: %s', (text, head, tells) => {
		expect(namesRole(text, person('Ada Brook', undefined, head))).toBe(tells);
	});

	it.each([
		['He was in a "serious" condition.', true],
		['She remains in a critical but stable condition.', true],
		['We are deeply saddened by the loss.', true],
		['The bridge is in a serious dispute.', false]
	])('%s is a bulletin or a set phrase: %s', (text, is) => {
		expect(isRoutine(text)).toBe(is);
	});

	it('are those of the only one from another country', () => {
		const key = person('Ada Brook', 'Norway');
		const [a, b] = [person('Ole Moe', 'Chile'), person('Liv Aas', 'Chile')];
		expect(standsOut(key, [a, b])).toBe(true);
		expect(standsOut(key, [a, person('Eva Dahl', 'Norway')])).toBe(false);
		expect(standsOut(key, [a, person('Eva Dahl', 'Peru')])).toBe(false);
		expect(standsOut(person('Ada Brook'), [a, b])).toBe(false);
	});

	it.each([
		['I was held for two years', [undefined, 'minister'], false],
		['I was held for two years', [undefined, 'singer'], true],
		['I was held for two years', ['senator', 'minister'], true],
		['They were held for two years', [undefined, 'minister'], true]
	])('“%s” of one of %j can be the other’s: %s', (words, [own, other], can) => {
		const speaker = person('Ada Brook', undefined, own);
		expect(areOfLikeStanding(words, speaker, person('Ole Moe', undefined, other))).toBe(can);
	});

	it.each([
		['Who is out on bail in Bergen?', false],
		['Who left Bergen?', true]
	])('%j can be of a minister as of a boy: %s', (stem, can) => {
		expect(areOfLikeFate(stem, person('Ada Brook'), person('Ole Moe', undefined, 'minister'))).toBe(can);
	});

	it.each([
		['Harbour of Bergen is a ruin, minister claims', undefined, true],
		['Norway says harbour is a ruin', 'Norway', true],
		['Norway closes harbour', 'Norway', false],
		['Harbour of Bergen is a ruin', undefined, false]
	])('are told by the headline %j: %s', (title, country, isTold) => {
		const speaker = person('Ada Brook', 'Norway', 'minister');
		const people = [person('Ole Moe', 'Chile', 'mayor'), person('Liv Aas', 'Peru')];
		const story = country === undefined ? {} : { country };
		expect(isToldByHeadline(title, story, { speaker, people })).toBe(isTold);
		const rival = person('Eva Dahl', 'Norway', 'minister');
		expect(isToldByHeadline(title, story, { speaker, people: [...people, rival] })).toBe(false);
	});
});
