// A calendar day as a document says it: `8 October 2026`. The names of the months come from its language.

/** `months`: January first. A day that cannot be read stays as it is. */
export function dayInWords(day: string, months: readonly string[]): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = months[Number(month) - 1]
  return name === undefined || date === '' ? day : `${String(Number(date))} ${name} ${year}`
}
