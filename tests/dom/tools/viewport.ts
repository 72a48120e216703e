/** Width and height of the document of a DOM test, in CSS pixels. */
export const DOM_TEST_VIEWPORT = { width: 1000, height: 800 };
