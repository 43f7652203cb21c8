/**
 * Turns a device that is no display yet into one: shows a code that a person enters in the admin.
 *
 * Why an island: the code is made for this device, and the page waits until somebody has entered it.
 * The page has two elements for it: `#pairing-code`, and `#pairing-state` (`role="status"`) for words.
 */
