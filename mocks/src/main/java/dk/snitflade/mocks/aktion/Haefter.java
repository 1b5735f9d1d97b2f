package dk.snitflade.mocks.aktion;

import dk.snitflade.mocks.xml.Elementskriver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;

/**
 * One debtor of a claim ({@code MFHæftelseStruktur}), as it was sent.
 *
 * @param felter its leaves; notes and documents are left out
 */
public record Haefter(Map<QName, String> felter) {

    private static final QName CPR = Navne.sbm("PersonCPRNummer");
    private static final QName CVR = Navne.sbm("VirksomhedCVRNummer");
    private static final List<QName> NUMRE =
            List.of(CPR, Navne.sbm("VirksomhedSENummer"), CVR, Navne.sbm("AlternativKontaktID"));
    private static final List<QName> RESTEN = List.of(
            Navne.sbm("HæftelseForældelseDato"),
            Navne.sbm("HæftelseDom"),
            Navne.sbm("HæftelseDomDato"),
            Navne.sbm("HæftelseForlig"),
            Navne.sbm("HæftelseForligDato"));

    public Haefter {
        felter = Map.copyOf(felter);
    }

    /** Null for a debtor who is not a firm. */
    String cvr() {
        return felter.get(CVR);
    }

    /** A person who is liable as this one is. */
    Haefter person(String cpr) {
        Map<QName, String> andre = new HashMap<>(felter);
        andre.keySet().removeAll(Set.copyOf(NUMRE));
        andre.put(CPR, cpr);
        return new Haefter(andre);
    }

    void skriv(Elementskriver ud) throws XMLStreamException {
        ud.start(Navne.sbm("MFHæftelseStruktur"));
        ud.start(Navne.sbm("MFKundeStruktur"));
        ud.start(Navne.sbm("Valg"));
        for (QName nummer : NUMRE) {
            ud.felt(nummer, felter.get(nummer));
        }
        ud.slut();
        ud.slut();
        for (QName felt : RESTEN) {
            ud.felt(felt, felter.get(felt));
        }
        ud.slut();
    }
}
