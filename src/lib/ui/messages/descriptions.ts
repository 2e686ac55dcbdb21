/** What search pages and shared links say of a page. */
export const descriptions = {
	history: 'Your games, days running and what you are sharp on: kept on this device, and nowhere else.',
	sharedQuiz: 'A news quiz that is inside its link. It is played here, without an account.',
	quizOn: (title: string) => `A quiz on the story “${title}”, with the sentence that proves each answer.`,
	storyOf: (title: string) => `The story “${title}” in our own words, with its sources.`,
	print: 'A quiz on paper: questions, forms A to D, and the answer key.',
	result: 'The result of a game, with the proof of each answer.',
	share: 'Share a quiz as a link, a QR code, a file or on paper.'
};
