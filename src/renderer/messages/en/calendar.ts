// The calendar of all pairs, as a month and as a timeline.
export const calendar = {
  title: 'Calendar',
  view: 'How it is shown',
  month: 'Month',
  timeline: 'Timeline',
  today: 'Today',
  previous: 'Previous month',
  next: 'Next month',
  planOn: (day: string) => `Plan a session on ${day}`,
  more: (count: number) => `${count} more`,
  whichPair: 'With whom?',
  empty: {
    title: 'No sessions yet',
    text: 'What you plan and what took place shows here, with all your partners.',
  },
}
