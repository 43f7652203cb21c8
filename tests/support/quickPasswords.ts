/**
 * Let passwords of tests be made and checked in one round instead of 600,000.
 *
 * They protect nothing, and a tenth of the suites' time would go into it. Journeys, and all that runs in a
 * process of its own, take the whole number.
 */
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

const { pbkdf2 } = crypto

crypto.pbkdf2 = (password, salt, _rounds, bytes, digest, done) => {
	pbkdf2(password, salt, 1, bytes, digest, done)
}
syncBuiltinESMExports()
