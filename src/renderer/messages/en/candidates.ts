// The shortlist of people one might pair with, and the invitation.

export const candidates = {
  heading: 'Candidates',
}
