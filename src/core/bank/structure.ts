import type * as v from 'valibot';
import type { StructureCode, StructureProblem } from './problem';

/** A valibot issue in the project's own codes. */
export function problemOf(issue: v.BaseIssue<unknown>): StructureProblem {
	const place = (issue.path ?? []).reduce((path, { key }) => joined(path, key), '');
	const detail =
		typeof issue.input === 'string' || typeof issue.input === 'number' ? String(issue.input) : '';
	const shown = detail.length > 60 ? `${detail.slice(0, 60)}…` : detail;
	return { code: codeOf(issue), place, ...(shown === '' ? {} : { detail: shown }) };
}

function joined(path: string, key: unknown): string {
	if (typeof key === 'number') return `${path}[${key}]`;
	return path === '' ? String(key) : `${path}.${String(key)}`;
}

const CODES: Readonly<Record<string, StructureCode>> = {
	literal: 'unknown-value',
	picklist: 'unknown-value',
	variant: 'unknown-value',
	regex: 'wrong-form',
	safe_integer: 'wrong-number',
	min_value: 'wrong-number',
	max_value: 'wrong-number'
};

function codeOf(issue: v.BaseIssue<unknown>): StructureCode {
	const isList = Array.isArray(issue.input);
	if (issue.expected === 'never') return isList ? 'too-many' : 'unknown-field';
	if (issue.received === 'undefined') return 'missing';
	if (issue.expected === 'Object') return 'wrong-type';
	if (issue.type === 'min_length') return isList ? 'too-few' : 'empty';
	if (issue.type === 'max_length') return isList ? 'too-many' : 'too-long';
	if (issue.type === 'check') return issue.message === 'empty' ? 'empty' : checkCode(issue.message);
	return CODES[issue.type] ?? 'wrong-type';
}

function checkCode(message: string): StructureCode {
	return message === 'unseen-characters' ? message : 'wrong-form';
}
