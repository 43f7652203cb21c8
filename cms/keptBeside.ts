/** Something that is kept beside the database connection for as long as that is open. */
export interface Kept<Value> {
	load(db: object): Value | undefined
	keep(db: object, value: Value): void
	forget(db: object): void
}

/**
 * What the process knows under `name`, the same for everybody in it.
 *
 * Kept on the connection: Next loads modules once for its pages and once for its endpoints, and
 * what one of them forgets must not live on in the other.
 */
export function keptBeside<Value>(name: string): Kept<Value> {
	const key = Symbol.for(`bantin.${name}`)
	return {
		// Only `keep` writes under the symbol.
		load: (db) => Reflect.get(db, key) as Value | undefined,
		keep: (db, value) => void Reflect.set(db, key, value),
		forget: (db) => void Reflect.deleteProperty(db, key),
	}
}
