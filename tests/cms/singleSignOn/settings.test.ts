import { expect, test } from 'vitest'
import { z } from 'zod'
import { singleSignOnVariables } from '#cms/singleSignOn/settings.ts'

test.each([
	['https://sso.songlam.example/realms/nhan-vien', true],
	['https://login.microsoftonline.com/0f8fad5b-d9cb-469f-a165-70867728950e/v2.0', true],
	['http://127.0.0.1:8080/realms/thu-nghiem', true],
	['http://sso.songlam.example/realms/nhan-vien', false],
	['https://login.microsoftonline.com/common/v2.0', false],
	['https://login.microsoftonline.com/organizations/v2.0', false],
])('a sign-on at %s, which is one corporation’s own: %s', (issuer, isTaken) => {
	const { success } = z.object(singleSignOnVariables).safeParse({ OIDC_ISSUER: issuer })
	expect(success).toBe(isTaken)
})
