import type { ComponentProps } from 'svelte';
import { type PlayProps, startPage } from '../page-of-play';
import StoryGame from './StoryGame.svelte';

const data = document.querySelector('template')?.content.textContent;

if (data)
	void startPage(
		StoryGame,
		'../..',
		JSON.parse(data) as Omit<ComponentProps<typeof StoryGame>, keyof PlayProps>
	);
