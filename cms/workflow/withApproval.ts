import type { CollectionConfig, CollectionSlug } from 'payload'
import { commentEndpoints } from '#cms/collections/comments/endpoints.ts'
import { commentsField } from '#cms/collections/comments/field.ts'
import { forgetComments, keepCommentsWithPiece } from '#cms/collections/comments/hooks.ts'
import { previewEndpoints } from '#cms/publishing/preview/endpoint.ts'
import { previewers } from '#cms/publishing/preview/previewers.ts'
import { approvalAccess } from './access.ts'
import { differenceEndpoints } from './difference/endpoint.ts'
import { differenceTab } from './difference/differenceTab.ts'
import { workflowEndpoints } from './endpoint.ts'
import { workflowFields } from './fields.ts'
import { forgetPiece, refuseOtherDoors, refuseRecordLoss, rememberImplicitSteps } from './guards.ts'
import { keepUses } from './keepUses.ts'
import { keepState } from './keepState.ts'
import { refuseUnreadable } from './refuseUnreadable.ts'
import { rememberPolicy, type ApprovalPolicy } from './policy.ts'
import { noticeField } from './noticeField.ts'
import { keepWithinReach } from './keepWithinReach.ts'

/** Milliseconds between two autosaves: an editor loses at most a sentence. */
const AUTOSAVE_MS = 1_500

/**
 * The collection, under approval: its documents reach readers through `takeAction` alone.
 *
 * Payload has a `_status` and many ways to write it; the guards here close all of them, for
 * approvers and administrators too.
 */
export function withApproval(
	collection: CollectionConfig & { slug: CollectionSlug },
	policy: Omit<ApprovalPolicy, 'collection'>,
): CollectionConfig {
	const whole = rememberPolicy({ ...policy, collection: collection.slug })
	const { hooks } = collection
	return {
		...collection,
		admin: { ...collection.admin, components: componentsOf(collection) },
		access: approvalAccess(whole),
		trash: false,
		disableBulkEdit: true,
		versions: {
			// Zero keeps all: pruning would take the version that readers have along with the rest.
			maxPerDoc: 0,
			drafts: { autosave: { interval: AUTOSAVE_MS }, schedulePublish: false, validate: false },
		},
		endpoints: [
			...(collection.endpoints || []),
			...workflowEndpoints(collection.slug),
			...previewEndpoints(collection.slug),
			...commentEndpoints(collection.slug),
			...differenceEndpoints(collection.slug),
		],
		fields: [noticeField, ...collection.fields, ...workflowFields(), commentsField],
		hooks: {
			...hooks,
			beforeOperation: [refuseOtherDoors, ...(hooks?.beforeOperation ?? [])],
			beforeValidate: [refuseUnreadable, ...(hooks?.beforeValidate ?? [])],
			beforeChange: [
				keepWithinReach(whole),
				...(hooks?.beforeChange ?? []),
				keepUses(whole),
				keepState(whole),
			],
			afterChange: [
				...(hooks?.afterChange ?? []),
				keepCommentsWithPiece,
				rememberImplicitSteps(whole),
			],
			beforeDelete: [...(hooks?.beforeDelete ?? []), refuseRecordLoss(whole)],
			afterDelete: [...(hooks?.afterDelete ?? []), forgetComments, forgetPiece(whole)],
		},
	}
}

/** The panel that shows the steps stands where Payload's own publish controls stood. */
function componentsOf({
	slug,
	admin,
}: CollectionConfig & { slug: CollectionSlug }): NonNullable<
	CollectionConfig['admin']
>['components'] {
	return {
		...admin?.components,
		edit: {
			...admin?.components?.edit,
			beforeDocumentControls: [
				'/admin/workflow/WorkflowPanel.tsx#WorkflowPanel',
				...(previewers[slug] ? ['/admin/preview/PreviewButton.tsx#PreviewButton'] : []),
			],
			PublishButton: '/admin/workflow/NoButton.tsx#NoButton',
			UnpublishButton: '/admin/workflow/NoButton.tsx#NoButton',
			Status: '/admin/workflow/NoButton.tsx#NoButton',
		},
		views: {
			...admin?.components?.views,
			edit: { difference: differenceTab },
		},
	}
}
