// The charter: the ground rules of a pair.

export const charter = {
  heading: 'Charter',
}
