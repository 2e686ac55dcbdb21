import { json } from '@sveltejs/kit';
import type { W } from '../../core/bank/item';
import type { StoryCard } from '$lib/ui/home/story-card';
import { quizFromBank } from '../../core/quiz/quiz';
import { stories, type Story } from '../stories.server';

export const prerender = true;

const countOf = ({ bank }: Story, w: W) => bank.items.filter((item) => item.w === w).length;

function cardOf(story: Story): StoryCard {
	const { source, items } = story.bank;
	return {
		slug: story.slug,
		quizId: quizFromBank(story.bank).id,
		title: source.title,
		...(story.summary ? { standfirst: story.summary } : {}),
		...(source.published ? { published: source.published } : {}),
		asked: {
			who: countOf(story, 'who'),
			what: countOf(story, 'what'),
			when: countOf(story, 'when'),
			where: countOf(story, 'where'),
			why: countOf(story, 'why'),
			'how-many': countOf(story, 'how-many')
		},
		total: items.length
	};
}

export const GET = () => json(stories().map(cardOf));
