/** How a quiz is sat. */
export interface QuizSettings {
	/** Whether items and options come in another order in each sitting. */
	readonly shuffle: boolean;
	/** When a player learns what was right: after each answer, or at the end. */
	readonly feedback: 'each' | 'end';
}

export const defaultSettings: QuizSettings = { shuffle: true, feedback: 'each' };
