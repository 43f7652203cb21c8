import { z } from 'zod'
import type { Ask } from '#scripts/bench/askerAt.ts'
import { administrator } from '#scripts/bench/inNewsroomFolder.ts'
import { logIn } from '#scripts/bench/logIn.ts'
import type { Waited } from './waited.ts'

/** How often each editor saves. */
const SAVES = 5

/** People whose passwords are checked at once: each check keeps a core busy for half a second. */
const AT_ONCE = 8

const PASSWORD = 'Mat-khau-do-2026'

const madeSchema = z.object({ doc: z.object({ id: z.string() }) })
const textSchema = z.object({ headline: z.string(), standfirst: z.string().nullish() })
const versionsSchema = z.object({ docs: z.array(z.object({ version: textSchema })) })

/** What a hundred editors met. */
export interface MeasuredEditors {
	/** The saves. */
	saves: Waited
	/** Texts that were acknowledged, and are not there, or not in what is kept of earlier. */
	lost: string[]
	/** How long all of them wrote. */
	milliseconds: number
}

/** A piece that two people write: one the headline, the other what stands below it. */
interface Piece {
	id: string
	/** What was acknowledged, the last at the end. */
	headline: string[]
	standfirst: string[]
}

/** Let `count` editors write at the same time, each at a piece of their own and at the next one's. */
export async function measureEditors(url: string, count: number): Promise<MeasuredEditors> {
	const editors = await joinAll(url, count)
	const measured: MeasuredEditors = {
		saves: { milliseconds: [], failures: [] },
		lost: [],
		milliseconds: 0,
	}
	const started = performance.now()
	const pieces = await Promise.all(
		editors.map(async (ask, index): Promise<Piece> => {
			const made = await ask('POST', '/api/articles?draft=true', { headline: `Bài ${index}` })
			return { id: madeSchema.parse(made).doc.id, headline: [], standfirst: [] }
		}),
	)
	await Promise.all(
		editors.map(async (ask, index) => {
			const [own, next] = [pieces[index], pieces[(index + 1) % count]]
			for (let save = 1; own && next && save <= SAVES; save++) {
				await saveOne(ask, own, 'headline', `Bài ${index}, lần ${save}`, measured)
				await saveOne(ask, next, 'standfirst', `Người ${index} sửa lần ${save}`, measured)
			}
		}),
	)
	measured.milliseconds = performance.now() - started
	for (const [index, ask] of editors.entries()) {
		const piece = pieces[index]
		if (piece) measured.lost.push(...(await lostOf(ask, piece)))
	}
	return measured
}

async function saveOne(
	ask: Ask,
	piece: Piece,
	field: 'headline' | 'standfirst',
	text: string,
	{ saves }: MeasuredEditors,
): Promise<void> {
	const asked = performance.now()
	try {
		await ask('PATCH', `/api/articles/${piece.id}?draft=true&depth=0`, { [field]: text })
		piece[field].push(text)
	} catch (error) {
		saves.failures.push(String(error))
	}
	saves.milliseconds.push(performance.now() - asked)
}

/** What was acknowledged and is gone. */
async function lostOf(ask: Ask, piece: Piece): Promise<string[]> {
	const now = textSchema.parse(await ask('GET', `/api/articles/${piece.id}?draft=true&depth=0`))
	const address = `/api/articles/versions?where[parent][equals]=${piece.id}&limit=100&depth=0`
	const { docs } = versionsSchema.parse(await ask('GET', address))
	return (['headline', 'standfirst'] as const).flatMap((field) => {
		const kept = new Set(docs.map(({ version }) => version[field]))
		const lost = piece[field].filter((text) => !kept.has(text)).map((text) => `${text}: not kept`)
		const last = piece[field].at(-1)
		return last === undefined || now[field] === last ? lost : [...lost, `${last}: written over`]
	})
}

/** Make the editors and log them in. */
async function joinAll(url: string, count: number): Promise<Ask[]> {
	const admin = await logIn(url, administrator.email, administrator.password)
	const editors: Ask[] = []
	for (let first = 0; first < count; first += AT_ONCE) {
		const some = Array.from({ length: Math.min(AT_ONCE, count - first) }, async (_, index) => {
			const email = `nguoi-${first + index}@bantin.example`
			const roles = [{ role: 'editor' }]
			const name = `Biên tập viên ${first + index}`
			await admin('POST', '/api/people', { name, email, password: PASSWORD, roles })
			return logIn(url, email, PASSWORD)
		})
		editors.push(...(await Promise.all(some)))
	}
	return editors
}
