import { HtmlValidate } from 'html-validate'
import { htmlRules } from './htmlRules.ts'
import type { PageOfType } from './pageTypes.ts'
import type { Violation } from './violation.ts'
import type { Walk } from './walkSite.ts'

/** Every type of page is valid HTML, by the standard and by the rules for accessible pages. */
export async function checkHtml(
	pages: readonly PageOfType[],
	{ answers }: Walk,
): Promise<Violation[]> {
	const validator = new HtmlValidate(htmlRules)
	const reports = pages.map(async ({ type, address }): Promise<Violation[]> => {
		const { results } = await validator.validateString(answers.get(address)?.text ?? '', address)
		const messages = results.flatMap((result) => result.messages)
		return messages.map(({ ruleId, message, line, column }) => ({
			check: 'html',
			where: `${type} ${address} (${line}:${column})`,
			what: `${ruleId}: ${message}`,
		}))
	})
	return (await Promise.all(reports)).flat()
}
