import { canteenProgrammes } from './canteenProgrammes.ts'
import { corporationProgrammes } from './corporationProgrammes.ts'
import type { DemoProgramme } from './demoProgramme.ts'
import { groupProgrammes } from './groupProgrammes.ts'

/** What the displays of the demo play, from the Group down to a canteen. */
export const demoProgrammes: DemoProgramme[] = [
	...groupProgrammes,
	...corporationProgrammes,
	...canteenProgrammes,
]
