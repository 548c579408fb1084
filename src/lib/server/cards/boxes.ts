import type { Node } from '@takumi-rs/core';

export type Style = NonNullable<Node['style']>;

export const box = (style: Style, children: Node[]): Node => ({
	type: 'container',
	style,
	children
});

export const words = (text: string, style: Style): Node => ({ type: 'text', text, style });

/** `src` is an SVG. */
export const picture = (src: string | Uint8Array, style: Style): Node => ({
	type: 'image',
	src: typeof src === 'string' ? Buffer.from(src) : src,
	style
});

export const heavy = (size: number): Style => ({ fontSize: size, fontWeight: 780 });
