import { letterPattern } from "./letterPattern.ts";

const lowerCase = letterPattern("[\\p{Ll}]");
const upperCase = letterPattern("[\\p{Lu}]");
const letterOrNumber = letterPattern("[\\p{L}\\p{N}]");
const wordCharacter = letterPattern("[\\p{L}\\p{M}\\p{N}]");

/** Returns whether a text contains a lower-case letter. */
export const hasLowerCase = (text: string): boolean => lowerCase(text).test(text);

/** Returns whether a text contains a capital. */
export const hasUpperCase = (text: string): boolean => upperCase(text).test(text);

/** Returns whether a text contains a letter or a number. */
export const hasLetterOrNumber = (text: string): boolean => letterOrNumber(text).test(text);

/** Returns whether a text contains a letter, a mark or a number. */
export const hasWordCharacter = (text: string): boolean => wordCharacter(text).test(text);
