/**
 * Preloaded into every supervised program: when the supervisor dies, however it dies, so does the program.
 *
 * Without it, `kill -9` of the supervisor leaves a CMS behind that holds the database.
 */
process.on('disconnect', () => process.exit())
