import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { editionPaths } from '#shared/editions/edition.ts'
import { paths } from '#shared/paths.ts'
import type { Plan } from './plan.ts'
import { StartError } from './startError.ts'
import type { Supervised } from './supervise.ts'

const ASK_AGAIN_MS = 150
/** A CMS that dies this often in a row will not come up by itself. */
const DEATHS_TO_GIVE_UP = 3

const healthSchema = z.object({
	ok: z.boolean(),
	edition: z.object({ entries: z.number(), lag: z.number() }).optional(),
	progress: z.string().optional(),
})

/** Resolves once the CMS answers publishers; rejects when it keeps dying. */
export async function untilCmsAnswers(plan: Plan, cms: Supervised): Promise<void> {
	const headers = { authorization: `Bearer ${plan.editionToken}` }
	while (!(await isAnswered(`${plan.cmsUrl}${editionPaths.manifest}`, headers))) {
		failAfterDeaths('cms', cms, plan)
		await pause(ASK_AGAIN_MS)
	}
}

/** Resolves once readers can see everything that is approved; rejects when the publisher keeps dying. */
export async function untilPublished(
	plan: Plan,
	publisher: Supervised,
	onProgress: (progress: string) => void,
): Promise<void> {
	for (;;) {
		const health = await fetchHealth(`http://127.0.0.1:${plan.port}${paths.health}`)
		if (health?.ok) return
		if (health?.progress) onProgress(health.progress)
		failAfterDeaths('publisher', publisher, plan)
		await pause(ASK_AGAIN_MS)
	}
}

function failAfterDeaths(name: string, program: Supervised, { logFolder }: Plan): void {
	if (program.deaths() < DEATHS_TO_GIVE_UP) return
	throw new StartError(`The ${name} does not come up; ${logFolder}/${name}.log says why.`)
}

async function isAnswered(url: string, headers: Record<string, string>): Promise<boolean> {
	try {
		const response = await fetch(url, { headers })
		await response.arrayBuffer()
		return response.ok
	} catch {
		// Nobody listens yet.
		return false
	}
}

async function fetchHealth(url: string): Promise<z.infer<typeof healthSchema> | undefined> {
	try {
		const response = await fetch(url)
		return healthSchema.parse(await response.json())
	} catch {
		// Nobody listens yet, or the web server is still alone.
		return undefined
	}
}
