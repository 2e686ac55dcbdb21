export const title = 'Archive';
export const intro =
	'Play any earlier edition: each story stands here once, with its latest number. Only the edition of the day counts for your days in a row.';
