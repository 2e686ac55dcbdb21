export const title = 'Archive';
export const intro = 'Play any earlier edition. Only the edition of the day counts for your days in a row.';
