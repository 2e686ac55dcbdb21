import * as v from 'valibot';
import { fail, ok } from '../../core/base/result';
import type { Shelf } from './records';

/** The result code of a game, made once and kept: what is sent again is the same result. */
export interface KeptCode {
	/** The attempt's. */
	readonly id: string;
	readonly code: string;
	/** The name in it. */
	readonly name?: string;
}

const codeSchema = v.strictObject({
	id: v.string(),
	code: v.pipe(v.string(), v.regex(/^r1[\w-]+$/)),
	name: v.exactOptional(v.string())
}) satisfies v.GenericSchema<unknown, KeptCode>;

export const codes: Shelf<KeptCode> = {
	kind: 'code',
	version: 1,
	weight: 'vital',
	parser: async () => (input) => {
		const parsed = v.safeParse(codeSchema, input);
		return parsed.success ? ok(parsed.output) : fail('not-a-code');
	}
};
