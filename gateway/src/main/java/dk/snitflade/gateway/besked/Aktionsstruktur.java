package dk.snitflade.gateway.besked;

import static java.util.Map.entry;

import dk.snitflade.gateway.fordring.Aktionskode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which element under AktionValg belongs to which action code (nymf.md 3.1), in the SKAT dialect. */
final class Aktionsstruktur {

    private static final Map<Aktionskode, String> NAVNE = new EnumMap<>(Map.ofEntries(
            entry(Aktionskode.OPRETFORDRING, "OpretFordringAktion"),
            entry(Aktionskode.GENINDSENDFORDRING, "MFGenindsendFordringStruktur"),
            entry(Aktionskode.AENDRFORDRING, "MFÆndrFordringStruktur"),
            entry(Aktionskode.NEDSKRIV, "MFNedskrivFordringStruktur"),
            entry(Aktionskode.TILBAGEKALD, "MFTilbagekaldFordringStruktur"),
            entry(Aktionskode.OPSKRIVNINGREGULERING, "MFOpskrivningReguleringStruktur"),
            entry(
                    Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                    "MFOpskrivningAnnulleretNedskrivningIndbetalingStruktur"),
            entry(
                    Aktionskode.OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING,
                    "MFOpskrivningOmgjortNedskrivningReguleringStruktur"),
            entry(
                    Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING,
                    "MFNedskrivningAnnulleretOpskrivningReguleringStruktur"),
            entry(
                    Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING,
                    "MFNedskrivningAnnulleretOpskrivningIndbetalingStruktur"),
            entry(Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING, "MFFejlagtigHovedstolIndberetningStruktur")));

    private static final Map<String, Aktionskode> KODER =
            NAVNE.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Aktionsstruktur() {}

    static String navn(Aktionskode kode) {
        return NAVNE.get(kode);
    }

    /** The code a structure belongs to, whatever code stands in front of it. */
    static Aktionskode kode(String navn) {
        return KODER.get(navn);
    }
}
