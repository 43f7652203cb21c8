/// <reference types="astro/client" />
import type { Edition } from '#site/edition/edition.ts'
import type { FoundTexts } from '#site/search/plain/foundTexts.ts'

declare global {
	namespace App {
		interface Locals {
			/** What readers may see now; the only thing pages ask. */
			edition: Edition
			/** What one reader looked for; no published page has it. */
			found?: FoundTexts
		}
	}
}
