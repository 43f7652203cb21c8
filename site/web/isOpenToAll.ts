import { openPattern } from './openPattern.ts'

/** Whether strangers get what is at `address` although the site is for members. */
export function isOpenToAll(address: string): boolean {
	return openPattern.test(address)
}
