import { sealingProblems } from './sealing';

export const sendResult = {
	title: 'Envía tu resultado',
	what: 'Contiene tus respuestas y cuánto tardaste. Solo tu docente puede abrirlo: se sella en este dispositivo.',
	whatWithName:
		'Contiene tu nombre, tus respuestas y cuánto tardaste. Solo tu docente puede abrirlo: se sella en este dispositivo.',
	opening: 'Buscando lo que se hizo antes',
	name: 'Tu nombre, como lo conoce tu docente',
	nameKept: 'Se guarda en este dispositivo para la próxima vez.',
	make: 'Crear el enlace de mi resultado',
	nothingYet: 'Esta página no envía nada. El enlace lo envías tú, como te haya pedido tu docente.',
	link: 'Tu resultado como enlace',
	send: 'Enviar',
	copy: 'Copiar el enlace',
	changeName: 'Cambiar el nombre',
	showQr: 'Mostrarlo como código QR',
	qrLabel: 'Código QR de tu resultado, para que lo escanee tu docente',
	qrNote: 'Deja que tu docente lo escanee de tu pantalla.'
} as const;

export const sentAs = (name: string) => `Sellado con el nombre ${name}.`;
export const messageTitle = (quiz: string) => `Mi resultado: ${quiz}`;

export const nameProblems = {
	empty: 'Escribe primero tu nombre, para que tu docente sepa de quién es el resultado.',
	'too-long': 'Este nombre es demasiado largo para viajar. Usa una forma más corta, de 40 letras como mucho.'
} as const;

/** What happened, exactly; nobody is told that something was sent when only the link changed hands. */
export const given = {
	copied: 'Enlace copiado. Todavía no se ha enviado: pégalo en un mensaje a tu docente.',
	'not-copied': 'Este navegador no deja que la página copie. Marca el enlace de arriba y cópialo.',
	sent: 'Entregado a la aplicación que elegiste. Mira ahí si se envió.',
	stopped: 'No se envió nada.',
	'not-possible': 'Este navegador no tiene cómo enviar desde aquí. Copia el enlace.'
} as const;

export const sendingProblems = {
	...sealingProblems,
	'wrong-key': {
		title: 'Este cuestionario no dice bien adónde van los resultados',
		text: 'Su clave no es una con la que se puedan sellar resultados. Avisa a tu docente y pide el cuestionario otra vez. Tu resultado se queda en este dispositivo.'
	}
} as const;
