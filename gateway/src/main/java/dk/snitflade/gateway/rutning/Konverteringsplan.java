package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.rutning.Konverteringsark.Oenske;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a list of claims to be converted comes to: one conversion per family, since a family is never split.
 *
 * @param nye the conversions to be written
 * @param uaendrede how many families are entered already, just so
 * @param fejl why it cannot be; empty when it can
 */
public record Konverteringsplan(List<Konvertering> nye, int uaendrede, List<Feltfejl> fejl) {

    public Konverteringsplan {
        nye = List.copyOf(nye);
        fejl = List.copyOf(fejl);
    }

    /**
     * @param kendte the listed claims the gateway knows, by claim id; another one is older than the gateway, lies in DMI
     *     and is its own family
     * @param indtastede the conversions that count, of the families concerned
     */
    public static Konverteringsplan af(
            List<Oenske> oensker, Map<Long, Hjemsted> kendte, Collection<Konvertering> indtastede) {
        Map<Long, Konvertering> foer = new HashMap<>();
        indtastede.forEach(en -> foer.put(en.familie(), en));
        Map<Long, Konvertering> nye = new LinkedHashMap<>();
        Map<Long, Oenske> foerste = new HashMap<>();
        List<Feltfejl> fejl = new ArrayList<>();
        int uaendrede = 0;
        for (Oenske oenske : oensker) {
            Hjemsted kendt = kendte.get(oenske.fordring());
            Konvertering ny = konvertering(oenske, kendt);
            Konvertering tidligere = foer.get(ny.familie());
            if (nye.containsKey(ny.familie())) {
                if (!nye.get(ny.familie()).sigerDetSamme(ny)) {
                    fejl.add(fejl(
                            oenske,
                            "Hører til samme familie som "
                                    + foerste.get(ny.familie()).betegnelse()
                                    + ", og en familie deles ikke. Skriv samme dag og udfald."));
                }
            } else if (tidligere != null && tidligere.sigerDetSamme(ny)) {
                uaendrede++;
            } else if (tidligere != null) {
                fejl.add(fejl(oenske, "Familien har allerede " + tidligere.betegnelse() + "."));
            } else if (kendt != null && hindring(kendt) != null) {
                fejl.add(fejl(oenske, hindring(kendt)));
            } else if (kendt == null && oenske.udfald() == Konverteringsudfald.TAGET_TILBAGE) {
                fejl.add(fejl(oenske, "Fordringen kendes ikke i gatewayen, så den kan ikke spærres for rettelser."));
            } else {
                nye.put(ny.familie(), ny);
                foerste.put(ny.familie(), oenske);
            }
        }
        return new Konverteringsplan(List.copyOf(nye.values()), uaendrede, fejl);
    }

    private static Konvertering konvertering(Oenske oenske, Hjemsted kendt) {
        return Konvertering.ny(
                kendt == null ? oenske.fordring() : kendt.familie(),
                oenske.fordring(),
                kendt == null ? null : kendt.fordringshaver(),
                oenske.dag(),
                oenske.udfald());
    }

    /** Null when nothing is in the way. */
    private static String hindring(Hjemsted kendt) {
        if (kendt.afvist()) {
            return "Fordringen er afvist og ligger intet sted.";
        } else if (kendt.hjem() == Maal.PSRM) {
            return "Fordringen ligger allerede i PSRM.";
        }
        return kendt.art().equals("INDR") ? null : "Fordringen er MODR, og PSRM kender kun INDR.";
    }

    private static Feltfejl fejl(Oenske oenske, String tekst) {
        return new Feltfejl(
                oenske.nummer(),
                "fordring",
                oenske.nummer() == null ? "Fordring " + oenske.fordring() + ": " + tekst : tekst);
    }
}
