package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.UdgaaetKode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the sections on retired codes. */
final class Kodesektion {

    private static final Set<String> NOEGLER = Set.of("code", "name", "replaced_by", "date", "evidence", "note");

    private Kodesektion() {}

    /** The codes of a section; one that is also a type of the catalogue would be both in use and not. */
    static List<UdgaaetKode> laes(Blok fil, String sektion, Set<String> typer, Henvisninger henvisninger) {
        Map<String, UdgaaetKode> koder = new LinkedHashMap<>();
        for (Blok blok : fil.blokke(sektion, "code")) {
            String kode = Fordringskode.nfc(blok.kun(NOEGLER).tekst("code"));
            String formfejl = Fordringskode.fejl(kode);
            if (formfejl != null) {
                blok.fejl("code", formfejl);
            } else if (typer.contains(kode)) {
                blok.fejl("code", kode + " står i " + sektion + ", men er også en fordringstype");
            }
            List<String> afloesere =
                    henvisninger.til(blok, "replaced_by", Fordringskode.liste(blok, "replaced_by"), null);
            UdgaaetKode udgaaet = new UdgaaetKode(kode, afloesere, blok.valgfriDato("date"), blok.valgfriTekst("note"));
            if (koder.put(kode, udgaaet) != null) {
                blok.fejl("code", "koden " + kode + " står to gange i " + sektion);
            }
        }
        return List.copyOf(koder.values());
    }
}
