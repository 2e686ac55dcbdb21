import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv';

/** A reader of its own: cells of RFC 4180 text, character by character. */
function cellsOf(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let isQuoted = false;
	for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (isQuoted && character === '"' && text.charAt(at + 1) === '"') {
			cell += '"';
			at++;
		} else if (character === '"') isQuoted = !isQuoted;
		else if (!isQuoted && character === ',') {
			row.push(cell);
			cell = '';
		} else if (!isQuoted && character === '\r' && text.charAt(at + 1) === '\n') {
			rows.push([...row, cell]);
			row = [];
			cell = '';
			at++;
		} else cell += character;
	}
	return rows;
}

describe('csv', () => {
	it('is what RFC 4180 asks for, and says that it is UTF-8', () => {
		expect(
			csv([
				['Name', 'Right'],
				['Zoë "Z" R., 8b', 7],
				['two\nlines', -0.25]
			])
		).toBe('\ufeffName,Right\r\n"Zoë ""Z"" R., 8b",7\r\n"two\nlines",-0.25\r\n');
	});

	it.each([
		'=1+1',
		'+1',
		'-1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		' =1',
		'\u00a0=1',
		'＝1',
		'=cmd|"/c calc"!A1',
		'-2+3+cmd'
	])('keeps %j from being a formula', (text) => {
		expect(cellsOf(csv([[text]]))).toEqual([[`'${text}`]]);
	});

	it.each(['Ida', "O'Neil", '1 = 1', 'a@b.example', '3-4', ''])('leaves %j as it is', (text) => {
		expect(cellsOf(csv([[text]]))).toEqual([[text]]);
	});

	it('gives any text back, with no cell that begins as a formula does', () => {
		const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+@\t\r\n",; -]{1,6}$/));
		fc.assert(
			fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (rows) => {
				const read = cellsOf(csv(rows));
				expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
					rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))
				);
				expect(read.flat().filter((cell) => /^\s*[=+\-@]|^[\t\r]/.test(cell))).toEqual([]);
			})
		);
	});
});
