import { defineComponent, h, onMounted, ref } from "vue";

/** An article. Sets the global `read`, which counts a reading and names another form. */
export const vueArticle = defineComponent(() => {
  const form = ref("blepharospasm");
  const count = ref(0);
  onMounted(() => {
    Object.assign(globalThis, {
      read: (other: string) => {
        form.value = other;
        count.value = 1;
      },
    });
  });
  return () => [
    h("h1", "Dystonia"),
    h("p", ["A text about ", h("b", "cervical"), " dystonia, read ", h("i", count.value), " times."]),
    h("ul", [h("li", form.value), h("li", "hemidystonia")]),
  ];
});
