/** An element with what stands in it. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className = '',
	...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name)
	if (className) made.className = className
	made.append(...content)
	return made
}
