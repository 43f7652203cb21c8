import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'
import type { Person } from '#cms/payload-types.ts'

/** Let a person in who has shown in another way than by a password who they are; answers the cookie. */
export async function openSession(req: PayloadRequest, id: string): Promise<string> {
	const cms = req.payload
	const { config } = cms.collections.people
	const user = await cms.db.findOne<Person>({ collection: 'people', where: { id: { equals: id } } })
	if (!user) throw new Error(`Nobody has the id ${id}`)
	const signed = { ...user, collection: 'people' as const }
	const { sid } = await addSessionToUser({
		collectionConfig: config,
		payload: cms,
		req,
		user: signed,
	})
	const fieldsToSign = getFieldsToSign({
		collectionConfig: config,
		email: user.email,
		user: signed,
		...(sid && { sid }),
	})
	const { tokenExpiration } = config.auth
	const { token } = await jwtSign({ fieldsToSign, secret: cms.secret, tokenExpiration })
	return String(
		generatePayloadCookie({
			collectionAuthConfig: config.auth,
			cookiePrefix: cms.config.cookiePrefix,
			token,
		}),
	)
}
