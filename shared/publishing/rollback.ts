/**
 * The publisher's address for a rollback: POST with `Authorization: Bearer <edition token>` lets readers
 * get the release before this one; answers `{ rendered }`, or 409 `{ errors: [{ message }] }`.
 */
export const ROLLBACK_PATH = '/rollback'
