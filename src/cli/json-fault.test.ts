import { expect, it } from 'vitest';
import { jsonFault } from './json-fault';

it.each([
	['{"a":1,}', 1, 8],
	['{"a":', 1, 6],
	['abc', 1, 1],
	['[1 2]', 1, 4],
	['[1,\n 2,\n x]', 3, 2],
	['{"a":1} x', 1, 9],
	["{'a':1}", 1, 2],
	['{"a" 1}', 1, 6],
	['{"a":1]', 1, 7],
	['[1}', 1, 3],
	['[01]', 1, 2],
	['["a\nb"]', 1, 2],
	['["\\x"]', 1, 2],
	['{"a":[{"b":[]}],\n"c":tru}', 2, 5],
	['', 1, 1],
	['   \n', 2, 1],
	['[', 1, 2]
])('%j goes wrong in line %i, column %i', (text, line, column) => {
	expect(() => JSON.parse(text)).toThrow();
	expect(jsonFault(text)).toEqual({ line, column });
});
