const VOLLEYS = 5;
const EVERY_MS = 650;

/** Throws confetti in the page's own colours, unless the visitor wants little motion. */
export async function celebrate(): Promise<void> {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	const { default: confetti } = await import('canvas-confetti');
	// Its worker would come from a blob, which the security policy refuses.
	const throwConfetti = confetti.create(undefined, { resize: true });
	const tokens = getComputedStyle(document.documentElement);
	const colors = ['--silk-1', '--silk-2', '--silk-3'].map((name) => tokens.getPropertyValue(name));
	const volley = (number: number): void => {
		const isLeft = number % 2 === 0;
		void throwConfetti({
			colors,
			particleCount: 90,
			spread: 75,
			startVelocity: 58,
			angle: isLeft ? 60 : 120,
			origin: { x: isLeft ? 0 : 1, y: 0.75 },
			disableForReducedMotion: true
		});
	};
	for (let number = 0; number < VOLLEYS; number++) setTimeout(volley, number * EVERY_MS, number);
}
