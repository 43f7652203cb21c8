import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toPublishedIdentity } from '#cms/identity/published.ts'
import type { Identity, Person } from '#cms/payload-types.ts'
import { buildEntries } from '#cms/publishing/entries.ts'
import { defaultIdentity, publishedIdentitySchema } from '#shared/identity/identity.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { hearWakes } from '#tests/support/hearWakes.ts'
import { present } from '#tests/support/present.ts'
import { until } from '#tests/support/until.ts'

const key = { type: 'identity', id: 'identity' } as const

let open: TestCms
let administrator: Person

beforeAll(async () => {
	open = await openTestCms()
	administrator = await aPerson(open.cms, 'administrator', { name: 'Phan Thị Quản' })
})

afterAll(() => open.close())

async function save(body: object, as: Person | undefined = administrator) {
	const answer = await open.request('POST', '/globals/identity', { as, body })
	const wrong = (answer.body.errors?.[0]?.data?.errors ?? []).map(({ message }) => message)
	return { status: answer.status, wrong }
}

async function stored(): Promise<Identity> {
	return open.cms.findGlobal({ slug: 'identity', depth: 0, overrideAccess: true })
}

test('a site nobody has given a name calls itself by the default, and hides from search engines', async () => {
	expect(toPublishedIdentity(await stored())).toEqual(defaultIdentity)
	expect(defaultIdentity.isListed).toBe(false)
})

describe('the identity', () => {
	test('of a coal group is filled in and published in one go', async () => {
		const logo = await aPicture(open.cms, { alt: 'Logo Than Đông Triều' })
		const { status } = await save({
			name: 'Bản tin Than Đông Triều',
			shortName: 'Than ĐT',
			line: '',
			corporation: 'Tổng công ty Than Đông Triều',
			logo: logo.id,
			colour: ' #1F1F1F ',
			accent: '#e60',
			footer: {
				text: 'Chịu trách nhiệm nội dung: Ban Truyền thông',
				links: [
					{ label: 'Văn phòng điện tử', url: 'https://vanphong.example/' },
					{ label: 'Góp ý', url: '/bai-viet/gop-y/' },
				],
			},
		})
		expect(status).toBe(200)
		const [entry] = await buildEntries(open.cms, [key], new Date())
		expect(publishedIdentitySchema.parse(present(entry).data)).toEqual({
			id: 'identity',
			name: 'Bản tin Than Đông Triều',
			shortName: 'Than ĐT',
			line: '',
			description: defaultIdentity.description,
			corporation: 'Tổng công ty Than Đông Triều',
			logo: logo.id,
			colour: '#1f1f1f',
			accent: '#ee6600',
			footer: {
				text: 'Chịu trách nhiệm nội dung: Ban Truyền thông',
				links: [
					{ label: 'Văn phòng điện tử', url: 'https://vanphong.example/' },
					{ label: 'Góp ý', url: '/bai-viet/gop-y/' },
				],
			},
			isListed: false,
		})
	})

	test.each(['contributor', 'editor', 'approver'] as const)(
		'may not be changed by somebody who is %s',
		async (role) => {
			const person = await aPerson(open.cms, role)
			const before = await stored()
			expect((await save({ name: 'Trang của tôi' }, person)).status).toBe(403)
			expect(await stored()).toEqual(before)
		},
	)

	test('is read by the board and by nobody below it', async () => {
		const statusFor = async (as?: Person) =>
			(await open.request('GET', '/globals/identity', as ? { as } : {})).status
		expect(await statusFor(await aPerson(open.cms, 'approver'))).toBe(200)
		expect(await statusFor(await aPerson(open.cms, 'contributor'))).toBe(403)
		expect(await statusFor()).toBe(403)
	})

	test('has its changes told in the history, in words', async () => {
		await save({ name: 'Bản tin Mỏ', isListed: false })
		await save({ name: 'Bản tin Mỏ than', isListed: true })
		const { docs } = await open.cms.find({
			collection: 'history',
			overrideAccess: true,
			depth: 0,
			sort: '-seq',
			limit: 1,
			where: { documentType: { equals: 'identity' } },
		})
		expect(docs).toMatchObject([
			{ actorName: 'Phan Thị Quản', action: 'settings', headline: 'Nhận diện' },
		])
		expect(docs[0]?.changes?.split('\n')).toEqual([
			'Tên trang tin: Bản tin Mỏ → Bản tin Mỏ than',
			'Cho máy tìm kiếm liệt kê: Không → Có',
		])
	})

	test('keeps its logo from being deleted, until there is another', async () => {
		const [first, second] = [await aPicture(open.cms), await aPicture(open.cms)]
		await save({ logo: first.id })
		const remove = () => open.request('DELETE', `/media/${first.id}`, { as: administrator })
		const refused = await remove()
		expect(refused.status).toBe(409)
		expect(refused.body.errors?.[0]?.message).toMatch(/đang là logo của trang tin/)
		await save({ logo: second.id })
		expect((await remove()).status).toBe(200)
	})

	test('wakes the publisher', async () => {
		const publisher = await hearWakes()
		await save({ name: 'Bản tin Mới' })
		await until('a wake came', () => Promise.resolve(publisher.heardOf(key) >= 1))
		publisher.close()
	})
})

describe('whoever fills in the identity', () => {
	const links = Array.from({ length: 13 }, () => ({ label: 'A', url: '/a/' }))
	test.each([
		[{ colour: 'xanh' }, /^Hãy gõ mã màu gồm dấu #/],
		[{ accent: '#12345' }, /^Hãy gõ mã màu gồm dấu #/],
		[{ colour: '#fff;}body{display:none' }, /^Hãy gõ mã màu gồm dấu #/],
		[{ name: '' }, /./],
		[{ shortName: 'Mười ba ký tự' }, /12/],
		[{ logo: 'khong-co' }, /^Logo không còn trong kho/],
		[{ footer: { links: [{ label: 'A', url: 'javascript:alert(1)' }] } }, /^Địa chỉ phải bắt đầu/],
		[{ footer: { links: [{ label: 'A', url: '' }] } }, /^Hãy gõ địa chỉ/],
		[{ footer: { links } }, /^Nhiều nhất 12 liên kết; đang có 13/],
	] as const)('is told what is wrong, and nothing is saved: %j', async (body, sentence) => {
		const before = await stored()
		const { status, wrong } = await save(body)
		expect(status).toBe(400)
		expect(wrong.join('\n')).toMatch(sentence)
		expect(await stored()).toEqual(before)
	})
})
