/** How much the log tells, from everything to hardly anything. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'fatal'] as const
