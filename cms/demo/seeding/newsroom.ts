import type { Person } from '#cms/payload-types.ts'

/** Ids of the demo's units, sections and tags, by slug. */
export interface DemoPlaces {
	units: Map<string, string>
	sections: Map<string, string>
	tags: Map<string, string>
}

/** Everything that pieces of the demo refer to. */
export interface DemoNewsroom extends DemoPlaces {
	/** By login. */
	people: Map<string, Person>
	/** Ids by key. */
	pictures: Map<string, string>
	clips: Map<string, string>
	captions: Map<string, string>
	documents: Map<string, string>
	/** Ids by slug. */
	infographics: Map<string, string>
}

/** What the map knows under the key; the demo names nothing that it does not make. */
export function known<Value>(all: Map<string, Value>, key: string): Value {
	const value = all.get(key)
	if (value === undefined) throw new Error(`The demo newsroom has no “${key}”`)
	return value
}
