import { z } from 'zod'
import { toSlug } from '#shared/slug.ts'
import { administrator } from './inNewsroomFolder.ts'
import type { Ask } from './askerAt.ts'
import { logIn } from './logIn.ts'
import type { Place } from './places.ts'

const PASSWORD = 'Mat-khau-do-2026'

const madeSchema = z.object({ doc: z.object({ id: z.string(), slug: z.string().nullish() }) })
const listedSchema = z.object({ docs: z.array(z.object({ id: z.string(), slug: z.string() })) })
const workflowSchema = z.object({ state: z.string(), seen: z.string() })

/** The newsroom that is measured: somebody who writes and somebody who approves. */
export interface Newsroom {
	/** Write an article and submit it; its id and slug. */
	submit: (headline: string, text: string, place: Place) => Promise<{ id: string; slug: string }>
	/** What the approver has read of it, which an approval names. */
	read: (id: string) => Promise<string>
	/** Approve what the approver has read, by which it is published. */
	approve: (id: string, seen: string) => Promise<void>
	withdraw: (id: string) => Promise<void>
}

/** Let the administrator of the system at `url` make a contributor and an approver. */
export async function openNewsroom(url: string): Promise<Newsroom> {
	const admin = await logIn(url, administrator.email, administrator.password)
	const person = (name: string, email: string, role: string) =>
		admin('POST', '/api/people', { name, email, password: PASSWORD, roles: [{ role }] })
	await person('Nguyễn Thị An', 'an@bantin.example', 'contributor')
	await person('Trần Bình', 'binh@bantin.example', 'approver')
	const contributor = await logIn(url, 'an@bantin.example', PASSWORD)
	const approver = await logIn(url, 'binh@bantin.example', PASSWORD)
	const [sections, units, tags] = await Promise.all(
		['sections', 'units', 'tags'].map((collection) => idsIn(admin, collection)),
	)

	const workflow = (id: string) => `/api/articles/${id}/workflow`
	return {
		submit: async (headline, text, place) => {
			const article = {
				headline,
				standfirst: text,
				body: toBody(text),
				section: sections?.get(toSlug(place.section)),
				unit: units?.get(toSlug(place.unit)),
				tags: place.tags.map((tag) => tags?.get(toSlug(tag))),
			}
			const { doc } = madeSchema.parse(await contributor('POST', '/api/articles', article))
			await contributor('POST', workflow(doc.id), { action: 'submit' })
			return { id: doc.id, slug: doc.slug ?? '' }
		},
		read: async (id) => workflowSchema.parse(await approver('GET', workflow(id))).seen,
		approve: async (id, seen) => {
			const answer = await approver('POST', workflow(id), { action: 'approve', seen })
			const { state } = workflowSchema.parse(answer)
			if (state !== 'published') throw new Error(`The approved article is ${state}`)
		},
		withdraw: async (id) => {
			await approver('POST', workflow(id), { action: 'withdraw' })
		},
	}
}

/** Ids of all documents of a collection, by slug. */
async function idsIn(ask: Ask, collection: string): Promise<Map<string, string>> {
	const { docs } = listedSchema.parse(await ask('GET', `/api/${collection}?limit=100&depth=0`))
	return new Map(docs.map(({ id, slug }) => [slug, id]))
}

/** A body of one paragraph, as the editor keeps it. */
function toBody(text: string) {
	const block = { version: 1, format: '', indent: 0, direction: 'ltr' }
	const words = { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }
	const paragraph = { type: 'paragraph', ...block, textFormat: 0, textStyle: '', children: [words] }
	return { root: { type: 'root', ...block, children: [paragraph] } }
}
