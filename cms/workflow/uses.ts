/** What a piece's entry refers to: files and people that readers may only see through it. */
export interface Uses {
	media: string[]
	people: string[]
}
