import { mountPopup } from "../pages/mountPopup.tsx";

mountPopup({ place: "sidepanel" });
