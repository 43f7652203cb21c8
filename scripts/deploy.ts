/**
 * Print nginx's configuration for the settings of this machine; scripts/deploy/ has the rest.
 *
 *   node --env-file=/etc/bantin/bantin.env scripts/deploy.ts > /etc/nginx/conf.d/bantin.conf
 *   nginx -t && systemctl reload nginx
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { toNginxConfig } from './deploy/nginx/toNginxConfig.ts'
import { parseDeploySettings } from './deploy/parseDeploySettings.ts'

const template = path.join(import.meta.dirname, 'deploy/nginx/bantin.conf')
const settings = parseDeploySettings(process.env)
process.stdout.write(toNginxConfig(await readFile(template, 'utf8'), settings))
