/** Make a small newsroom in the embedded database below `BANTIN_DATA`, and say what is in it. */
// Whoever logs in afterwards checks the password like this.
import '#tests/support/quickPasswords.ts'
import { closeCms } from '#cms/closeCms.ts'
import { openCms } from '#cms/openCms.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import {
	anArticle,
	aPerson,
	aPublishedArticle,
	aUnit,
	edit,
	setRules,
} from '#tests/support/cmsBuilders.ts'

const TAGS = 201

const cms = await openCms()
const head = await aUnit(cms, 'Tổng công ty Sông Lam')
const unit = await aUnit(cms, 'Điện lực Đô Lương', head)
const writer = await aPerson(cms, 'contributor', { unit })
const approver = await aPerson(cms, 'approver')
const { id: cover } = await aPicture(cms)
await setRules(cms, 'articles', {})
const published = await aPublishedArticle(cms, writer, approver, { cover, unit: unit.id })
// A correction that readers do not have yet.
await edit(cms, writer, published.id, { headline: 'Đóng điện trạm biến áp, có đính chính' })
const draft = await anArticle(cms, writer, { byline: [{ person: writer.id }] })
// More than are read at a time.
for (let number = 1; number <= TAGS; number++) {
	const data = { id: `tag-${number}`, name: `Thẻ ${number}`, slug: `the-${number}` }
	await cms.db.create({ collection: 'tags', data })
}
await closeCms(cms)
console.log(
	JSON.stringify({ writer: writer.email, published: published.id, draft: draft.id, unit: unit.id }),
)
process.exit()
