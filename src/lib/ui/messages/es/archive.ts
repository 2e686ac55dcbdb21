export const title = 'Archivo';
export const intro =
	'Cada historia tiene su día. Una edición anterior se puede jugar cuando quieras; no cuenta para los días seguidos.';
