import type { Item } from '../../../core/bank/item';
import { keyText } from '../../../core/bank/item-parts';
import { type Mark, partsRight } from '../../../core/quiz/marking';
import type { Answer } from '../../../core/quiz/response';
import type { ChosenAttempt } from '../../../core/report/chosen-attempts';
import type { ClassReport } from '../../../core/report/class-report';
import { byQuestion, byStudent, report as words } from '../messages/class';
import { wordOf } from '../messages/frame';
import { answerInWords } from '../messages/verdict';

const LETTERS = 'ABCDEF';

/** How an option is called in the report, whatever order its players saw. */
export const optionLetter = (option: number): string => LETTERS.charAt(option) || '?';

/** What a student is called: the name that was sent, else the beginning of the device's token. */
export function studentName({ name, token }: ChosenAttempt): string {
	return name ?? words.unnamed(token);
}

/** An item in a word or two beside its number and W. */
export function itemLabel(item: Item): string {
	if (item.kind === 'order') return byQuestion.order;
	return item.kind === 'match' ? byQuestion.match : keyText(item);
}

/** What stands in a student's cell of an item that is not right. */
export function cellText(answer: Answer | null, mark: Mark): string {
	switch (answer?.kind) {
		case 'option':
			return optionLetter(answer.option);
		case 'number':
			return String(mark.points);
		case 'order':
		case 'match': {
			const { right, total } = partsRight(answer);
			return `${right}/${total}`;
		}
		case undefined:
			return byStudent.none;
	}
}

/** The report as a table for a spreadsheet: a row a student, then what there is to say of the items. */
export function reportRows(report: ClassReport): readonly (readonly (string | number)[])[] {
	const items = [...report.items].sort((one, other) => one.number - other.number);
	const heads = items.flatMap(({ number, item }) => [`${number} ${wordOf[item.w]}`, `${number} answer`]);
	const figures = (name: string, of: (place: number) => string | number) => [
		name,
		'',
		'',
		'',
		'',
		'',
		...items.flatMap((_, place) => [of(place), ''])
	];
	return [
		['Student', 'Device', 'Attempts', 'Minutes', 'Right', 'Points', ...heads],
		...report.students.map((student) => [
			studentName(student),
			student.token,
			student.attempts,
			student.minutes,
			student.correct,
			student.points,
			...items.flatMap(({ item, number }) => [
				student.marks[number - 1]?.correct ? 1 : 0,
				answerInWords(item, student.answers[number - 1] ?? null) ?? ''
			])
		]),
		[],
		figures('Question', (place) => items[place]?.item.stem ?? ''),
		figures('Right', (place) => items[place]?.right ?? 0),
		figures('Facility', (place) => rounded(items[place]?.facility ?? null)),
		figures('Discrimination (item-rest)', (place) => rounded(items[place]?.discrimination ?? null)),
		figures('No answer', (place) => items[place]?.omitted ?? 0),
		['Reliability (KR-20)', rounded(report.reliability)]
	];
}

function rounded(value: number | null): string | number {
	return value === null ? '' : Math.round(value * 10_000) / 10_000;
}
