// A moment as people write it: day and time.
const instant = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

export const formatInstant = (iso: string): string => instant.format(new Date(iso))
