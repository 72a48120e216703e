import { Component, type ComponentChild, h } from "preact";

/** An article. Sets the global `read`, which counts a reading and names another form. */
export class PreactArticle extends Component {
  override state = { form: "blepharospasm", count: 0 };
  override componentDidMount() {
    Object.assign(globalThis, { read: (form: string) => this.setState({ form, count: 1 }) });
  }
  override render(): ComponentChild {
    const { form, count } = this.state;
    return [
      h("h1", null, "Dystonia"),
      h(
        "p",
        null,
        "A text about ",
        h("b", null, "cervical"),
        " dystonia, read ",
        h("i", null, count),
        " times.",
      ),
      h("ul", null, h("li", null, form), h("li", null, "hemidystonia")),
    ];
  }
}
