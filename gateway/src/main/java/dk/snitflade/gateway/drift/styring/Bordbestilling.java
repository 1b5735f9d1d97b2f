package dk.snitflade.gateway.drift.styring;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dk.snitflade.gateway.afsendelse.bord.Bordudvalg;
import dk.snitflade.gateway.drift.register.Ukendte;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.util.List;
import java.util.Map;

/**
 * An act on actions as it is typed.
 *
 * @param aktioner ids; left out for a group
 * @param grund the reason the group stands for, as the list gives it; left out for every reason
 * @param antal how many it was seen to be done to; left out to look first
 * @param ogsaaUsikre whether to give up what the back end may have
 */
record Bordbestilling(
        List<Long> aktioner,
        String maal,
        String tilstand,
        String grund,
        Long antal,
        Boolean ogsaaUsikre,
        String aarsag,
        @JsonAnySetter Map<String, Object> ukendte) {

    Bordudvalg udvalg(Feltlaeser laeser) {
        Ukendte.afvis(ukendte, laeser);
        Maal hvor = Feltlaeser.valgfri(maal) == null ? null : Styringsfelter.maal(maal, laeser);
        Tilstand hvilken = Feltlaeser.valgfri(tilstand) == null
                ? null
                : Styringsfelter.kode(Tilstand.class, "tilstand", tilstand, laeser);
        return new Bordudvalg(aktioner == null ? List.of() : aktioner, hvor, hvilken, Feltlaeser.valgfri(grund));
    }
}
