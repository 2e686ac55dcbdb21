import { expect, test } from 'vitest';
import { filesOf } from './start-tags.server';

test('names a script with all that it imports, once each, and their styles', () => {
	const manifest = {
		'start.ts': { file: 'start.a1.js', imports: ['_game.js', '_site.js'], css: ['start.css'] },
		'_game.js': { file: 'game.b2.js', imports: ['_site.js'], css: ['game.css'] },
		'_site.js': { file: 'site.c3.js', css: ['site.css', 'game.css'] },
		'other.ts': { file: 'other.d4.js' }
	};
	expect(filesOf(manifest, 'start.ts')).toEqual({
		scripts: ['start.a1.js', 'game.b2.js', 'site.c3.js'],
		styles: ['start.css', 'game.css', 'site.css']
	});
});
