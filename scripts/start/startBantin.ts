import path from 'node:path'
import { Listr } from 'listr2'
import { adminBuild, isOutdated, rendererBuild, runBuild, type Build } from './build.ts'
import type { FirstLogin } from './fillDatabase.ts'
import { fillIfEmpty } from './fillIfEmpty.ts'
import { planPrograms, type Plan } from './plan.ts'
import { printWelcome } from './printWelcome.ts'
import { isRunning, runFile } from './runFile.ts'
import type { Mode } from './runToTheEnd.ts'
import { StartError } from './startError.ts'
import { supervise, type Supervised } from './supervise.ts'
import { untilCmsAnswers, untilPublished } from './wait.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Bring everything up, say where to go, and keep it up until a signal asks for the end. */
export async function startBantin(mode: Mode): Promise<void> {
	const plan = await planPrograms(mode)
	if (await isRunning(plan.dataFolder)) {
		throw new StartError(
			`Bantin already runs with the data folder ${plan.dataFolder}: stop it first, or set BANTIN_DATA to another folder.`,
		)
	}
	const running: Supervised[] = []
	stopOnSignal(plan, running)

	let login: FirstLogin | undefined
	const begin = (name: keyof Plan['programs']): Supervised => {
		const program = supervise(plan.programs[name], plan.logFolder, console.error)
		running.push(program)
		return program
	}
	const steps = new Listr<object>(
		[
			...(mode === 'production' ? [buildStep(adminBuild)] : []),
			buildStep(rendererBuild),
			{
				title: 'Prepare the database',
				task: async (_context, task) => {
					login = await fillIfEmpty(plan, (progress) => (task.output = progress))
				},
			},
			{
				title: 'Start the CMS',
				task: async () => {
					const cms = begin('cms')
					await untilCmsAnswers(plan, cms)
				},
			},
			{
				title: 'Publish the site',
				task: async (_context, task) => {
					begin('web')
					const publisher = begin('publisher')
					await runFile(plan).write()
					await untilPublished(plan, publisher, (progress) => (task.output = progress))
				},
			},
		],
		{ rendererOptions: { timer: TIMER }, fallbackRendererOptions: { timer: TIMER } },
	)
	try {
		await steps.run()
	} catch (error) {
		await stopAll(running)
		throw error
	}
	printWelcome(plan, login)
}

/** Elapsed seconds behind every step, from the first second on. */
const TIMER = {
	condition: true,
	field: (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`,
	format: () => (text?: string) => text ?? '',
}

function buildStep(build: Build) {
	return {
		title: build.title,
		skip: async () => !(await isOutdated(ROOT, build)) && `${build.title}: nothing changed`,
		task: (_context: object, task: { output: string }) =>
			runBuild(ROOT, build, (line) => (task.output = line)),
	}
}

function stopOnSignal(plan: Plan, running: Supervised[]): void {
	let isStopping = false
	const stop = async (): Promise<void> => {
		// A second Ctrl-C of an impatient person must not cut the first one short.
		if (isStopping) return
		isStopping = true
		console.log('\nStopping…')
		await stopAll(running)
		await runFile(plan).remove()
		process.exit(0)
	}
	process.on('SIGINT', () => void stop())
	process.on('SIGTERM', () => void stop())
}

/** Readers' door first, database last. */
async function stopAll(running: Supervised[]): Promise<void> {
	for (const program of [...running].reverse()) await program.stop()
}
