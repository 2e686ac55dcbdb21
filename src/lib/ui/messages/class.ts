import type { W } from '../../../core/bank/item';
import type { AttemptChoice } from '../../../core/report/chosen-attempts';
import { counted } from './format';
import { wordOf } from './frame';

export const title = 'Class results';
export const description = 'The results of your class, opened on your device and kept there.';
export const promise = 'Your students need no account, and nothing goes to a server.';
/** How results come from the students to this page. */
export const steps = [
	'Name a class here.',
	'Share a quiz, and choose the class there.',
	'Each student gets a code at the end and sends it to you by message or mail. Only this device can open it.',
	'Add the codes here: you see which questions were hard, and what each student answered.'
];
export const opening = 'Opening your classes';
export const closed =
	'This device does not let the page read what it keeps. Close other tabs of this site, or leave private browsing, and load the page again.';

export const newClass = {
	title: 'A new class',
	name: 'Name of the class',
	nameHelp: 'For example 8b, history. Students do not see it.',
	make: 'Make the class',
	more: 'Another class, or one from another device',
	import: 'A class from another device',
	importHelp: 'Open the file that you saved there: its key, or its results.'
};
export const classProblems = {
	'no-name': 'Give the class a name first.',
	'not-kept':
		'This device does not let the page keep a class. Free some space, or leave private browsing, and try again.'
} as const;

export const keyFile = {
	title: 'Save the key of this class',
	text: 'Only this key opens the results of the class, and it is on this device alone. Should its data be cleared, no result could be read again. Save the file somewhere safe; whoever has it can read the results.',
	save: 'Save the key file',
	done: 'I have the file',
	saved: (name: string) =>
		`“${name}” goes to your downloads. See that it is there, then press “${'I have the file'}”.`,
	missing: 'The key of this class is not on this device',
	missingText:
		'You can read the results that are here, but new codes do not open. Open the key file of the class under “Another class, or one from another device”.'
};

export const overview = {
	title: 'Your classes and their quizzes',
	class: 'Class',
	quiz: 'Quiz',
	results: 'Students',
	mean: 'Mean right',
	none: 'no quiz yet',
	open: (className: string, quizTitle: string) => `${className}: ${quizTitle}`
};

export const noQuiz = {
	text: 'No quiz sends its results to this class yet. Make one, and choose this class where you share it.',
	action: 'Make a quiz'
};
export const noResults = (title: string) =>
	`No result of “${title}” yet. Students find their code on their result page; add what they send you here.`;

export const report = {
	add: 'Add results',
	table: 'Save table (CSV)',
	backup: 'Save results for another device',
	print: 'Print',
	which: 'Which attempt counts',
	unnamed: (token: string) => `Student ${token.slice(0, 4).toUpperCase()}`,
	setAside: (count: number) =>
		`${counted(count, 'result')} on this device cannot be read. ${count === 1 ? 'It is' : 'They are'} set aside, not deleted.`,
	private:
		'The table and the results file hold names and answers of students: keep them as you keep your marks.'
};
export const attemptNames: Readonly<Record<AttemptChoice, string>> = {
	first: 'The first received',
	best: 'The best',
	last: 'The last received'
};
const attemptLines: Readonly<Record<AttemptChoice, string>> = {
	first: 'First attempts',
	best: 'Best attempts',
	last: 'Last attempts'
};
export const decimal = (value: number, digits: number) => value.toFixed(digits).replace('-', '−');
export const summary = (students: number, mean: number, total: number) =>
	`${counted(students, 'student')}, mean ${decimal(mean, 1)} of ${total}.`;
export const summaryLine = (choice: AttemptChoice) => `${attemptLines[choice]}.`;

export const byQuestion = {
	title: 'By question, hardest first',
	question: 'Question',
	right: (students: number) => `Right, of ${students}`,
	strength: 'Tells strong from weak',
	name: (number: number, w: W) => `${number} ${wordOf[w]}`,
	order: 'Order of events',
	match: 'What belongs together'
};

/** Item-rest correlations in a word; Ebel and Frisbie call .30 and more good, below .20 poor. */
export function strengthWord(discrimination: number | null): string {
	if (discrimination === null) return 'all alike';
	if (discrimination >= 0.3) return 'well';
	if (discrimination >= 0.2) return 'fairly';
	return discrimination >= 0 ? 'hardly' : 'the wrong way';
}
export const wrongWay =
	'Strong students missed it more often than weak ones: see whether its answer is right and clear.';

export const howSure = 'How sure is this?';
export const reliability = (value: number) =>
	value <= 0
		? `The whole quiz does not tell strong students from weak ones (reliability ${decimal(value, 2)}, KR-20).`
		: `The whole quiz tells strong from weak with a reliability of ${decimal(value, 2)} (KR-20, at most 1; from 0.7 on, differences between students mean something).`;
export const noReliability =
	'How well the whole quiz tells strong from weak cannot be said yet: that takes two questions, and students whose scores differ.';
export const caution = (students: number, enough: number) =>
	`With ${counted(students, 'student')}, fewer than ${enough}, these figures swing widely: another class could give quite others.`;

export const byStudent = {
	title: 'By student',
	legend:
		'right. A letter is the wrong option chosen, a number the points of an estimate, a fraction the events or pairs in place, – no answer.',
	student: 'Student',
	score: 'Right',
	minutes: 'Minutes',
	right: 'right',
	none: '–',
	attempts: (count: number) => `${count} attempts`,
	more: (count: number) => `Showing ${count} more`
};
