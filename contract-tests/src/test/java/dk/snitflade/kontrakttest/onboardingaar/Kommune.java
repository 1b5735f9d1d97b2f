package dk.snitflade.kontrakttest.onboardingaar;

/** Three municipalities that do not exist, each with a plan of its own. */
enum Kommune {
    /** Opens one area after the other. */
    FJORDBY(2401),
    /** Opens single types, and takes one back to DMI. */
    ENGBY(2402),
    /** Opens everything on one day. */
    KLITBY(2403);

    private final int fordringshaver;

    Kommune(int fordringshaver) {
        this.fordringshaver = fordringshaver;
    }

    int fordringshaver() {
        return fordringshaver;
    }

    /** Its name as people write it. */
    String navn() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
