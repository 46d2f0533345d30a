// Today, and the overview of a pair.

export const today = {
  heading: 'Today',
  overview: 'Overview',
}
