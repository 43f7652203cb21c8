import { statfs } from 'node:fs/promises'
import type { Payload, Where } from 'payload'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { keptBeside } from '#cms/keptBeside.ts'
import type { AnsweredRequest } from './followRequests.ts'

/** Seconds: an answer takes some hundredths of a second, a page of the admin a tenth and more. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** What the CMS counts. */
export interface CmsMetrics {
	count: (answered: AnsweredRequest) => void
	/** All of it, as Prometheus reads it. */
	text: () => Promise<string>
}

const kept = keptBeside<CmsMetrics>('metrics')

/** The figures of this process: how requests ended, how long they took, what waits to be done. */
export function cmsMetrics(cms: Payload, dataDir: string): CmsMetrics {
	const known = kept.load(cms.db)
	if (known) return known
	const made = make(cms, dataDir)
	kept.keep(cms.db, made)
	return made
}

function make(cms: Payload, dataDir: string): CmsMetrics {
	const registers = [new Registry()]
	const [registry] = registers as [Registry]
	collectDefaultMetrics({ register: registry, prefix: 'bantin_cms_' })
	const requests = new Counter({
		name: 'bantin_cms_requests_total',
		help: 'Requests answered, by what was asked for and the status of the answer',
		labelNames: ['method', 'route', 'status'],
		registers,
	})
	const seconds = new Histogram({
		name: 'bantin_cms_request_seconds',
		help: 'Seconds from the head of a request to the end of its answer',
		labelNames: ['route'],
		buckets: BUCKETS,
		registers,
	})
	const jobs = new Gauge({
		name: 'bantin_cms_jobs',
		help: 'Mails and other work in the background: waiting, under way, given up',
		labelNames: ['state'],
		registers,
	})
	const room = new Gauge({
		name: 'bantin_cms_disk_free_bytes',
		help: 'Room left on the disk of the data folder',
		registers,
	})
	return {
		count: ({ method, route, status, isBrokenOff, seconds: taken }) => {
			requests.inc({ method, route, status: isBrokenOff ? 'broken off' : String(status) })
			seconds.observe({ route }, taken)
		},
		text: async () => {
			for (const [state, where] of Object.entries(jobStates)) {
				const { totalDocs } = await cms.count({
					collection: 'payload-jobs',
					overrideAccess: true,
					where,
				})
				jobs.set({ state }, totalDocs)
			}
			const { bavail, bsize } = await statfs(dataDir)
			room.set(bavail * bsize)
			return registry.metrics()
		},
	}
}

const jobStates: Record<string, Where> = {
	waiting: { and: [{ processing: { equals: false } }, { hasError: { not_equals: true } }] },
	running: { processing: { equals: true } },
	failed: { hasError: { equals: true } },
}
