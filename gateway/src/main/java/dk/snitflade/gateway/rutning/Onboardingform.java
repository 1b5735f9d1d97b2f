package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordring.Maal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;

/** Makes an onboarding row of what somebody has typed, or tells everything that is wrong with it. */
public final class Onboardingform {

    private final Omraader omraader;
    private final Feltlaeser laeser;

    public Onboardingform(Omraader omraader, Feltlaeser laeser) {
        this.omraader = omraader;
        this.laeser = laeser;
    }

    /** The row without a number; null, with the faults told to the reader, when a field is wrong. */
    public Onboarding laes(Onboardingforslag forslag) {
        int foer = laeser.fejl().size();
        Long fordringshaver = laeser.fordringshaver("fordringshaver", forslag.fordringshaver());
        String type = Feltlaeser.valgfri(forslag.fordringstype());
        String omraade = Feltlaeser.valgfri(forslag.omraade());
        if ((type == null) == (omraade == null)) {
            laeser.fejl("fordringstype", "Skriv enten en fordringstype eller et område, og ikke begge.");
        } else if (type != null) {
            type = laeser.kode("fordringstype", type);
        } else if (!omraader.navne().contains(omraade)) {
            laeser.fejl(
                    "omraade",
                    "Området " + Feltlaeser.citat(omraade) + " kendes ikke. Områderne er: "
                            + String.join(", ", new TreeSet<>(omraader.navne())) + ".");
        }
        LocalDate fra = laeser.dag("gyldigFra", forslag.gyldigFra());
        LocalDate til = laeser.valgfriDag("gyldigTil", forslag.gyldigTil());
        laeser.raekkefoelge(fra, "gyldigTil", til);
        Maal maal = maal(forslag.maal());
        String dmiKode = dmiKode(forslag.dmiKode(), maal, omraade != null);
        return laeser.fejl().size() > foer
                ? null
                : new Onboarding(null, fordringshaver, type, omraade, fra, til, maal, dmiKode);
    }

    private Maal maal(String tekst) {
        String laest = Feltlaeser.valgfri(tekst);
        for (Maal maal : Maal.values()) {
            if (laest != null && maal.name().equals(laest.toUpperCase(Locale.ROOT))) {
                return maal;
            }
        }
        laeser.fejl("maal", Feltlaeser.citat(tekst) + " er ikke PSRM eller DMI.");
        return null;
    }

    /** DMI knows a type by its old code. One code cannot stand for all the types of an area. */
    private String dmiKode(String tekst, Maal maal, boolean omraade) {
        boolean udfyldt = Feltlaeser.valgfri(tekst) != null;
        if (udfyldt && maal == Maal.PSRM) {
            laeser.fejl("dmiKode", "Skal være tom, når målet er PSRM.");
        } else if (udfyldt && omraade) {
            laeser.fejl("dmiKode", "Skal være tom for et område. Skriv en række for hver type, der har en DMI-kode.");
        } else if (udfyldt || maal == Maal.DMI && !omraade) {
            return laeser.kode("dmiKode", tekst);
        }
        return null;
    }
}
