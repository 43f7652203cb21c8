/** A part of a drawing as satori takes it: what a `div` would be. */
export interface Box {
	type: 'div'
	props: { style: Style; children: (Box | string)[] }
}

/** Style names as in React, of those that satori knows. */
export type Style = Record<string, string | number>

/** A box with what stands in it; boxes flow as flex does. */
export function box(style: Style, ...children: (Box | string)[]): Box {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}

/** A box whose parts stand one under another. */
export function column(style: Style, ...children: (Box | string)[]): Box {
	return box({ flexDirection: 'column', ...style }, ...children)
}
