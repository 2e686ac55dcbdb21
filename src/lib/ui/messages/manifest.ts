export const description =
	'A news quiz: who, what, when, where, why and how many, with the sentence that proves each answer.';
export const quizFile = 'A quiz of Five Ws';
export const shortcuts = { today: 'Today’s edition', make: 'Make a quiz', class: 'Results of a class' };
export const screenshots = {
	home: 'Today’s edition and the stories',
	proof: 'An answer with the sentence that proves it'
};
