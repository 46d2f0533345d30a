// Pairing two vaults.

export const pairing = {
  heading: 'Pairing',
}
