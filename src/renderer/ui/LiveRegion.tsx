// Says to screen readers what changed elsewhere. Stays rendered; only its words come and go.
import type { ReactNode } from 'react'
import { VisuallyHidden } from './VisuallyHidden'

interface LiveRegionProps {
  readonly children?: ReactNode
  readonly urgent?: boolean
}

export function LiveRegion({ children, urgent = false }: LiveRegionProps) {
  return (
    <VisuallyHidden>
      <span role={urgent ? 'alert' : 'status'}>{children}</span>
    </VisuallyHidden>
  )
}
