import { afterAll, beforeAll, describe, vi } from 'vitest'
import { openCast, type Cast } from './attacks/cast.ts'
import { testAccounts } from './attacks/testAccounts.ts'
import { testQuestions } from './attacks/testQuestions.ts'
import { testRoutes } from './attacks/testRoutes.ts'
import { testUploads } from './attacks/testUploads.ts'

// Before the settings are read: only then may somebody log in who does no more than read.
vi.hoisted(() => Object.assign(process.env, { SITE_ACCESS: 'members' }))

let cast: Cast

beforeAll(async () => {
	cast = await openCast()
})

afterAll(() => cast.open.close())

describe('questions', () => testQuestions(() => cast))
describe('accounts', () => testAccounts(() => cast))
describe('uploads', () => testUploads(() => cast))
// Everybody is logged out by the end of it.
describe('addresses', () => testRoutes(() => cast))
