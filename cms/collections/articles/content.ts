/** The fields of an article whose content is approved. */
export const articleContent = [
	'headline',
	'standfirst',
	'body',
	'correctionNote',
	'section',
	'unit',
	'tags',
	'byline',
	'cover',
	'coverCaption',
	'coverCredit',
	'source',
	'documents',
	'slug',
	'publishAt',
	'expireAt',
] as const
