// Chooses the form of a word that goes with a number, by the rules of the language.

/** `other` stands for every form that is not given: in English "one" and "other" are all there are. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

const english = new Intl.PluralRules('en')

export const plural = (count: number, forms: PluralForms, rules = english): string =>
  forms[rules.select(count)] ?? forms.other
