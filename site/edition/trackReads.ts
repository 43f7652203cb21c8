/** What is read of an object, by field; of a list, of all things in it together. */
export interface Reads {
	[field: string]: Reads
}

/** A view of an answer, and what has been read through it so far. */
export interface Tracked {
	view: unknown
	/** Paths such as `cover.media headline`, sorted; undefined for all of it. */
	read: () => string | undefined
}

/** Stands for every field there is, when somebody asks which there are. */
const ALL = '*'

/**
 * Follow what is read of an answer, so that a change of anything else in it concerns nobody.
 *
 * A list counts as read in its length and order.
 */
export function trackReads(answer: unknown): Tracked {
	const reads = noReads()
	return {
		view: viewOf(answer, reads),
		read: () => (hasParts(answer) && !(ALL in reads) ? toPaths(reads).sort().join(' ') : undefined),
	}
}

/** The reads that `Tracked.read` wrote down. */
export function parseReads(paths: string): Reads {
	const reads = noReads()
	for (const path of paths.split(' ').filter(Boolean)) {
		let place = reads
		for (const field of path.split('.')) place = place[field] ??= noReads()
	}
	return reads
}

/** The part of `answer` that `reads` names; equal parts have equal JSON. */
export function projectOnto(answer: unknown, reads: Reads): unknown {
	if (ALL in reads || typeof answer !== 'object' || answer === null) return answer
	if (Array.isArray(answer)) return answer.map((each: unknown) => projectOnto(each, reads))
	const fields = new Map<string, unknown>(Object.entries(answer))
	return Object.keys(reads)
		.sort()
		.map((field) => projectOnto(fields.get(field), reads[field] ?? noReads()))
}

/** Without a prototype: a field may be called like anything, such as `constructor`. */
function noReads(): Reads {
	return Object.create(null) as Reads
}

function viewOf(value: unknown, reads: Reads): unknown {
	if (typeof value !== 'object' || value === null) return value
	if (Array.isArray(value)) return value.map((each: unknown) => viewOf(each, reads))
	const views = new Map<string, unknown>()
	return new Proxy(value, {
		get(target, field, receiver) {
			const found: unknown = Reflect.get(target, field, receiver)
			if (typeof field === 'symbol') return found
			const deeper = (reads[field] ??= noReads())
			// The same view each time, as a plain object would have it.
			if (!views.has(field)) views.set(field, viewOf(found, deeper))
			return views.get(field)
		},
		has(target, field) {
			if (typeof field === 'string') reads[field] ??= noReads()
			return Reflect.has(target, field)
		},
		ownKeys(target) {
			reads[ALL] ??= noReads()
			return Reflect.ownKeys(target)
		},
		getOwnPropertyDescriptor(target, field) {
			reads[ALL] ??= noReads()
			return Reflect.getOwnPropertyDescriptor(target, field)
		},
	})
}

/** Whether some of it can be read and some not: not of a number, a text, or a list of such. */
function hasParts(answer: unknown): boolean {
	if (Array.isArray(answer)) return answer.some(hasParts)
	return typeof answer === 'object' && answer !== null
}

function toPaths(reads: Reads): string[] {
	return Object.entries(reads).flatMap(([field, deeper]) => {
		const below = ALL in deeper ? [ALL] : toPaths(deeper)
		return below.length ? below.map((path) => `${field}.${path}`) : [field]
	})
}
