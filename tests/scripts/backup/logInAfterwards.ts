/**
 * Log in to the CMS of these settings, and say who that is and whether its history is whole.
 *
 *   BANTIN_DATA=… node tests/scripts/backup/logInAfterwards.ts EMAIL PASSWORD
 */
// What made the password made it like this.
import '#tests/support/quickPasswords.ts'
import { closeCms } from '#cms/closeCms.ts'
import { verifyHistory } from '#cms/history/verifyHistory.ts'
import { openCms } from '#cms/openCms.ts'

const [email = '', password = ''] = process.argv.slice(2)
const cms = await openCms()
const { broken } = await verifyHistory(cms)
const { user } = await cms.login({
	collection: 'people',
	data: { email, password },
	overrideAccess: true,
})
console.log(JSON.stringify({ name: user?.name, broken }))
await closeCms(cms)
process.exit()
