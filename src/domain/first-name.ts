// What one calls somebody: the first word of the name, or all of it where there is no other.
export function firstName(name: string): string {
  const [first = ''] = name.trim().split(/\s+/u)
  return first === '' ? name : first
}
