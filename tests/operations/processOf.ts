import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Bantin } from '#tests/support/bantin.ts'

const noteSchema = z.object({ pid: z.number() })

/** The process of a part of a running system; undefined while there is none. */
export async function processOf(
	{ dataFolder }: Bantin,
	part: 'cms' | 'publisher' | 'web',
): Promise<number | undefined> {
	const note: unknown = JSON.parse(await readFile(path.join(dataFolder, 'run.json'), 'utf8'))
	const { pid } = noteSchema.parse(note)
	const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
	for (const child of children.split(' ').filter(Boolean)) {
		const command = await readFile(`/proc/${child}/cmdline`, 'utf8').catch(() => '')
		if (marks[part].test(command)) return Number(child)
	}
	return undefined
}

/** Next renames its process once it runs. */
const marks = { cms: /next/, publisher: /publisher\/main\.ts/, web: /web\/main\.ts/ }
