import type { Access, PayloadRequest } from 'payload'
import { hasRole, isBoard, roles } from '#cms/collections/people/roles.ts'

/** Nobody, through no door. */
export const nobody = () => false

/** Anyone with a role in the newsroom. */
export const anyColleague = ({ req }: { req: PayloadRequest }): boolean =>
	hasRole(req.user, ...roles)

/** The editorial board and administrators. */
export const onlyBoard = ({ req }: { req: PayloadRequest }): boolean => isBoard(req.user)

/** Administrators. */
export const onlyAdministrators = ({ req }: { req: PayloadRequest }): boolean =>
	hasRole(req.user, 'administrator')

/** Lists that everyone in the newsroom reads and only administrators keep. */
export const keptByAdministrators = {
	create: onlyAdministrators,
	read: anyColleague,
	update: onlyAdministrators,
	delete: onlyAdministrators,
	unlock: nobody,
	admin: nobody,
	readVersions: nobody,
} satisfies Record<string, Access | ((args: { req: PayloadRequest }) => boolean)>

/** Collections that only our own code reads and writes. */
export const closed = {
	create: nobody,
	read: nobody,
	update: nobody,
	delete: nobody,
	unlock: nobody,
	admin: nobody,
	readVersions: nobody,
}
