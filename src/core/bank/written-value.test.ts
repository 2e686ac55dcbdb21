import { expect, it } from 'vitest';
import { writtenValue } from './written-value';

const scale = { w: 'how-many', prefix: '', suffix: '', decimals: 0 } as const;

it.each([
	[3, { prefix: '$', suffix: ' million' }, '$3 million'],
	[1250.5, { decimals: 1 }, '1,250.5'],
	[999, {}, '999'],
	[1_234_567, { suffix: ' boats' }, '1,234,567 boats'],
	[-4, { suffix: ' degrees' }, '−4 degrees'],
	[1871, { w: 'when' as const }, '1871']
])('writes %d as a reader does', (value, change, text) => {
	expect(writtenValue({ ...scale, ...change }, value)).toBe(text);
});
