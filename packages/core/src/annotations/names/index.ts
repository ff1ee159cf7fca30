import { defineLayer } from '../layer.ts'
import type { Entity, NameMention } from './name.ts'

/** The names in a document, in order. */
export const names = defineLayer((_document): readonly NameMention[] => [])

/** Who and what the names name: a full name, its later surname-only mentions, its titles. */
export const entities = defineLayer((_document): readonly Entity[] => [])

export type { Entity, NameKind, NameMention } from './name.ts'
