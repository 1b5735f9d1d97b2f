package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Afvisning;
import java.util.UUID;

/** NyMF's rejection numbers in the words of the ØIR door (oir.md 4.1); the number itself stands first in the text. */
final class Afvisningsoversaettelse {

    private Afvisningsoversaettelse() {}

    static OirFejl fejl(Afvisning afvisning, UUID krav) {
        OirFejlId id = switch (afvisning.nummer()) {
            case 2, 400, 156 -> OirFejlId.ANDET_FAGSYSTEM;
            case 151, 416, 419, 411 -> OirFejlId.KLASSE;
            case 486 -> OirFejlId.IDENTIFIKATION_GENBRUGT;
            case 461 -> OirFejlId.UKENDT;
            case 428, 488, 496, 503, 603 -> OirFejlId.TILSTAND;
            case 528, 531, 532, 533 -> OirFejlId.HAEFTELSE;
            case 548, 464, 568, 569 -> OirFejlId.DATO;
            default -> OirFejlId.MANGLER;
        };
        return OirFejl.omKrav(id, afvisning.nummer() + " " + afvisning.tekst(), krav);
    }
}
