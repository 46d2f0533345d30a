// Imported first by every process that writes into a vault: its files are their owner's alone (0600, folders 0700).
process.umask(0o077)
