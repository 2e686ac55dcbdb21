import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../language/model';
import { parseParagraph } from '../../language/parse';
import { readFacts } from '../reading';
import { findSayings } from './sayings';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

/** Who says what in some paragraphs, as "speaker: first three words". */
function saidIn(...texts: readonly string[]): readonly string[] {
	let start = 0;
	const paragraphs = texts.map((text) => {
		const paragraph = { text, start, kind: 'body' as const };
		start += text.length + 1;
		return paragraph;
	});
	const reading = readFacts(
		{ text: texts.join('\n'), paragraphs },
		paragraphs.map((paragraph, index) => ({ paragraph: index, sentences: parseParagraph(paragraph, model) }))
	);
	return findSayings(reading).map(
		({ speaker, quote }) => `${speaker.name}: ${quote.split(' ').slice(0, 3).join(' ')}`
	);
}

const MET = 'Mayor Anna Solberg met the engineer Peter Lindqvist in Bergen.';

describe('a quotation', () => {
	it.each([
		['before it', 'Anna Solberg told reporters: “The old bridge will stay open all summer.”'],
		['before it by "according to"', 'According to Anna Solberg, “the old bridge will stay open all summer.”'],
		['behind it', '“The old bridge will stay open all summer,” Anna Solberg said in Bergen.'],
		['behind the verb', '“The old bridge will stay open all summer,” said Mayor Anna Solberg.'],
		[
			'behind the verb with her post',
			'“The old bridge will stay open all summer,” said Anna Solberg, mayor of Bergen.'
		],
		['in straight marks', '"The old bridge will stay open all summer," said Mayor Anna Solberg.']
	])('belongs to the speaker named %s', (_, text) => {
		expect(saidIn(text).map((line) => line.toLowerCase())).toEqual(['anna solberg: the old bridge']);
	});

	it('goes on through the sentences of its paragraph', () => {
		const text =
			'“The old bridge will stay open all summer,” Anna Solberg said. “We will close the tunnel in the autumn. Nobody in Bergen has to pay for the ferry.”';
		expect(saidIn(text)).toEqual([
			'Anna Solberg: The old bridge',
			'Anna Solberg: We will close',
			'Anna Solberg: Nobody in Bergen'
		]);
	});

	it('goes on in the next paragraph when its mark was not closed', () => {
		expect(
			saidIn(
				'Anna Solberg said: “The old bridge will stay open all summer.',
				'“We will close the tunnel in the autumn.”'
			)
		).toEqual(['Anna Solberg: The old bridge', 'Anna Solberg: We will close']);
	});

	it('belongs to nobody when another one without a name speaks', () => {
		expect(saidIn(MET, '“The old bridge will stay open all summer,” an official said.')).toEqual([]);
		expect(
			saidIn(
				'“The old bridge will stay open,” Anna Solberg said. “We will close the tunnel in the autumn,” a spokesman said.'
			)
		).toEqual(['Anna Solberg: The old bridge']);
	});

	it('belongs to the one who speaks, not to the one spoken of or to', () => {
		expect(
			saidIn(MET, '“The old bridge will stay open all summer,” Solberg said of the plan by Lindqvist.')
		).toEqual(['Anna Solberg: The old bridge']);
		expect(saidIn('“The old bridge will stay open all summer,” Solberg’s lawyer said.', MET)).toEqual([]);
	});

	it('is left out when it is a part of a sentence, a question or bracketed', () => {
		expect(
			saidIn(
				'Anna Solberg said the bridge was “a gift for the oldest part of the town”.',
				'“Why would we close the old bridge in summer?” Anna Solberg said.',
				'“[The old bridge] will stay open all summer,” Anna Solberg said.'
			)
		).toEqual([]);
	});
});
