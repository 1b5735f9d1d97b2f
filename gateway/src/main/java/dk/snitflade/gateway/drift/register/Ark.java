package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.register.RegisterAfvist.Grund;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Receives a sheet whole. */
final class Ark {

    /** Far above the 98 municipalities times 60 rows, or a list of a municipality's claims. */
    private static final int STOERST = 16 << 20;

    private Ark() {}

    /** @throws RegisterAfvist when it is larger than any sheet people make */
    static byte[] laes(InputStream fil) throws IOException {
        byte[] ark = fil.readNBytes(STOERST + 1);
        if (ark.length > STOERST) {
            throw new RegisterAfvist(
                    Grund.UGYLDIG, List.of(Feltfejl.af(null, "Arket er større end " + (STOERST >> 20) + " MB.")));
        }
        return ark;
    }
}
