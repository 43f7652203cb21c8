/**
 * Preloaded into every supervised program: when the supervisor dies, however it dies, so does the program.
 *
 * Without it, `kill -9` of the supervisor leaves a CMS behind that holds the database.
 */
process.on('disconnect', () => process.exit())

// Listening keeps the channel open, and an open channel would keep a program alive that is done.
// Next's worker in development is told by it what to do, and would be done before it is told.
if (!process.env.NEXT_PRIVATE_WORKER) process.channel?.unref()
