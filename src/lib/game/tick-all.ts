/** Stands by every question of the form `many`: a stem alone does not say how many answers are wanted. */
export const TICK_ALL = 'Tick all that apply';
