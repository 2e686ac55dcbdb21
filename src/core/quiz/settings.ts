/** How a quiz is sat. */
export interface QuizSettings {
	/** Whether items and options come in another order in each sitting. */
	readonly shuffle: boolean;
	/** When a player learns what was right: after each answer, at the end, or not before the teacher gives the key out (an exam). */
	readonly feedback: Feedback;
	/** How many whole minutes the whole quiz may take, from the first item shown; absent when there is no limit. */
	readonly minutes?: number;
	/** Present when a result that is sent back carries the student's name. */
	readonly asksName?: true;
}

export type Feedback = 'each' | 'end' | 'none';

export const defaultSettings: QuizSettings = { shuffle: true, feedback: 'each' };

/** The longest time limit of a quiz, in minutes. */
export const MAX_MINUTES = 300;
