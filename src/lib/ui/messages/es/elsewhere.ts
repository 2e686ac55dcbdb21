export const elsewhere = {
	title: 'Esta partida sigue en otra pestaña',
	text: 'Todo lo que respondiste está guardado. Juega allí o tráela de vuelta a esta pestaña.',
	action: 'Seguir aquí'
};
