// Word writes lists as paragraphs that say "mso-list:l0 level2 lfo1" and bear their own sign. Makes lists of them.

export type ListTag = 'ul' | 'ol'

/** The level (from 1) of a paragraph that Word means as an item, else null. */
export function wordListLevel(style: string): number | null {
  const level = /mso-list:[^;]*\blevel([1-9])\b/iu.exec(style)?.[1]
  return level === undefined ? null : Number(level)
}

/** The sign before the words: "1.", "a)" and "iv." count, everything else is a bullet. */
export const listTagOf = (sign: string): ListTag =>
  /^(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]/iu.test(sign.replace(/&nbsp;|\s/giu, '')) ? 'ol' : 'ul'

export interface OpenLists {
  /** HTML that leads from where we are into a new item of this level. */
  readonly item: (level: number, tag: ListTag) => string
  /** Closes whatever is open. */
  readonly end: () => string
}

export function openLists(): OpenLists {
  const open: ListTag[] = []
  const close = () => `</li></${open.pop() ?? 'ul'}>`
  return {
    item(level, tag) {
      let html = ''
      while (open.length > level) html += close()
      if (open.length === level && open.at(-1) !== tag) html += close()
      else if (open.length === level) html += '</li>'
      while (open.length < level) {
        html += open.length > 0 && html.endsWith(`<${open.at(-1)}>`) ? `<li><${tag}>` : `<${tag}>`
        open.push(tag)
      }
      return `${html}<li>`
    },
    end() {
      let html = ''
      while (open.length > 0) html += close()
      return html
    },
  }
}
