const READABLE_TYPES = /html|^text\/(?!(?:x-)?(?:css|xml|xsl|json|(?:java|ecma|j|live|type)script))/;

/**
 * Returns whether documents of this media type, `document.contentType`, show text for people: HTML, XHTML, and all kinds
 * of text that browsers show as it is, such as Markdown and captions. Code is skipped (style sheets, scripts, XML and
 * other data), and so are images.
 */
export function isReadableType(type: string): boolean {
  // Nearly all documents: the pattern need not be compiled.
  return type === "text/html" || READABLE_TYPES.test(type);
}
