/**
 * Append records as a second process beside a test.
 *
 *   node tests/cms/history/appendMany.ts COUNT NAME
 */
import { appendRecord } from '#cms/history/appendRecord.ts'
import { openCms } from '#cms/openCms.ts'

const [count, name] = process.argv.slice(2)
const cms = await openCms()
for (let made = 0; made < Number(count); made++) {
	await appendRecord(cms, { at: '2026-03-02T01:00:00.000Z', action: 'remind', comment: name ?? '' })
}
await cms.destroy()
process.exit(0)
