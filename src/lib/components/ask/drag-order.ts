/**
 * Lets the children of a list be dragged by their `[data-grip]`: `move(from, to)` is called for every
 * place that the pointer passes. The list captures the pointer, since a child that moves would lose it.
 */
export const dragOrder = (move: (from: number, to: number) => void) => (list: HTMLElement) => {
	let dragged: Element | null = null;

	const start = (event: PointerEvent) => {
		if (event.button !== 0 || !(event.target instanceof Element)) return;
		const grip = event.target.closest('[data-grip]');
		if (grip === null) return;
		dragged = [...list.children].find((child) => child.contains(grip)) ?? null;
		list.setPointerCapture(event.pointerId);
		event.preventDefault();
	};

	const drag = (event: PointerEvent) => {
		if (dragged === null) return;
		const children = [...list.children];
		const from = children.indexOf(dragged);
		const to = children.findIndex((child) => isOver(event.clientY, child));
		if (to !== -1 && to !== from) move(from, to);
	};

	const drop = () => {
		dragged = null;
	};

	list.addEventListener('pointerdown', start);
	list.addEventListener('pointermove', drag);
	list.addEventListener('pointerup', drop);
	list.addEventListener('pointercancel', drop);
	return () => {
		list.removeEventListener('pointerdown', start);
		list.removeEventListener('pointermove', drag);
		list.removeEventListener('pointerup', drop);
		list.removeEventListener('pointercancel', drop);
	};
};

/** Within the middle half of the child: so that two of unequal height do not swap back and forth. */
function isOver(y: number, child: Element): boolean {
	const { top, height } = child.getBoundingClientRect();
	return y > top + height / 4 && y < top + (height * 3) / 4;
}
