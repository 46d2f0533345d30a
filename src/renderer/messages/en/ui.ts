// Words that many screens share, and those of the parts they are built from.

export const ui = {
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  done: 'Done',
  back: 'Back',
  discard: 'Discard',
  discardTyped: 'Discard what you typed?',
  keepWriting: 'Keep writing',
  restore: 'Restore',
  reload: 'Reload',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',
  title: 'Title',
  untitled: 'Untitled',
  newPair: 'New pair',
  sessions: 'Sessions',
  summaries: 'Summaries',
  mayBeShared: 'May be shared',
  showWhatIsTyped: 'Show what is typed',
  step: (current: number, total: number, name: string) => `Step ${current} of ${total} · ${name}`,
  /** The menu of a field. */
  edit: { label: 'Edit', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all' },
  charts: {
    asTable: 'As a table',
    asPlot: 'As a plot',
    copy: 'Copy the table',
    copied: 'Copied. It leaves the clipboard after 30 seconds.',
    walk: (plot: string) => `${plot}: go from point to point`,
  },
}
