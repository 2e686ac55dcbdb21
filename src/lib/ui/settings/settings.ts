import type { WeeklyGoal } from '../../../core/progress/weekly-goal';

/** What the page of settings shows and changes. */
export interface Settings {
	readonly text: 'normal' | 'large' | 'larger';
	readonly spacing: 'normal' | 'wide';
	readonly face: 'print' | 'plain';
	readonly theme: 'device' | 'light' | 'dark';
	readonly fewer: boolean;
	readonly untimed: boolean;
	readonly typeFirst: boolean;
	readonly confidence: boolean;
	readonly findProof: boolean;
	readonly sound: boolean;
	readonly haptics: boolean;
	readonly aloud: boolean;
	readonly keys: boolean;
	readonly squares: 'ink' | 'colours';
	readonly goal: WeeklyGoal;
}
