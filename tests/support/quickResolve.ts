/**
 * Let Node find the parts of the embedded database's library quickly.
 *
 * For each of its 1,500 files Node asks whether it is a module, and reads a list of 177 kB for it:
 * half of the time that loading the CMS takes, in each file of tests. All of them are modules.
 */
import { registerHooks } from 'node:module'

const FOLDER = '/node_modules/drizzle-orm/'

registerHooks({
	resolve: (specifier, context, next) => {
		const from = context.parentURL
		const isPart = from?.includes(FOLDER) && from.endsWith('.js') && specifier.startsWith('.')
		if (!isPart) return next(specifier, context)
		return { url: new URL(specifier, from).href, format: 'module', shortCircuit: true }
	},
})
