import type { Item } from '../../../../core/bank/item';
import { keyText } from '../../../../core/bank/item-parts';
import { FULL_POINTS, markOf, pairsInOrder, partsRight } from '../../../../core/quiz/marking';
import type { Answer } from '../../../../core/quiz/response';
import { bound } from './format';

export const correct = 'Correcto';

const notCorrect = (answer: string) => `No es correcto. La respuesta: ${answer.replace(/\.$/, '')}.`;
/** Points that no line break parts from their number. */
const pointsOf = (points: number) => `${points} de ${FULL_POINTS} puntos.`.replaceAll(' ', '\u00a0');

/** The verdict on an answer in one sentence; `keyName` is what stands for the right option, its words or its letter. */
export function verdict(item: Item, answer: Answer | null, keyName: string): string {
	const { points, correct: isRight } = markOf(item, answer);
	if (item.kind === 'estimate') return estimateVerdict(bound(keyText(item)), points);
	if (isRight) return correct;
	const { right, total } = partsRight(answer);
	if (answer?.kind === 'order') {
		const pairs = pairsInOrder(answer.order);
		return `En su puesto: ${right} de ${total}; parejas en buen orden: ${pairs.right} de ${pairs.total}. Recibes ${pointsOf(points)}`;
	}
	if (item.kind === 'match') return `Parejas correctas: ${right} de ${total}. Recibes ${pointsOf(points)}`;
	return notCorrect(keyName);
}

const NEARNESS: Readonly<Record<number, string>> = { 10: 'Como exacto', 7: 'Cerca', 3: 'Algo lejos' };

function estimateVerdict(value: string, points: number): string {
	return `${NEARNESS[points] ?? 'Muy lejos'}: el artículo dice ${value}. Recibes ${pointsOf(points)}`;
}

/** What was answered, and the key, are told in the words of the quiz. */
export { answerInWords, keyInWords } from '../verdict';
