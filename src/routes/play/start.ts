import LinkGame from './LinkGame.svelte';
import { startPage } from './page-of-play';

void startPage(LinkGame, '..', {});
