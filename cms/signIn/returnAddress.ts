import { RETURN_MARK } from '#shared/members/memberPaths.ts'
import { paths } from '#shared/paths.ts'

/**
 * Where somebody goes on after signing in: what stands behind the mark in `address`, the home page otherwise.
 *
 * Only addresses of our own, and none at which a program answers.
 */
export function returnAddress(address: string | null | undefined): string {
	const mark = address?.indexOf(RETURN_MARK) ?? -1
	const wanted = mark < 0 ? '' : (address ?? '').slice(mark + RETURN_MARK.length)
	const isOurs = /^\/(?![/\\])[^\\\s#]*$/.test(wanted)
	const isPage = !/^\/(?:api|dang-nhap|dang-xuat)(?:[/?]|$)/.test(wanted)
	return isOurs && isPage ? wanted : paths.home
}
