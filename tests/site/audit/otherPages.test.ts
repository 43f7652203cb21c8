import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPages } from '#scripts/audit/checkPages.ts'
import {
	openAuditedNewsroom,
	PATIENCE_MS,
	usualTypes,
	type AuditedNewsroom,
} from './auditedNewsroom.ts'

let audited: AuditedNewsroom

beforeAll(async () => {
	audited = await openAuditedNewsroom()
}, PATIENCE_MS)

afterAll(() => audited.close())

// In a file of their own, so that both halves are looked at side by side.
test.each(usualTypes.slice(7))(
	'the page “%s” is for everybody, on a phone and on a desk, in light and in dark',
	async (name) => {
		const shown = audited.pages.filter(({ type }) => type === name)
		expect(await checkPages(audited.browser, audited.newsroom.url, shown)).toEqual([])
	},
	PATIENCE_MS,
)
