/// <reference types="astro/client" />
import type { Edition } from '#site/edition/edition.ts'

declare global {
	namespace App {
		interface Locals {
			/** What readers may see now; the only thing pages ask. */
			edition: Edition
		}
	}
}
