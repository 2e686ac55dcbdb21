import { sha256Hex } from '../base/digest';
import type { Bank } from './bank';
import { canonicalJson } from './canonical-json';

const DIGITS = 16;

/** The first 16 hex digits of the SHA-256 of some data's canonical JSON. */
export function contentId(content: unknown): string {
	return sha256Hex(canonicalJson(content)).slice(0, DIGITS);
}

/** The bank with the id that its content gives it; an id that was there before is not counted. */
export function withContentId(bank: Omit<Bank, 'id'>): Bank {
	return { ...bank, id: contentId({ ...bank, id: undefined }) };
}
