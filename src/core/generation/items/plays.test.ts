import { expect, it } from 'vitest';
import { isPlay } from './plays';

it.each([
	['Who singled in the fourth inning?', 'Arvik beat Molde', true],
	['Who scored from a set-piece for Arvik?', 'Arvik beat Molde', true],
	['Mona Lie led for 25 laps.', 'Mona Lie wins the Fjord 400', true],
	['In the 74th minute, Mona Lie replaced Ida Falk.', 'Arvik beat Molde', true],
	['Mona Lie won with a header.', 'Header wins the cup for Arvik', false],
	['Who won the Fjord 400 for the second time?', 'Mona Lie wins the Fjord 400', false],
	['Who said: “We lost it in the first half”?', 'Arvik beat Molde', false]
])('%j under %j is a single play: %s', (stem, title, is) => {
	expect(isPlay(stem, title)).toBe(is);
});
