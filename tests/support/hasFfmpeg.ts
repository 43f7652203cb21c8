import { spawnSync } from 'node:child_process'

/** Whether this machine can draw posters of clips: with and without, what must happen is tested. */
export const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0
