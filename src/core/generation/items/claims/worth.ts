import type { Reading } from '../../facts/reading';
import { spoken, type Statement } from '../../facts/statements/statement';
import { leavesOpen } from '../bare-object';
import { isAllegation } from './allegation';
import { misspeltIn } from './misspelt';
import { looseEndOf } from './loose-ends';
import { saysLittle } from './says-little';
import { isSideDetail } from './side-details';
import { slipIn } from './slips';
import { isTied } from './tie';

/** Why a statement is not worth judging true or false; undefined when it is part of the story and says it in whole, plain words. */
export function unworthyOf(reading: Reading, statement: Statement): string | undefined {
	const text = spoken(statement);
	if (isSideDetail(reading, statement)) return 'a side detail';
	if (!isTied(reading, statement)) return 'beside the headline';
	if (saysLittle(reading, statement)) return 'too little';
	if (isAllegation(reading, statement)) return 'what one side claims';
	if (leavesOpen(text, reading.story)) return 'open';
	const loose = looseEndOf(reading, statement);
	if (loose !== undefined) return loose;
	const typo = misspeltIn(reading, text);
	return typo === undefined ? slipIn(reading, text) : `${typo} is misspelt`;
}
