// Finds words for people that are written in the code instead of in the messages. Reads syntax only, no types.
import ts from 'typescript'

export interface TextInCode {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** Attributes and options that are shown or read out. */
const shown = new Set(
  (
    'title label hint placeholder alt description heading caption message detail text error words says tooltip ' +
    'legend summary buttonLabel nameFieldLabel checkboxLabel toolTip body children data-label ' +
    'aria-label aria-description aria-roledescription aria-valuetext aria-placeholder'
  ).split(' '),
)

/** Such as "Try again", "Saving…" and "The vault’s folder"; not "Ctrl", "PDF" or an id. */
const looksSpoken = /^\P{L}*\p{Lu}\p{Ll}+\P{L}* .*\p{Ll}|\p{L}…|\p{L}’\p{L}/u

export function textInCode(file: string, source: string): TextInCode[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kindOf(file))
  const found = new Map<number, TextInCode>()
  const report = (node: ts.Node) => {
    const at = node.getStart()
    const line = tree.getLineAndCharacterOfPosition(at).line + 1
    found.set(at, { file, line, text: node.getText().trim() })
  }
  const visit = (node: ts.Node): void => {
    if (isForNobody(node)) return
    for (const place of placesOfText(node)) for (const words of wordsIn(place)) report(words)
    if (ts.isStringLiteralLike(node) && looksSpoken.test(node.text)) report(node)
    if (ts.isTemplateExpression(node) && looksSpoken.test(outlineOf(node))) report(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return [...found.values()]
}

const kindOf = (file: string) => (file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/**
 * An error thrown in the code is for who wrote it: what people read of it has a code and its sentence. Folders and
 * processes keep their names in every language.
 */
const isForNobody = (node: ts.Node) =>
  (ts.isCallExpression(node) && node.expression.getText() === 'join') ||
  (ts.isPropertyAssignment(node) && nameOf(node.name) === 'serviceName') ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  (ts.isThrowStatement(node) && ts.isNewExpression(node.expression)) ||
  (ts.isNewExpression(node) && node.expression.getText().endsWith('Error'))

/** What of this node reaches the eye or the ear. */
function placesOfText(node: ts.Node): readonly ts.Node[] {
  if (ts.isJsxText(node)) return [node]
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return present(node.expression)
  if (ts.isJsxAttribute(node)) return shown.has(node.name.getText()) ? present(node.initializer) : []
  if (ts.isPropertyAssignment(node) && shown.has(nameOf(node.name))) return [node.initializer]
  if (ts.isCallExpression(node) && /(^|\.)showErrorBox$/u.test(node.expression.getText()))
    return node.arguments
  return []
}

/** The pieces of an expression that may become its text and hold a letter. */
function wordsIn(node: ts.Node): readonly ts.Node[] {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return hasLetter(node.text) ? [node] : []
  if (ts.isTemplateExpression(node)) return hasLetter(outlineOf(node)) ? [node] : []
  if (ts.isJsxExpression(node)) return present(node.expression).flatMap(wordsIn)
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : wordsIn(node.body)
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return wordsIn(node.expression)
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(wordsIn)
  if (ts.isBinaryExpression(node)) return isChoice(node) ? [node.left, node.right].flatMap(wordsIn) : []
  return []
}

const isChoice = ({ operatorToken }: ts.BinaryExpression) =>
  [
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.PlusToken,
  ].includes(operatorToken.kind)

/** The fixed words of a template, with a digit where something is put in. */
const outlineOf = ({ head, templateSpans }: ts.TemplateExpression) =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('0')

const nameOf = (name: ts.PropertyName) => (ts.isStringLiteral(name) ? name.text : name.getText())
const hasLetter = (text: string) => /\p{L}/u.test(text)
const present = <Node>(node: Node | undefined): readonly Node[] => (node === undefined ? [] : [node])
