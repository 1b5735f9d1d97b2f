package dk.snitflade.gateway.afsendelse.tilstand;

import java.time.Instant;

/** Calls that have ended and are not counted yet. */
record Kaldsum(int kald, int fejl, int aktioner, Instant succes, Instant sidsteFejl, String hvorfor) {

    static Kaldsum et(Instant hvornaar, int aktioner, String fejl) {
        return fejl == null
                ? new Kaldsum(1, 0, aktioner, hvornaar, null, null)
                : new Kaldsum(1, 1, aktioner, null, hvornaar, fejl);
    }

    Kaldsum plus(Kaldsum ny) {
        return new Kaldsum(
                kald + ny.kald,
                fejl + ny.fejl,
                aktioner + ny.aktioner,
                ny.succes == null ? succes : ny.succes,
                ny.sidsteFejl == null ? sidsteFejl : ny.sidsteFejl,
                ny.hvorfor == null ? hvorfor : ny.hvorfor);
    }
}
