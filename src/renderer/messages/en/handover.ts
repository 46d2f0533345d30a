// Hand-overs: proposing, answering, agreeing.

export const handover = {
  heading: 'Hand-overs',
}
