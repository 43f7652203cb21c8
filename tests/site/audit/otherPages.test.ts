import { auditPages, lookedAt } from './auditPages.ts'

// In a file of their own, so that both halves are looked at side by side.
auditPages(lookedAt[1])
