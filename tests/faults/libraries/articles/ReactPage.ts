import { createElement as h, type ReactNode, useEffect, useState } from "react";

/** A whole document, as React frameworks render it. Sets the global `read`, which counts a reading and names another form. */
export function ReactPage(): ReactNode {
  const [{ form, count }, setState] = useState({ form: "blepharospasm", count: 0 });
  useEffect(() => {
    Object.assign(globalThis, { read: (form: string) => setState({ form, count: 1 }) });
  }, []);
  return h(
    "html",
    { lang: "en" },
    h("head", null, h("title", null, "Drawn by React")),
    h(
      "body",
      null,
      h("h1", null, "Dystonia"),
      h("p", null, "A text about ", h("b", null, "cervical"), " dystonia, read ", count, " times."),
      h("ul", null, h("li", null, form), h("li", null, "hemidystonia")),
    ),
  );
}
