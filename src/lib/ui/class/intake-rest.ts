import type { ShownIntake } from './class-view';

/** What stays in the field of what was read from it: the codes that were refused, or all of it when it was not read or not kept. */
export function textLeft(text: string, intake: ShownIntake | undefined): string {
	if (intake?.kind !== 'read' || !intake.kept) return text;
	const refused = intake.outcomes.flatMap((one) => (one.kind === 'refused' ? [one.code] : []));
	return [...new Set(refused)].join('\n');
}

/** Whether the form for results may make way for the report: something was added, or nothing is to be put right. */
export function isSettled(intake: ShownIntake | undefined): boolean {
	if (intake?.kind === 'file') return intake.outcome.kind === 'results' && intake.outcome.added > 0;
	if (intake?.kind !== 'read' || !intake.kept) return false;
	const kinds = intake.outcomes.map(({ kind }) => kind);
	return kinds.includes('added') || !kinds.includes('refused');
}
