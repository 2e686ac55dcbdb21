import type { Quantity } from '../quantities/find-quantities';
import type { Reading } from '../reading';
import type { Topic } from './topic';

/** A number and where it was found. */
export interface Found {
	readonly reading: Reading;
	readonly topic: Topic;
	readonly sentence: number;
	readonly quantity: Quantity;
}
