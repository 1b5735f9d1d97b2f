package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.kroner;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Skyldner;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Actions of the test's fordringshaver, about {@link Kendte#ID} where they are about a claim. */
final class Aktioner {

    static final LocalDate INDBETALT = LocalDate.of(2026, 2, 1);

    private Aktioner() {}

    static Aktion opret(Proevefordring fordring, Proevefordring... relaterede) {
        return aktion(
                Aktionskode.OPRETFORDRING,
                new Handling.Opret(
                        fordring.data(),
                        Stream.of(relaterede)
                                .map(r -> new Handling.Opret(r.data(), List.of()))
                                .toList()));
    }

    static Aktion genindsend(Proevefordring fordring) {
        return aktion(Aktionskode.GENINDSENDFORDRING, new Handling.Genindsend(Kendte.ID, fordring.data()));
    }

    static Aktion aendr(Proevefordring fordring) {
        return aktion(Aktionskode.AENDRFORDRING, new Handling.Aendr(Kendte.ID, null, fordring.data()));
    }

    static Aktion nedskriv(String aarsag, String kroner, LocalDate virkning) {
        return nedskriv(aarsag, kroner, virkning, null);
    }

    static Aktion nedskriv(String aarsag, String kroner, LocalDate virkning, Skyldner skyldner) {
        return aktion(
                Aktionskode.NEDSKRIV,
                new Handling.Nedskriv(Kendte.ID, kroner(kroner), aarsag, virkning, skyldner, List.of()));
    }

    /** A payment of 500 kroner, which is what {@link Kendte#indbetaling()} was. */
    static Aktion indbetaling() {
        return nedskriv("INDB", "500", INDBETALT);
    }

    static Aktion tilbagekald(String aarsag, LocalDate virkning) {
        return aktion(Aktionskode.TILBAGEKALD, new Handling.Tilbagekald(Kendte.ID, aarsag, virkning, List.of()));
    }

    static Aktion or(String kroner) {
        return opskriv(Aktionskode.OPSKRIVNINGREGULERING, kroner, null, null);
    }

    static Aktion or(LocalDate virkning) {
        return opskriv(Aktionskode.OPSKRIVNINGREGULERING, "100", virkning, null);
    }

    static Aktion oani(String kroner, LocalDate virkning, Long ref) {
        return opskriv(Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING, kroner, virkning, ref);
    }

    static Aktion oonr(String kroner, LocalDate virkning, Long ref) {
        return opskriv(Aktionskode.OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING, kroner, virkning, ref);
    }

    private static Aktion opskriv(Aktionskode kode, String kroner, LocalDate virkning, Long ref) {
        return aktion(
                kode, new Handling.Opskriv(Kendte.ID, kroner(kroner), virkning, ref, null, null, List.of(), List.of()));
    }

    /** A write-up with claim data in it. */
    static Aktion orMed(Proevefordring fordring) {
        return aktion(
                Aktionskode.OPSKRIVNINGREGULERING,
                new Handling.Opskriv(
                        Kendte.ID, kroner("100"), null, null, null, fordring.data(), List.of(), List.of()));
    }

    static Aktion naor(String kroner, Long ref) {
        return annuller(Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING, kroner, ref);
    }

    static Aktion naoi(String kroner, Long ref) {
        return annuller(Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING, kroner, ref);
    }

    private static Aktion annuller(Aktionskode kode, String kroner, Long ref) {
        return aktion(kode, new Handling.AnnullerOpskrivning(Kendte.ID, kroner(kroner), null, ref, null, List.of()));
    }

    static Aktion fhi(String kroner) {
        return aktion(
                Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING,
                new Handling.RetHovedstol(Kendte.ID, kroner(kroner), List.of()));
    }

    static Aktion aktion(Aktionskode kode, Handling handling) {
        return new Aktion(kode, Sag.FORDRINGSHAVER, handling);
    }
}
