package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.Stavning;
import dk.snitflade.wsdl.Navnerum;
import java.util.Map;
import java.util.Set;

/**
 * The spellings known of KOMBIT's clients: Danish letters in names, the family's common namespace, and older headers that
 * are ignored (oir.md 2.1, 2.2).
 */
enum KombitStavning implements Stavning {
    KENDT;

    private static final Map<String, String> NAVNERUM =
            Map.of(Navnerum.KOMBIT_FAELLES, Navnerum.OIR, Navnerum.KOMBIT_FAELLES_INT, Navnerum.OIR);

    private static final Set<String> AELDRE_HOVEDER =
            Set.of(Navnerum.CALL_CONTEXT, Navnerum.AUTHORITY_CONTEXT, Navnerum.INVOCATION_CONTEXT);

    @Override
    public String navn(String lokalt) {
        for (int i = 0; i < lokalt.length(); i++) {
            if (lokalt.charAt(i) > '~') {
                return foldet(lokalt);
            }
        }
        return lokalt;
    }

    private static String foldet(String navn) {
        return navn.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("Æ", "Ae")
                .replace("Ø", "Oe")
                .replace("Å", "Aa");
    }

    @Override
    public String navnerum(String navnerum) {
        return navnerum == null ? null : NAVNERUM.getOrDefault(navnerum, navnerum);
    }

    @Override
    public boolean overses(String navnerum) {
        return navnerum != null && AELDRE_HOVEDER.contains(navnerum);
    }
}
