import { AsyncLocalStorage } from 'node:async_hooks'

/** What is known of the request that is being answered. */
export interface RequestContext {
	/** Names the request in the logs. */
	id: string
}

const key = Symbol.for('bantin.request')

/**
 * The request that is being answered, wherever in the process one asks.
 *
 * On the process: Next loads modules once for its start and once for its endpoints, and both log.
 */
export const requestContext: AsyncLocalStorage<RequestContext> = kept()

function kept(): AsyncLocalStorage<RequestContext> {
	// Only this function writes under the symbol.
	const known = Reflect.get(globalThis, key) as AsyncLocalStorage<RequestContext> | undefined
	const storage = known ?? new AsyncLocalStorage<RequestContext>()
	Reflect.set(globalThis, key, storage)
	return storage
}
