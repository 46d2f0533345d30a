// Catches a failure while drawing. Shows nothing of it: a message could hold words of a note.
import { Component } from 'react'
import type { ReactNode } from 'react'
import { Stopped } from './Stopped'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { hasFailed: false }

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <Stopped code="UNEXPECTED" /> : this.props.children
  }
}
