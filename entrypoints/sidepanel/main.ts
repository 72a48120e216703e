import { showLens } from "../popup/showLens.tsx";

showLens({});
