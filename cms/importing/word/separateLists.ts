/**
 * The numbering part of a Word file, with a definition of its own for every list that starts anew.
 *
 * Lists that share a definition go on counting in Word, unless one overrides where it starts. The
 * reader downstream sees definitions only, so without this it could not tell the two apart.
 */
export function separateLists(numberingXml: string): string {
	const definitions = new Map(
		[...numberingXml.matchAll(DEFINITION)].map(([xml, id]) => [id, xml] as const),
	)
	const copies: string[] = []
	const lists = numberingXml.replace(LIST, (list: string, number: string) =>
		list.replace(DEFINITION_OF_LIST, (reference: string, id: string) => {
			const definition = definitions.get(id)
			const overrides = new Map(
				[...list.matchAll(OVERRIDE)].map(([, level, start]) => [level, start]),
			)
			if (!definition || overrides.size === 0) return reference
			const copy = `9${number.padStart(6, '0')}`
			const renamed = definition.replace(`w:abstractNumId="${id}"`, `w:abstractNumId="${copy}"`)
			copies.push(withStarts(renamed, overrides))
			return reference.replace(`"${id}"`, `"${copy}"`)
		}),
	)
	const own = lists.replace(DEFINITION, (definition: string) => withStarts(definition, new Map()))
	const firstList = own.search(/<w:num[\s>]/)
	if (firstList === -1) return own
	return own.slice(0, firstList) + copies.join('') + own.slice(firstList)
}

/** The first number of a level whose paragraph style `separateLists` wrote; 1 for all others. */
export function startOf(paragraphStyle: string | undefined): number {
	const start = Number(
		paragraphStyle?.startsWith(START_STYLE) && paragraphStyle.slice(START_STYLE.length),
	)
	return Number.isInteger(start) && start > 0 ? start : 1
}

const START_STYLE = 'list-starts-at-'

/** The one property of a level that the reader hands through is the style it belongs to. */
function withStarts(definition: string, overrides: Map<string | undefined, string | undefined>) {
	return definition.replace(LEVEL, (xml: string, head: string, level: string, rest: string) => {
		const start = overrides.get(level) ?? /<w:start\s+w:val="(\d+)"/.exec(rest)?.[1] ?? '1'
		if (start === '1' || rest.includes('<w:pStyle')) return xml
		return `${head}<w:pStyle w:val="${START_STYLE}${start}"/>${rest}`
	})
}

const DEFINITION = /<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"[\s\S]*?<\/w:abstractNum>/g
const LIST = /<w:num\s[^>]*w:numId="(\d+)"[\s\S]*?<\/w:num>/g
const DEFINITION_OF_LIST = /<w:abstractNumId\s+w:val="(\d+)"\s*\/>/
const OVERRIDE = /<w:lvlOverride\s+w:ilvl="(\d+)"\s*>\s*<w:startOverride\s+w:val="(\d+)"\s*\/>/g
const LEVEL = /(<w:lvl\s[^>]*w:ilvl="(\d+)"[^>]*>)([\s\S]*?<\/w:lvl>)/g
