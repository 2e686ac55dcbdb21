export const title = 'Archive';
export const intro =
	'Every story has its day in turn. An earlier edition can be played at any time; it does not count for days in a row.';
