import { expect, test } from 'vitest'
import { defaultIdentity, type PublishedIdentity } from '#shared/identity/identity.ts'
import { memberPaths } from '#shared/members/memberPaths.ts'
import { signInProblems } from '#shared/members/signInProblems.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'
import { present } from '#tests/support/present.ts'

const identity = (members: PublishedIdentity['members']) =>
	({
		type: 'identity',
		id: 'identity',
		version: '1',
		data: { ...defaultIdentity, members },
	}) as const

const forAll = await openFixtureSite()
const forMembers = await openFixtureSite([identity({ singleSignOn: 'tài khoản Sông Lam' })])

test('signing in and out takes a form and no script', async () => {
	const pages = [
		['/dang-nhap/', memberPaths.signIn, ['email', 'password']],
		['/dang-nhap/ma-xac-thuc/', memberPaths.code, ['code']],
		['/dang-xuat/', memberPaths.signOut, []],
	] as const
	for (const [address, action, fields] of pages) {
		const { status, document } = await forMembers.read(address)
		expect(status).toBe(200)
		const form = present(document.querySelector('form'))
		expect([form.method, form.getAttribute('action')]).toEqual(['post', action])
		const inputs = [...form.querySelectorAll('input')]
		expect(inputs.map(({ name }) => name)).toEqual(fields)
		for (const { id } of inputs) expect(form.querySelector(`label[for="${id}"]`)).not.toBeNull()
		expect(document.querySelectorAll('script')).toHaveLength(0)
		expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
	}
})

test('these pages show strangers nothing of the site but its name and colours', async () => {
	const { document } = await forMembers.read('/dang-nhap/')
	const links = [...document.querySelectorAll('a, img, source')].map(
		(each) => each.getAttribute('href') ?? each.getAttribute('src'),
	)
	expect(links).toEqual([memberPaths.singleSignOn, '/admin/forgot'])
	expect(document.body.textContent).toContain('Đăng nhập bằng tài khoản Sông Lam')
})

test('every reason for not getting in has its sentence on the page it leads to', async () => {
	const { document: first } = await forMembers.read('/dang-nhap/')
	const { document: second } = await forMembers.read('/dang-nhap/ma-xac-thuc/')
	for (const [id, sentence] of Object.entries(signInProblems)) {
		const place = first.getElementById(id) ?? second.getElementById(id)
		expect(place?.textContent.trim()).toBe(sentence)
	}
})

test('a site that is for all offers neither the corporation’s sign-on nor a way out', async () => {
	const { document } = await forAll.read('/dang-nhap/')
	expect(document.querySelector(`a[href="${memberPaths.singleSignOn}"]`)).toBeNull()
	expect((await forAll.read('/')).document.querySelector('a[href="/dang-xuat/"]')).toBeNull()
	expect(
		(await forMembers.read('/')).document.querySelector('a[href="/dang-xuat/"]'),
	).not.toBeNull()
})
