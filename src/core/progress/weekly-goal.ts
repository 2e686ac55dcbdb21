/** How many days a week a player may mean to play; 0 is no goal. */
export const WEEKLY_GOALS = [0, 3, 5, 7] as const;
export type WeeklyGoal = (typeof WEEKLY_GOALS)[number];
