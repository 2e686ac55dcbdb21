export const notFound = {
	title: 'Aquí no hay ninguna página',
	text: 'Puede que la dirección esté mal escrita o que la página se haya movido. Nada ha cambiado en este dispositivo.',
	action: 'Ir a las historias'
};
export const broken = {
	title: 'Esta página se ha detenido',
	text: 'La página ha topado con un fallo nuestro y se ha detenido. Tus partidas están guardadas en este dispositivo. Vuelve a cargar la página.',
	action: 'Volver a cargar la página'
};
