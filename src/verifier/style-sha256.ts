// SHA-256 of every style sheet that a Duologue ever put into a page: by the letters that a paper holds, eight of a version.
// Invariant: a line is never taken away; pages with it are out there.
export const STYLE_SHA256: ReadonlySet<string> = new Set([
  'f6912ac249d06f6fe783a39024dd503e4e64fa14445ecbefaf9a1a1b2eae95a6',
  'a8499829fa1e31c816e5fd74a452fe8ca5dd137556b14c2c5b815f1fdfe2ff2d',
  '576376b2de9859059723ff63c528b93ab85b817fc961d332829f78154676a1d4',
  'f414f31942e86435a49a43d94a84f2d850a950ac47f4d6ceedf304755c81ca42',
  'c330f24168ab96fb60168b0ccd2a4390f4ea250f664ce0eb25c1bd8fc95146fe',
  'd871d6410d664130367b7f414ca0a8670239429d03cc83352d8aad6d37d76811',
  '580fd3034ccbcbf8d8bd3f1eb84b9a07198659ad79360a2b31a2521f242a3f96',
  '4121855720033709f9a3d5afa96af683acafecf3c43d58b9ee1abd6a3478aace',
])
