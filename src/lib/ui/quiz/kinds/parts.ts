import type { Answer } from '../../../../core/quiz/response';
import type { LaidItem, ToldItem } from '../play-view';

/** What every control of an answer is given. `missing` when the player checked too early. */
export interface ControlProps {
	readonly laid: LaidItem;
	readonly chosen: Answer | null;
	readonly missing: boolean;
	readonly onchoose: (answer: Answer) => void;
}

/** What shows an answered item beside its proof. */
export interface ReviewProps {
	readonly laid: ToldItem;
	readonly chosen: Answer | null;
}
