// The mark: two speech shapes, mine and the partner's.
interface BrandMarkProps {
  readonly className?: string | undefined
}

export function BrandMark({ className }: BrandMarkProps) {
  return (
    <svg viewBox="0 0 24 24" fill="none" className={className} aria-hidden="true">
      <path d="M4 5.5C4 4.7 4.7 4 5.5 4H12v9.5c0 .8-.7 1.5-1.5 1.5H7l-3 3V5.5Z" fill="var(--accent)" />
      <path
        d="M20 9.5c0-.8-.7-1.5-1.5-1.5H13.4v6.2c0 1.3-1 2.3-2.3 2.3h-.6v.5c0 .8.7 1.5 1.5 1.5h5l3 2.5V9.5Z"
        fill="var(--partner)"
      />
    </svg>
  )
}
