/** What an event of a service worker can wait for. */
export interface WorkerEvent extends Event {
	waitUntil(work: Promise<unknown>): void
}

/** A page or a file that somebody asks for. */
export interface WorkerFetch extends WorkerEvent {
	readonly request: Request
	/** The page that asks; empty for a page itself. */
	readonly clientId: string
	/** The answer that the browser asked for while the worker was still starting. */
	readonly preloadResponse: Promise<Response | undefined>
	respondWith(answer: Promise<Response>): void
}

/** A page that is open. */
export interface OpenPage {
	readonly url: string
}

/** Of what a service worker sees around it, what ours uses; TypeScript knows pages or workers, not both. */
export interface WorkerScope {
	/** Written into the script when it is built; see `listShell.ts`. */
	readonly bantin: Release
	readonly registration: ServiceWorkerRegistration
	readonly clients: {
		claim(): Promise<void>
		get(id: string): Promise<OpenPage | undefined>
		matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<OpenPage[]>
	}
	skipWaiting(): Promise<void>
	addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
	addEventListener(type: 'fetch', listener: (event: WorkerFetch) => void): void
}

/** The release a worker belongs to. */
export interface Release {
	/** Another one for other files or another worker. */
	version: string
	/** Styles, fonts and scripts that every page uses. */
	shell: string[]
}
