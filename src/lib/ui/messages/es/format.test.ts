import { expect, it } from 'vitest';
import { counted, listed, numberWord, spokenDay } from './format';

it('days and counts hold together', () => {
	expect(spokenDay('2019-02-04')).toBe('4\u00a0de\u00a0febrero\u00a0de\u00a02019');
	expect([counted(1, 'pregunta'), counted(3, 'pregunta')]).toEqual(['1\u00a0pregunta', '3\u00a0preguntas']);
	expect([numberWord(10), numberWord(40)]).toEqual(['diez', '40']);
});

it.each([
	[['Quién'], 'and', 'Quién'],
	[['Qué', 'Dónde'], 'and', 'Qué y Dónde'],
	[['París', 'Irán'], 'and', 'París e Irán'],
	[['agua', 'hielo'], 'and', 'agua y hielo'],
	[['siete', 'ocho'], 'or', 'siete u ocho'],
	[['A', 'B', 'C'], 'or', 'A, B o C']
] as const)('%j is joined by the sound that follows', (texts, last, expected) => {
	expect(listed(texts, last)).toBe(expected);
});
