export const keys = {
	choose: 'elegir',
	tab: 'a cada parte',
	estimate: 'un paso menos, un paso más',
	order: 'mover, en su asidero',
	match: 'elegir para la pareja en la que estás',
	enter: 'comprobar y seguir',
	help: 'mostrar las teclas',
	escape: 'salir, lugar guardado',
	to: 'a',
	turnOff: 'Desactivar las teclas',
	turnOn: 'Activar las teclas',
	off: 'Las teclas están desactivadas. Tabulador, flechas e Intro funcionan como en cualquier página.'
};
