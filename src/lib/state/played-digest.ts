import type { PlayedGame } from '../../core/progress/played';
import type { Shelf } from '../storage/records';
import type { KeptRecords } from './kept-records';

/**
 * What the games that are finished and marked amount to, in one record: so a history of years opens at once. Such a game never
 * changes what is told of it here, so the digest only grows, and games that are gone are passed over. Without it, or when it cannot
 * be read, it is made again from the games.
 */
const digests: Shelf<readonly PlayedGame[]> = {
	kind: 'digest',
	version: 1,
	weight: 'light',
	parser: async () => (await import('./digest-schema')).parseDigest
};

const ID = 'games';

/** The games of the digest; none when there is none, or none that can be read. */
export async function readDigest(records: KeptRecords): Promise<readonly PlayedGame[]> {
	const read = await records.read(digests, ID);
	return read.kind === 'found' ? read.body : [];
}

export async function keepDigest(records: KeptRecords, games: readonly PlayedGame[]): Promise<void> {
	await records.keep(digests, { id: ID, games });
}
