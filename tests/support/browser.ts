export { openBrowser } from '#scripts/audit/openBrowser.ts'
