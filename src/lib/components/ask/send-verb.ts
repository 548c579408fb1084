/**
 * What becomes of an answer when its button is pressed: alone and at one's own pace it is checked at once,
 * in a round that the host leads it waits for the reveal.
 */
export type SendVerb = 'Check' | 'Send';
