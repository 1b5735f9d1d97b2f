package dk.snitflade.gateway.rutning;

/** An onboarding row as somebody has typed it; nothing is checked, and every field may be null. */
public record Onboardingforslag(
        String fordringshaver,
        String fordringstype,
        String omraade,
        String gyldigFra,
        String gyldigTil,
        String maal,
        String dmiKode) {}
