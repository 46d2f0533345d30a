// Names of files that somebody else gave, made safe for a folder outside the vault.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSafeToOpen, safeFileName } from './attachment-name'
import { utf8SizeBytes } from './utf8'

describe('a safe name', () => {
  test.each([
    ['Plan for spring.pdf', 'Plan for spring.pdf'],
    ['Übersicht – März.xlsx', 'Übersicht – März.xlsx'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['..\\..\\x.pdf', '-..-x.pdf'],
    ['.bashrc', 'bashrc'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com1 .pdf', '_com1 .pdf'],
    ['notes.txt:evil.exe', 'notes.txt-evil.exe'],
    ['a\nb\u0000c.pdf', 'a-bc.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['trailing. . .', 'trailing'],
    ['', 'Attachment'],
    ['...', 'Attachment'],
  ])('of %j is %j', (name, safe) => expect(safeFileName(name)).toBe(safe))

  test('keeps its ending when it is cut', () => {
    const safe = safeFileName(`${'a'.repeat(300)}.pdf`)
    expect(safe).toMatch(/^a+\.pdf$/)
    expect(safe).toHaveLength(120)
  })

  test('never leaves its folder, hides, is too long or loses half a letter; and is safe already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeFileName(name)
        expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cs}]/u)
        expect(safe).not.toMatch(/^[.\s]|[.\s]$/)
        expect(safe.length).toBeGreaterThan(0)
        expect(safe.length).toBeLessThanOrEqual(120)
        expect(utf8SizeBytes(safe)).toBeLessThanOrEqual(200)
        expect(safeFileName(safe)).toBe(safe)
      }),
    )
  })
})

describe('opened are', () => {
  test.each(['a.pdf', 'A.PDF', 'photo.of.us.jpeg', 'talk.mp4', 'sheet.ods'])('%s', (name) =>
    expect(isSafeToOpen(name)).toBe(true),
  )
  test.each(
    [
      'setup.exe a.pdf.exe run.desktop x.scpt x.bat x.lnk Mail.app x.sh x.jar'.split(' '),
      'page.html drawing.svg macro.docm noending pdf .pdf a.pdf:x.exe a\u202efdp.exe'.split(' '),
    ].flat(),
  )('but not %s', (name) => expect(isSafeToOpen(name)).toBe(false))
})
