import { z } from 'zod'

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/)

/** Links a footer may have. */
export const FOOTER_LINKS_MOST = 12

/**
 * What makes the site the corporation's own ("Nhận diện"); there is one, with the id `identity`.
 */
export const publishedIdentitySchema = z.object({
	id: z.literal('identity'),
	/** The site's name in the masthead and in page titles, such as `Bản tin Điện lực`. */
	name: z.string().min(1),
	/** What stands under the icon of the installed site: at most 12 letters. */
	shortName: z.string().min(1),
	/** One line under the name; may be empty. */
	line: z.string(),
	/** What the site is, in one sentence, for search engines and shared links. */
	description: z.string(),
	/** The whole name of the corporation, for the footer. */
	corporation: z.string(),
	/** The logo, a media document; null for the first letter of the name. */
	logo: z.string().nullable(),
	/** The colour of masthead, rules and links. Tones of it that are hard to read are never used as they are. */
	colour: colourSchema,
	/** The colour of kickers and marks. */
	accent: colourSchema,
	footer: z.object({
		/** Address, telephone, who is responsible: lines apart by line breaks; may be empty. */
		text: z.string(),
		links: z.array(z.object({ label: z.string().min(1), url: z.string().min(1) })),
	}),
	/** Whether search engines may list the site; an internal site keeps them out. */
	isListed: z.boolean(),
	/** Only members read the site; absent: everybody does. */
	members: z
		.object({
			/** What the corporation's own sign-on is called; null without one. */
			singleSignOn: z.string().nullable(),
		})
		.optional(),
})

export type PublishedIdentity = z.infer<typeof publishedIdentitySchema>

/** What the site calls itself until somebody fills in "Nhận diện". */
export const defaultIdentity: PublishedIdentity = {
	id: 'identity',
	name: 'Bản tin',
	shortName: 'Bản tin',
	line: 'Tin nội bộ của Tổng công ty và các đơn vị',
	description:
		'Bản tin nội bộ: tin sản xuất, an toàn, con người và đời sống của Tổng công ty và các đơn vị thành viên.',
	corporation: '',
	logo: null,
	colour: '#0b3d7a',
	accent: '#c2121f',
	footer: { text: '', links: [] },
	isListed: false,
}
