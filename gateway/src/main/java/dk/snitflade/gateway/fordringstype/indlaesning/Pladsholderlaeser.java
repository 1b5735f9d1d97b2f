package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.Pladsholderkode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Gives placeholder types the real code the configuration holds (data/README.md 1, Pladsholdere). */
final class Pladsholderlaeser {

    /**
     * The code a type is found under.
     *
     * @param pladsholder null for a type with an official code
     */
    record Kode(String kode, Pladsholderkode pladsholder) {}

    private final Map<String, String> opsaetning;
    private final Set<String> officielle;
    private final Map<String, String> brugte = new HashMap<>();

    /**
     * @param opsaetning configuration key to real code; a blank one counts as missing
     * @param officielle the codes of the file that are official
     */
    Pladsholderlaeser(Map<String, String> opsaetning, Set<String> officielle) {
        this.opsaetning = opsaetning;
        this.officielle = officielle;
    }

    Kode laes(Blok type, String kode) {
        boolean ukendt = type.valg("code_status", Map.of("official", false, "unknown", true), false);
        if (ukendt != kode.startsWith(Fordringskode.PLADSHOLDER) || ukendt != type.har("local_code")) {
            type.fejl("code_status", "en pladsholder skal begynde med XX og have code_status unknown og local_code");
        }
        if (!ukendt || !type.har("local_code")) {
            return new Kode(kode, null);
        }
        String noegle =
                type.blok("local_code").kun(Set.of("config_key", "note")).tekst("config_key");
        String valgt = opsaetning.getOrDefault(noegle, "");
        if (valgt.isBlank()) {
            return new Kode(kode, new Pladsholderkode(kode, noegle, false));
        }
        String nfc = Fordringskode.nfc(valgt.strip());
        kontroller(type, noegle, nfc);
        return new Kode(nfc, new Pladsholderkode(kode, noegle, true));
    }

    private void kontroller(Blok type, String noegle, String valgt) {
        String formfejl = Fordringskode.fejl(valgt);
        if (formfejl != null) {
            type.fejl("local_code", "opsætningens " + noegle + ": " + formfejl);
        } else if (valgt.startsWith(Fordringskode.PLADSHOLDER)) {
            type.fejl("local_code", "opsætningens " + noegle + " er selv en pladsholder: " + valgt);
        }
        String anden = brugte.put(valgt, noegle);
        if (anden != null && !officielle.contains(valgt)) {
            type.fejl("local_code", "opsætningens " + noegle + " og " + anden + " har samme kode " + valgt);
        }
    }
}
