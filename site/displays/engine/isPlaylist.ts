import type { Playlist } from '#shared/displays/playlist.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isFilled: Check = (value) => typeof value === 'string' && value !== ''
const isNumber: Check = (value) => Number.isFinite(value)
const isAbove: Check = (value) => Number.isInteger(value) && Number(value) > 0
const isFlag: Check = (value) => typeof value === 'boolean'
const isMoment: Check = (value) => typeof value === 'string' && !isNaN(Date.parse(value))
const isTimeOfDay: Check = (value) => /^\d\d:\d\d$/.test(String(value))

const isWindow = shape({ from: isTimeOfDay, until: isTimeOfDay })
const isSchedule = shape({
	from: orNull(isMoment),
	until: orNull(isMoment),
	weekdays: listOf(isAbove),
	windows: listOf(isWindow),
})
const isFile = shape({
	url: (value) => /^\/[^/]/.test(String(value)),
	size: isNumber,
	sha256: isFilled,
	mimeType: isFilled,
})
const isSlide = shape({
	id: isFilled,
	source: shape({ type: isFilled, id: isFilled }),
	name: isText,
	seconds: isAbove,
	schedule: isSchedule,
})
const contents: Record<string, Check> = {
	picture: shape({ file: isFile, alt: isText, caption: isText }),
	tall: shape({ file: isFile, alt: isText }),
	clip: shape({ file: isFile, captions: orNull(isFile) }),
	headline: shape({
		headline: isFilled,
		file: orNull(isFile),
		qr: shape({ path: isText, size: isAbove }),
	}),
	slogan: shape({ text: isFilled }),
	notice: shape({ headline: isFilled, text: isText }),
}
const isWhole = shape({
	version: isFilled,
	display: shape({
		slug: isFilled,
		orientation: isFilled,
		zones: listOf(isText),
		sound: isFlag,
		quietHours: orNull(isWindow),
		leaseHours: isAbove,
	}),
	identity: shape({ name: isText, shortName: isText, logo: orNull(isFile) }),
	programmes: listOf(
		shape({
			id: isFilled,
			depth: isNumber,
			kind: isFilled,
			minutesPerHour: isNumber,
			timesPerHour: isAbove,
			priority: isNumber,
			schedule: isSchedule,
			slides: listOf((slide) => isSlide(slide) && isContent(slide)),
		}),
	),
	ticker: listOf(shape({ id: isFilled, text: isFilled, until: orNull(isMoment) })),
	notices: listOf(
		shape({ id: isFilled, headline: isFilled, drill: isFlag, from: isMoment, until: isMoment }),
	),
})

/**
 * Whether what came over the network can be played without a surprise.
 *
 * By hand, because the schema's library would be several times the player.
 */
export function isPlaylist(value: unknown): value is Playlist {
	return isWhole(value)
}

function isContent(slide: unknown): boolean {
	const kind = fieldOf(slide, 'kind')
	return typeof kind === 'string' && Object.hasOwn(contents, kind) && !!contents[kind]?.(slide)
}

function shape(checks: Record<string, Check>): Check {
	const fields = Object.entries(checks)
	return (value) => fields.every(([name, check]) => check(fieldOf(value, name)))
}

function listOf(check: Check): Check {
	return (value) => Array.isArray(value) && value.every(check)
}

function orNull(check: Check): Check {
	return (value) => value === null || check(value)
}

/** Undefined for what is no object at all. */
function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value && Object.hasOwn(value, name)
		? // What an object has under a name is as unknown as the object.
			(value as Record<string, unknown>)[name]
		: undefined
}
