import LinkGame from './LinkGame.svelte';
import { startPage } from './page-of-play';

startPage(LinkGame, '..', {});
