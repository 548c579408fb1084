/** What follows a question is fetched when it is answered, so that a phone comes in with less. */
export const loadOutcome = () => import('./OutcomeStage.svelte');
export const loadFinish = () => import('./FinishStage.svelte');
