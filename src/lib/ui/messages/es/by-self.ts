export const bySelf = {
	label: 'Tu respuesta',
	forgiving: 'Basta el apellido, y los pequeños errores no importan.',
	check: 'Comprobar la respuesta',
	showOptions: 'Mostrar las opciones',
	points: 'Diez puntos sin las opciones, cinco con ellas.',
	missing: 'Primero escribe tu respuesta o muestra las opciones.'
};
