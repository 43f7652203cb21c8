/**
 * Say in one sentence that Node is too old, before anything fails with a stack trace.
 *
 *   node scripts/checkNode.js
 *
 * Plain JavaScript of 2020, so that the Node it complains about can run it.
 */
const NEEDED = 24

const found = Number(process.versions.node.split('.')[0])
if (found < NEEDED) {
	console.error(
		`Bantin runs on Node ${NEEDED}, which npm ci installs beside it, but this is Node ${process.versions.node}: ` +
			'run "npm ci" with install scripts allowed for the package "node" (or "npm rebuild node"), then try again.',
	)
	process.exit(1)
}
