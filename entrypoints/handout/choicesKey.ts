/** Under this key `storage.local` keeps how the reader wants the hand-out. */
export const CHOICES_KEY = "handout";
