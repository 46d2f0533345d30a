// Words with what was searched for told apart, in the accent: amber would say that they may be shared.
import type { SearchHit } from '../../../contract/search'
import styles from './Found.module.css'

export function Found({ parts }: { readonly parts: SearchHit['title'] }) {
  return parts.map(({ text, isHit }, at) =>
    isHit ? (
      <b key={at} className={styles.hit}>
        {text}
      </b>
    ) : (
      text
    ),
  )
}
