/**
 * Checks a request's body against the types of `ask-sdk-model`: the compiler holds each shape to its type, field by field, and a body may have
 * no field that its type has not.
 */
export type Check<T> = (value: unknown) => value is T
type Fields<T> = { readonly [K in keyof Required<T>]: Check<NonNullable<T[K]>> }

export const text: Check<string> = (value): value is string => typeof value === 'string'
export const whole: Check<number> = (value): value is number => Number.isInteger(value)
export const flag: Check<boolean> = (value): value is boolean => typeof value === 'boolean'
export const anything: Check<unknown> = (value): value is unknown => value !== undefined

/** One of some words. */
export function oneOf<const T extends string>(...words: readonly T[]): Check<T> {
  return (value): value is T => words.some((word) => word === value)
}

/** A list of things of one shape. */
export function listOf<T>(check: Check<T>): Check<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every((each) => check(each))
}

/** An object with these fields, of which those in `required` must be there. */
export function objectOf<T extends object>(fields: Fields<T>, ...required: readonly (keyof T & string)[]): Check<T> {
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const given = value as Readonly<Record<string, unknown>>
    const known = fields as Readonly<Record<string, Check<unknown>>>
    return required.every((name) => given[name] !== undefined) && Object.keys(given).every((name) => known[name]?.(given[name]) === true)
  }
}
