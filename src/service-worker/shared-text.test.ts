import { expect, test } from 'vitest';
import { sharedFields } from './shared-text';

function form(fields: Readonly<Record<string, string | File>>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}

test('texts are taken as they are, what is empty or unknown is left', async () => {
	expect(await sharedFields(form({ title: 'A', text: '', url: 'https://a.example/', more: 'x' }))).toEqual({
		title: 'A',
		url: 'https://a.example/'
	});
});

test('a file is taken as text with its name, an empty or huge one is not', async () => {
	expect(await sharedFields(form({ file: new File(['<p>Hm</p>'], 'a.html') }))).toEqual({
		file: '<p>Hm</p>',
		name: 'a.html'
	});
	expect(await sharedFields(form({ file: new File([], 'a.html') }))).toEqual({});
	expect(await sharedFields(form({ file: new File([new Uint8Array(5_000_001)], 'a.txt') }))).toEqual({});
});

test('a text in place of the file is no file', async () => {
	expect(await sharedFields(form({ file: 'words' }))).toEqual({});
});
