import type { Reading } from '../../facts/reading';

const SPEAKER = /^According to ([^,]+), /;

/**
 * A stem that says who its speaker is where the article does: "According to police spokesman Ada Brook, …".
 * A stem whose speaker tells of himself names him once: "According to Ada Brook, she has arranged …", "According to the Arvik Tramway, its …".
 * Undefined where no pronoun fits.
 */
export function inOwnWords({ entities }: Reading, stem: string): string | undefined {
	const said = SPEAKER.exec(stem);
	const speaker = entities.entities.find(({ name }) => said?.[1]?.endsWith(name) ?? false);
	if (!said || !speaker) return stem;
	const rest = stem.slice(said[0].length);
	const start = said[1] === speaker.name ? `According to ${roleOf(speaker)}${speaker.name}, ` : said[0];
	const titled = said[1] !== speaker.name && rest.includes(said[1] ?? '') ? said[1] : undefined;
	const [before = '', after, ...more] = rest.split(titled ?? speaker.name);
	if (after === undefined) return `${start}${rest}`;
	const isOwner = /^['’]s\b/.test(after);
	const pronoun = isOwner ? owners(speaker) : subjects(speaker);
	if (pronoun === undefined || more.length > 0) return undefined;
	return `${start}${before}${pronoun}${isOwner ? after.slice(2) : after}`;
}

const LONGEST_ROLE = 4;

/** "police spokesman " before the name of somebody who would be a stranger. */
function roleOf({ type, roles }: Named): string {
	const role = roles.find(
		({ text, former, past, source }) =>
			!former &&
			!past &&
			source !== 'predicate' &&
			/^[\p{L} -]+$/u.test(text) &&
			text.split(' ').length <= LONGEST_ROLE
	);
	return type === 'person' && role ? `${role.text} ` : '';
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
