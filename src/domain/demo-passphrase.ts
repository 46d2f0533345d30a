// The demo vault hides nothing: its passphrase is public, so that locking can be tried too.
export const DEMO_PASSPHRASE = 'two rooms and one door'
