package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.underretning.Udvalg;
import dk.snitflade.wsdl.Dialekt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a search for notifications may ask, and what it then covers (nymf.md 4.3). */
final class UnderretSamlingRegler {

    /** For how long a notification can be fetched. */
    static final int MAANEDER = 3;

    private UnderretSamlingRegler() {}

    /** Every rule the search breaks, each a sentence in the names of the caller's dialect. */
    static List<String> brud(UnderretSamlingForespoergsel f) {
        String datoFra = f.dialekt() == Dialekt.OIO ? "SoegeDatoFra" : "SøgeDatoFra";
        String datoTil = f.dialekt() == Dialekt.OIO ? "SoegeDatoTil" : "SøgeDatoTil";
        List<String> brud = new ArrayList<>();
        boolean numre = f.nummerFra() != null || f.nummerTil() != null;
        boolean datoer = f.datoFra() != null || f.datoTil() != null;
        if (datoer && numre) {
            brud.add("Søg enten på datoer eller på numre: " + datoFra + " og " + datoTil
                    + " kan ikke bruges sammen med UnderretNummerFra og UnderretNummerTil.");
        }
        if (!datoer && !numre) {
            brud.add(datoFra + " eller UnderretNummerFra skal være udfyldt.");
        }
        if (f.nummerTil() != null && f.nummerFra() == null) {
            brud.add("UnderretNummerTil kræver UnderretNummerFra.");
        }
        if (f.datoTil() != null && f.datoFra() == null) {
            brud.add(datoTil + " kræver " + datoFra + ".");
        }
        if (f.nummerFra() != null && f.nummerTil() != null && f.nummerTil().compareTo(f.nummerFra()) < 0) {
            brud.add("UnderretNummerTil er lavere end UnderretNummerFra.");
        }
        if (f.datoFra() != null && f.datoTil() != null && f.datoTil().isBefore(f.datoFra())) {
            brud.add(datoTil + " ligger før " + datoFra + ".");
        }
        return brud;
    }

    /** Both days of a date search are whole Danish days and included. Nothing older than three months is. */
    static Udvalg udvalg(UnderretSamlingForespoergsel f, ZoneId zone) {
        Instant aeldste = f.modtaget().atZone(zone).minusMonths(MAANEDER).toInstant();
        Instant fra = f.datoFra() == null ? aeldste : dagensStart(f.datoFra(), zone);
        return new Udvalg(
                f.afsender(),
                f.fordringshaver(),
                f.nummerFra(),
                f.nummerTil(),
                fra.isBefore(aeldste) ? aeldste : fra,
                f.datoTil() == null ? null : dagensStart(f.datoTil().plusDays(1), zone));
    }

    private static Instant dagensStart(LocalDate dag, ZoneId zone) {
        return dag.atStartOfDay(zone).toInstant();
    }
}
