import path from 'node:path'
import { z } from 'zod'
import { paths } from '#shared/paths.ts'
import { adminBuild, isOutdated, rendererBuild, runBuild } from '#scripts/start/build.ts'
import { fillIfEmpty } from '#scripts/start/fillIfEmpty.ts'
import { planPrograms } from '#scripts/start/plan.ts'
import { supervise, type Supervised } from '#scripts/start/supervise.ts'
import { untilCmsAnswers, untilPublished } from '#scripts/start/wait.ts'
import { measureIdle, type MeasuredIdle } from './measureIdle.ts'
import { watchMemory, type MemoryWatch } from './watchMemory.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

const healthSchema = z.object({
	search: z.object({ waiting: z.number(), hidden: z.number(), documents: z.number() }),
	pages: z.object({ published: z.number(), due: z.number() }),
})

/** The programs of `npm start`, one after another, so that each can be timed. */
export interface System {
	/** The public address. */
	url: string
	/** Migrate the database and make the administrator. */
	prepare: () => Promise<void>
	startCms: () => Promise<void>
	/** Where publishers ask the CMS, and what they show there. */
	edition: { url: string; token: string }
	/** Start publisher and web server; resolves when readers have the whole site. */
	publish: () => Promise<void>
	health: () => Promise<z.infer<typeof healthSchema>>
	/** Watch a program's memory, from now or from its start on. */
	watch: (name: 'cms' | 'publisher') => MemoryWatch
	/** The process of a program; undefined while it does not run. */
	pidOf: (name: 'cms' | 'publisher' | 'web') => number | undefined
	/** The publisher left alone. */
	idle: () => Promise<MeasuredIdle>
	/** Folder of the files that readers get. */
	siteFolder: string
	stop: () => Promise<void>
}

/** Everything built, and the plan made for the settings of this process; nothing runs yet. */
export async function planSystem(): Promise<System> {
	for (const build of [adminBuild, rendererBuild]) {
		if (!(await isOutdated(ROOT, build))) continue
		console.log(`${build.title}…`)
		await runBuild(ROOT, build, () => undefined)
	}
	const plan = await planPrograms('production')
	// Any free port: several may be asked for their garbage at once.
	plan.programs.publisher.env.NODE_OPTIONS = '--inspect-port=0'
	const running = new Map<string, Supervised>()
	const begin = (name: 'cms' | 'publisher' | 'web') => {
		const program = supervise(plan.programs[name], plan.logFolder, console.error)
		running.set(name, program)
		return program
	}
	return {
		url: plan.siteUrl,
		prepare: async () => void (await fillIfEmpty(plan, () => undefined)),
		startCms: () => untilCmsAnswers(plan, begin('cms')),
		publish: () => {
			begin('web')
			return untilPublished(plan, begin('publisher'), () => undefined)
		},
		health: async () => {
			const response = await fetch(plan.siteUrl + paths.health)
			return healthSchema.parse(await response.json())
		},
		edition: { url: plan.cmsUrl, token: plan.editionToken },
		siteFolder: path.join(plan.dataFolder, 'site'),
		watch: (name) => watchMemory(() => running.get(name)?.pid()),
		pidOf: (name) => running.get(name)?.pid(),
		idle: () =>
			measureIdle(running.get('publisher')?.pid() ?? 0, path.join(plan.logFolder, 'publisher.log')),
		stop: async () => {
			for (const program of [...running.values()].reverse()) await program.stop()
		},
	}
}
