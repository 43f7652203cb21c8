/** Conditions in one question. The admin's own come to some dozen. */
const CONDITIONS_MAX = 60

/** `and` and `or` within each other. */
const DEPTH_MAX = 6

/** Values of one `in`: a list shows at most a hundred, and a person chooses some more. */
const LIST_MAX = 500

/** Characters of one value. Each of its words may be a scan of the table. */
const TEXT_MAX = 500

/** What can be asked of a field. Payload knows more, and its databases answer some of that with a fault. */
const operators = new Set([
	...['equals', 'not_equals', 'in', 'not_in', 'like', 'not_like', 'contains', 'exists'],
	...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
])

/** Fields that a list is sorted by. */
const SORTS_MAX = 5

/**
 * Why a question is more than people ask; nothing for one that is all right.
 *
 * Databases answer a thousand conditions as readily as one, and let everybody else wait.
 */
export function whyTooMuch(args: object): string | undefined {
	const sorts = [Reflect.get(args, 'sort')].flat().join(',').split(',')
	if (sorts.some(isBroken)) return 'Không sắp xếp được theo cách này.'
	if (sorts.length > SORTS_MAX) return `Chỉ sắp xếp theo tối đa ${SORTS_MAX} trường.`
	const { conditions, depth, hasLong, isOdd } = measured(Reflect.get(args, 'where'), 0)
	if (conditions > CONDITIONS_MAX) return `Chỉ lọc theo tối đa ${CONDITIONS_MAX} điều kiện.`
	if (depth > DEPTH_MAX) return `Các điều kiện lồng nhau quá ${DEPTH_MAX} tầng.`
	if (isOdd) return 'Không lọc được theo cách này.'
	return hasLong ? 'Giá trị để lọc quá dài. Hãy rút ngắn rồi thử lại.' : undefined
}

interface Measure {
	conditions: number
	depth: number
	hasLong: boolean
	/** Asks in a way that is not answered. */
	isOdd: boolean
}

const nothing: Measure = { conditions: 0, depth: 0, hasLong: false, isOdd: false }

function measured(where: unknown, depth: number): Measure {
	if (typeof where !== 'object' || where === null) return nothing
	// Deeper than any limit nobody needs to look.
	if (depth > DEPTH_MAX) return { ...nothing, depth }
	const parts = Object.entries(where).flatMap(([key, value]): Measure[] =>
		/^(?:and|or)$/i.test(key) ? inner(value, depth + 1) : conditionsOn(value, depth),
	)
	return parts.reduce(together, { ...nothing, depth })
}

function inner(value: unknown, depth: number): Measure[] {
	return [value].flat().map((each) => measured(each, depth))
}

function conditionsOn(asked: unknown, depth: number): Measure[] {
	if (typeof asked !== 'object' || asked === null) return [{ ...nothing, conditions: 1, depth }]
	return Object.entries(asked).map(([operator, value]) => ({
		conditions: 1,
		depth,
		hasLong: isLong(value),
		isOdd: !operators.has(operator) || [value].flat().some(isBroken),
	}))
}

function isLong(value: unknown): boolean {
	if (typeof value === 'object' && value !== null) {
		const values = Object.values(value)
		return values.length > LIST_MAX || values.some((each) => String(each).length > TEXT_MAX)
	}
	// A list may come as one text with commas, too.
	if (typeof value !== 'string') return false
	const listed = value.split(',')
	return listed.length > LIST_MAX || listed.some((each) => each.length > TEXT_MAX)
}

/** At this sign MongoDB breaks off with a fault, and the embedded database reads no further. */
function isBroken(value: unknown): boolean {
	return String(value).includes('\u0000')
}

function together(one: Measure, other: Measure): Measure {
	return {
		conditions: one.conditions + other.conditions,
		depth: Math.max(one.depth, other.depth),
		hasLong: one.hasLong || other.hasLong,
		isOdd: one.isOdd || other.isOdd,
	}
}
