import type { Item } from '../../../../core/bank/item';
import { keyText } from '../../../../core/bank/item-parts';
import { FULL_POINTS, type Mark } from '../../../../core/quiz/marking';
import { bound } from './format';

export const correct = 'Correcto';

const notCorrect = (answer: string) => `No es correcto. La respuesta: ${answer.replace(/\.$/, '')}.`;
const pointsOf = (points: number) => `${points} de ${FULL_POINTS} puntos.`;

/** The verdict on an answer in one sentence; `keyName` is what stands for the right option, its words or its letter. */
export function verdict(item: Item, { points, correct: isRight }: Mark, keyName: string): string {
	if (item.kind === 'estimate') return estimateVerdict(bound(keyText(item)), points);
	if (item.kind === 'order') return isRight ? correct : `Todavía no está en orden: ${pointsOf(points)}`;
	if (item.kind === 'match')
		return isRight ? correct : `No todas las parejas son correctas: ${pointsOf(points)}`;
	return isRight ? correct : notCorrect(keyName);
}

const NEARNESS: Readonly<Record<number, string>> = { 10: 'Como exacto', 7: 'Cerca', 3: 'Algo lejos' };

function estimateVerdict(value: string, points: number): string {
	return `${NEARNESS[points] ?? 'Muy lejos'}: el artículo dice ${value}. Recibes ${pointsOf(points)}`;
}

/** What was answered, and the key, are told in the words of the quiz. */
export { answerInWords, keyInWords } from '../verdict';
