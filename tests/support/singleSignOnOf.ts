/**
 * Make the newsroom of this test file one that knows a corporation's sign-on on this machine.
 *
 * Settings are read once, when the first module of the CMS is imported; so this is imported first.
 */
import { createServer, type AddressInfo } from 'node:net'

const probe = createServer()
await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
const { port } = probe.address() as AddressInfo
await new Promise((resolve) => probe.close(resolve))

process.env.OIDC_ISSUER = `http://127.0.0.1:${port}`
process.env.OIDC_CLIENT_ID = 'bantin'
process.env.OIDC_CLIENT_SECRET = 'mat-khau-giua-hai-may-chu-thu-nghiem'
process.env.OIDC_ROLES =
	'*=reader; bantin-duyet=approver; bantin-bien-tap=editor@{department}; bantin-quan-tri=administrator'

/** Where the corporation's sign-on is to listen. */
export const singleSignOnPort = port
