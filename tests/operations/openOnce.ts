/** Open the CMS as a server does, print how many migrations the database has had, and close it. */
import { closeCms } from '#cms/closeCms.ts'
import { openCms } from '#cms/openCms.ts'

const cms = await openCms()
const { docs } = await cms.find({
	collection: 'payload-migrations',
	overrideAccess: true,
	pagination: false,
})
process.stdout.write(`\nmigrations: ${docs.map(({ name }) => name).join(',')}\n`)
await closeCms(cms)
process.exit(0)
