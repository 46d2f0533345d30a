// Who may end the keys and vault processes of the shell. There is one pair at a time, the latest conversation's:
// an earlier one was ended when the shell started the next, and an open vault is nobody's to end here.

export interface ProcessOwner<Conversation> {
  /** The shell starts a pair for this conversation. */
  readonly own: (conversation: Conversation) => Conversation
  /** The vault is open: from now on only the lock ends its processes. */
  readonly release: () => void
  /** Ends the pair if it is still this conversation's. */
  readonly end: (conversation: Conversation) => void
}

export function createProcessOwner<Conversation>(endProcesses: () => void): ProcessOwner<Conversation> {
  let latest: Conversation | null = null
  return {
    own(conversation) {
      latest = conversation
      return conversation
    },
    release() {
      latest = null
    },
    end(conversation) {
      if (latest !== conversation) return
      latest = null
      endProcesses()
    },
  }
}
