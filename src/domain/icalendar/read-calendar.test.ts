import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentLineOf, escapedText, plainText, unfolded } from './content-lines'
import { readCalendar, type CalendarAsked, type CalendarFile } from './read-calendar'
import { calendarFile } from './write-calendar'

function read(text: string, change: Partial<CalendarAsked> = {}): CalendarFile {
  const steps = readCalendar({
    text,
    zone: 'Europe/Oslo',
    from: '2026-01-01',
    until: '2027-01-01',
    mostEvents: 10_000,
    ...change,
  })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
const file = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const dates = (text: string) =>
  read(text).dates.map(({ heldOn, timeZone, startsAt }) => `${heldOn} ${timeZone} ${startsAt.slice(0, 16)}`)

describe('a date is read', () => {
  test('on the clock of a zone everybody knows, with its title and length', () => {
    const found = read(
      file(
        event(
          'UID:one@example.org',
          'SUMMARY:Talk with M\\, about\\nfinance',
          'DTSTART;TZID=America/New_York:20261119T090000',
          'DTEND;TZID=America/New_York:20261119T095000',
        ),
      ),
    )
    expect(found.dates).toEqual([
      {
        uid: 'one@example.org',
        title: 'Talk with M, about finance',
        startsAt: '2026-11-19T14:00:00.000Z',
        heldOn: '2026-11-19T09:00',
        timeZone: 'America/New_York',
        minutes: 50,
        isFloating: false,
        isRepeated: false,
      },
    ])
  })

  test('in UTC, without a zone, and behind a prefix', () => {
    expect(dates(file(event('DTSTART:20261119T140000Z')))).toEqual([
      '2026-11-19T15:00 Europe/Oslo 2026-11-19T14:00',
    ])
    expect(dates(file(event('DTSTART;TZID=/citadel.org/20190914_1/Asia/Tokyo:20261119T150000')))).toEqual([
      '2026-11-19T15:00 Asia/Tokyo 2026-11-19T06:00',
    ])
    const floating = read(file(event('DTSTART:20261119T150000', 'DURATION:PT1H30M')))
    expect(floating.dates).toMatchObject([
      { heldOn: '2026-11-19T15:00', timeZone: 'Europe/Oslo', isFloating: true, minutes: 90 },
    ])
  })

  test('in a zone the file explains itself, on both sides of the change of its clocks', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:W. Europe Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n')
    const weekly = event(
      'DTSTART;TZID="W. Europe Standard Time":20261022T150000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'UID:a',
    )
    const found = read(file(zone, weekly), { zone: 'UTC' })
    expect(found.dates.map(({ startsAt }) => startsAt)).toEqual([
      '2026-10-22T13:00:00.000Z',
      '2026-10-29T14:00:00.000Z',
    ])
    expect(found.unknownZones).toBe(0)
  })

  test('in a zone nobody knows, on this computer’s clock, which is said', () => {
    const found = read(file(event('DTSTART;TZID=Mars/Olympus:20261119T150000')))
    expect(found).toMatchObject({
      unknownZones: 1,
      dates: [{ heldOn: '2026-11-19T15:00', timeZone: 'Europe/Oslo' }],
    })
  })

  test('through folded lines and lines broken by hand', () => {
    const found = read(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nSUMMARY:A long\n  title\nthis is no line\nDTSTART:2026111\n 9T150000\nEND:VEVENT\n',
    )
    expect(found).toMatchObject({
      brokenLines: 1,
      dates: [{ title: 'A long title', heldOn: '2026-11-19T15:00' }],
    })
  })
})

describe('a repeated event', () => {
  const weekly = (...lines: readonly string[]) =>
    event(
      'UID:w',
      'SUMMARY:Weekly',
      'DTSTART;TZID=Europe/Oslo:20261015T150000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      ...lines,
    )

  test('keeps its time on the clock, and leaves out what is left out', () => {
    expect(dates(file(weekly('EXDATE;TZID=Europe/Oslo:20261022T150000')))).toEqual([
      '2026-10-15T15:00 Europe/Oslo 2026-10-15T13:00',
      '2026-10-29T15:00 Europe/Oslo 2026-10-29T14:00',
      '2026-11-05T15:00 Europe/Oslo 2026-11-05T14:00',
    ])
  })

  test('has single dates changed and called off', () => {
    const moved = event(
      'UID:w',
      'RECURRENCE-ID:20261022T130000Z',
      'DTSTART;TZID=Europe/Oslo:20261023T100000',
      'SUMMARY:Moved',
    )
    const off = event(
      'UID:w',
      'RECURRENCE-ID;TZID=Europe/Oslo:20261029T150000',
      'DTSTART;TZID=Europe/Oslo:20261029T150000',
      'STATUS:CANCELLED',
    )
    const found = read(file(moved, weekly(), off))
    expect(found.dates.map(({ heldOn, title }) => `${heldOn} ${title}`)).toEqual([
      '2026-10-15T15:00 Weekly',
      '2026-10-23T10:00 Moved',
      '2026-11-05T15:00 Weekly',
    ])
    expect(found.cancelled).toBe(1)
  })

  test('ends with an instant on its own clock', () => {
    const until = event(
      'UID:u',
      'DTSTART;TZID=America/New_York:20261117T190000',
      'RRULE:FREQ=DAILY;UNTIL=20261119T045959Z',
    )
    expect(read(file(until)).dates.map(({ heldOn }) => heldOn)).toEqual([
      '2026-11-17T19:00',
      '2026-11-18T19:00',
    ])
  })

  test('that is not followed has its first date, and is counted', () => {
    const found = read(file(event('UID:h', 'DTSTART:20261119T150000Z', 'RRULE:FREQ=HOURLY')))
    expect(found).toMatchObject({ unfollowed: 1, dates: [{ startsAt: '2026-11-19T15:00:00.000Z' }] })
  })

  test('of two versions counts as the newer one', () => {
    const version = (sequence: number, hour: string) =>
      event('UID:v', `SEQUENCE:${sequence}`, `DTSTART:20261119T${hour}0000Z`)
    expect(read(file(version(2, '16'), version(1, '15'))).dates).toMatchObject([
      { startsAt: '2026-11-19T16:00:00.000Z' },
    ])
  })
})

test('what has no time, no date, or was called off is counted', () => {
  const found = read(
    file(
      event('DTSTART;VALUE=DATE:20261119'),
      event('SUMMARY:No date'),
      event('DTSTART:20261399T150000Z'),
      event('DTSTART:20261119T150000Z', 'STATUS:CANCELLED'),
    ),
  )
  expect(found).toMatchObject({ allDay: 1, unreadable: 2, cancelled: 1, dates: [], isCalendar: true })
})

test('ten thousand events are read, one more is cut off', () => {
  const many = Array.from({ length: 10_001 }, (_, at) =>
    event(`UID:${at}`, `DTSTART:2026${String(1 + (at % 12)).padStart(2, '0')}05T100000Z`),
  )
  const found = read(file(...many))
  expect(found.dates).toHaveLength(10_000)
  expect(found.isCutOff).toBe(true)
})

test('ten thousand events that repeat daily for ever, or never, come to an end', () => {
  const daily = (rule: string) =>
    Array.from({ length: 10_000 }, () => event('SUMMARY:x', 'DTSTART;TZID=Europe/Oslo:20000101T100000', rule))
  expect(read(file(...daily('RRULE:FREQ=DAILY')), { mostEvents: 1_000 }).isCutOff).toBe(true)
  expect(read(file(...daily('RRULE:FREQ=DAILY;COUNT=999999;BYMONTH=2;BYMONTHDAY=30'))).isCutOff).toBe(true)
})

test('a zone of ten thousand daily changes comes to an end, and its events are read', () => {
  const phase = [
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=DAILY',
    'END:STANDARD',
  ]
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Mine',
    ...Array.from({ length: 10_000 }, () => phase).flat(),
    'END:VTIMEZONE',
  ]
  expect(dates(file(...zone, event('DTSTART;TZID=Mine:20261119T150000')))).toEqual([
    '2026-11-19T15:00 Europe/Oslo 2026-11-19T14:00',
  ])
})

test.each(['EXDATE', 'RDATE'])('an event with half a million dates of %s is none', (name) => {
  const line = `${name};TZID=Europe/Oslo:${Array.from({ length: 1_000 }, () => '20261119T150000').join(',')}`
  const found = read(
    file(
      event('DTSTART:20261119T150000', 'RRULE:FREQ=DAILY', ...Array.from({ length: 500 }, () => line)),
      event('UID:other', 'DTSTART:20261119T150000'),
    ),
  )
  expect(found).toMatchObject({ unreadable: 1, dates: [{ uid: 'other' }] })
})

test('after five hundred zones no further one is looked up', () => {
  const named = Array.from({ length: 600 }, (_, at) => `EXDATE;TZID=Nowhere-${at}:20261119T150000`)
  const found = read(file(event('DTSTART;TZID=Europe/Oslo:20261119T150000', ...named)))
  expect(found.unknownZones).toBe(600)
})

describe('any text gives a clear answer', () => {
  const piece = fc.constantFrom(
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VTIMEZONE',
    'END:VTIMEZONE',
    'TZID:A',
    'BEGIN:STANDARD',
    'END:STANDARD',
    'TZOFFSETTO:+0100',
    'DTSTART:20261119T150000Z',
    'DTSTART;TZID=A:20261119T150000',
    'RRULE:FREQ=DAILY;COUNT=3',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'EXDATE:20261119T150000Z,20261120',
    'RECURRENCE-ID:20261119T150000Z',
    'UID:1',
    'SUMMARY:a',
    'DTSTART;VALUE=DATE:20261119',
    'DURATION:-PT5M',
    'X;=:',
  )

  test('words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const found = read(text)
          expect(found.dates.every(({ heldOn }) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(heldOn))).toBe(
            true,
          )
        },
      ),
    )
    expect(read('').isCalendar).toBe(false)
    expect(read('Dear Maya, see you on Thursday.').isCalendar).toBe(false)
  })

  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        read(new TextDecoder().decode(bytes))
      }),
    )
  })
})

describe('a written file', () => {
  const written = (title: string) =>
    calendarFile(
      [
        {
          uid: 'b0a4',
          sequence: 3,
          startsAt: '2026-11-19T14:00:00.000Z',
          endsAt: '2026-11-19T14:50:00.000Z',
          isCancelled: false,
        },
      ],
      { title, writtenAt: '2026-11-01T08:00:00.000Z' },
    )

  test('says when, and nothing else', () => {
    expect(written('Conversation').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Duologue//EN',
      'BEGIN:VEVENT',
      'UID:b0a4',
      'DTSTAMP:20261101T080000Z',
      'DTSTART:20261119T140000Z',
      'DTEND:20261119T145000Z',
      'SEQUENCE:3',
      'SUMMARY:Conversation',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('is read again as it was, whatever the title, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (title) => {
        const text = written(title)
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const [date] = read(text).dates
        expect(date).toMatchObject({ startsAt: '2026-11-19T14:00:00.000Z', minutes: 50, uid: 'b0a4' })
        const line = [...unfolded(text)].map(contentLineOf).find((one) => one?.name === 'SUMMARY')
        expect(plainText(line?.value ?? '')).toBe(title.replaceAll(/\r\n|\r/gu, '\n'))
      }),
    )
    expect(plainText(escapedText('a\\b, c; d\ne'))).toBe('a\\b, c; d\ne')
  })
})
