/** A model of MongoDB, as far as a document is made with it. */
type Model = new (...given: never[]) => unknown

/** The content with every value in the type that MongoDB keeps it in, and nothing added. */
export function typedBy(model: Model, content: Record<string, unknown>): Record<string, unknown> {
	// A model's instances say what they hold in this way, whatever they hold.
	const made = Reflect.construct(model, [content, null, { defaults: false }]) as {
		toObject: () => Record<string, unknown>
	}
	return made.toObject()
}
