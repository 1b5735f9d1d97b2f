package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Afvisning;
import java.util.UUID;

/** NyMF's rejection numbers in the words of the ØIR door (oir.md 4.1); the number itself stands first in the text. */
final class Afvisningsoversaettelse {

    private Afvisningsoversaettelse() {}

    static OirFejl fejl(Afvisning afvisning, UUID krav) {
        String id = switch (afvisning.nummer()) {
            case 2, 400, 156 -> "OIR-1103";
            case 151, 416, 419, 411 -> "OIR-2101";
            case 486 -> "OIR-2002";
            case 461 -> "OIR-2001";
            case 428, 488, 496, 503, 603 -> "OIR-2003";
            case 528, 531, 532, 533 -> "OIR-2105";
            case 548, 464, 568, 569 -> "OIR-2104";
            default -> "OIR-2102";
        };
        return OirFejl.omKrav(id, afvisning.nummer() + " " + afvisning.tekst(), krav);
    }
}
