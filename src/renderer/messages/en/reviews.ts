// Ratings, mid-term review and closure.

export const reviews = {
  heading: 'Where we stand',
}
