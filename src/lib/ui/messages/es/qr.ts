/** What is said about a QR code that is shown to be scanned. */
export const qr = {
	tooMuch: 'Esto es demasiado largo para un código QR. Comparte el enlace o el archivo.',
	small: 'Aquí sus cuadros son pequeños: muéstralo a pantalla completa para escanearlo.',
	scan: 'Escanea para jugar'
};

/** A classroom seen in widths of the projected code: the back row is about six away, the middle about three and a half. */
const BACK_ROW = 6;
const MIDDLE = 3.5;

/** From where a class can scan a code that a phone reads from `reach` of its own widths away. */
export function reachWords(reach: number): string {
	if (reach >= BACK_ROW) return 'Proyectado, se escanea desde la última fila.';
	if (reach >= MIDDLE)
		return 'Proyectado, se escanea desde la mitad delantera del aula, pero es demasiado denso para la última fila.';
	return 'Demasiado denso para la última fila: proyectado, se escanea desde las primeras. Que los demás se acerquen, o envíales el enlace.';
}
