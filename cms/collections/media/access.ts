import type { Access } from 'payload'
import { anyColleague } from '#cms/collections/access.ts'
import { hasRole, roles } from '#cms/collections/people/roles.ts'

/**
 * Everyone in the newsroom sees every file, nobody outside sees any.
 *
 * The pictures of drafts lie here too; readers get what is published as files of the site.
 */
export const canReadMedia: Access = anyColleague

/** Everyone in the newsroom may add files. */
export const canCreateMedia: Access = anyColleague

/** Editors, approvers and administrators change any description; contributors those of their own files. */
export const canUpdateMedia: Access = ({ req: { user } }) => {
	if (!user || !hasRole(user, ...roles)) return false
	if (hasRole(user, 'editor', 'approver', 'administrator')) return true
	return { uploadedBy: { equals: user.id } }
}

/** Who may change a description may delete the file, as long as no frozen article uses it. */
export const canDeleteMedia: Access = canUpdateMedia
