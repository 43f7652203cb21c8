/**
 * Start Bantin: CMS, publisher and site behind one port. Builds and fills what is not there yet.
 *
 *   npm start
 *   PORT=8080 BANTIN_DATA=/srv/bantin SITE_URL=https://tin.example.vn npm start
 *
 * Ctrl-C stops everything. Every setting is described in cms/env.ts and site/env.ts.
 */
import { runToTheEnd } from './start/runToTheEnd.ts'

await runToTheEnd('production')
