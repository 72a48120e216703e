import { createSSRApp } from "vue";
import { vueArticle } from "../articles/vueArticle.ts";
import { exposeHydrate } from "./exposeHydrate.ts";

exposeHydrate((report) => {
  const app = createSSRApp(vueArticle);
  Object.assign(app.config, { warnHandler: report, errorHandler: report });
  app.mount("#root");
});
