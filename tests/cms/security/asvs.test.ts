import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const page = readFileSync(path.join(ROOT, 'cms/security/asvs.md'), 'utf8')

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they are numbered from 1. */
const sections: Record<string, number> = {
	...{ 1.1: 2, 1.2: 9, 1.3: 11, 1.4: 3, 1.5: 2, 2.1: 3, 2.2: 3, 2.3: 4, 2.4: 1, 3.2: 2, 3.3: 4 },
	...{ 3.4: 6, 3.5: 5, 3.7: 2, 4.1: 3, 4.2: 1, 4.3: 2, 4.4: 4, 5.1: 1, 5.2: 3, 5.3: 2, 5.4: 3 },
	...{ 6.1: 3, 6.2: 12, 6.3: 4, 6.4: 4, 6.5: 5, 6.6: 3, 6.8: 4, 7.1: 3, 7.2: 4, 7.3: 2, 7.4: 5 },
	...{ 7.5: 2, 7.6: 2, 8.1: 2, 8.2: 3, 8.3: 1, 8.4: 1, 9.1: 3, 9.2: 4, 10.1: 2, 10.2: 2, 10.3: 4 },
	...{ 10.4: 11, 10.5: 5, 10.6: 2, 10.7: 3, 11.1: 2, 11.2: 3, 11.3: 3, 11.4: 4, 11.5: 1, 11.6: 1 },
	...{ 12.1: 3, 12.2: 2, 12.3: 4, 13.1: 1, 13.2: 5, 13.3: 2, 13.4: 5, 14.1: 2, 14.2: 4, 14.3: 3 },
	...{ 15.1: 3, 15.2: 3, 15.3: 7, 16.1: 1, 16.2: 5, 16.3: 4, 16.4: 3, 16.5: 3, 17.1: 1, 17.2: 4 },
	17.3: 2,
}

test('every requirement of ASVS 5.0, level 2, is answered once: with a test, a design or a reason', () => {
	const wanted = Object.entries(sections).flatMap(([section, count]) =>
		Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
	)
	expect(wanted).toHaveLength(253)
	expect(rows().flatMap(({ ids }) => ids)).toEqual(wanted)
	for (const { answer } of rows()) expect(answer).toMatch(/^[✔○—✘] \S/)
})

test('what is said to be tested names a test that is there', () => {
	const tested = rows().filter(({ answer }) => answer.startsWith('✔'))
	const unnamed = tested.filter(({ answer }) => !/`[^`]+\.ts`|`npm run |`[\w./]+\.md`/.test(answer))
	expect(unnamed.map(({ ids }) => ids[0])).toEqual([])
	const named = [...page.matchAll(/`([\w./]+\/[\w./]+\.(?:test\.)?(?:ts|md))`/g)].map(
		([, name]) => name ?? '',
	)
	const missing = named.filter(
		(name) =>
			!existsSync(path.join(ROOT, 'tests', name)) &&
			!existsSync(path.join(ROOT, name)) &&
			!existsSync(path.join(ROOT, 'cms', name)),
	)
	expect(missing).toEqual([])
})

/** The table's rows, a span of numbers taken apart. */
function rows(): { ids: string[]; answer: string }[] {
	return [...page.matchAll(/^\| (\d+\.\d+)\.(\d+)(?:–\d+\.\d+\.(\d+))? +\| (.*?) *\|$/gm)].map(
		([, section = '', first = '', last = first, answer = '']) => ({
			ids: Array.from(
				{ length: Number(last || first) - Number(first) + 1 },
				(_, index) => `${section}.${Number(first) + index}`,
			),
			answer,
		}),
	)
}
