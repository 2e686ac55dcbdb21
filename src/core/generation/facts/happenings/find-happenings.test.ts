import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../language/model';
import { parseParagraph } from '../../language/parse';
import { readFacts } from '../reading';
import { findHappenings } from './find-happenings';
import { asked, told } from './happening';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

/** What happened and when, as a paragraph published on Wednesday 14 February 2024 tells it. */
function happeningsIn(text: string, title = 'Anna Solberg opens a bridge in Bergen') {
	const article = {
		text,
		title,
		published: '2024-02-14',
		paragraphs: [{ text, start: 0, kind: 'body' as const }]
	};
	return findHappenings(
		readFacts(article, [{ paragraph: 0, sentences: parseParagraph({ text, start: 0 }, model) }])
	);
}

const toldIn = (text: string) => happeningsIn(text).map((one) => `${one.value}: ${told(one)}`);
const askedIn = (text: string) => happeningsIn(text).map((one) => asked(one, 'In which year'));

describe('what happened when', () => {
	it.each([
		['In 1984, Anna Solberg founded the Bergen Club.', '1984: Anna Solberg founded the Bergen Club'],
		['Anna Solberg founded the Bergen Club in 1984.', '1984: Anna Solberg founded the Bergen Club'],
		['The Bergen Club, founded in 1984, runs two boats.', '1984: The Bergen Club was founded'],
		['Founded in 1984, the Bergen Club bought two boats.', '1984: The Bergen Club was founded'],
		[
			'Norway sold the ferry Vestfold to Denmark in 1999, after a long quarrel.',
			'1999: Norway sold the ferry Vestfold to Denmark'
		],
		[
			'Anna Solberg, who was elected mayor of Bergen in 2003, spoke first.',
			'2003: Anna Solberg was elected mayor of Bergen'
		],
		['Anna Solberg left the city of Bergen and moved to Oslo in 2005.', '2005: Anna Solberg moved to Oslo'],
		[
			'Norway has banned the ferry since 1999, and the ferry Vestfold has been banned in Denmark since 2001.',
			undefined
		],
		['The Danish invasion of Norway in 1716 failed.', '1716: The Danish invasion of Norway'],
		['Anna Solberg remembered the 1716 invasion of Norway.', '1716: The invasion of Norway'],
		["Anna Solberg's last concert was in June 2019.", "2019-06: Anna Solberg's last concert"]
	])('is told by a clause that stands alone: %s', (text, expected) => {
		const found = toldIn(text);
		if (expected === undefined) expect(found).not.toContain('1999: Norway banned the ferry');
		else expect(found).toContain(expected);
	});

	it('is placed by the day of publication', () => {
		expect(toldIn('Anna Solberg visited Denmark on Monday.')).toEqual([
			'2024-02-12: Anna Solberg visited Denmark'
		]);
		expect(toldIn('Anna Solberg visited Denmark last year.')).toEqual(['2023: Anna Solberg visited Denmark']);
	});

	it.each([
		[
			'In 1984, Anna Solberg founded the Bergen Club.',
			'In which year did Anna Solberg found the Bergen Club?'
		],
		[
			'The Bergen Club was officially closed in 1999.',
			'In which year was the Bergen Club officially closed?'
		],
		[
			'The boats Vestfold and Agder collided near Bergen in 1999.',
			'In which year did the boats Vestfold and Agder collide near Bergen?'
		],
		["Anna Solberg's last concert was in June 2019.", "In which year was Anna Solberg's last concert?"],
		[
			'Anna Solberg remembered the 1716 invasion of Norway.',
			'In which year did the invasion of Norway take place?'
		]
	])('is asked with the right helper: %s', (text, question) => {
		expect(askedIn(text)).toContain(question);
	});

	it.each([
		['what somebody only said', 'Anna Solberg said that Norway had sold the ferry in 1999.'],
		['what is denied', 'Anna Solberg did not visit Denmark in 1999.'],
		['what stands in quotation marks', '“Norway sold the ferry to Denmark in 1999.”'],
		['what may happen', 'Norway may sell the ferry to Denmark in 2030.'],
		[
			'a date of something else in the sentence',
			'Anna Solberg spoke after the collapse of the bridge in 1999.'
		],
		['a bound', 'Anna Solberg led the Bergen Club until 1999.'],
		['a range', 'Anna Solberg led the Bergen Club from 1990 to 1999.'],
		['several dates', 'Anna Solberg visited Denmark in 1999 and 2003.'],
		['somebody whom only the article names', 'They visited Denmark in 1999.'],
		['a report', 'According to Efe, Anna Solberg visited Denmark in 1999.'],
		['a supposition', 'If Anna Solberg visited Denmark in 1999, she met the king.']
	])('is not %s', (_, text) => {
		expect(toldIn(text)).toEqual([]);
	});

	it('drops the age of today, and what the main person is called in full', () => {
		expect(toldIn('40-year-old Anna Solberg joined the Bergen Club in 1999.')).toEqual([
			'1999: Anna Solberg joined the Bergen Club'
		]);
	});
});
