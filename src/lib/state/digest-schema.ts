import * as v from 'valibot';
import { WS } from '../../core/bank/item';
import { fail, ok, type Result } from '../../core/base/result';
import type { PlayedGame } from '../../core/progress/played';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const gameSchema = v.strictObject({
	attemptId: v.string(),
	quizId: v.string(),
	title: v.string(),
	startedAt: v.number(),
	right: count,
	total: count,
	edition: v.exactOptional(v.string()),
	round: v.exactOptional(v.literal(true)),
	byW: v.exactOptional(v.array(v.strictObject({ w: v.picklist(WS), right: count, asked: count })))
}) satisfies v.GenericSchema<unknown, PlayedGame>;

/** The games of a digest, read from data of unknown make; any fault fails, as all of it can be made again. */
export function parseDigest(input: unknown): Result<readonly PlayedGame[], 'damaged'> {
	const parsed = v.safeParse(v.array(gameSchema), Reflect.get(Object(input), 'games'), { abortEarly: true });
	return parsed.success ? ok(parsed.output) : fail('damaged');
}
