// Which of our looks (bold, italic, struck through) an inline tag means, by its name or its style.

const byName: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  s: 's',
  del: 's',
  strike: 's',
}

const heavy = /font-weight:\s*(?:bold(?:er)?|[6-9]00)\b/iu
const light = /font-weight:\s*(?:normal|lighter|[1-5]00)\b/iu
const slanted = /font-style:\s*(?:italic|oblique)\b/iu
const upright = /font-style:\s*normal\b/iu
const struck = /text-decoration(?:-line)?:[^;]*\bline-through\b/iu

/** As our tags, outermost first. A style speaks against the name: Google Docs wraps everything into a bold that is none. */
export function looksOf(name: string, style: string): string[] {
  const named = byName[name]
  const looks = new Set(named === undefined ? [] : [named])
  if (heavy.test(style)) looks.add('strong')
  if (light.test(style)) looks.delete('strong')
  if (slanted.test(style)) looks.add('em')
  if (upright.test(style)) looks.delete('em')
  if (struck.test(style)) looks.add('s')
  return [...looks]
}
