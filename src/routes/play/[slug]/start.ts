import type { Quiz } from '../../../core/quiz/quiz';
import { startPage } from '../page-of-play';
import StoryGame from './StoryGame.svelte';

const data = document.querySelector('template')?.content.textContent;

if (data)
	void startPage(StoryGame, '../..', JSON.parse(data) as { readonly slug: string; readonly quiz: Quiz });
