// A quiet sign that something is going on. Says nothing by itself: the words stand beside it.
import styles from './Spinner.module.css'

export function Spinner() {
  return <span className={styles.spinner} aria-hidden="true" />
}
