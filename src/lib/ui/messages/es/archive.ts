export const title = 'Archivo';
export const intro =
	'Juega cualquier edición anterior: cada historia está aquí una vez, con su último número. Solo la del día cuenta para tus días seguidos.';
