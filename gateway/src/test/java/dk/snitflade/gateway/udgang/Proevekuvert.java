package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.wsdl.Navnerum;
import java.time.Instant;

/** The message that takes an action to PSRM. */
public final class Proevekuvert {

    private static final Instant TID = Instant.parse("2026-03-02T10:15:30.123Z");

    private Proevekuvert() {}

    public static byte[] psrm(Aktion aktion) {
        Sag sag = new Sag(
                810000001L, aktion.kode(), 110000500001L, 110000500001L, TID, 1, false, Aktionsbesked.pak(aktion));
        return Beskedkuvert.skriv(
                Navnerum.PSRM, "ModtagFordringAktion_I", "t-1", TID, (ud, skat) -> Beskedkuvert.videresend(skat, sag));
    }
}
