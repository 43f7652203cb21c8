import { existsSync, linkSync, rmSync } from 'node:fs'
import { getDataLoader, type PayloadRequest } from 'payload'

/** A request that can be answered once more. */
export interface KeptRequest {
	/** Make it what it was before it was answered; false when what it brought cannot be had again. */
	restore(): boolean
	/** Nobody will ask for it again. */
	letGo(): void
}

/**
 * Keep what a request brings, as soon as something reads it.
 *
 * A body is a stream and can be read once; Payload's operations change the data made of it, and
 * remove the file that came with it.
 */
export function keepRequest(req: PayloadRequest): KeptRequest {
	const context = { ...req.context }
	const data = keepFirst(req, 'data', (value: unknown) => structuredClone(value))
	const file = keepFirst(req, 'file', keepFile)
	const bodies = ['text', 'json', 'formData'].map((name) => keepAnswer(req, name))
	return {
		restore: () => {
			const isRead = 'bodyUsed' in req && req.bodyUsed === true
			const isParsed = data.isKept() || file.isKept()
			if (isRead && !isParsed && !bodies.some((body) => body.isKept())) return false
			if (isParsed) {
				// With a body Payload would read it anew.
				Object.defineProperty(req, 'body', { value: null, configurable: true })
				data.putBack()
				file.putBack()
			}
			Object.assign(req, { context: { ...context }, transactionID: undefined })
			req.payloadDataLoader = getDataLoader(req)
			return true
		},
		letGo: () => {
			const kept = file.first()
			if (kept?.tempFilePath) rmSync(beside(kept.tempFilePath), { force: true })
		},
	}
}

type UploadedFile = NonNullable<PayloadRequest['file']>

/** What lies in a temporary file gets a second name, since Payload removes the first one. */
function keepFile(file: UploadedFile | undefined): UploadedFile | undefined {
	const path = file?.tempFilePath
	if (path) {
		if (!existsSync(beside(path))) linkSync(path, beside(path))
		else if (!existsSync(path)) linkSync(beside(path), path)
	}
	return file && { ...file }
}

function beside(path: string): string {
	return `${path}-kept`
}

/** Keep the first value that is put under `name`, as `copy` makes it. */
function keepFirst<Value>(req: PayloadRequest, name: 'data' | 'file', copy: (v: Value) => Value) {
	// The two names hold what `Value` says.
	let value = Reflect.get(req, name) as Value | undefined
	let first = value === undefined ? undefined : copy(value)
	Object.defineProperty(req, name, {
		configurable: true,
		enumerable: true,
		get: () => value,
		set: (next: Value | undefined) => {
			if (first === undefined && next !== undefined) first = copy(next)
			value = next
		},
	})
	return {
		first: () => first,
		isKept: () => first !== undefined,
		putBack: () => {
			value = first === undefined ? undefined : copy(first)
		},
	}
}

/** Keep what the method `name` has answered, and answer it again; each time a copy, where it can be. */
function keepAnswer(req: PayloadRequest, name: string) {
	let answered: Promise<unknown> | undefined
	const ask: unknown = Reflect.get(req, name)
	if (typeof ask === 'function') {
		const again = async () => {
			const value: unknown = await (answered ??= Promise.resolve(Reflect.apply(ask, req, [])))
			return value instanceof FormData ? value : structuredClone(value)
		}
		Object.defineProperty(req, name, { value: again, configurable: true, writable: true })
	}
	return { isKept: () => answered !== undefined }
}
