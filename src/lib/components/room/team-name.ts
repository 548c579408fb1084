const NAMES = ['Sun', 'Eagle', 'Wolf', 'Steppe', 'River', 'Mountain', 'Star', 'Falcon'] as const;

/** What a team is called; `team` counts from 0. */
export const teamName = (team: number): string => `Team ${NAMES[team] ?? team + 1}`;
