import { breathe } from '../platform/breath';
import { now } from '../platform/clock';
import { saveFile } from '../platform/download';
import { askToKeep } from '../platform/room';
import { open } from '../platform/sealing';
import type { ReaderDoors } from './class-reader.svelte';

/** What reading a class's results needs of the world. */
export function openReaderDoors(): ReaderDoors {
	return { open, now, breathe, saveFile, askToKeep: () => void askToKeep() };
}
