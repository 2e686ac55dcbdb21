import { describe, expect, it } from 'vitest';
import { parsed } from '../entities/fixture';
import { findQuantities } from './find-quantities';

function only(line: string) {
	const found = findQuantities(parsed(line));
	expect(found).toHaveLength(1);
	return found[0];
}

describe('a quantity', () => {
	it.each([
		[
			'More/JJR than/IN 2.1/CD million/CD people/NNS voted/VBD',
			{ kind: 'count', value: 2_100_000, hedge: 'more-than', noun: 4, decimals: 1 }
		],
		['with/IN 66.4/CD %/NN of/IN votes/NNS', { kind: 'percent', value: 66.4, text: '66.4%' }],
		[
			'It/PRP cost/VBD about/RB $/$ 2.5/CD bn/NN ./.',
			{ kind: 'money', value: 2.5e9, unit: 'dollar', hedge: 'about' }
		],
		['three/CD hundred/CD and/CC fifty/CD nations/NNS', { kind: 'count', value: 350, written: 'words' }],
		['a/DT 35/CD -/HYPH year/NN -/HYPH old/JJ dentist/NN', { kind: 'age', value: 35 }],
		['Anna/NNP Example/NNP ,/, 24/CD ,/, left/VBD', { kind: 'age', value: 24 }],
		['for/IN 14/CD hours/NNS', { kind: 'duration', unit: 'hour', value: 14 }],
		['20/CD tonnes/NNS of/IN gold/NN', { kind: 'weight', unit: 'tonne', value: 20 }],
		['won~win/VBD 2/CD –/SYM 1/CD ./.', { kind: 'score', value: 2, upper: 1 }],
		['10/CD –/SYM 15/CD minutes/NNS', { kind: 'duration', value: 10, upper: 15 }],
		['a/DT 5.6/CD magnitude/NN quake/NN', { kind: 'magnitude', value: 5.6 }],
		['107/CD or/CC more/JJR died/VBD', { kind: 'count', value: 107, hedge: 'at-least' }]
	])('has its class, its value and its hedge: %s', (line, expected) => {
		expect(only(line)).toMatchObject(expected);
	});

	it.each(['Flight/NNP 370/CD vanished/VBD', 'Article/NNP 40/CD of/IN it/PRP', 'in/IN room/NN 12/CD ./.'])(
		'is only a label in a name: %s',
		(line) => {
			expect(only(line)?.kind).toBe('label');
		}
	);

	it.each([
		'the/DT 33rd/JJ minute/NN',
		'two/CD thirds/NNS of/IN it/PRP',
		'at/IN 5/CD pm/NN',
		'in/IN 2003/CD ./.',
		'on/IN 7/CD February/NNP',
		'half/PDT a/DT million/CD people/NNS',
		'about/IN 300/CD BC/NNP'
	])('is not made of an ordinal, a fraction, a date or a time: %s', (line) => {
		expect(findQuantities(parsed(line))).toEqual([]);
	});
});
