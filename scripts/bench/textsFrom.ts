import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'

/** Characters an article's headline may have. */
const HEADLINE_MAX = 200

const textSchema = z.object({
	id: z.string(),
	title: z.string().min(1),
	sapo: z.string().nullish(),
	body: z.string(),
})

/** A text to make an article of. */
export type Text = z.infer<typeof textSchema>

/**
 * `count` texts of an import file (`.ndjson.gz`).
 *
 * When the file has fewer, they come again as other articles: the second time through with the
 * number 2 before every title, from which addresses are made.
 */
export async function* textsFrom(file: string, count: number): AsyncGenerator<Text> {
	let taken = 0
	for (let time = 1; taken < count; time++) {
		const before = taken
		for await (const line of linesOf(file)) {
			if (taken === count) return
			if (!line) continue
			taken++
			yield again(textSchema.parse(JSON.parse(line)), time)
		}
		if (taken === before) throw new Error(`There are no texts in ${file}`)
	}
}

function linesOf(file: string): AsyncIterable<string> {
	return createInterface({ input: createReadStream(file).pipe(createGunzip()) })
}

function again(text: Text, time: number): Text {
	if (time === 1) return text
	const title = `Kỳ ${time}: ${text.title}`.slice(0, HEADLINE_MAX)
	return { ...text, id: `${text.id}-${time}`, title }
}
