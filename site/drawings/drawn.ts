/** A box of a drawing: flexbox and text, as satori draws them. */
export interface Drawn {
	type: 'div' | 'img'
	props: {
		style?: Record<string, string | number>
		src?: string
		width?: number
		height?: number
		children?: string | Drawn[]
	}
}
