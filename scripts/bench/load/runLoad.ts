import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { LoadPlan, LoadReport } from './loadPlan.ts'

/** Readers who have begun to come. */
export interface RunningLoad {
	/** Let those who ask without a pause leave when they have asked often enough. */
	stop(): void
	done: Promise<LoadReport>
}

/** Let readers come as planned, in a thread of their own: what else is measured does not hold them up. */
export function runLoad(plan: LoadPlan): RunningLoad {
	const worker = new Worker(path.join(import.meta.dirname, 'loadWorker.ts'), { workerData: plan })
	return {
		stop: () => worker.postMessage('stop'),
		// The worker posts one message, of this kind.
		done: once(worker, 'message').then(([report]) => report as LoadReport),
	}
}
