package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.afsendelse.bord.BordLager.Forsoegt;
import dk.snitflade.gateway.afsendelse.bord.Bordsag;
import dk.snitflade.gateway.sikkerhed.Maskering;
import java.util.List;

/**
 * One action with both versions side by side.
 *
 * @param vores what we have of it
 * @param modtagerens what the back end has said of it, newest first
 */
record Bordvisning(Bordsag vores, List<Forsoegt> modtagerens) {

    /** Explanations may quote a person's number. */
    static Bordsag maskeret(Bordsag sag) {
        return new Bordsag(
                sag.aktion(),
                sag.kode(),
                sag.fordring(),
                sag.fordringshaver(),
                masker(sag.reference()),
                sag.maal(),
                sag.tilstand(),
                sag.siden(),
                sag.sendt(),
                sag.usikker(),
                sag.forbigaaet(),
                masker(sag.grund()));
    }

    private static String masker(String tekst) {
        return tekst == null ? null : Maskering.masker(tekst);
    }
}
