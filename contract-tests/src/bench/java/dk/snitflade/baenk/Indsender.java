package dk.snitflade.baenk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;

/** Hands in deliveries and makes sure that each was accepted. */
final class Indsender implements Last.Kald {

    private static final int TAALMODIGHED = 60_000;

    private final Klient klient;
    private final Beskeder beskeder;

    Indsender(URI adresse, Beskeder beskeder) throws IOException {
        this.klient = new Klient(adresse, TAALMODIGHED);
        this.beskeder = beskeder;
    }

    @Override
    public void foer() throws IOException {
        send();
    }

    /** Hands in one and gives the answer. */
    String send() throws IOException {
        Klient.Svar svar = klient.post(beskeder.ny());
        String tekst = new String(svar.krop(), UTF_8);
        if (svar.status() != 200 || !tekst.contains(">MODTAGET<") || tekst.contains(">AFVIST<")) {
            throw new IOException("HTTP " + svar.status() + ": " + tekst);
        }
        return tekst;
    }
}
