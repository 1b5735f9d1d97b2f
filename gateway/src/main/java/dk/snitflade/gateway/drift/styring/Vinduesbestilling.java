package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.afsendelse.tilstand.Vindue;
import dk.snitflade.gateway.afsendelse.tilstand.Vinduesart;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.revision.Ophav;
import java.time.Instant;

/** A planned window as it is typed. */
record Vinduesbestilling(String maal, String art, String fra, String til, String beskrivelse, String aarsag) {

    private static final int LAENGSTE_BESKRIVELSE = 200;

    /** Null, with the faults told to the reader, when something is wrong. */
    Vindue laes(Ophav ophav, Feltlaeser laeser) {
        Maal hvor = Styringsfelter.maal(maal, laeser);
        Vinduesart hvilken = Styringsfelter.kode(Vinduesart.class, "art", art, laeser);
        Instant begynder = Styringsfelter.tid("fra", fra, laeser);
        Instant ender = Styringsfelter.tid("til", til, laeser);
        String tekst = laeser.tekst("beskrivelse", beskrivelse, LAENGSTE_BESKRIVELSE);
        if (begynder != null && ender != null && !ender.isAfter(begynder)) {
            laeser.fejl("til", "Vinduet skal slutte, efter at det er begyndt.");
        }
        return laeser.fejlfri() && ophav != null
                ? new Vindue(0, hvor, hvilken, begynder, ender, tekst, ophav.hvem())
                : null;
    }

    /** A line of the published list: maal;art;fra;til;beskrivelse. */
    static Vinduesbestilling af(String linje) {
        String[] felter = linje.split(";", 5);
        return new Vinduesbestilling(
                felt(felter, 0), felt(felter, 1), felt(felter, 2), felt(felter, 3), felt(felter, 4), null);
    }

    private static String felt(String[] felter, int nr) {
        return nr < felter.length ? felter[nr].strip() : null;
    }
}
