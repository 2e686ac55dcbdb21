import type { Reading } from '../../facts/reading';

const SPEAKER = /^According to ([^,]+), /;

/**
 * A stem whose speaker tells of himself names him once: "According to Ada Brook, she has arranged …", "According to the Arvik Tramway, its …".
 * Undefined where no pronoun fits.
 */
export function inOwnWords({ entities }: Reading, stem: string): string | undefined {
	const said = SPEAKER.exec(stem);
	const speaker = entities.entities.find(({ name }) => said?.[1]?.endsWith(name) ?? false);
	if (!said || !speaker) return stem;
	const rest = stem.slice(said[0].length);
	const [before = '', after, ...more] = rest.split(speaker.name);
	if (after === undefined) return stem;
	const isOwner = /^['’]s\b/.test(after);
	const pronoun = isOwner ? owners(speaker) : subjects(speaker);
	if (pronoun === undefined || more.length > 0) return undefined;
	return `${said[0]}${before}${pronoun}${isOwner ? after.slice(2) : after}`;
}

type Named = Reading['entities']['entities'][number];

function owners({ type, gender }: Named): string | undefined {
	if (type === 'organisation') return 'its';
	return gender === undefined ? undefined : gender === 'female' ? 'her' : 'his';
}

function subjects({ type, gender }: Named): string | undefined {
	if (type === 'organisation') return 'it';
	return gender === undefined ? undefined : gender === 'female' ? 'she' : 'he';
}
