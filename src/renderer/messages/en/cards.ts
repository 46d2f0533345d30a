// The cards: small things two people carry from session to session.

export const cards = {
  heading: 'Cards',
}
