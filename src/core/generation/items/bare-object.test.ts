import { describe, expect, it } from 'vitest';
import { readStory } from '../facts/story';
import { leavesOpen } from './bare-object';

describe('words that leave open what a thing is about', () => {
	it.each([
		['a vote on nothing', ['The island of Arvik held a referendum', ''], true],
		[
			'one told by the headline',
			['The island of Arvik held a referendum', 'Arvik votes in referendum'],
			false
		],
		['a vote on something', ['The island of Arvik held a referendum on Norwegian ferries', ''], false],
		['a deal with somebody', ['Ada Falk made an arrangement with the port', ''], true],
		['a deal to do something', ['Ada Falk made a deal to sell the port', ''], false],
		['an invitation to nothing', ['Ada Falk invited former partner Lund', ''], true],
		['an invitation to something', ['Ada Falk invited Lund to the opening', ''], false]
	])('%s', (_, [text = '', title = ''], isOpen) => {
		expect(leavesOpen(text, readStory(title, { entities: [], byToken: [] }))).toBe(isOpen);
	});
});
