import { auditPages, usualTypes } from './auditPages.ts'

// In a file of their own, so that both halves are looked at side by side.
auditPages(usualTypes.slice(7))
