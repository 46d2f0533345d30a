// The window itself: its name, and the message when nothing can go on without a restart.

export const app = {
  name: 'Duologue',

  stopped: {
    sealed: 'Anything you typed since then is sealed on this laptop and will be offered after unlocking.',
    comesBack: 'Duologue comes back locked, in the same place.',
    restart: 'Restart and unlock',
  },

  testRuntime: {
    label: 'Test runtime',
    text: (electronVersion: string) =>
      `Test runtime, Electron ${electronVersion}: fine for a look, not for real notes`,
  },
}
