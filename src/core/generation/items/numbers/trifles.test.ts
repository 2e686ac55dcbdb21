import { expect, it } from 'vitest';
import { isBareDeed, isTrifle } from './trifles';

it.each([
	['How many times was Ole Moe stabbed?', true],
	['Ole Moe was stabbed about _____ times.', true],
	['How many stab wounds did Ole Moe have?', true],
	['At the age of 17 years and _____ days, Ole Moe won the cup.', true],
	['Ole Moe was stabbed twenty times.', true],
	['At the age of 17 years and 205 days, Ole Moe won the cup.', true],
	['After how many minutes did Arvik score?', true],
	['How many times was Ole Moe elected mayor of Arvik?', false],
	['After how many years did Arvik win again?', false]
])('%j is a trifle: %s', (stem, is) => {
	expect(isTrifle(stem)).toBe(is);
});

it.each([
	['About how many troops disembarked on 24 March 2008?', true],
	['Around _____ troops disembarked on 24 March 2008.', true],
	['Around _____ troops of Norway landed in Arvik.', false],
	['How many ships were sold?', true],
	['How many troops landed in Arvik on 24 March 2008?', false],
	['How many troops of Norway disembarked on 24 March 2008?', false]
])('%j leaves open whose and where: %s', (stem, is) => {
	expect(isBareDeed(stem)).toBe(is);
});
