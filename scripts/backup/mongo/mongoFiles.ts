/** Where a backup keeps MongoDB's collections, a file of BSON documents each. */
export const MONGO_FOLDER = 'mongodb'

/** The indexes of all collections, beside them. */
export const INDEXES_NAME = 'indexes.json'
