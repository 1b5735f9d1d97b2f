package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

class RentekontrollerTest extends Nummerproever {

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                proeve(436, "merrente på procesrente", rente("001", "20", "2.5"), rente("001", "03", "2.5")),
                proeve(436, "merrente på sats 98", rente("001", "98", "0.01"), rente("001", "04", "0.01")),
                proeve(438, "negativ merrente", rente("001", "03", "-0.01"), rente("001", "03", "0")),
                proeve(441, "regel 002 med procesrente", rente("002", "20", null), rente("002", "99", null)),
                proeve(441, "regel 002 med merrente", rente("002", "99", "1"), rente("002", "99", "00"), 436),
                proeve(
                        443,
                        "rentevalg på en type, der ikke forrentes",
                        rente("001", "20", null).type("LIMEDIE", forrentes(false)),
                        rente("001", "20", null).type("LIMEDIE", forrentes(true))));
    }

    private static Sag rente(String regel, String sats, String merrente) {
        return Sag.med(opret(ny().rente(regel, sats, merrente)));
    }

    private static Typefakta forrentes(boolean forrentes) {
        return new Typefakta(null, forrentes, null, Set.of(), true, false, false, BigDecimal.ZERO);
    }
}
