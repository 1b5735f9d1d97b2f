package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.register.Kommuner.Klassevalg;
import dk.snitflade.gateway.register.Pladsholder;

/** Says why a class gives no fordringstype. */
final class Klassetekst {

    private Klassetekst() {}

    static String af(Klassevalg valg, String klasse) {
        return valg instanceof Klassevalg.KodeMangler mangler
                ? "Klassen " + klasse + " har ingen rigtig fordringstypekode endnu. Sæt "
                        + Pladsholder.valueOf(mangler.pladsholder()).noegle() + " i gatewayens opsætning"
                : "Klassen " + klasse + " har ingen fordringstype hos kommunen";
    }
}
