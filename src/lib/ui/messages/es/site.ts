export const offline =
	'Sin conexión. Lo que está en este dispositivo funciona: jugar, crear, historial, clases.';
export const kept = 'Five Ws está ya en este dispositivo: funciona sin conexión.';
export const newer = 'Hay lista una versión más nueva de Five Ws.';
export const switchNow = 'Cambiar a ella';
export const gameOpen = 'Hay una partida abierta en otra pestaña. Termínala o ciérrala y luego cambia.';
