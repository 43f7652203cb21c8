import { demoPeople, type DemoLogin } from './people.ts'

/** The password of everybody in the demo newsroom. */
export const DEMO_PASSWORD = 'Bantin-Song-Lam'

/** The address a person of the demo newsroom logs in with. */
export function demoEmail(login: DemoLogin): string {
	return `${login}@bantin.example`
}

const shown: readonly DemoLogin[] = ['phongvien', 'bientap', 'duyetbai']

/** One login of each role, for who wants to try them. */
export const demoLogins = demoPeople
	.filter(({ login }) => shown.includes(login))
	.map(({ login, role }) => ({ role, email: demoEmail(login) }))
