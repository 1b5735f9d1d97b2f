package dk.snitflade.gateway.brud.fordring;

import dk.snitflade.gateway.rutning.Onboarding;

/** Breaks: fordring depends on nothing of ours. */
record KenderRutning(Onboarding raekke) {}
