import { showLens } from "../popup/showLens.tsx";

showLens({ place: "panel" });
