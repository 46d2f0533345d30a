// Insights: what the sessions of a pair say when one looks back.

export const insights = {
  heading: 'Insights',
}
