import { z } from 'zod'
import { roleRulesSchema, type RoleRule } from './roleRules.ts'

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const text = z.preprocess(emptyIsAbsent, z.string().optional())

/** The settings of the single sign-on, as they are read from the environment. */
export const singleSignOnVariables = {
	/** The corporation's own sign-on (OpenID Connect): Keycloak's realm, Entra's tenant. Absent: none. */
	OIDC_ISSUER: z.preprocess(
		emptyIsAbsent,
		z
			.url()
			.refine(isSafe, 'OIDC_ISSUER must start with https://')
			.refine(isOneCorporation, 'OIDC_ISSUER must name the tenant')
			.optional(),
	),
	OIDC_CLIENT_ID: text,
	OIDC_CLIENT_SECRET: text,
	/** What is asked of it. */
	OIDC_SCOPE: z.preprocess(emptyIsAbsent, z.string().default('openid profile email')),
	/** What the button says after “Đăng nhập bằng”. */
	OIDC_NAME: z.preprocess(emptyIsAbsent, z.string().default('tài khoản doanh nghiệp')),
	/** The claim that lists a person's groups; a dot looks inside: `realm_access.roles`. */
	OIDC_GROUPS: z.preprocess(emptyIsAbsent, z.string().default('groups')),
	/** Who becomes what: `RoleRule`. Absent: everybody reads, and roles are given in the admin. */
	OIDC_ROLES: z.preprocess(emptyIsAbsent, roleRulesSchema.optional()),
	/** `1`: its addresses are checked, though it does not say so (Entra). */
	OIDC_TRUST_EMAIL: z.preprocess(emptyIsAbsent, z.enum(['0', '1']).default('0')),
}

/** How people sign in with the account they have at the corporation. */
export interface SingleSignOn {
	issuer: string
	clientId: string
	clientSecret: string | undefined
	scope: string
	name: string
	groupsClaim: string
	/** Undefined: roles are given in the admin. */
	rules: readonly RoleRule[] | undefined
	/** Whether an address counts as checked when nothing is said of it. */
	emails: 'trusted' | 'asVerified'
}

/** The single sign-on that the settings describe; undefined without one. */
export function toSingleSignOn(
	env: z.infer<z.ZodObject<typeof singleSignOnVariables>>,
): SingleSignOn | undefined {
	if (!env.OIDC_ISSUER || !env.OIDC_CLIENT_ID) return undefined
	return {
		issuer: env.OIDC_ISSUER,
		clientId: env.OIDC_CLIENT_ID,
		clientSecret: env.OIDC_CLIENT_SECRET,
		scope: env.OIDC_SCOPE,
		name: env.OIDC_NAME,
		groupsClaim: env.OIDC_GROUPS,
		rules: env.OIDC_ROLES,
		emails: env.OIDC_TRUST_EMAIL === '1' ? 'trusted' : 'asVerified',
	}
}

/** Without TLS anybody on the way could sign in as anybody; on this machine nobody is on the way. */
function isSafe(address: string): boolean {
	const { protocol, hostname } = new URL(address)
	return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

/** At these addresses of Entra anybody signs in who has an account anywhere, under whatever address they like. */
function isOneCorporation(address: string): boolean {
	return !/^\/(?:common|organizations|consumers)(?:\/|$)/i.test(new URL(address).pathname)
}
