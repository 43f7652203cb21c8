/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** What readers may see now; the only thing pages ask. */
		edition: import('#site/edition/edition.ts').Edition
	}
}
