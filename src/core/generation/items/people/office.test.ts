import { describe, expect, it } from 'vitest';
import { isOnlyOne, isRank } from './office';

describe('an office', () => {
	it.each(['mayor of Bergen', 'transport minister', 'chief financial officer', 'chief of the city police'])(
		'is held by one person at a time: %s',
		(role) => {
			expect(isOnlyOne(role)).toBe(true);
		}
	);

	it.each(['deputy minister', 'police officer', 'historian', 'Chief Superintendent'])(
		'is not: %s',
		(role) => {
			expect(isOnlyOne(role)).toBe(false);
		}
	);
});

describe('a rank', () => {
	it.each(['Chief Superintendent', 'Detective Inspector', 'police captain', 'army general'])(
		'is: %s',
		(role) => {
			expect(isRank(role)).toBe(true);
		}
	);

	it.each(['captain', 'Attorney General', 'chief of the city police', 'secretary general'])(
		'is not: %s',
		(role) => {
			expect(isRank(role)).toBe(false);
		}
	);
});
