import { showLens } from "../pages/mountPopup.tsx";

showLens({ place: "panel" });
