package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.wsdl.Navnerum;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/** The operations of DebitorRegistreringAfsend by the root of their request (oir.md 3.3). */
enum Operation {
    OPRET_DEBITORKONTO("OpretDebitorkonto"),
    REGISTRER_NEDREGULERING("RegistrerNedregulering"),
    REGISTRER_OPREGULERING("RegistrerOpregulering"),
    RET_FORDRING_TILSTAND("RetFordringTilstand"),
    AFSLUT_HAEFTELSE("AfslutHaeftelse"),
    AFSLUT_ADMINISTRATOR("AfslutAdministrator"),
    AFSLUT_LIGESTILLINGSPARTNER("AfslutLigestillingspartner"),
    AFSLUT_ADRESSE_ADMINISTRATOR("AfslutGaeldendeAdresseAdministrator"),
    AFSLUT_ADRESSE_ANSVARLIG("AfslutGaeldendeAdresseJuridiskAnsvarlig"),
    AFSLUT_ADRESSE_MEDHAEFTER("AfslutGaeldendeAdresseJuridiskMedhaefter"),
    AFSLUT_ABONNEMENT_ADMINISTRATOR("AfslutMaterialeabonnementAdministrator"),
    AFSLUT_ABONNEMENT_ANSVARLIG("AfslutMaterialeabonnementJuridiskAnsvarlig"),
    AFSLUT_ABONNEMENT_MEDHAEFTER("AfslutMaterialeabonnementJuridiskMedhaefter"),
    RET_DEBITORKONTO("RetDebitorkonto"),
    RET_FORDRING("RetFordring"),
    RET_PART_IDENTIFIKATION("RetPartIdentifikation"),
    SKIFT_EJER_FORDRING("SkiftEjerFordring"),
    OVERDRAG_DEBITORKONTO("OverdragDebitorkonto");

    static final Set<QName> ROEDDER =
            Arrays.stream(values()).map(Operation::foresporgsel).collect(Collectors.toUnmodifiableSet());

    private final String navn;

    Operation(String navn) {
        this.navn = navn;
    }

    /** The name in the contract. */
    String navn() {
        return navn;
    }

    QName foresporgsel() {
        return new QName(Navnerum.OIR, navn + "_I");
    }

    /** Local name of the answer's root. */
    String svar() {
        return navn + "_O";
    }

    /** The operation whose request has the root; the caller has checked that there is one. */
    static Operation af(String rod) {
        return Arrays.stream(values())
                .filter(operation -> rod.equals(operation.navn + "_I"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rod));
    }
}
