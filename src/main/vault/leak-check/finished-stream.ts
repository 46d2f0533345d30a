// A stream of a finished file: its text layer, its metadata, its name.

export interface FinishedStream<Name extends string = string> {
  readonly stream: Name
  readonly text: string
}
