import type { Endpoint } from 'payload'
import { answer } from '#cms/collections/answer.ts'
import { csvResponse } from '#cms/history/csvResponse.ts'
import { csvLines } from './csvLines.ts'
import { playsAsked } from './playsAsked.ts'
import { shownPlays } from './shownPlays.ts'

/** `GET /api/plays/shown`, what was on displays by item and unit, and `GET /api/plays/export`, all of it. */
export const playEndpoints: Endpoint[] = [
	{
		path: '/shown',
		method: 'get',
		handler: (req) =>
			answer(async () => {
				const query = Object.fromEntries(req.searchParams)
				return shownPlays(req.payload, await playsAsked(req, query, new Date()))
			}),
	},
	{
		path: '/export',
		method: 'get',
		handler: async (req) => {
			const query = Object.fromEntries(req.searchParams)
			const asked = await playsAsked(req, query, new Date())
			const { from, until } = asked.form
			return csvResponse(`da-phat-${from}-${until}.csv`, csvLines(req.payload, asked))
		},
	},
]
