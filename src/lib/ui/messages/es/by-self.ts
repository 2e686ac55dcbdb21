import type { W } from '../../../../core/bank/item';

export const bySelf = {
	label: 'Tu respuesta',
	/** What is let through, by what is asked. */
	forgiving: (w: W) => {
		if (w === 'who') return 'Basta el apellido, y los pequeños errores no importan.';
		if (w === 'how-many') return 'Con cifras o con palabras en inglés: 3,000,000 o three million.';
		return 'Los pequeños errores no importan.';
	},
	check: 'Comprobar la respuesta',
	showOptions: 'Mostrar las opciones',
	points: 'Sin las opciones vale diez puntos, con ellas cinco.',
	missing: 'Primero escribe tu respuesta o muestra las opciones.'
};
