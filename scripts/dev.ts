/**
 * Start Bantin for whoever changes it: the admin reloads as its sources change.
 *
 *   npm run dev
 *
 * Templates are compiled at the start; run it again to see a change in `site/`.
 */
import { runToTheEnd } from './start/runToTheEnd.ts'

await runToTheEnd('development')
