package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Rute;
import dk.snitflade.gateway.gyldighed.Dato;
import java.time.LocalDate;

/**
 * Where an action goes, and what made it so.
 *
 * @param raekke the row that decided; null when it was another rule
 * @param saetning the reason in one Danish sentence
 */
public record Afgoerelse(Maal maal, Sorteringsregel regel, Onboarding raekke, String saetning) {

    static final String LIGGER_I_DMI = " er ikke oprettet gennem gatewayen og ligger derfor i DMI.";
    static final String ER_KONVERTERET = " er konverteret fra DMI til PSRM den ";
    static final String MODR_I_DMI = "Art MODR (kun modregning) behandles altid i DMI.";
    static final String ER_IKKE_TILSLUTTET = " er ikke tilsluttet PSRM for ";

    static Afgoerelse foelger(KendtFordring kendt) {
        return new Afgoerelse(
                kendt.hjem(),
                Sorteringsregel.KENDT_FORDRING,
                null,
                "Følger fordring " + kendt.id() + ", som ligger i " + kendt.hjem() + ".");
    }

    /**
     * @param fordring the claim id; null when the action points at it by an unknown action only
     */
    static Afgoerelse ukendt(Long fordring) {
        return new Afgoerelse(
                Maal.DMI,
                Sorteringsregel.UKENDT_FORDRING,
                null,
                (fordring == null ? "Den fordring, der henvises til," : "Fordring " + fordring) + LIGGER_I_DMI);
    }

    static Afgoerelse konverteret(long fordring, Kendskab.Konverteret flyttet) {
        return new Afgoerelse(
                Maal.PSRM,
                Sorteringsregel.KONVERTERET,
                null,
                "Fordring " + fordring + ER_KONVERTERET + Dato.tekst(flyttet.dag()) + " (konvertering "
                        + flyttet.konvertering() + ").");
    }

    static Afgoerelse modr() {
        return new Afgoerelse(Maal.DMI, Sorteringsregel.MODR, null, MODR_I_DMI);
    }

    static Afgoerelse raekke(Onboarding raekke, String type) {
        String emne = raekke.omraade() == null ? type : type + " (" + raekke.emne() + ")";
        String saetning = raekke.maal() == Maal.PSRM
                ? "Fordringshaver " + raekke.fordringshaver() + " er tilsluttet PSRM for " + emne
                : "Fordringshaver " + raekke.fordringshaver() + " sender " + emne + " til DMI"
                        + (raekke.dmiKode() == null ? "" : " som " + raekke.dmiKode());
        return new Afgoerelse(
                raekke.maal(),
                Sorteringsregel.ONBOARDING,
                raekke,
                saetning + " fra " + Dato.tekst(raekke.gyldigFra()) + ".");
    }

    static Afgoerelse ikkeTilsluttet(long fordringshaver, String type, LocalDate dag) {
        return new Afgoerelse(
                Maal.DMI,
                Sorteringsregel.IKKE_TILSLUTTET,
                null,
                "Fordringshaver " + fordringshaver + ER_IKKE_TILSLUTTET + type + " den " + Dato.tekst(dag) + ".");
    }

    Rute rute() {
        return new Rute(maal, saetning);
    }
}
