import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { isWhole } from '#tests/support/isWhole.ts'
import { openReadersSite, type ReadersSite } from '#tests/support/readersSite.ts'
import { allowed, type Effect } from './allowed.ts'
import { openCast, roles, type Cast, type Role } from './cast.ts'
import type { Door, Try } from './doors.ts'
import { judge } from './judge.ts'
import { localDoors } from './localDoors.ts'
import { observe, type Observation } from './observe.ts'
import { refusalAt } from './refused.ts'
import { restDoors } from './restDoors.ts'
import { sideDoors } from './sideDoors.ts'
import { aProp, aWord, setStage, situations, type Prop, type Situation } from './stage.ts'
import { workflowDoors } from './workflowDoors.ts'

const doors: readonly Door[] = [...restDoors, ...workflowDoors, ...localDoors, ...sideDoors]
/** On MongoDB a piece takes three times as long to make: what is played there has to do for all. */
const telling: readonly Situation[] = ['boardReview', 'correctionDraft']
const isOnMongodb = process.env.BANTIN_TEST_DATABASE === 'mongodb'
/** Where not everything is played, each role stands before each door in so many of the situations. */
const PLAYED_EVERY = isOnMongodb ? 3 : 6
const WORDS = /zq\d+qz/g

/**
 * Every role before every door, with a piece in each of the situations, on a real CMS and publisher.
 *
 * A door that opens must be in the allow-list, and do exactly what stands there. One that stays
 * closed must leave the piece as it was, to the byte; the next role then finds the same piece.
 */
export function playMatrix(every: readonly Situation[], cellsAtLeast: number): void {
	const played = isOnMongodb ? every.filter((one) => telling.includes(one)) : every
	let open: TestCms
	let cast: Cast
	let site: ReadersSite
	let cells = 0
	/** Words that readers must find, of all pieces there are. */
	const expected = new Set<string>()

	beforeAll(async () => {
		open = await openTestCms()
		cast = await openCast(open.cms, (person) => open.request('GET', '/people/me', { as: person }))
		site = await openReadersSite()
	})

	afterAll(async () => {
		await site.close()
		await open.close()
	})

	describe.each(played)('a piece that is in %s', (situation) => {
		const props = new Map<boolean, { prop: Prop; seen: Observation; isWorn: boolean }>()

		beforeAll(() => setStage(open.cms, situation))

		test.each(doorsIn(situation))('$name', async (door) => {
			const wrong: string[] = []
			for (const role of (door.roles ?? roles).filter((one) => isPlayed(one, door, situation))) {
				const { prop, seen } = await propFor(door)
				const person = role === 'anonymous' ? undefined : cast.people[role]
				const attempt: Try = { open, cast, role, person, situation, prop, word: aWord() }
				for (const what of await cell(door, attempt, seen)) {
					wrong.push(`${role} · ${situation} · ${door.name}: ${what}`)
				}
				cells++
			}
			expect(wrong).toEqual([])
		})

		test('readers find exactly what may be found', async () => {
			await site.publish()
			expect([...(await site.wordsLike(WORDS))].sort()).toEqual([...expected].sort())
		})

		/** The piece of the door before, as long as nothing has happened to it. */
		async function propFor(door: Door) {
			const withCover = door.withCover ?? false
			const known = props.get(withCover)
			// Who edited a piece decides about it no more: steps begin with one that nobody else has touched.
			if (known && !(known.isWorn && door.name.startsWith('step '))) return known
			const prop = await aProp(open.cms, cast, situation, { withCover })
			const fresh = { prop, seen: await observe(open.cms, prop.id), isWorn: false }
			if (fresh.seen.isPublished) expected.add(prop.readersWord)
			props.set(withCover, fresh)
			return fresh
		}

		async function cell(door: Door, attempt: Try, before: Observation): Promise<string[]> {
			const { role, prop } = attempt
			const effect = effectOf(door, role, situation)
			const wanted = effect ? [200, 201] : refusalAt(door.name, role, situation)
			const beside = effect ? undefined : JSON.stringify(await door.beside?.(attempt))
			const status = await door.knock(attempt)
			const after = await observe(open.cms, prop.id)
			const wrong = await judge(attempt, effect ?? { kind: 'nothing' }, before, after)
			if (!wanted.includes(status)) wrong.unshift(`answered ${status}, not ${wanted.join(' or ')}`)
			const besideAfter = effect ? undefined : JSON.stringify(await door.beside?.(attempt))
			if (beside !== besideAfter) wrong.push(`changed beside the piece: ${besideAfter}`)
			if (!after.isPublished) expected.delete(prop.readersWord)
			if (effect?.kind === 'step' && effect.readers === 'draft') {
				// The address keeps the headline that readers got first.
				expected.add(prop.readersWord).add(prop.draftWord)
			}
			if (wrong.length > 0 || !isWhereItWas(door, effect, before, after)) props.clear()
			else if (after.versions !== before.versions) {
				const worn = { prop, seen: after, isWorn: true }
				props.set(door.withCover ?? false, worn)
			}
			for (const known of props.values()) Object.assign(known.seen, wholeOf(after))
			return wrong
		}
	})

	test('there are as many cells as there should be', () => {
		expect(cells).toBeGreaterThanOrEqual(cellsAtLeast)
	})
}

/** Whether the next role may find the same piece: it stands where it stood, whosever it is. */
function isWhereItWas(
	door: Door,
	effect: Effect | undefined,
	before: Observation,
	after: Observation,
): boolean {
	if (after.versions === before.versions && after.main === before.main)
		return !effect || !door.withCover
	if (effect?.kind === 'same') return true
	const isSamePlace =
		after.latest?.state === before.latest?.state && after.latest?.unit === before.latest?.unit
	// In review, who edited decides no more, and neither does who stands in for them.
	const isOpen = after.latest?.state === 'draft'
	return effect?.kind === 'text' && isOpen && isSamePlace && !door.name.startsWith('restore')
}

/** What an observation tells of everything there is, and not of one piece. */
function wholeOf({ lines, articles, readers }: Observation) {
	return { lines, articles, readers }
}

function isPlayed(role: Role, door: Door, situation: Situation): boolean {
	const place = roles.indexOf(role) + doors.indexOf(door) + situations.indexOf(situation)
	return isWhole || place % PLAYED_EVERY === 0
}

function doorsIn(situation: Situation): Door[] {
	return doors.filter((door) => door.situations?.includes(situation) ?? true)
}

function effectOf({ name }: Door, role: Role, situation: Situation): Effect | undefined {
	return allowed.find(
		(permission) =>
			permission.doors.includes(name) &&
			permission.roles.includes(role) &&
			permission.situations.includes(situation),
	)?.effect
}
